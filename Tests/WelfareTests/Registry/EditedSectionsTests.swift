import Testing
import ThaiText
import Welfare

/// What holds of a person: files, with what officers wrote over them.
@Suite struct EditedSectionsTests {
  private static let page = PersonParticulars(
    title: "นาย", firstName: "มานะ", surname: "ใจดี", nationalID: NationalID(number: 9_650_800_000_011),
    sex: .male, birth: PartialDay(iso: "1969"), phone: "0818377915")

  @Test func `a section that was written stands whole, the others as files say`() {
    let name = NameSection(title: "", firstName: "มานะ", surname: "ใจงาม")
    var person = PersonParticulars(page: Self.page, edited: EditedSections(name: name))
    #expect(person.surname == "ใจงาม" && person.title.isEmpty)
    #expect(person.identity == Self.page.identity && person.contact == Self.page.contact)
    person = PersonParticulars(
      page: Self.page, edited: EditedSections(identity: IdentitySection(noNumber: .noCard)))
    #expect(person.nationalID == nil && person.birth == nil && person.name == Self.page.name)
    person = PersonParticulars(
      page: Self.page, edited: EditedSections(contact: ContactSection(phones: ["1669", "0555211234"])))
    #expect(person.phone == "1669" && person.otherPhones == ["0555211234"])
    #expect(person.phones == ["1669", "0555211234"])
    #expect(PersonParticulars(page: Self.page, edited: EditedSections()) == Self.page)
  }

  @Test func `somebody no file told of is what officers wrote`() {
    let person = PersonParticulars(
      page: nil, edited: EditedSections(name: NameSection(title: "", firstName: "ปิติ", surname: "")))
    #expect(person == PersonParticulars(firstName: "ปิติ"))
  }

  private static func written(_ encode: (inout CanonicalWriter) -> Void) -> [UInt8] {
    var writer = CanonicalWriter()
    encode(&writer)
    return writer.bytes
  }

  @Test func `the parts of sections have these bytes, and come back`() throws {
    let name = NameSection(
      title: "a", firstName: "b", surname: "",
      formerNames: [
        FormerName(title: "", firstName: "c", surname: "d", until: PartialDay(Day(number: -1)))
      ])
    let identity = IdentitySection(
      nationalID: NationalID(number: 9_650_800_000_160), sex: .female, birth: PartialDay(iso: "1970"))
    let contact = ContactSection(phones: ["1669", "0"])
    let bytes = [
      Self.written { name.encode(into: &$0) }, Self.written { identity.encode(into: &$0) },
      Self.written { contact.encode(into: &$0) },
    ]
    #expect(
      bytes.map { hexadecimal($0) } == [
        "016101620001000163016401" + "0103", "01a0f98584f09802" + "00" + "0102" + "010001",
        "02" + "0431363639" + "0130",
      ])
    var edited = EditedSections()
    for (section, plain) in zip([CardSection.name, .identity, .contact], bytes) {
      edited.take(section, plain + [7])
      var kept = edited
      kept.take(section, Array(plain.dropLast()))
      #expect(kept == edited, "a part that cannot be read changes nothing")
    }
    #expect(edited == EditedSections(name: name, identity: identity, contact: contact))
  }

  @Test func `a person's part carries former names and further phones only where there are any`() throws {
    var person = Self.page
    let before = Self.written { person.encode(into: &$0) }
    person.otherPhones = ["1669"]
    person.formerNames = [FormerName(title: "", firstName: "มานะ", surname: "ใจร้าย")]
    let after = Self.written { person.encode(into: &$0) }
    #expect(after.starts(with: before) && after.count > before.count)
    var reader = CanonicalReader(after)
    #expect(try PersonParticulars(from: &reader) == person)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `of each purpose the newest note counts`(seed: UInt64) {
    var acts = RandomActs(seed: seed)
    let noted = (0..<8).compactMap { _ -> ConsentNoted? in
      if case .consentNoted(let facts) = acts.act(.consentNoted) { facts } else { nil }
    }
    let kept = KeptConsent.current(noted)
    for purpose in ConsentNoted.Purpose.allCases {
      let newest = noted.last { $0.purposes.contains(purpose) }
      let mine = kept.first { $0.purpose == purpose }
      #expect(mine?.isGiven == newest?.isGiven && mine?.day == newest?.day && mine?.basis == newest?.basis)
    }
  }
}
