import Testing
import ThaiText
import Welfare

/// Forms that another program could write and ours refuses.
@Suite struct EntryFormTests {
  private static func trouble(_ bytes: [UInt8]) -> CanonicalTrouble? {
    do {
      _ = try Entry(bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  private static func head(_ log: LogID, _ seq: UInt64) -> Head {
    Head(name: EntryName(log: log, seq: seq), hash: [UInt8](repeating: 1, count: 32))
  }

  @Test(
    arguments: [
      ([], nil), ([head(Sample.log, 2)], nil), ([head(Sample.log, 2), head(Sample.otherLog, 1)], nil),
      ([head(Sample.otherLog, 1), head(Sample.log, 2)], .order),
      ([head(Sample.log, 2), head(Sample.log, 2)], .order),
      ([head(Sample.log, 1), head(Sample.log, 2)], .order),
    ] as [([Head], CanonicalTrouble?)])
  func `heads met ascend by log, one head a log`(met: [Head], expected: CanonicalTrouble?) {
    var entry = Sample.entry(in: Sample.thirdLog)
    entry.met = met
    #expect(Self.trouble(entry.bytes) == expected)
  }

  @Test(
    arguments: [
      ([], nil), ([(.person, 1)], nil), ([(.person, 1), (.person, 2), (.household, 1)], nil),
      ([(.person, 2), (.person, 1)], .order), ([(.household, 1), (.person, 2)], .order),
      ([(.person, 1), (.person, 1)], .order),
    ] as [([(SubjectKind, UInt64)], CanonicalTrouble?)])
  func `subjects ascend and none is named twice`(
    about: [(SubjectKind, UInt64)], expected: CanonicalTrouble?
  ) {
    var entry = Sample.entry()
    entry.about = about.map { SubjectID(kind: $0.0, high: 0, low: $0.1) }
    #expect(Self.trouble(entry.bytes) == expected)
  }

  /// A byte of `Sample.entry()` replaced: log 0…15, seq 16, met 17, order 18.
  @Test(
    arguments: [
      (16, [0x81, 0x00], .integerForm), (17, [0x80, 0x00], .integerForm), (17, [0x7F], .tooShort),
      (17, [0xFF, 0xFF, 0xFF, 0xFF, 0x7F], .tooShort), (18, [0x81, 0x80, 0x00], .integerForm),
    ] as [(Int, [UInt8], CanonicalTrouble)])
  func `a number longer than its shortest form, or a count beyond the bytes, is refused`(
    index: Int, form: [UInt8], expected: CanonicalTrouble
  ) {
    var bytes = Sample.entry().bytes
    bytes.replaceSubrange(index...index, with: form)
    #expect(Self.trouble(bytes) == expected)
  }

  @Test func `a request that is not UTF-8 is refused`() throws {
    var bytes = Sample.entry().bytes
    let request = try #require(bytes.firstIndex(of: 0x72))
    bytes[request] = 0xFF
    #expect(Self.trouble(bytes) == .textForm)
  }

  @Test func `the clock is below 2 to the 63rd`() {
    var entry = Sample.entry(at: Instant(milliseconds: .max))
    #expect(Self.trouble(entry.bytes) == nil)
    entry.at = .min
    #expect(Self.trouble(entry.bytes) == .integerForm)
  }

  @Test(arguments: [(0, nil), (1, .tooLong)] as [(Int, CanonicalTrouble?)])
  func `an entry has at most 128 KiB`(more: Int, expected: CanonicalTrouble?) {
    var entry = Sample.entry()
    let room = Entry.greatestSize - entry.bytes.count
    entry.facts = [UInt8](repeating: 0, count: room - 2 + more)
    #expect(entry.bytes.count == 131_072 + more)
    #expect(Self.trouble(entry.bytes) == expected)
  }
}
