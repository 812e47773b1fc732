import Testing
import Welfare

@Suite struct EntryTests {
  /// An entry with every list filled.
  private static let full: Entry = {
    var entry = Entry(
      name: EntryName(log: LogID(high: 1, low: 2), seq: 300), order: 301, at: 1_763_860_000_000,
      by: Sample.id(4), counter: 2, request: "r#2",
      about: [
        SubjectID(kind: .household, high: 0, low: 5),
        SubjectID(kind: SubjectKind(rawValue: 300), high: 0, low: 6),
      ], kind: "ticket.left", version: 1, facts: [7, 8], prev: [UInt8](repeating: 0xAB, count: 32))
    entry.met = [
      Head(name: Sample.name(9, in: Sample.log), hash: [UInt8](repeating: 0x11, count: 32)),
      Head(name: Sample.name(200, in: Sample.otherLog), hash: [UInt8](repeating: 0x22, count: 32)),
    ]
    let part = SealedPart(
      subject: SubjectID(kind: .household, high: 0, low: 5), nonce: Array(0..<12), box: [0xB0, 0xB1])
    entry.parts = [part, SealedPart(subject: part.subject, nonce: part.nonce, box: [])]
    return entry
  }()

  @Test func `an entry's bytes are these`() throws {
    let plain = Entry(
      name: EntryName(log: LogID(high: 1, low: 2), seq: 1), order: 1, at: 1_000,
      by: Identifier(high: 3, low: 4),
      counter: 2, request: "r", about: [SubjectID(kind: .ticket, high: 5, low: 6)], kind: "ticket.left",
      version: 1, facts: [7], prev: [UInt8](repeating: 0xAB, count: 32))
    let golden = [
      "00000000000000010000000000000002", "01", "00", "01", "e807", "00000000000000030000000000000004", "02",
      "0172", "01", "06", "00000000000000050000000000000006", "0b7469636b65742e6c656674", "01", "0107", "00",
      String(repeating: "ab", count: 32),
    ]
    #expect(hexadecimal(plain.bytes) == golden.joined())
    #expect(try Entry(bytes: plain.bytes) == plain)
  }

  @Test func `heads met, several subjects and parts have these bytes`() throws {
    let golden = [
      "00000000000000010000000000000002", "ac02",
      "02", "000000000000000a0000000000000001", "09", String(repeating: "11", count: 32),
      "000000000000000b0000000000000001", "c801", String(repeating: "22", count: 32),
      "ad02", "80dafef1aa33", "00000000000000000000000000000004", "02", "03722332",
      "02", "02", "00000000000000000000000000000005", "ac02", "00000000000000000000000000000006",
      "0b7469636b65742e6c656674", "01", "020708",
      "02", "02", "00000000000000000000000000000005", "000102030405060708090a0b", "02b0b1",
      "02", "00000000000000000000000000000005", "000102030405060708090a0b", "00",
      String(repeating: "ab", count: 32),
    ]
    #expect(hexadecimal(Self.full.bytes) == golden.joined())
    #expect(try Entry(bytes: Self.full.bytes) == Self.full)
  }

  @Test func `an entry cut off anywhere is refused, and so is one with a byte more`() {
    let bytes = Self.full.bytes
    for length in 0..<bytes.count {
      #expect(throws: CanonicalTrouble.tooShort, "\(length)") {
        try Entry(bytes: Array(bytes.prefix(length)))
      }
    }
    #expect(throws: CanonicalTrouble.trailing) { try Entry(bytes: bytes + [0]) }
  }

  @Test func `a bit flipped anywhere is refused or reads as another entry in its one form`() {
    let bytes = Self.full.bytes
    for index in bytes.indices {
      for bit in 0..<8 as Range<UInt8> {
        var changed = bytes
        changed[index] ^= 1 << bit
        guard let read = try? Entry(bytes: changed) else { continue }
        #expect(read != Self.full, "byte \(index) bit \(bit)")
        #expect(read.bytes == changed, "byte \(index) bit \(bit)")
      }
    }
  }

  @Test func `facts that a newer program made longer are kept with the entry`() throws {
    var entry = Self.full
    entry.facts += [0xFF, 0x00]
    let read = try Entry(bytes: entry.bytes)
    #expect(read.facts == [7, 8, 0xFF, 0x00])
    #expect(read.bytes == entry.bytes)
  }

  @Test func `of an act that a newer program wrote the subjects can be read`() throws {
    var entry = Self.full
    (entry.kind, entry.version, entry.facts) = ("case.opened", 7, [0xFF])
    let read = try Entry(bytes: entry.bytes)
    let act = try Act(kind: read.kind, version: read.version, facts: read.facts)
    #expect(act == .unknown(kind: "case.opened", version: 7, facts: [0xFF]))
    #expect(read.about == Self.full.about)
  }

  @Test func `parts stand in the order made, and several may be of one subject`() throws {
    var entry = Self.full
    entry.parts.reverse()
    #expect(try Entry(bytes: entry.bytes).parts == Self.full.parts.reversed())
  }

  @Test func `a part is sealed to its place in the journal`() {
    let bytes = SealedPart.additionalData(
      entry: EntryName(log: LogID(high: 1, low: 2), seq: 300), index: 129,
      subject: SubjectID(kind: .person, high: 0, low: 5))
    #expect(
      hexadecimal(bytes) == hexadecimal("tambondesk-part-1".utf8) + "00000000000000010000000000000002"
        + "ac02"
        + "8101" + "01" + "00000000000000000000000000000005")
  }
}
