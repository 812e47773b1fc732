import Testing
import ThaiText
import Welfare

/// Whether a card can be written like that: each rule with what it lets pass and what it does not.
@Suite struct RegisterRuleTests {
  private static let today = Sample.day("2026-11-23")
  private static let known = IdentitySection(
    nationalID: NationalID(number: 9_650_800_000_011), sex: .male, birth: PartialDay(iso: "1938"))
  private static let centre = (tambon: "650811", name: "ดินทอง")

  /// What a rule answers: the refusal, or nil.
  private static func refusal(_ body: () throws(Refusal) -> Void) -> RegisterRefusal? {
    do throws(Refusal) {
      try body()
      return nil
    } catch {
      guard case .register(let refusal) = error else { return nil }
      return refusal
    }
  }

  @Test(
    arguments: [
      ("9650800000071", nil), ("๙๖๕๐๘๐๐๐๐๐๐๗๑", nil), ("9-6508-00000-07-1", nil), ("", .noNumberUnexplained),
      ("965080000007", .idLength(12)), ("96508000000711", .idLength(14)), ("abc", .idLength(0)),
      ("9650800000017", .idCheckDigit(swapAt: nil)), ("9650080000071", .idCheckDigit(swapAt: 5)),
    ] as [(String, RegisterRefusal?)])
  func `an ID is checked as it was typed`(typed: String, expected: RegisterRefusal?) {
    let found = Self.refusal { () throws(Refusal) in
      _ = try RegisterRule.identity(
        IdentityRequest(nationalID: .set(typed)), after: IdentitySection(), inPractice: true, on: Self.today)
    }
    if case .idCheckDigit? = expected, case .idCheckDigit? = found { return }
    #expect(found == expected)
  }

  @Test func `a number that begins with 9 is for practice only`() {
    #expect(
      Self.refusal { () throws(Refusal) in
        _ = try RegisterRule.identity(
          IdentityRequest(nationalID: .set("9650800000071")), after: Self.known, inPractice: false,
          on: Self.today)
      } == .idOnlyForPractice)
  }

  @Test func `a swap of neighbours that would be right is hinted at by its place`() throws {
    // The first two digits that differ are swapped.
    let right = Array("9650800000071".utf8)
    let place = try #require(right.indices.dropLast().first { right[$0] != right[$0 + 1] })
    var wrong = right
    wrong.swapAt(place, place + 1)
    let typed = String(decoding: wrong, as: UTF8.self)
    guard
      case .idCheckDigit(let hint)? = Self.refusal({ () throws(Refusal) in
        _ = try RegisterRule.identity(
          IdentityRequest(nationalID: .set(typed)), after: Self.known, inPractice: true, on: Self.today)
      })
    else {
      Issue.record("taken")
      return
    }
    #expect(hint == nil || hint == place + 1)
  }

  @Test(
    arguments: [
      ("2026-11-23", nil), ("2026-11-24", .birthInFuture(Sample.partial("2026-11-24"))),
      ("2027", .birthInFuture(Sample.partial("2027"))), ("2026", nil), ("1896-11-23", nil),
      ("1895", .birthImpossible(Sample.partial("1895"))), ("1896", nil), (nil, nil),
    ] as [(String?, RegisterRefusal?)])
  func `a birth lies in the past, and not beyond what anybody lives`(
    birth: String?, expected: RegisterRefusal?
  ) {
    #expect(
      Self.refusal { () throws(Refusal) in
        _ = try RegisterRule.identity(
          IdentityRequest(birth: .set(birth.map(Sample.partial))), after: Self.known, inPractice: true,
          on: Self.today)
      } == expected)
  }

  @Test func `who has no ID has a reason, and who gets one has none any more`() throws {
    let without = try RegisterRule.identity(
      IdentityRequest(nationalID: .set(""), noNumber: .set(.noCard)), after: Self.known, inPractice: true,
      on: Self.today)
    #expect(without.nationalID == nil && without.noNumber == .noCard && without.birth == Self.known.birth)
    let with = try RegisterRule.identity(
      IdentityRequest(nationalID: .set("9650800000071")), after: without, inPractice: true, on: Self.today)
    #expect(with.nationalID?.digits == "9650800000071" && with.noNumber == nil)
  }

  @Test(
    arguments: [
      (["0818377915"], ["0818377915"], nil),
      (["081-837 7915", "๐๕๕๒๑๑๒๓๔"], ["0818377915", "055211234"], nil),
      (["+66 81 837 7915"], ["0818377915"], nil), (["+66 2 123 4567"], ["021234567"], nil),
      (["081-837-7915, 055-211-234; 1669"], ["0818377915", "055211234", "1669"], nil),
      (["1669", "", " "], ["1669"], nil), ([], [], nil),
      (["0818377915", "081 8377915"], ["0818377915"], nil), (["08183779"], [], .phoneLength(8)),
      (["ไม่มี"], [], .phoneLength(0)), (["08183779151"], [], .phoneLength(11)),
      (["1001", "1002", "1003", "1004", "1005", "1006", "1007"], [], .tooLong(limit: 6)),
    ] as [([String], [String], RegisterRefusal?)])
  func `phone numbers have 10, 9 or 4 digits`(
    typed: [String], phones: [String], expected: RegisterRefusal?
  ) {
    var kept: [String] = []
    #expect(
      Self.refusal { () throws(Refusal) in kept = try RegisterRule.contact(typed).phones } == expected)
    #expect(kept == phones)
  }

  @Test(
    arguments: [
      (HouseRequest(houseNumber: .set("12/1"), moo: .set(3)), nil), (HouseRequest(moo: .set(3)), .noHouse),
      (HouseRequest(houseNumber: .set("12/1")), .noHouse),
      (HouseRequest(houseNumber: .set(" "), moo: .set(3)), .noHouse),
      (HouseRequest(houseCode: .set("1234"), houseNumber: .set("1"), moo: .set(3)), .houseCodeLength),
      (HouseRequest(houseCode: .set("65080000067"), houseNumber: .set("1"), moo: .set(3)), nil),
      (
        HouseRequest(houseNumber: .set(String(repeating: "1", count: 121)), moo: .set(3)),
        .tooLong(limit: 120)
      ),
    ] as [(HouseRequest, RegisterRefusal?)])
  func `a house has a number and a moo, and its code's check digit blocks nothing`(
    request: HouseRequest, expected: RegisterRefusal?
  ) {
    #expect(
      Self.refusal { () throws(Refusal) in
        _ = try RegisterRule.house(request, after: nil, of: Self.centre)
      } == expected)
  }

  @Test func `a house of the centre's tambon has a village code, and one elsewhere has none`() throws {
    let own = try RegisterRule.house(
      HouseRequest(houseNumber: .set("๑๒/๑"), moo: .set(3)), after: nil, of: Self.centre)
    #expect(own.houseNumber == "12/1" && own.villageCode == "65081103" && own.tambonName == "ดินทอง")
    let other = try RegisterRule.house(
      HouseRequest(tambonName: .set("พันชาลี")), after: own, of: Self.centre)
    #expect(other.villageCode == nil && other.houseNumber == "12/1")
    let back = try RegisterRule.house(HouseRequest(tambonName: .set("")), after: other, of: Self.centre)
    #expect(back == own)
  }

  @Test func `a name that changed is kept as a former one, a misspelt one never was anybody's`() throws {
    let born = NameSection(title: "นางสาว", firstName: "สำเนียง", surname: "ใจดี")
    let married = try RegisterRule.name(
      NameRequest(title: .set("นาง"), surname: .set("ใจงาม"), until: PartialDay(iso: "2545")), after: born,
      .change)
    #expect(married.fullNameOfSection == "นาง สำเนียง ใจงาม")
    #expect(married.formerNames.map(\.fullName) == ["สำเนียง ใจดี"])
    #expect(married.formerNames.first?.until == PartialDay(iso: "2545"))
    let corrected = try RegisterRule.name(
      NameRequest(firstName: .set("สำเนียงค์")), after: married, .correction)
    #expect(corrected.formerNames == married.formerNames)
    let again = try RegisterRule.name(NameRequest(firstName: .set("สุดา")), after: married, .change)
    #expect(again.formerNames.map(\.fullName) == ["สำเนียง ใจงาม", "สำเนียง ใจดี"])
    // Back to the name of before: it is no former one now.
    let back = try RegisterRule.name(
      NameRequest(firstName: .set("สำเนียง"), surname: .set("ใจดี")), after: again, .change)
    #expect(back.formerNames.map(\.fullName) == ["สุดา ใจงาม", "สำเนียง ใจงาม"])
    // Another title alone is no other name.
    let titled = try RegisterRule.name(NameRequest(title: .set("ดร.")), after: born, .change)
    #expect(titled.formerNames.isEmpty)
  }

  @Test(arguments: ["", " ", "\u{200B}"])
  func `nobody is without a first name`(name: String) {
    #expect(
      Self.refusal { () throws(Refusal) in
        _ = try RegisterRule.name(
          NameRequest(firstName: .set(name), surname: .set("ใจดี")),
          after: NameSection(title: "", firstName: "มานะ", surname: ""), .change)
      } == .noName)
  }

  @Test func `a consent is for something, and no day to come`() throws {
    let person = Sample.id(1, of: Person.self)
    func asked(_ purposes: [ConsentNoted.Purpose], _ day: Day?) -> ConsentRequest {
      ConsentRequest(person: person, basis: .consent, purposes: purposes, day: day)
    }
    #expect(
      Self.refusal { () throws(Refusal) in
        _ = try RegisterRule.consent(asked([], nil), on: Self.today)
      } == .noPurpose)
    #expect(
      Self.refusal { () throws(Refusal) in
        _ = try RegisterRule.consent(asked([.aid], Self.today.adding(days: 1)), on: Self.today)
      } == .dayInFuture(Self.today.adding(days: 1)))
    let noted = try RegisterRule.consent(asked([.referral, .aid, .aid], nil), on: Self.today)
    #expect(noted.purposes == [.aid, .referral] && noted.day == Self.today)
  }

  @Test(arguments: [(" \n", .noteEmpty), ("x", nil)] as [(String, RegisterRefusal?)])
  func `a note says something`(text: String, expected: RegisterRefusal?) {
    #expect(Self.refusal { () throws(Refusal) in try RegisterRule.note(text) } == expected)
  }
}

extension NameSection {
  fileprivate var fullNameOfSection: String { [title, firstName, surname].joined(separator: " ") }
}
