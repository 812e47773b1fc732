import ThaiText
import Welfare

/// What stands on papers.
extension Words {
  func centreHeading(_ centre: String) -> String {
    choose("ศูนย์ช่วยเหลือสังคมตำบล\(centre)", "Social assistance centre of \(centre)")
  }

  var practicePaper: String { choose("ฝึกหัด ใช้จริงไม่ได้", "practice, not valid") }

  /// สำเนา ๒.
  func copyMark(_ copy: UInt64) -> String { choose("สำเนา \(number(copy))", "copy \(number(copy))") }

  /// หน้า ๑ จาก ๓.
  func pageOf(_ page: Int, _ pages: Int) -> String {
    choose("หน้า \(number(page)) จาก \(number(pages))", "page \(number(page)) of \(number(pages))")
  }

  var signHere: String { choose("ลงชื่อ", "Signed") }

  /// A name under a line to sign on; dots where it is to be written.
  func inBrackets(_ name: String) -> String {
    name.isEmpty ? "(........................)" : "(\(name))"
  }

  /// วันจันทร์ที่ ๒๓ พฤศจิกายน พ.ศ. ๒๕๖๙ เวลา ๑๐:๑๔ น.
  func fullMoment(_ at: Instant) -> String {
    choose("\(date(at.day, .full)) เวลา \(clock(at)) น.", "\(date(at.day, .full)), \(clock(at))")
  }

  /// ๒๖๒/๒๙ หมู่ที่ ๙ บ้านบางทราย ตำบลดินทอง.
  func paperHouse(_ house: HouseholdParticulars) -> String {
    let tambon = house.tambonName.isEmpty ? "" : choose(" ตำบล\(house.tambonName)", ", \(house.tambonName)")
    let name = house.villageName.isEmpty ? "" : " " + figures(house.villageName)
    let place = figures(house.houseNumber)
    guard house.moo > 0 else { return place + name + tambon }
    return choose("\(place) หมู่ที่ \(number(house.moo))", "\(place) Moo \(number(house.moo))") + name + tambon
  }

  /// หมู่ที่ ๙ บ้านบางทราย.
  func village(_ moo: UInt64, _ name: String) -> String {
    guard moo > 0 else {
      return name.isEmpty ? choose("ไม่ทราบหมู่ที่", "village not known") : figures(name)
    }
    let village = name.isEmpty ? "" : " " + figures(name)
    return choose("หมู่ที่ \(number(moo))", "Moo \(number(moo))") + village
  }

  /// From one day to another.
  func period(_ from: Day, _ to: Day) -> String {
    choose("\(date(from, .medium)) ถึง \(date(to, .medium))", "\(date(from, .medium)) to \(date(to, .medium))")
  }

  var notReadableHere: String { choose("เปิดข้อมูลที่เครื่องนี้ไม่ได้", "not readable on this machine") }

  // Papers to bring, and why not yet

  var checklistPaper: String { choose("รายการเอกสารที่ต้องนำมา", "Papers to bring") }
  var refusalPaper: String { choose("เหตุที่ยังดำเนินการไม่ได้", "Why this cannot be done yet") }
  var insteadLabel: String { choose("ทำอะไรได้", "Instead") }
}
