import TestSupport
import Testing
import ThaiText
import Welfare

@Suite struct NationalIDTests {
  @Test(arguments: ["9650800000011", "9650811000123", "9650800000071", "9650800000020", "9650800000160"])
  func `a fixture is valid in practice and refused in a real store`(text: String) throws {
    let id = try NationalID(text, inPractice: true)
    #expect(id.digits == text)
    #expect(NationalID(number: id.number) == id)
    #expect(throws: NationalID.Trouble.onlyForPractice) { try NationalID(text, inPractice: false) }
  }

  @Test func `Thai digits and dashes are read, and the middle is masked`() throws {
    let id = try NationalID("๙-๖๕๐๘-๐๐๐๐๐-๑๖-๐", inPractice: true)
    #expect(id.digits == "9650800000160")
    #expect(id.masked == "965xxxxxx0160")
  }

  @Test func `a wrong digit is refused, with a hint where one swap explains it`() {
    #expect(throws: NationalID.Trouble.self) { try NationalID("9650800000012", inPractice: true) }
    #expect(throws: NationalID.Trouble.self) { try NationalID("9650811000132", inPractice: true) }
    #expect(throws: NationalID.Trouble.notThirteenDigits) { try NationalID("96508000", inPractice: true) }
  }
}

@Suite struct CanonicalTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `what is written is read back, and in no other form`(seed: UInt64) throws {
    var chance = Seeded(seed)
    let number = UInt64.random(in: .min ... .max, using: &chance) >> UInt64.random(in: 0..<64, using: &chance)
    let signed = Int64(bitPattern: chance.next())
    var writer = CanonicalWriter()
    writer.write(number)
    writer.write(signed: signed)
    writer.write("น้ำ")
    writer.write(true)
    var reader = CanonicalReader(writer.bytes)
    #expect(try reader.unsigned() == number)
    #expect(try reader.signed() == signed)
    #expect(try reader.text() == "น้ำ")
    #expect(try reader.boolean())
    #expect(reader.isAtEnd)
  }

  @Test func `integers have one form, the shortest`() {
    var long = CanonicalReader([0x80, 0x00])
    #expect(throws: CanonicalTrouble.integerForm) { try long.unsigned() }
    var wide = CanonicalReader([UInt8](repeating: 0xFF, count: 9) + [0x02])
    #expect(throws: CanonicalTrouble.integerForm) { try wide.unsigned() }
    var writer = CanonicalWriter()
    writer.write(300)
    #expect(writer.bytes == [0xAC, 0x02])
    writer = CanonicalWriter()
    writer.write(signed: -1)
    #expect(writer.bytes == [0x01])
  }

  @Test func `an entry's bytes are these`() throws {
    let entry = Entry(
      name: EntryName(log: LogID(high: 1, low: 2), seq: 1), order: 1, at: 1_000,
      by: Identifier(high: 3, low: 4),
      counter: 2, request: "r", about: [SubjectID(kind: .ticket, high: 5, low: 6)], kind: "ticket.left",
      version: 1, facts: [7], prev: [UInt8](repeating: 0xAB, count: 32))
    let golden =
      "00000000000000010000000000000002" + "01" + "00" + "01" + "e807" + "00000000000000030000000000000004"
      + "02"
      + "0172" + "01" + "06" + "00000000000000050000000000000006" + "0b7469636b65742e6c656674" + "01" + "0107"
      + "00"
      + String(repeating: "ab", count: 32)
    #expect(hexadecimal(entry.bytes) == golden)
    #expect(try Entry(bytes: entry.bytes) == entry)
    for length in 0..<entry.bytes.count {
      #expect(throws: CanonicalTrouble.self) { try Entry(bytes: Array(entry.bytes.prefix(length))) }
    }
  }
}

@Suite struct TicketStateTests {
  private let visit = Identifier<Visit>(high: 1, low: 1)

  @Test func `only the arrows that exist lead on`() {
    let called = Ticket.State.called(counter: 1)
    let serving = Ticket.State.serving(counter: 1, visit: visit)
    #expect(Ticket.State.waiting.after(.called(counter: 1)) == called)
    #expect(called.after(.began(visit: visit)) == serving)
    #expect(serving.after(.served(purpose: "bag", outcome: "advised")) == .served)
    #expect(Ticket.State.missed.after(.transferred(lane: "ก")) == .transferred(lane: "ก"))
    for over in [Ticket.State.served, .left] {
      for step: Ticket.Step in [.called(counter: 1), .recalled, .missed, .left, .parked(reason: "x")] {
        #expect(over.after(step) == nil)
      }
    }
    #expect(Ticket.State.waiting.after(.began(visit: visit)) == nil)
    #expect(serving.after(.left) == nil)
    #expect(Ticket.State.waiting.after(.missed) == nil)
  }
}

@Suite struct QueueOrderTests {
  private let rules = QueueRules(
    lanes: [
      Lane(letter: "ก", title: "ทั่วไป", englishTitle: "General", weight: 0),
      Lane(letter: "พ", title: "พิเศษ", englishTitle: "Priority", weight: 20),
    ], greatestOvertakings: 3, greatestWaitMinutes: 30, recallSeconds: 60, callsBeforeMissed: 3,
    reentryAfter: 2)

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `nobody is overtaken more than three times or past half an hour`(seed: UInt64) {
    var chance = Seeded(seed)
    let now = Instant(milliseconds: 1_763_860_000_000)
    let waiting = (0..<Int.random(in: 1...20, using: &chance)).map { index in
      QueueOrder.Waiting(
        ticket: Identifier(using: &chance), lane: Bool.random(using: &chance) ? "ก" : "พ",
        takenAt: now.adding(minutes: -Int.random(in: 0...45, using: &chance)), number: UInt64(index),
        overtaken: 0, calledSinceReturn: nil)
    }
    let places = QueueOrder(waiting, rules: rules, now: now).places.map(\.ticket)
    #expect(places.count == waiting.count)
    for one in waiting {
      guard let place = places.firstIndex(of: one.ticket) else { continue }
      let later = waiting.filter { ($0.takenAt, $0.number) > (one.takenAt, one.number) }
      let overtakers = later.filter { places[..<place].contains($0.ticket) }
      #expect(overtakers.count <= 3)
      if one.takenAt <= now.adding(minutes: -30) { #expect(overtakers.isEmpty) }
    }
  }
}
