import ThaiText
import Welfare

/// The fields of the stock's forms, what stands beside them, and what is wrong with them.
extension Words {
  var itemsField: String { choose("ของในชุด", "Contents") }
  var itemsHint: String { choose("ข้าวสาร 5 กก., ไข่ 10 ฟอง", "ข้าวสาร 5 กก., ไข่ 10 ฟอง") }
  var itemsError: String { choose("ชื่อ จำนวน หน่วย คั่นด้วย ,", "name, number, unit; commas between") }
  var placeCodeHint: String { choose("เช่น TEMPLE", "such as TEMPLE") }
  var placeTitleHint: String { choose("เช่น ศาลาวัด", "such as ศาลาวัด") }
  var toPlaceField: String { choose("ไปที่เก็บ", "To place") }
  var intoPlaceField: String { choose("เข้าที่เก็บ", "Into place") }
  var receiverField: String { choose("ศูนย์ที่รับ", "Receiver") }
  var receiverHint: String { choose("รหัสศูนย์ เช่น 650802", "its code: 650802") }
  var carrierField: String { choose("อพม. ที่นำไป", "Volunteer") }
  var volunteerHint: String { choose("ชื่อ หรือเลขที่บัตร", "name or card") }
  var writeOffReasonField: String { choose("เหตุผล", "Reason") }
  var paperField: String { choose("ใบโอนเลขที่", "Sender’s paper") }
  var paperHint: String { choose("มาก่อนใบโอนในระบบ", "if ahead of its transfer") }
  var unitField: String { choose("นับเป็น", "Counts") }
  var countedAtField: String { choose("นับเมื่อ", "Counted at") }
  var countedAtHint: String { choose("เว้นว่าง = เดี๋ยวนี้ เช่น 9.30", "empty: now; such as 9:30") }
  var witnessField: String { choose("พยาน", "Witness") }
  var witnessHint: String { choose("เว้นว่าง = นับคนเดียว", "empty: counted alone") }

  var countError: String { choose("ใส่เป็นจำนวนตั้งแต่ 0", "a number from 0") }
  var timeError: String { choose("ใส่เวลา เช่น 9.30", "a time, such as 9:30") }

  /// A lot whose quantity is asked for.
  func lotField(_ code: String) -> String { choose("ล็อต \(figures(code))", "Lot \(figures(code))") }

  /// What the record says of a lot that is counted.
  func recordSays(_ onHand: Int64) -> String {
    choose("บัญชี \(number(onHand))", "on record \(number(onHand))")
  }

  /// Of how many.
  func outOf(_ count: Int64) -> String { choose("จาก \(bags(count))", "of \(bags(count))") }

  /// Where goods lie, and how many.
  func lies(_ place: String, _ onHand: Int64) -> String {
    choose("\(place) มี \(bags(onHand))", "\(bags(onHand)) in \(place)")
  }

  /// What leaves a place leaves behind: `ล็อต 69-07 ที่ ศูนย์ 43 เหลือ 40`.
  func willLeave(_ lot: String, _ place: String, _ onHand: Int64, _ left: Int64) -> String {
    choose(
      "ล็อต \(figures(lot)) ที่ \(place)  \(number(onHand)) เหลือ \(number(left))",
      "Lot \(figures(lot)) in \(place)  \(number(onHand)), then \(number(left))")
  }

  var stockConfirmFooter: String {
    choose("ถ้าถูกต้องแล้ว กด F8 อีกครั้งเพื่อยืนยัน", "If it is meant, press F8 again to confirm")
  }

  /// Who a typed name or card stands for.
  func found(_ named: Named, isOptional: Bool) -> String {
    switch named {
    case .nothing: isOptional ? witnessHint : volunteerHint
    case .waiting: choose("กำลังค้น…", "looking…")
    case .nobody: choose("ไม่พบ", "nobody by that name")
    case .several(let count): choose("\(number(count)) คน พิมพ์ต่อ", "\(number(count)) people: type more")
    case .volunteer(_, let name): choose("อพม. \(name)", "volunteer \(name)")
    case .officer(_, let name): choose("จนท. \(name)", "officer \(name)")
    }
  }
}
