import Foundation
import Records
import ThaiText
import Welfare

extension Workbench {
  /// `lookup`: what each kind of key costs, answered with twenty rows, and how often the right household is among them.
  ///
  /// Keys are those of people of the register, typed letter by letter; recall is of one search as typed whole.
  func measureLookup() throws {
    let store = try store()
    try measureLookupMaking(store)
    try measureLookupSize(store)
    var chance = Chance(seed: seed &+ 77)
    let sample = (0..<1_000).compactMap { _ in rows.randomElement(using: &chance) }
    try measureKeys(store, sample)
    for slip in Slip.allCases { try measureRecall(store, sample, slip, &chance) }
    if withRivals { try measureLookupRivals(sample) }
  }

  /// The lookup store made, and made once more in the background while somebody types a letter every hundredth of a second:
  /// until a page has its whole answer, and how long a key waited meanwhile.
  private func measureLookupMaking(_ store: Store) throws {
    var (filling, answering, waiting) = (Figure(), Figure(), Figure())
    try filling.time { try store.prepareLookup() }
    filling.print("lookup.prepare-\(people)-people")
    let other = try Store.open(at: path, environment: Self.environment(runtime: runtime + "/other"))
    try answering.time {
      other.prepareLookupInBackground()
      while try waiting.time({ try other.lookup("ก", limit: 20, at: now()) }).preparing != nil {
        Thread.sleep(forTimeInterval: 0.01)
      }
    }
    try other.prepareLookup()
    answering.print("lookup.answers-after")
    waiting.print("lookup.key-while-made")
  }

  private func measureLookupSize(_ store: Store) throws {
    guard let size = store.lookupIndexSize else { return }
    print("lookup.index: \(size) B, \(rounded(Double(size) / Double(people))) B a person")
    var load = Figure()
    for _ in 0..<9 {
      let other = try Store.open(at: path, environment: environment)
      load.time { _ = other.loadLookupIndex() }
    }
    load.print("lookup.load")
  }

  private func measureKeys(_ store: Store, _ sample: [RegisterRow]) throws {
    var (first, two, full, ids, phones, houses) = (Figure(), Figure(), Figure(), Figure(), Figure(), Figure())
    var (inHouse, villages) = (Figure(), Figure())
    func ask(_ text: String, _ figure: inout Figure) throws {
      _ = try figure.time { try store.lookup(text, limit: 20, at: now()) }
    }
    for row in sample {
      let person = row.person
      var typed = ""
      for (place, scalar) in person.firstName.unicodeScalars.enumerated() {
        typed.unicodeScalars.append(scalar)
        if place < 2 { try ask(typed, &two) } else { try ask(typed, &first) }
      }
      typed += " "
      for scalar in person.surname.unicodeScalars {
        typed.unicodeScalars.append(scalar)
        try ask(typed, &full)
      }
      if let id = person.nationalID {
        for count in [1, 4, 8, 13] { try ask(String(id.digits.prefix(count)), &ids) }
        try ask(String(id.digits.suffix(4)), &ids)
      }
      if person.phone.count >= 9 {
        for text in [person.phone.prefix(3), person.phone.suffix(4), person.phone[...]] {
          try ask(String(text), &phones)
        }
      }
      let (number, moo) = (row.household.houseNumber, " ม" + String(row.household.moo))
      try ask(number + moo, &houses)
      let beginning = String(person.firstName.unicodeScalars.prefix(3))
      try ask(number + " " + beginning, &inHouse)
      try ask(number + moo + " " + beginning, &inHouse)
      try ask(moo, &villages)
      try ask(moo + " " + beginning, &villages)
    }
    two.print("lookup.one-and-two-letters")
    first.print("lookup.first-name")
    full.print("lookup.full-name")
    ids.print("lookup.id")
    phones.print("lookup.phone")
    houses.print("lookup.house")
    inHouse.print("lookup.house-and-name")
    villages.print("lookup.village")
  }

  private func measureRecall(_ store: Store, _ sample: [RegisterRow], _ slip: Slip, _ chance: inout Chance)
    throws
  {
    var figure = Figure()
    var found = 0
    for row in sample {
      guard let typed = slip.typed(row.person, &chance) else { continue }
      let page = try figure.time { try store.lookup(typed, limit: 20, at: now()) }
      if page.rows.contains(where: { $0.name == row.person.fullName }) || isFull(page, of: row.person) {
        found += 1
      }
    }
    figure.print("lookup.\(slip.rawValue)")
    print(
      "lookup.\(slip.rawValue).recall: \(rounded(Double(found) * 100 / Double(max(1, figure.count)))) % of \(figure.count)"
    )
  }
}

/// Whether all twenty bear the very name: who of them is meant only another key can tell.
private func isFull(_ page: LookupPage, of person: PersonParticulars) -> Bool {
  let name = person.firstName + " " + person.surname
  return page.rows.count == 20 && page.rows.allSatisfy { $0.name.hasSuffix(name) }
}

/// What may be wrong with a name as typed.
enum Slip: String, CaseIterable {
  case exact, tone, homophone, typo
  case typoInBoth = "typo-in-both"

  /// First name and surname as typed; nil where the name has nothing to be wrong about.
  func typed(_ person: PersonParticulars, _ chance: inout Chance) -> String? {
    let (first, surname) = (person.firstName, person.surname)
    switch self {
    case .exact: return first + " " + surname
    case .tone: return first + " " + Self.tone(surname, &chance)
    case .homophone: return Self.homophone(surname, &chance).map { first + " " + $0 }
    case .typo: return first + " " + Self.typo(surname, &chance)
    case .typoInBoth: return Self.typo(first, &chance) + " " + Self.typo(surname, &chance)
    }
  }

  private static let alike = ["ศษสซ", "ณน", "ญย", "ดฎ", "ตฏ", "ทธถ", "พภผ", "คข", "รล"].map {
    Array($0.unicodeScalars)
  }
  private static let letters = Array("กขคงจชซญดตทนบปผพมยรลวศสหอาิีุูเแโ".unicodeScalars)
  private static let tones = Array("\u{E48}\u{E49}\u{E4A}".unicodeScalars)

  private static func tone(_ name: String, _ chance: inout Chance) -> String {
    var scalars = Array(name.unicodeScalars)
    let tone = tones.randomElement(using: &chance) ?? "\u{E48}"
    if let place = scalars.firstIndex(where: { tones.contains($0) }) {
      scalars.remove(at: place)
    } else if let place = scalars.firstIndex(where: { (0xE01...0xE2E).contains($0.value) }) {
      scalars.insert(tone, at: place + 1)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func homophone(_ name: String, _ chance: inout Chance) -> String? {
    var scalars = Array(name.unicodeScalars)
    let places = scalars.indices.filter { place in
      alike.contains { $0.contains(scalars[place]) }
        && (place + 1 == scalars.count || scalars[place + 1] != "\u{E4C}")
    }
    guard let place = places.randomElement(using: &chance),
      let other = alike.first(where: { $0.contains(scalars[place]) })?.filter({ $0 != scalars[place] })
        .randomElement(using: &chance)
    else { return nil }
    scalars[place] = other
    return String(String.UnicodeScalarView(scalars))
  }

  private static func typo(_ name: String, _ chance: inout Chance) -> String {
    var scalars = Array(name.unicodeScalars)
    guard let place = scalars.indices.randomElement(using: &chance) else { return name }
    let letter = letters.randomElement(using: &chance) ?? "ก"
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: scalars[place] = letter
    case 1: scalars.insert(letter, at: place)
    case 2 where place + 1 < scalars.count: scalars.swapAt(place, place + 1)
    default: if scalars.count > 1 { scalars.remove(at: place) }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
