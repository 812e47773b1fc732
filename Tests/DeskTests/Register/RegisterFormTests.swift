import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// The register's forms: what is filled in, what is said before it is saved, and what is wanted then.
@Suite struct RegisterFormTests {
  private static let person: Identifier<Person> = Sample.id(202)
  private static let house: Identifier<Household> = Sample.id(100)

  private func counter(_ language: Language = .thai) -> Counter {
    var counter = Counter(language: language)
    counter.card = Sample.fullCard
    return counter
  }

  @Test func `a surname is edited, shown before and after, and the form closes`() {
    var counter = counter()
    counter.register("2")
    counter.press(.down, .down)
    #expect(counter.shows("ยังไม่ได้แก้อะไร"))
    counter.retype("ใจงาม")
    #expect(counter.shows("จะบันทึก") && counter.shows("นามสกุล ทรัพย์สุข → ใจงาม"))
    counter.press(.function(8))
    #expect(
      counter.wishes == [
        .edit(
          Self.person,
          [
            .name(
              NameRequest(surname: .set("ใจงาม"), until: nil))
          ], .change)
      ])
    #expect(counter.desk.layers.isEmpty)
    #expect(counter.shows("บันทึกแล้ว  แก้ชื่อ นางสำเนียง ทรัพย์สุข") && counter.shows("F7"))
    counter.press(.function(7))
    #expect(counter.wishes.last == .takeBack(EntryName(log: Sample.log, seq: 1)))
  }

  @Test func `a misspelling, and until when the old name was carried`() {
    var counter = counter()
    counter.register("2")
    counter.press(.down)
    counter.retype("สำเนียงค์")
    counter.press(.down, .down)
    counter.type(" ")
    counter.press(.down)
    counter.type("2560")
    #expect(counter.shows("2560"))
    counter.press(.function(8))
    guard case .edit(_, let sections, let reason)? = counter.wishes.first else {
      Issue.record("nothing wanted")
      return
    }
    #expect(reason == .correction)
    guard case .name(let name)? = sections.first else { return }
    #expect(name.until == PartialDay(iso: "2017") && name.firstName == .set("สำเนียงค์"))
  }

  @Test func `an ID stays unless another is typed, and is never shown in clear`() {
    var counter = counter()
    counter.register("3")
    #expect(counter.shows("965xxxxxx0071") && !counter.shows("9650800000071"))
    counter.press(.down, .down, .down)
    counter.retype("2/2/2508")
    #expect(counter.shows("เกิด 1/2/2508 → 2/2/2508"))
    counter.press(.function(8))
    #expect(
      counter.wishes == [
        .edit(
          Self.person,
          [.identity(IdentityRequest(birth: .set(PartialDay(Sample.day(1965, 2, 2)))))],
          .correction)
      ])
    counter.register("3")
    counter.type("9650811000123")
    #expect(counter.shows("965xxxxxx0071 → 965xxxxxx0123"))
    counter.press(.down)
    counter.type(" ")
    counter.press(.function(8))
    #expect(counter.wishes.count == 1 && counter.shows("มีเลขแล้ว"))
  }

  @Test func `phones stand in the form, and one is taken out`() {
    var counter = counter()
    counter.register("4")
    #expect(counter.shows("0812347915") && counter.shows("1669"))
    counter.press(.down)
    counter.retype("")
    counter.press(.function(8))
    #expect(counter.wishes == [.edit(Self.person, [.contact(["0812347915", "", "1669", ""])], .change)])
  }

  @Test func `what is left alone is no wish, also where a draft is gone on with`() {
    var counter = counter()
    counter.register("5")
    counter.press(.function(8))
    #expect(counter.wishes == [.editHousehold(Self.house, HouseRequest(), .change)])
    counter.register("2")
    counter.press(.down)
    counter.retype("สำเนา")
    var next = Counter(restoring: counter.draft)
    next.press(.function(8))
    guard case .edit(_, let sections, _)? = next.wishes.first else {
      Issue.record("nothing wanted")
      return
    }
    #expect(sections == [.name(NameRequest(firstName: .set("สำเนา"), until: nil))])
  }

  @Test func `only what was typed of an address is wished, and a moo that is no number is said beside it`() {
    var counter = counter()
    counter.register("5")
    counter.press(.down)
    counter.retype("สอง")
    counter.press(.function(8))
    #expect(counter.wishes.isEmpty)
    counter.retype("2")
    counter.press(.function(8))
    #expect(
      counter.wishes == [
        .editHousehold(
          Self.house,
          HouseRequest(moo: .set(2)), .change)
      ])
  }

  @Test func `somebody is added to the household, and chosen on its card`() {
    var counter = counter()
    counter.register("1")
    counter.press(.down)
    counter.type("ชูใจ")
    counter.press(.down)
    counter.type("ใจกล้า")
    #expect(counter.shows("เพิ่ม ชูใจ ใจกล้า"))
    counter.press(.function(8))
    #expect(
      counter.wishes == [
        .addPerson(
          PersonRequest(
            name: NameRequest(title: .set(""), firstName: .set("ชูใจ"), surname: .set("ใจกล้า")),
            identity: IdentityRequest(noNumber: .set(.notTold), sex: .set(nil), birth: .set(nil)),
            phones: [""]), StayRequest(household: Self.house))
      ])
    #expect(counter.shows("บันทึกแล้ว  เพิ่มคนในทะเบียน ชูใจ ใจกล้า"))
  }

  @Test(arguments: [(0, "d"), (1, "away"), (3, "died")])
  func `what became of somebody is a choice with a day`(moves: Int, what: String) {
    var counter = counter()
    counter.register("6")
    for _ in 0..<moves { counter.type(" ") }
    counter.press(.function(8))
    let today = Sample.now.day
    switch what {
    case "away": #expect(counter.wishes == [.move(Self.person, .movedOut(today, staysRegistered: false))])
    case "died": #expect(counter.wishes == [.move(Self.person, .died(today))])
    default:
      #expect(counter.wishes.isEmpty && counter.shows("ใส่บ้านที่พบหลังเดียว"))
      counter.type("77/1 ม5")
      #expect(counter.shows("262/29 ม.9"))
      counter.press(.function(8))
      guard case .move(_, .movedIn(let stay))? = counter.wishes.first else {
        Issue.record("no move")
        return
      }
      #expect(stay.household == Self.house && stay.day == today)
    }
  }

  @Test(arguments: [0, 2])
  func `a house that is not found, or one of several, is nobody's new home`(houses: UInt64) {
    var counter = counter()
    counter.register("6")
    counter.press(.down)
    counter.rows = (0..<houses).map { number in
      LookupRow(
        household: Sample.id(150 + number), person: nil, name: "", maskedID: nil, houseNumber: "77/1",
        moo: number + 1, village: "", age: nil, why: .houseNumber)
    }
    counter.type("77/1")
    #expect(counter.shows(houses == 0 ? "ไม่พบ" : "พบหลายบ้าน"))
    counter.press(.function(8))
    #expect(counter.wishes.isEmpty && counter.shows("ใส่บ้านที่พบหลังเดียว"))
  }

  @Test func `a consent is noted for what was chosen, and given and withdrawn apart`() {
    var counter = counter()
    counter.register("7")
    counter.press(.down, .down, .down)
    counter.type(" ")
    counter.press(.function(8))
    #expect(
      counter.wishes == [
        .noteConsent(
          ConsentRequest(
            person: Self.person, basis: .consent, purposes: [.referral], day: Sample.now.day))
      ])
  }

  @Test func `a note is written, and one is read only after a reason`() {
    var counter = counter()
    counter.register("8")
    counter.press(.down, .down)
    counter.type("แพ้ยา")
    counter.press(.function(8))
    #expect(counter.wishes == [.writeNote(.person(Self.person), .health, "แพ้ยา")])
    counter.register("9")
    #expect(counter.shows("ความปลอดภัย") && !counter.shows("สุนัขดุ"))
    counter.type("1")
    #expect(counter.shows("เปิดข้อความ เพราะอะไร") && !counter.shows("สุนัขดุ"))
    counter.type("2")
    #expect(
      counter.wishes.last == .openNote(.household(Self.house), Sample.note.part.entry, .followUp))
    #expect(counter.shows("สุนัขดุ"))
    counter.press(.enter)
    #expect(!counter.shows("สุนัขดุ") && counter.desk.layers.isEmpty)
  }

  @Test func `what is found by nobody becomes a new household`() {
    for (text, field) in [("77/1 ม5", "77/1"), ("ปิติ ใจกล้า", "ปิติ"), ("9650800000160", "9650800000160")] {
      var counter = Counter()
      counter.rows = []
      counter.press(.function(3))
      counter.type(text)
      #expect(counter.shows("Enter เพิ่มครัวเรือนใหม่"), "\(text)")
      counter.press(.enter)
      #expect(counter.shows("เพิ่มครัวเรือน") && counter.shows(field), "\(text)")
    }
    var counter = Counter()
    counter.rows = []
    counter.press(.function(3))
    counter.type("77/1 ม5")
    counter.press(.enter)
    counter.press(.function(8))
    #expect(
      counter.wishes == [
        .addHousehold(
          HouseRequest(houseCode: .set(""), houseNumber: .set("77/1"), moo: .set(5)), head: nil)
      ])
  }

  @Test func `the other house is stepped to, and Esc comes back`() {
    var counter = counter()
    counter.press(.function(3))
    counter.type("ทรัพย์")
    counter.press(.enter)
    counter.press(.home, .down)
    counter.isSlow = true
    counter.press(.enter)
    counter.type("8")
    #expect(counter.desk.opening?.household == Sample.otherHouse)
    counter.settle()
    counter.press(.escape)
    #expect(counter.desk.opening?.household == Self.house)
    counter.settle()
    #expect(counter.desk.lookup.mode == .card)
    counter.press(.escape)
    #expect(counter.desk.lookup.mode == .results)
  }

  @Test(arguments: RegisterForm.Kind.allCases)
  func `a form comes back as it was after a crash, and in the other language`(kind: RegisterForm.Kind) throws
  {
    var counter = counter()
    if kind == .household {
      counter.register("0")
    } else {
      counter.register(String(kind.rawValue - 1))
    }
    counter.press(.down)
    let before = try #require(counter.desk.layers.last)
    guard case .register(var form) = before else {
      Issue.record("no form")
      return
    }
    #expect(form.kind == kind)
    for field in form.form.fields {
      if case .text = field.content { counter.type("1") }
      counter.press(.down)
    }
    guard case .register(let filled)? = counter.desk.layers.last else { return }
    form = filled
    var again = Counter(restoring: counter.draft)
    again.card = Sample.fullCard
    guard case .register(let restored)? = again.desk.layers.last else {
      Issue.record("not kept")
      return
    }
    #expect(restored.kept.map(\.value) == form.kept.map(\.value))
    #expect(restored.request == form.request && restored.form.focusedID == form.form.focusedID)
    guard case .register(let reworded)? = Layer.register(form).reworded(Sample.context(.english)) else {
      Issue.record("lost")
      return
    }
    #expect(reworded.kept.map(\.value) == form.kept.map(\.value))
  }

  @Test func `a refusal leaves the form filled, and saving again carries the same request`() {
    var counter = counter()
    counter.register("4")
    counter.retype("08123")
    counter.refusal = .register(.phoneLength(5))
    counter.press(.function(8))
    #expect(counter.shows("ต้องมี 10, 9 หรือ 4 หลัก"))
    counter.press(.escape)
    #expect(counter.shows("08123"))
    counter.refusal = nil
    counter.press(.function(8))
    #expect(Set(counter.proposed.map(\.request)).count == 1)
  }

  @Test(
    arguments: [
      ("77/1 ม5", "77/1", 5, "", "", "", ""), ("๗๗/๑ ม.๕", "๗๗/๑", 5, "", "", "", ""),
      ("ปิติ", "", nil, "", "", "ปิติ", ""), ("ปิติ ใจ กล้า", "", nil, "", "", "ปิติ", "ใจ กล้า"),
      ("9650800000160", "", nil, "9650800000160", "", "", ""),
      ("081-234-7915", "", nil, "", "081-234-7915", "", ""), ("", "", nil, "", "", "", ""),
    ] as [(String, String, UInt64?, String, String, String, String)])
  func `what was looked for stands where it belongs`(
    text: String, number: String, moo: UInt64?, id: String, phone: String, first: String, surname: String
  ) {
    let sought = SoughtText(text)
    #expect(sought.houseNumber == number && sought.moo == moo && sought.nationalID == id)
    #expect(sought.phone == phone && sought.firstName == first && sought.surname == surname)
  }
}
