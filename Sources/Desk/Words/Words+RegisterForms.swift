import ThaiText
import Welfare

/// The register's forms.
extension Words {
  /// The title of a form: แก้ชื่อ  นางสำเนียง ใจดี.
  func registerFormTitle(_ form: RegisterForm) -> String {
    let house = form.card.map { self.house($0.particulars) } ?? ""
    return switch form.kind {
    case .household: choose("เพิ่มครัวเรือน", "New household")
    case .person: choose("เพิ่มคนใน \(house)", "Add somebody to \(house)")
    case .name: choose("แก้ชื่อ  \(form.name)", "Edit the name  \(form.name)")
    case .identity: choose("แก้ข้อมูลประจำตัว  \(form.name)", "Edit ID, sex, birth  \(form.name)")
    case .contact: choose("แก้การติดต่อ  \(form.name)", "Edit phones  \(form.name)")
    case .address: choose("แก้ที่อยู่  \(house)", "Edit the address  \(house)")
    case .move: choose("ย้าย / เสียชีวิต  \(form.name)", "Moved or died  \(form.name)")
    case .consent: choose("ฐานการใช้ข้อมูล  \(form.name)", "Legal basis  \(form.name)")
    case .note: choose("ข้อความที่ต้องระวัง  \(house)", "Sensitive note  \(house)")
    }
  }

  // MARK: Fields

  var houseNumberField: String { choose("บ้านเลขที่", "House no.") }
  var mooField: String { choose("หมู่ที่", "Moo") }
  var villageField: String { choose("ชื่อหมู่บ้าน", "Village") }
  var tambonField: String { choose("ตำบล", "Tambon") }
  var houseCodeField: String { choose("รหัสประจำบ้าน", "House code") }
  var houseCodeHint: String { choose("11 หลัก ถ้ามี", "11 digits, if any") }
  var titleOfPersonField: String { choose("คำนำหน้า", "Title") }
  var firstNameField: String { choose("ชื่อ", "First name") }
  var surnameField: String { choose("นามสกุล", "Surname") }
  var headHint: String { choose("เจ้าบ้าน ถ้าทราบ", "the head, if known") }
  var nameReasonField: String { choose("เพราะ", "Because") }
  var untilField: String { choose("ใช้ชื่อเดิมถึง", "Former until") }
  var idField: String { choose("เลขประจำตัว", "National ID") }
  var idHint: String { choose("13 หลัก", "13 digits") }
  var noNumberField: String { choose("ถ้าไม่มีเลข", "If none") }
  var hasNumber: String { choose("มีเลข", "has one") }
  var sexField: String { choose("เพศ", "Sex") }
  var birthField: String { choose("เกิด", "Born") }
  var phoneHint: String { choose("10, 9 หรือ 4 หลัก", "10, 9 or 4 digits") }
  var standingField: String { choose("อยู่อย่างไร", "Stands as") }
  var moveField: String { choose("เรื่อง", "What") }
  var toHouseField: String { choose("ย้ายไปบ้าน", "To the house") }
  var toHint: String { choose("บ้านเลขที่ ม. หรือรหัสบ้าน", "house no. and moo, or code") }
  var moveDayField: String { choose("เมื่อวันที่", "On") }
  var basisField: String { choose("ฐานทางกฎหมาย", "Legal basis") }
  var consentDayField: String { choose("ตั้งแต่วันที่", "Since") }
  var aboutField: String { choose("เรื่องของ", "About") }
  var wholeHousehold: String { choose("ทั้งครัวเรือน", "the household") }
  var sortField: String { choose("ประเภท", "Sort") }
  var noteTextField: String { choose("ข้อความ", "Note") }
  var unknownChoice: String { choose("ไม่ทราบ", "not known") }
  var unchangedChoice: String { choose("ไม่ได้ถาม", "not asked") }
  var givenChoice: String { choose("ใช้ได้", "given") }
  var withdrawnChoice: String { choose("ถอน", "withdrawn") }

  /// โทรศัพท์ 2.
  func phoneField(_ index: Int) -> String {
    index == 0 ? choose("โทรศัพท์", "Phone") : choose("เบอร์อื่น \(number(index))", "Phone \(number(index + 1))")
  }

  /// Why a name is written anew.
  func nameReason(_ reason: EditReason) -> String {
    switch reason {
    case .change: choose("เปลี่ยนชื่อ เก็บชื่อเดิมไว้ค้นหา", "changed: the old one stays searchable")
    case .correction: choose("แก้คำผิด ไม่ใช่ชื่อเดิม", "misspelt: never a name")
    }
  }

  /// What may have become of somebody.
  func move(_ move: RegisterFields.Move) -> String {
    switch move {
    case .toHouse: choose("ย้ายไปบ้านอื่นที่นี่", "moved to another house here")
    case .away: choose("ย้ายออก", "moved away")
    case .awayRegistered: choose("ย้ายออก ชื่อยังอยู่ในทะเบียน", "moved away, still registered")
    case .died: choose("เสียชีวิต", "died")
    case .correct: choose("แก้ว่าอยู่จริง / ในทะเบียน", "correct how they stand here")
    }
  }

  /// ชาย, หญิง.
  func sex(_ sex: Person.Sex) -> String { sex == .male ? choose("ชาย", "male") : choose("หญิง", "female") }

  /// The ID masked, or why there is none.
  func idOrReason(_ person: PersonParticulars) -> String {
    person.nationalID.map { figures($0.masked) } ?? noNumber(person.noNumber)
  }

  /// That the ID known stays unless another is typed.
  func keptID(_ person: PersonParticulars?) -> String {
    guard let id = person?.nationalID else { return idHint }
    return choose("ว่าง: \(figures(id.masked))", "empty: \(figures(id.masked))")
  }

  /// A day as it is typed: 15/6/2512, 6/2512 or 2512.
  func typedDay(_ day: PartialDay) -> String {
    let civil = day.day.civil
    let year = language == .thai ? civil.year + 543 : civil.year
    return switch day.precision {
    case .day: "\(civil.day)/\(civil.month)/\(year)"
    case .month: "\(civil.month)/\(year)"
    case .year: String(year)
    }
  }

  /// A whole day as it is typed.
  func typedDay(_ day: Day) -> String { typedDay(PartialDay(day)) }

  /// What a typed date was read as.
  func readAs(_ text: String, of field: String, today: Day) -> String {
    if text.isEmpty { return field == "day" ? dateHint : choose("วันเดือนปี หรือเฉพาะปี", "date, or year") }
    return switch PartialDay.parse(text, today: today) {
    case .date(let day): figures(day.text(.long, language: language))
    case .ambiguous: yearError
    default: dateError
    }
  }

  /// The house that was found for what was typed.
  func foundHouse(_ page: LookupPage?) -> String {
    guard let page else { return "" }
    guard let row = page.rows.first, page.households == 1 else {
      return page.rows.isEmpty ? choose("ไม่พบ", "not found") : choose("พบหลายบ้าน", "several houses")
    }
    return houseOf(row) + " " + row.name
  }

  var houseError: String { choose("ใส่บ้านที่พบหลังเดียว", "a house that is found") }
  var idAndReason: String { choose("มีเลขแล้ว", "there is an ID") }
  var onceEachError: String { choose("บันทึกแยกครั้ง", "note it apart") }

  // MARK: Will save

  /// นามสกุล ใจดี → ใจงาม.
  func beforeAfter(_ change: RegisterChange) -> String {
    let none = choose("ว่าง", "none")
    let before = change.before.isEmpty ? none : figures(change.before)
    let after = change.after.isEmpty ? none : figures(change.after)
    return "\(change.label) \(before) → \(after)"
  }

  var nothingChangedYet: String { choose("ยังไม่ได้แก้อะไร", "nothing changed yet") }

  func willAddHouse(_ number: String, _ moo: String, head: String) -> String {
    let head = head.isEmpty ? "" : choose("  เจ้าบ้าน \(head)", "  head \(head)")
    return choose(
      "บ้านใหม่ \(figures(number)) ม.\(figures(moo))\(head)",
      "house \(figures(number)) Moo \(figures(moo))\(head)")
  }

  func willAddPerson(_ name: String) -> String { choose("เพิ่ม \(name)", "\(name) in this household") }

  func willMove(_ name: String, _ move: RegisterFields.Move, _ day: String) -> String {
    move == .correct ? "\(name)  \(self.move(move))" : "\(name)  \(self.move(move))  \(figures(day))"
  }

  // MARK: Lists and notes

  /// The title of the list of what can be written of the member chosen.
  func registerActions(_ name: String) -> String {
    name.isEmpty ? choose("ทะเบียน", "Register") : choose("ทะเบียน  \(name)", "Register  \(name)")
  }

  var notesTitle: String { choose("ข้อความที่ต้องระวัง", "Sensitive notes") }
  var noteReasonTitle: String { choose("เปิดข้อความ เพราะอะไร", "Open the note: why") }
  func noteTitle(_ note: NotePlace) -> String {
    choose("ข้อความที่ต้องระวัง  \(noteLine(note))", "Sensitive note  \(noteLine(note))")
  }
  var noteFooter: String {
    choose("Enter ปิด   การเปิดนี้บันทึกไว้แล้ว", "Enter closes   that it was opened is recorded")
  }

  /// Whose note: the household's or somebody's.
  func noteOf(_ name: String, _ note: NotePlace) -> String {
    "\(noteLine(note))  \(name.isEmpty ? wholeHousehold : name)"
  }

  /// Below a search that found nothing.
  var addHouseholdHint: String { choose("Enter เพิ่มครัวเรือนใหม่", "Enter adds a household") }

  // MARK: The card

  /// A position as the card shows it: who only lives here or only stands in the register is told.
  func standing(_ membership: Membership, position: String) -> String {
    switch (membership.livesHere, membership.isRegistered) {
    case (true, true): position
    case (true, false): choose("อาศัยอยู่", "unreg.")
    case (false, true): choose("ไม่ได้อยู่", "not here")
    case (false, false): choose("เคยอยู่", "was here")
    }
  }

  /// How many families there are, where several were declared.
  func families(_ count: Int) -> String { choose("ครอบครัว \(number(count))", "families \(number(count))") }

  /// Who moved away or died.
  func formerMember(_ member: HouseholdCard.Member) -> String {
    "\(member.particulars.fullName)  \(ending(member.residence))"
  }
}
