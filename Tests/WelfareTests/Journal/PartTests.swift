import Testing
import ThaiText
import Welfare

/// The plain text of sealed parts: what describes a person.
@Suite struct PartTests {
  private static let id = NationalID(number: 9_650_800_000_160)

  private static func written(_ encode: (inout CanonicalWriter) -> Void) -> [UInt8] {
    var writer = CanonicalWriter()
    encode(&writer)
    return writer.bytes
  }

  /// Expects that a part has these bytes, is read from them, from them with more at the end, and not from less.
  private static func expect<Part: Equatable>(
    _ part: Part, _ bytes: [UInt8], _ golden: [String],
    _ read: (inout CanonicalReader) throws(CanonicalTrouble) -> Part
  ) throws {
    #expect(hexadecimal(bytes) == golden.joined())
    for added in [[], [0xFF]] as [[UInt8]] {
      var reader = CanonicalReader(bytes + added)
      #expect(try read(&reader) == part)
      #expect(reader.remaining == added.count)
    }
    for length in 0..<bytes.count {
      var reader = CanonicalReader(Array(bytes.prefix(length)))
      #expect(throws: CanonicalTrouble.tooShort) { try read(&reader) }
    }
  }

  @Test(
    arguments: [
      (PersonParticulars(firstName: ""), ["00", "00", "00", "00", "00", "00", "00", "00"]),
      (
        PersonParticulars(
          title: "Mr", firstName: "A", surname: "B", nationalID: id, noNumber: .noCard, sex: .female,
          birth: PartialDay(Day(number: -1), precision: .month), phone: "081"),
        ["024d72", "0141", "0142", "01a0f98584f09802", "0102", "0102", "013d02", "03303831"]
      ),
    ] as [(PersonParticulars, [String])])
  func `a person's part has these bytes`(person: PersonParticulars, golden: [String]) throws {
    try Self.expect(person, Self.written { person.encode(into: &$0) }, golden) {
      (r: inout CanonicalReader) throws(CanonicalTrouble) in try PersonParticulars(from: &r)
    }
  }

  @Test(
    arguments: [
      (HouseholdParticulars(houseNumber: "", moo: 0), ["00", "00", "00", "00", "00", "00"]),
      (
        HouseholdParticulars(
          houseCode: HouseCode(number: 65_080_000_066), houseNumber: "262/29", moo: 9, villageName: "a",
          tambonName: "b", villageCode: "65081109"),
        ["01c2fcc7b8f201", "063236322f3239", "09", "0161", "0162", "01083635303831313039"]
      ),
    ] as [(HouseholdParticulars, [String])])
  func `a household's part has these bytes`(household: HouseholdParticulars, golden: [String]) throws {
    try Self.expect(household, Self.written { household.encode(into: &$0) }, golden) {
      (r: inout CanonicalReader) throws(CanonicalTrouble) in try HouseholdParticulars(from: &r)
    }
  }

  @Test(
    arguments: [
      (
        VolunteerParticulars(cardNumber: "", fullName: "", nationalID: nil, moo: 0, phone: ""),
        ["00", "00", "00", "00", "00"]
      ),
      (
        VolunteerParticulars(cardNumber: "65-1", fullName: "A B", nationalID: id, moo: 200, phone: "0"),
        ["0436352d31", "03412042", "01a0f98584f09802", "c801", "0130"]
      ),
    ] as [(VolunteerParticulars, [String])])
  func `a volunteer's part has these bytes`(volunteer: VolunteerParticulars, golden: [String]) throws {
    try Self.expect(volunteer, Self.written { volunteer.encode(into: &$0) }, golden) {
      (r: inout CanonicalReader) throws(CanonicalTrouble) in try VolunteerParticulars(from: &r)
    }
  }

  @Test func `the parts of visitors, officers and hand-overs have these bytes`() throws {
    let visitor = VisitorParticulars(name: "ก")
    try Self.expect(visitor, Self.written { visitor.encode(into: &$0) }, ["03e0b881"]) {
      (r: inout CanonicalReader) throws(CanonicalTrouble) in try VisitorParticulars(from: &r)
    }
    let officer = OfficerParticulars(name: "ก")
    try Self.expect(officer, Self.written { officer.encode(into: &$0) }, ["03e0b881"]) {
      (r: inout CanonicalReader) throws(CanonicalTrouble) in try OfficerParticulars(from: &r)
    }
  }

  @Test(arguments: [
    (HandOverParticulars(proxyName: "a", relation: "b", note: ""), "0161" + "0162" + "00"),
    (
      HandOverParticulars(note: "a", reason: "b", witnesses: ["c", "d"]),
      "00" + "00" + "0161" + "0162" + "00" + "0201630164"
    ),
  ])
  func `a hand-over's part is short unless there is more to say`(part: HandOverParticulars, golden: String)
    throws
  {
    let written = Self.written { part.encode(into: &$0) }
    #expect(hexadecimal(written) == golden)
    var reader = CanonicalReader(written)
    #expect(try HandOverParticulars(from: &reader) == part && reader.isAtEnd)
    let short = Self.written { HandOverParticulars(note: part.note).encode(into: &$0) }
    for length in 0..<written.count where length != short.count {
      var reader = CanonicalReader(Array(written.prefix(length)))
      #expect(throws: CanonicalTrouble.tooShort) { try HandOverParticulars(from: &reader) }
    }
    let handOver = HandOverParticulars(proxyName: "a")
    #expect(HandOverParticulars().isEmpty && !handOver.isEmpty && !HandOverParticulars(note: "a").isEmpty)
  }

  @Test(
    arguments: [
      ("0000000001a1f98584f0980200000000", "an ID with a wrong check digit"),
      ("00000001808080808080801000000000", "an ID of more than thirteen digits"),
      ("000000000105000000", "no such reason for having no ID"), ("0000000000010300", "no such sex"),
      ("000000000000010004", "no such precision"), ("0000000000000100" + "00", "no such precision"),
      ("00000000000001feffffff1f01", "a day beyond 32 bits"),
    ])
  func `a person's part with a value that cannot be is refused`(hex: String, why: String) throws {
    var reader = CanonicalReader(try #require(bytes(hex: hex[...])))
    #expect(throws: CanonicalTrouble.code, "\(why)") { try PersonParticulars(from: &reader) }
  }

  @Test func `a household's part with a house code of twelve digits is refused`() throws {
    var reader = CanonicalReader([1] + Self.written { $0.write(100_000_000_000) } + [0, 0, 0, 0, 0])
    #expect(throws: CanonicalTrouble.code) { try HouseholdParticulars(from: &reader) }
  }
}
