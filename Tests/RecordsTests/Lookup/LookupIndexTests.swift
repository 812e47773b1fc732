import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct LookupIndexTests {
  @Test(arguments: 0..<200)
  func `an index finds what looking at everybody finds`(seed: Int) throws {
    var source = Seeded(UInt64(seed))
    let register = SmallRegister(using: &source)
    let index = try register.index()
    for _ in 0..<12 {
      let text = register.query(using: &source)
      var search = NameSearch(index, limit: 500)
      search.searchStrictly(NameText(folded: text))
      let strict = search.people
      #expect(strict == register.strict(text), "seed \(seed): \(text)")
      search.searchForgivingly(NameText(folded: text))
      if search.count == 0 { search.searchAnyhow(NameText(folded: text)) }
      let all = search.people
      #expect(all == strict.union(register.forgiving(text)), "seed \(seed): \(text)")
      let ranks = search.hits.map(\.rank)
      #expect(ranks == ranks.sorted())
    }
  }

  @Test func `among equals the heavier household comes first, and former names last`() throws {
    let houses = (1...3).map { home in
      let person = PersonParticulars(
        firstName: "สมชาย", surname: "ใจดี",
        formerNames: home == 3 ? [FormerName(title: "", firstName: "สมชาย", surname: "ใจดี")] : [])
      return LookupHouse(
        Identifier(high: UInt64(home), low: 0), HouseholdParticulars(houseNumber: "1", moo: 1),
        visited: Int32(20_000 + home * 100),
        people: [LookupPerson(Identifier(high: UInt64(home), low: 0), person, .unknown(home))])
    }
    let index = try LookupIndex.of(houses)
    var search = NameSearch(index, limit: 20)
    search.searchStrictly(NameText(folded: "สมชาย"))
    #expect(search.hits.map { index.id(ofPerson: index.person($0.entry)).high } == [3, 2, 1, 3])
    #expect(search.hits.map { index.isFormer($0.entry) } == [false, false, false, true])
    #expect(search.households == 3)
  }

  @Test func `a damaged, truncated or foreign index is not read`() throws {
    var source = Seeded(3)
    let bytes = try SmallRegister(using: &source).bytes()
    #expect(LookupIndexData(bytes: bytes) != nil)
    for _ in 0..<300 {
      var damaged = bytes
      let place = Int.random(in: 0..<bytes.count, using: &source)
      damaged[place] ^= UInt8.random(in: 1...255, using: &source)
      #expect(LookupIndexData(bytes: damaged) == nil, "byte \(place)")
    }
    for _ in 0..<50 {
      let count = Int.random(in: 0..<bytes.count, using: &source)
      #expect(LookupIndexData(bytes: Array(bytes.prefix(count))) == nil, "\(count) bytes")
    }
    #expect(LookupIndexData(bytes: bytes + [0]) == nil)
    #expect(LookupIndexData(bytes: []) == nil)
  }

  @Test func `nothing that is typed is an error`() throws {
    var source = Seeded(5)
    let index = try SmallRegister(using: &source).index()
    let scalars = Array("กจ้ำ์ะ์ 1-/.\u{0}\u{1}\u{200B}\u{202E}张👍\u{E4D}\u{10FFFF}".unicodeScalars)
    for _ in 0..<500 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &source) {
        if let scalar = scalars.randomElement(using: &source) { view.append(scalar) }
      }
      let text = NameText(folded: folded(String(view)))
      var search = NameSearch(index, limit: 20)
      search.searchStrictly(text)
      search.searchForgivingly(text)
      search.searchAnyhow(text)
      #expect(search.hits.count <= 20)
    }
  }
}

/// A few people with names that are much alike, and what looking at each of them finds.
struct SmallRegister {
  private var people: [(person: Int, home: Int, first: String, surname: String)] = []
  private static let firsts = [
    "สมชาย", "สมชัย", "สมใจ", "ศรี", "สี", "แก้ว", "แก้วตา", "กาว", "วรรณา", "วันนา", "น้ำฝน", "ณัฐ", "นัท", "มา",
    "มานี",
  ]
  private static let surnames = [
    "ใจดี", "ใจดีมาก", "ไจดี", "ศักดิ์สิทธิ์", "สักสิด", "ทองดี", "ธงดี", "ณ อยุธยา", "พันธุ์", "พันธ์งาม", "รักไทย", "รักษ์ไทย",
    "",
  ]

  init(using source: inout Seeded) {
    for person in 0..<Int.random(in: 1...60, using: &source) {
      people.append(
        (
          person, person / 3, Self.firsts.randomElement(using: &source) ?? "ก",
          Self.surnames.randomElement(using: &source) ?? "ข"
        ))
    }
  }

  func bytes() throws -> [UInt8] { try LookupIndex.bytes(of: houses) }

  func index() throws -> LookupIndex { try LookupIndex.of(houses) }

  private var houses: [LookupHouse] {
    Set(people.map(\.home)).map { home in
      LookupHouse(
        Identifier(high: UInt64(home), low: 0),
        HouseholdParticulars(houseNumber: "1", moo: UInt64(home % 4), villageName: "หนองบัว"), visited: 0,
        people: people.filter { $0.home == home }.map { one in
          LookupPerson(
            Identifier(high: UInt64(one.person), low: 0),
            PersonParticulars(firstName: one.first, surname: one.surname), .unknown(home))
        })
    }
  }

  /// Something to look for: a part of somebody's name, with a slip now and then.
  func query(using source: inout Seeded) -> String {
    let first = Self.firsts.randomElement(using: &source) ?? "ก"
    let surname = Self.surnames.randomElement(using: &source) ?? "ข"
    let words =
      switch Int.random(in: 0..<4, using: &source) {
      case 0: [first]
      case 1: [surname]
      case 2: [first, surname]
      default: [surname, first]
      }
    let text = words.filter { !$0.isEmpty }.map { word in
      var scalars = Array(word.unicodeScalars.prefix(Int.random(in: 1...9, using: &source)))
      if Int.random(in: 0..<3, using: &source) == 0 {
        scalars.remove(at: Int.random(in: 0..<scalars.count, using: &source))
      }
      return String(String.UnicodeScalarView(scalars))
    }
    return folded(text.joined(separator: " "))
  }

  /// Who answers letter by letter, tones aside.
  func strict(_ text: String) -> Set<Int> {
    let text = NameText(folded: text)
    return found { first, surname in
      for whole in text.wholes {
        if first.plain.starts(with: whole.plain) || surname.plain.starts(with: whole.plain) { return true }
        guard text.pairs.isEmpty, whole.plain.count >= 5 else { continue }
        let cut = first.plain.count
        if cut >= 2, cut < whole.plain.count - 1, whole.plain.starts(with: first.plain),
          surname.plain.starts(with: whole.plain.dropFirst(cut))
        {
          return true
        }
      }
      return text.pairs.contains { one, other in
        first.plain.starts(with: one.plain) && surname.plain.starts(with: other.plain)
          || first.plain.starts(with: other.plain) && surname.plain.starts(with: one.plain)
      }
    }
  }

  /// Who answers by a part, a sound or a slip.
  func forgiving(_ text: String) -> Set<Int> {
    let strictly = strict(text)
    let text = NameText(folded: text)
    let wholes = found { first, surname in
      text.wholes.contains { Self.fits($0, first, isInside: true) || Self.fits($0, surname, isInside: true) }
    }
    let pairs = found { first, surname in
      text.pairs.contains {
        Self.fits($0.0, first, isInside: false) && Self.fits($0.1, surname, isInside: false)
      }
    }
    guard strictly.union(wholes).union(pairs).isEmpty else { return wholes.union(pairs) }
    return found { first, surname in
      text.pairs.contains {
        Self.fits($0.0, first, isInside: true) && Self.fits($0.1, surname, isInside: true)
          || Self.fits($0.1, first, isInside: true) && Self.fits($0.0, surname, isInside: true)
      }
    }
  }

  private func found(_ answers: (NameWord, NameWord) -> Bool) -> Set<Int> {
    Set(
      people.filter { answers(NameWord(NameLetters($0.first)), NameWord(NameLetters($0.surname))) }.map(
        \.person))
  }

  private static func fits(_ word: NameWord, _ name: NameWord, isInside: Bool) -> Bool {
    if name.plain.starts(with: word.plain) { return true }
    if isInside, word.plain.count >= 2,
      name.plain.dropFirst().indices.contains(where: { place in
        name.plain[place...].starts(with: word.plain)
      })
    {
      return true
    }
    if !word.sound.isEmpty, name.sound.starts(with: word.sound) { return true }
    if let typo = word.typo, typo.isAway(from: name.plain, isBeginning: word.plain.count >= 5) { return true }
    return word.rough.count >= 2 && word.rough == name.rough
  }
}

extension NameSearch {
  /// The people who answer, by the first half of their ids.
  fileprivate var people: Set<Int> {
    Set(hits.map { Int(index.id(ofPerson: index.person($0.entry)).high) })
  }
}

extension Membership {
  fileprivate static func unknown(_ home: Int) -> Membership {
    Membership(
      household: Identifier(high: UInt64(home), low: 0), position: .unknown, isRegistered: true,
      livesHere: true)
  }
}

extension LookupIndex {
  /// An index of these houses, in whatever order they come.
  static func of(_ houses: [LookupHouse]) throws -> LookupIndex {
    LookupIndex(try #require(LookupIndexData(bytes: bytes(of: houses))))
  }

  /// Its bytes.
  static func bytes(of houses: [LookupHouse]) throws -> [UInt8] {
    var gathering = LookupGathering()
    for house in houses {
      gathering.add(house)
      for person in house.people { gathering.add(person, in: house.id) }
    }
    return try LookupIndexMaking(gathering, LookupIndexStamp(filling: 4, change: 2)).finished()
  }
}
