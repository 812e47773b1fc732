import TestSupport
import Testing
import Welfare

@Suite struct LogTests {
  private static let log = Log(
    device: [UInt8](repeating: 0xED, count: 32), scope: .practice("650811"), letter: "B", openedAt: 1_000)

  @Test func `a descriptor's bytes are these`() throws {
    let golden = [
      String(repeating: "ed", count: 32), "0f70726163746963652f363530383131", "0142", "e807",
    ]
    #expect(hexadecimal(Self.log.descriptor) == golden.joined())
    #expect(try Log(descriptor: Self.log.descriptor) == Self.log)
  }

  @Test func `a descriptor in any other form is refused`() {
    let bytes = Self.log.descriptor
    for length in 0..<bytes.count {
      #expect(throws: CanonicalTrouble.tooShort) { try Log(descriptor: Array(bytes.prefix(length))) }
    }
    #expect(throws: CanonicalTrouble.trailing) { try Log(descriptor: bytes + [0]) }
    var scope = bytes
    scope[33] = 0x71
    #expect(throws: CanonicalTrouble.code) { try Log(descriptor: scope) }
    let late = Array(bytes.prefix(bytes.count - 2)) + [UInt8](repeating: 0xFF, count: 9) + [0x01]
    #expect(throws: CanonicalTrouble.integerForm) { try Log(descriptor: late) }
  }

  @Test func `a clock before 1970 counts as 1970, which is the first the form can hold`() throws {
    let log = Log(device: Self.log.device, scope: Self.log.scope, letter: "A", openedAt: -1)
    #expect(try Log(descriptor: log.descriptor).openedAt == 0)
  }

  @Test(
    arguments: [
      ("tambon/650811", .tambon("650811")), ("practice/650811", .practice("650811")),
      ("tambon/000000", .tambon("000000")),
      ("district/6508", nil), ("nation", nil), ("tambon", nil), ("tambon/", nil), ("tambon/65081", nil),
      ("tambon/6508111", nil), ("tambon/65081a", nil), ("tambon/๖๕๐๘๑๑", nil), ("tambon/650811/", nil),
      ("/650811", nil), ("Tambon/650811", nil), ("", nil),
    ] as [(String, Scope?)])
  func `a scope is read from its name and from no other text`(name: String, scope: Scope?) {
    #expect(Scope(name: name) == scope)
    if let scope {
      #expect(scope.name == name)
      #expect(name.hasSuffix(scope.tambon))
      #expect(scope.isPractice == name.hasPrefix("practice"))
    }
  }

  @Test func `a practice scope is another world than the tambon's own`() {
    #expect(Scope.practice("650811") != .tambon("650811"))
  }
}

@Suite struct IdentifierTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `an id comes back from its bytes and its digits`(seed: UInt64) {
    var chance = Seeded(seed)
    let id = Identifier<Person>(using: &chance)
    #expect(Identifier<Person>(bytes: id.bytes) == id)
    #expect(Identifier<Person>(hex: id.hex) == id)
    #expect(Identifier<Person>(hex: id.hex.uppercased()) == id)
    #expect(id.of(.person).identifier(as: Person.self) == id)
    #expect(id.bytes.count == 16 && id.hex.utf8.count == 32)
  }

  @Test(arguments: [
    "", "0", "0000000000000000000000000000000", "000000000000000000000000000000000",
    "0000000000000000000000000000000g", "๐0000000000000000000000000000000",
    " 0000000000000000000000000000001",
    "00000000-0000-0000-0000-00000000000",
  ])
  func `anything but 32 digits is no id`(text: String) {
    #expect(Identifier<Person>(hex: text) == nil)
  }

  @Test func `an entry is named by its log and number`() {
    let name = EntryName(log: LogID(high: 0xAB, low: 1), seq: 42)
    #expect(name.text == "00000000000000ab0000000000000001/42")
    #expect(Sample.name(2) < Sample.name(10))
    #expect(Sample.name(10, in: Sample.log) < Sample.name(1, in: Sample.otherLog))
  }
}
