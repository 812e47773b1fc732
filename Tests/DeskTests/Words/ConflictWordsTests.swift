import Testing
import ThaiText
import Welfare

@testable import Desk

/// What devices did apart, as people are told. Values are ASCII, so that Thai letters tell the language.
@Suite struct ConflictWordsTests {
  private static let day = AidSample.day(2026, 11, 23)
  private static let at = Instant(day, minuteOfDay: 540)
  private static let house = HouseholdParticulars(houseNumber: "262/29", moo: 9)
  private static let name = EntryName(log: Identifier(high: 1, low: 2), seq: 7)

  private static let kinds: [Conflict.Kind] =
    Conflict.Field.allCases.map { .field($0) }
    + (2...13).compactMap { Conflict.Kind(number: $0, field: nil) }

  private static let person = PersonParticulars(
    firstName: "Mana", surname: "Dee", nationalID: NationalID(number: 9_650_800_000_160),
    birth: PartialDay(day), phone: "0900000001")

  private static let values: [Conflict.Value] = [
    .particulars(Particular.of(person)), .particulars(Particular.of(house)), .particulars([]),
    .membership(
      house,
      Membership(
        household: Identifier(high: 1, low: 1), position: .head, isRegistered: true, livesHere: false)),
    .membership(
      nil,
      Membership(
        household: Identifier(high: 1, low: 1), position: .unknown, isRegistered: true, livesHere: true)),
    .card(VolunteerCard(level: .village, issued: nil, expires: day, training: [])), .house(house),
    .given(receipt: "A-70/0149", quantity: 1, campaign: "Rain"),
    .duty(shift: "morning", duty: "Front", day: day),
    .tookOut(15), .sealed,
    .act(.ticketStepped(ticket: Identifier(high: 1, low: 1), step: .called(counter: 2))),
    .act(.unknown(kind: "x", version: 9, facts: [])),
  ]

  private static func conflict(_ kind: Conflict.Kind, _ value: Conflict.Value, _ state: Conflict.State)
    -> Conflict
  {
    let id = Conflict.ID([UInt8](repeating: 0xAB, count: 32))
    let sides = ["A", ""].map {
      Conflict.Side(log: name.log, device: $0, by: "Wipa", at: at, entry: name, value: value)
    }
    return Conflict(
      id: id, kind: kind, subject: SubjectID(kind: .household, high: 1, low: 2), name: .house(house),
      sides: sides, state: state)
  }

  @Test(arguments: everyWords)
  func `every sort, value and settlement is a sentence in its language`(words: Words) {
    #expect(Self.kinds.count == 25)
    for kind in Self.kinds { expectSentence(words.conflict(kind), words) }
    #expect(Set(Self.kinds.map { words.conflict($0) }).count == Self.kinds.count)
    let settlements = [String?.none, "B"].map {
      Conflict.Settlement(device: "B", by: "Wipa", at: Self.at, entry: Self.name, keep: $0, reason: strayID)
    }
    for value in Self.values {
      for state in [Conflict.State.open, .settled([settlements[0]]), .disagreed(settlements)] {
        expectSentence(words.conflictText(Self.conflict(.givenTwice, value, state)), words)
      }
    }
    expectSentence(words.noConflicts, words)
    expectSentence(words.openConflicts(2), words)
  }

  @Test func `IDs and phone numbers are masked`() {
    let text = Words(.english).conflictValue(.particulars(Particular.of(Self.person)))
    #expect(text == "name Mana Dee  ID 965xxxxxx0160  sex -  born 23 Nov 26  tel 09x-xxx-0001")
    let others = PersonParticulars(
      firstName: "Mana", surname: "Dee", nationalID: NationalID(number: 9_650_800_000_160),
      phone: "0912340001")
    let differences = Particular.differences([Particular.of(Self.person), Particular.of(others)])
    #expect(differences.map { $0.map(\.field) } == [[.birth, .phone], [.birth, .phone]])
  }

  @Test(arguments: everyWords)
  func `an entry that waits names whom it waits for`(words: Words) {
    let device = WaitingEntry.Device(log: Self.name.log, letter: "B")
    let other = Identifier<Log>(high: 3, low: 4)
    for letter in [String?.none, "C"] {
      let waiting = WaitingEntry(
        entry: Self.name, device: device, missing: EntryName(log: other, seq: 40),
        awaited: .init(log: other, letter: letter), held: 12)
      let text = words.waitingLine(3, of: waiting)
      expectSentence(text, words)
      #expect(text.contains(words.number(40)) && text.contains(words.number(12)))
      if let letter { #expect(text.contains(letter)) }
    }
    let following = WaitingEntry(entry: Self.name, device: device, missing: nil, awaited: nil, held: 0)
    expectSentence(words.waitingLine(1, of: following), words)
  }
}
