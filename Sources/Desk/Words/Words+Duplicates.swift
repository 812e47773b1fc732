import ThaiText
public import Welfare

/// รายชื่อที่อาจซ้ำ.
extension Words {
  func duplicatesTitle(_ count: Int?) -> String {
    let title = choose("รายชื่อที่อาจซ้ำ", "May be the same")
    return count.map { title + "  \(number($0))" } ?? title
  }
  var duplicatesFooter: String {
    choose("Enter รวม / คนละคน / ไว้ทีหลัง   Esc กลับ", "Enter merge, two, or later   Esc back")
  }
  var comparing: String { choose("กำลังเทียบรายชื่อทั้งทะเบียน …", "Comparing the whole register …") }
  /// Nobody looks like another.
  public func noDuplicates(_ looked: Int) -> String {
    choose(
      "เทียบแล้ว \(people(looked))  ไม่พบรายชื่อที่อาจซ้ำ", "\(people(looked)) compared: nobody looks like another")
  }
  var noDuplicatesMeans: String {
    choose(
      "คู่ที่อาจเป็นคนเดียวกันจะขึ้นที่นี่  ระหว่างนั้นทุกคนรับบริการได้ตามปกติ",
      "Pairs that may be one show up here; meanwhile everybody is served as usual.")
  }

  /// A rule that stopped itself.
  public func stopped(_ stopped: DuplicateSearch.Stopped) -> String {
    choose(
      "กฎ “\(rule(stopped.rule))” ชี้ \(number(stopped.flagged)) จาก \(number(stopped.of)) เกินครึ่งของทะเบียน จึงหยุดเอง",
      "The rule “\(rule(stopped.rule))” flagged \(number(stopped.flagged)) of \(number(stopped.of)), more than half: it stopped itself"
    )
  }

  private func rule(_ rule: DuplicateRule) -> String {
    switch rule {
    case .sameNumber: choose("เลขประจำตัวเดียวกัน", "same ID")
    case .nameAndBirthYear: choose("ชื่อและปีเกิด", "name and birth year")
    case .nameAndHouse: choose("ชื่อและบ้าน", "name and house")
    case .phoneAndSurname: choose("โทรและนามสกุล", "phone and surname")
    case .sameHouseCode: choose("เลขรหัสประจำบ้านเดียวกัน", "same house code")
    case .samePlace: choose("บ้านเลขที่และหมู่เดียวกัน", "same house number and moo")
    }
  }

  /// What is compared.
  public func matchField(_ field: MatchField) -> String {
    switch field {
    case .nationalID: choose("เลขบัตร", "ID")
    case .firstName: choose("ชื่อ", "first name")
    case .surname: choose("นามสกุล", "surname")
    case .birth: choose("วันเกิด", "birth")
    case .sex: choose("เพศ", "sex")
    case .house: choose("บ้าน", "house")
    case .phone: choose("โทร", "phone")
    case .houseCode: choose("รหัสบ้าน", "house code")
    case .place: choose("บ้านเลขที่", "house no.")
    case .head: choose("เจ้าบ้าน", "head")
    case .members: choose("สมาชิก", "members")
    }
  }

  /// Two that may be one, with what speaks for it and against it.
  public func duplicateLine(_ line: DuplicateLine) -> String {
    let reasons = listed(line.likeness.reasons.map { matchField($0) })
    let against = line.likeness.fields.filter { $0.outcome == .mismatch }.map { matchField($0.field) }
    let head = "\(pairKind(line))  \(sideName(line.one))  /  \(sideName(line.other))  = \(reasons)"
    return (against.isEmpty ? head : head + "  ! \(listed(against))")
      + "\n  \(hexadecimal(line.pair.one.bytes))  \(hexadecimal(line.pair.other.bytes))"
  }

  func pairKind(_ line: DuplicateLine) -> String {
    if line.kept != nil { return choose("รวมแล้ว", "merged") }
    return line.pair.kind == .person ? choose("บุคคล", "person") : choose("ครัวเรือน", "household")
  }

  /// What people call one of both.
  public func sideName(_ side: DuplicateLine.Side) -> String {
    switch side {
    case .person(let person, _, _): person.fullName.isEmpty ? noName : person.fullName
    case .household(let house, let head, _):
      [self.house(house), head?.fullName ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  private var noName: String { choose("ไม่มีชื่อในเครื่องนี้", "no name here") }

  func sideHead(_ line: DuplicateLine, _ subject: SubjectID) -> String {
    guard let kept = line.kept else { return sideName(line.side(subject)) }
    return kept == subject ? choose("ชื่อที่แสดง", "shown") : choose("ชื่อที่รวมเข้า", "another name of it")
  }

  /// What a field of one side says; a number masked.
  func value(of field: MatchField, _ side: DuplicateLine.Side) -> String {
    switch side {
    case .person(let person, let house, _): value(of: field, person, house)
    case .household(let house, let head, let members): value(of: field, house, head, members)
    }
  }

  private func value(
    of field: MatchField, _ person: PersonParticulars, _ house: HouseholdParticulars?
  ) -> String {
    switch field {
    case .nationalID:
      person.nationalID.map { figures($0.masked) } ?? person.noNumber.map { noNumber($0) } ?? "-"
    case .firstName: person.title + person.firstName
    case .surname: person.surname.isEmpty ? "-" : person.surname
    case .birth: person.birth.map { figures($0.text(.medium, language: language)) } ?? "-"
    case .sex: person.sex.map { $0 == .male ? choose("ชาย", "male") : choose("หญิง", "female") } ?? "-"
    case .house: house.map { self.house($0) } ?? "-"
    case .phone: person.phone.isEmpty ? "-" : figures(maskedPhone(person.phone))
    case .houseCode, .place, .head, .members: ""
    }
  }

  private func value(
    of field: MatchField, _ house: HouseholdParticulars, _ head: PersonParticulars?,
    _ members: [PersonParticulars]
  ) -> String {
    switch field {
    case .houseCode: house.houseCode.map { figures($0.dashed) } ?? "-"
    case .place: self.house(house)
    case .head: head?.fullName ?? "-"
    case .members: members.isEmpty ? "-" : members.map(\.firstName).joined(separator: ", ")
    case .phone:
      members.lazy.map(\.phone).first { !$0.isEmpty }.map { figures(maskedPhone($0)) } ?? "-"
    default: ""
    }
  }

  /// What deciding it does.
  func pairMeans(_ line: DuplicateLine) -> [String] {
    if line.kept != nil {
      return [
        choose(
          "แยกกลับแล้วทั้งสองรายการเหมือนเดิมทุกอย่าง ถ้าหลังรวมยังไม่ได้ทำอะไรกับรายการนี้",
          "Taken apart both are exactly as before, unless something was done with them since.")
      ]
    }
    return [
      choose(
        "รวมแล้วไม่มีอะไรหาย ประวัติและของที่ได้รับนับรวมกัน กด F7 แยกกลับได้",
        "Nothing is lost by merging: history and aid of both count. F7 takes it back.")
    ]
  }

  func pairTitle(_ kind: SubjectKind) -> String {
    kind == .person
      ? choose("เป็นคนเดียวกันหรือไม่", "Are they one person?")
      : choose("เป็นครัวเรือนเดียวกันหรือไม่", "Are they one household?")
  }
  func mergeKeeping(_ name: String) -> String { choose("รวม แสดงเป็น \(name)", "merge, shown as \(name)") }
  func areTwo(_ kind: SubjectKind) -> String {
    kind == .person
      ? choose("คนละคน ไม่ต้องถามอีก", "two people, do not ask again")
      : choose("คนละครัวเรือน ไม่ต้องถามอีก", "two households, do not ask again")
  }
  var decideLater: String { choose("ไว้ทีหลัง", "later") }
  var takeApart: String { choose("แยกกลับเป็นสองรายการ", "take them apart again") }

  func savedMerged(_ kind: SubjectKind) -> String {
    kind == .person
      ? choose("บันทึกแล้ว  รวมเป็นคนเดียวกัน", "Saved  merged into one person")
      : choose("บันทึกแล้ว  รวมเป็นครัวเรือนเดียวกัน", "Saved  merged into one household")
  }
  var savedUnmerged: String { choose("บันทึกแล้ว  แยกกลับเป็นสองรายการ", "Saved  they are two again") }
  func savedToldApart(_ kind: SubjectKind) -> String {
    kind == .person
      ? choose("บันทึกแล้ว  เป็นคนละคน", "Saved  they are two people")
      : choose("บันทึกแล้ว  เป็นคนละครัวเรือน", "Saved  they are two households")
  }

  /// What was decided of a pair, beside what another device did.
  func deed(ofPair act: Act) -> String {
    switch act {
    case .merged: choose("รวมเป็นรายการเดียว", "merged")
    case .unmerged: choose("แยกกลับเป็นสองรายการ", "taken apart again")
    default: choose("บอกว่าเป็นคนละรายการ", "told apart")
    }
  }
}
