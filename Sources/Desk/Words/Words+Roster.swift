import ThaiText
import Welfare

/// เวร: the strip, the week, the form and the list of volunteers.
extension Words {
  var stripHint: String { choose("ดูทั้งสัปดาห์ กด F5", "F5: the whole week") }
  var noShifts: String { choose("ยังไม่มีเวร", "No shifts yet") }
  var rosterFull: String { choose("ครบ", "full") }
  var nobodyYet: String { choose("ยังไม่มีใคร", "nobody yet") }
  var tomorrow: String { choose("พรุ่งนี้", "Tomorrow") }

  /// ขาด 1: how many are missing.
  func missing(_ count: Int) -> String { choose("ขาด \(number(count))", "\(number(count)) short") }
  func missingPeople(_ count: Int) -> String {
    choose("! ขาด \(people(count))    กด Enter หาคน", "! \(people(count)) short   Enter finds one")
  }
  func wanted(_ count: UInt64) -> String { choose("ต้องการ \(number(count))", "wanted \(number(count))") }

  /// เช้า 08.30-12.00.
  func shiftHours(_ shift: ShiftAdded) -> String {
    "\(self.shift(shift.code)) \(minuteOfDay(shift.from))-\(minuteOfDay(shift.to))"
  }

  /// ศิริพร สิงห์สุขวัฒน์ of นางศิริพร สิงห์สุขวัฒน์.
  static func withoutTitle(_ fullName: String) -> String {
    let scalars = fullName.unicodeScalars
    let call = callName(fullName)
    let rest = scalars.drop { $0 != " " }
    var view = String.UnicodeScalarView(call.unicodeScalars)
    view.append(contentsOf: rest)
    return String(view)
  }

  // The week

  var rosterTitle: String { choose("เวร อพม.", "Roster") }
  func weekOf(_ monday: Day) -> String {
    choose(
      "สัปดาห์ \(date(monday)) ถึง \(date(monday.adding(days: 6)))",
      "Week of \(date(monday)) to \(date(monday.adding(days: 6)))")
  }
  var today: String { choose("วันนี้", "today") }
  var readingRoster: String { choose("กำลังอ่านเวร…", "Reading…") }
  var rosterFooter: String {
    choose(
      "ลูกศร เลือกเวร   Enter จัดคน   PgUp/PgDn สัปดาห์   Esc กลับ",
      "Arrows choose   Enter staffs   PgUp/PgDn week   Esc back")
  }
  var slotFooter: String {
    choose("Enter เลือก   Esc กลับไปตาราง", "Enter chooses   Esc back to the week")
  }
  var addVolunteer: String { choose("+ จัดคนเข้าเวร", "+ Put somebody on") }
  func slotTitle(_ day: Day, _ shift: ShiftAdded) -> String {
    choose(
      "\(date(day, .long))  เวร\(shiftHours(shift)) น.", "\(date(day, .long))  \(shiftHours(shift))")
  }
  func cancelTitle(_ name: String) -> String { choose("ยกเลิกเวรของ \(name)", "Take \(name) off the roster") }
  func cancelQuestion(_ day: Day, _ shift: ShiftAdded, _ duty: String) -> [String] {
    language == .thai
      ? ["\(date(day, .long)) เวร\(self.shift(shift.code)) หน้าที่\(duty)", "ยกเลิกแล้วจัดใหม่ได้"]
      : [
        "\(date(day, .long)), \(self.shift(shift.code)): \(duty)", "Somebody can be put on again afterwards.",
      ]
  }
  var cancelYes: String { choose("ยกเลิกเวร", "Take off") }
  var cancelNo: String { choose("ไม่ยกเลิก", "Leave it") }

  // The form

  var assignTitle: String { choose("จัดคนเข้าเวร", "Put somebody on the roster") }
  var dutyField: String { choose("หน้าที่", "Duty") }
  var searchField: String { choose("ค้นหา", "Find") }
  var searchVolunteers: String { choose("พิมพ์ชื่อหรือเลขบัตร", "a name or card number") }
  var assignFooter: String {
    choose(
      "พิมพ์เพื่อค้นหา   ↑↓ เลือก   Enter จัด   Tab หน้าที่   Esc กลับ",
      "Type to find   ↑↓ choose   Enter staffs   Tab duty   Esc back")
  }
  var noVolunteers: String { choose("ไม่มีอาสาสมัครที่ตรงกับคำค้น", "No volunteer answers to that") }
  var noVolunteersAtAll: String {
    choose(
      "ยังไม่มีรายชื่อ อพม.  นำเข้าด้วย tambondesk import volunteers",
      "No volunteers yet: tambondesk import volunteers")
  }
  func cardExpiredOn(_ day: Day) -> String { choose("บัตรหมดอายุ \(date(day))", "card expired \(date(day))") }
  func cardUntil(_ day: Day) -> String { choose("บัตรถึง \(date(day))", "card to \(date(day))") }
  var cardWithoutEnd: String { choose("บัตรไม่มีวันหมดอายุ", "card without an end") }
  func hasShifts(_ codes: [String]) -> String {
    choose("มีเวร\(listed(codes.map(shift)))แล้ว", "has \(listed(codes.map(shift)))")
  }

  // The list

  var volunteersTitle: String { choose("อพม.", "Volunteers") }
  var volunteerColumns: [String] {
    language == .thai
      ? ["ชื่อ-สกุล", "เลขที่บัตร", "ระดับ", "หมู่", "โทร", "บัตรถึง", "อบรม"]
      : ["Name", "Card", "Level", "Moo", "Phone", "Card to", "Training"]
  }
  var volunteersFooter: String { choose("พิมพ์เพื่อค้นหา   Esc กลับ", "Type to find   Esc back") }
  func volunteerCount(_ count: Int, expired: Int) -> String {
    choose("\(people(count))  บัตรหมดอายุ \(number(expired))", "\(people(count))  \(number(expired)) expired")
  }
}
