import ThaiText
import Welfare

/// คลัง and its forms: goods received, a new kit, a new campaign.
extension Words {
  var stockRoomTitle: String { choose("คลัง", "Stock") }
  var stockRoomColumns: [String] {
    language == .thai
      ? ["ชุด", "ล็อต", "ที่เก็บ", "คงเหลือ", "มูลค่า/ชุด", "หมดอายุ"]
      : ["Kit", "Lot", "Place", "On hand", "Value", "Expires"]
  }
  var stockRoomEmpty: String {
    choose("ยังไม่มีของในคลัง  เพิ่มชุดก่อน แล้วรับของเข้า", "Nothing is in stock: add a kit, then receive goods")
  }
  var readingStock: String { choose("กำลังนับคลัง…", "Counting…") }
  var stockRoomFooter: String {
    choose("Enter ทำกับล็อตนี้ / เลือก   F7 ย้อนกลับ   Esc กลับ", "Enter acts on it / chooses   F7 undo   Esc back")
  }
  var receiveAction: String { choose("+ รับของเข้า", "+ Receive goods") }
  var addKitAction: String { choose("+ ชุดถุงยังชีพใหม่", "+ New kit") }
  var openCampaignAction: String { choose("+ เปิดรอบมอบใหม่", "+ New campaign") }
  var noExpiry: String { choose("ไม่มี", "none") }
  var recalledMark: String { choose("✗ เรียกคืน", "✗ recalled") }
  var expiredMark: String { choose("หมดอายุแล้ว", "expired") }

  /// The kits of one code together: รวม 43 ชุด.
  func stockTotal(_ count: Int64) -> String { choose("รวม \(bags(count))", "\(bags(count)) in all") }

  // The forms

  /// What a form fills in, and about which goods.
  func stockFormTitle(_ form: StockForm) -> String {
    switch form.kind {
    case .receive: choose("รับของเข้าคลัง", "Receive goods")
    case .kit: choose("ชุดถุงยังชีพใหม่", "New kit")
    case .campaign: choose("เปิดรอบมอบถุงยังชีพ", "New campaign of bags")
    case .place: choose("ที่เก็บใหม่", "New place")
    case .count:
      choose("ตรวจนับ  \(form.line?.placeTitle ?? "")", "Count  \(form.line?.placeTitle ?? "")")
    case .move: choose("ย้ายที่เก็บ", "Move goods")
    case .send: choose("โอนไปศูนย์อื่น", "Send to another centre")
    case .carry: choose("อพม. นำไปมอบถึงบ้าน", "A volunteer takes goods along")
    case .writeOff: choose("ตัดออกจากคลัง", "Write off")
    case .takeIn:
      choose(
        "รับโอน  ใบโอน \(figures(form.transfer?.paper ?? ""))",
        "Take in  transfer \(figures(form.transfer?.paper ?? ""))")
    case .bringBack:
      choose("นำกลับ  \(form.carrying?.name ?? "")", "Brought back  \(form.carrying?.name ?? "")")
    }
  }
  var stockFormFooter: String {
    choose("Enter ช่องถัดไป   F8 บันทึกได้จากทุกช่อง", "Enter next field   F8 saves from any field")
  }
  var saveButton: String { choose("F8 บันทึก", "F8 Save") }

  var kitCodeField: String { choose("รหัสชุด", "Kit code") }
  var lotCodeField: String { choose("รหัสล็อต", "Lot code") }
  var unitValueField: String { choose("มูลค่าต่อชุด", "Value of one") }
  var sourceField: String { choose("แหล่งที่มา", "Source") }
  var expiresField: String { choose("วันหมดอายุ", "Expires") }
  var codeField: String { choose("รหัส", "Code") }
  var titleField: String { choose("ชื่อที่แสดง", "Title") }
  var kitsField: String { choose("ใช้ชุด", "Kits") }
  var fromField: String { choose("วันแรก", "First day") }
  var toField: String { choose("วันสุดท้าย", "Last day") }
  var ceilingField: String { choose("มูลค่าไม่เกิน", "Ceiling") }
  var perUnitField: String { choose("ครัวเรือนละ", "A household") }
  var windowField: String { choose("เว้นจากครั้งก่อน", "Days between") }

  var kitCodeHint: String { choose("เช่น BAG", "such as BAG") }
  var lotCodeHint: String { choose("ตามกล่อง เช่น 69-07", "on the box: 69-07") }
  var quantityHint: String { choose("ชุด", "bags") }
  var bahtHint: String { choose("บาท เช่น 620.00", "baht: 620.00") }
  var sourceHint: String { choose("เช่น พมจ.", "such as พมจ.") }
  var dateHint: String { choose("วว/ดด/ปปปป", "DD/MM/YYYY") }
  var expiresHint: String { choose("ไม่มีให้เว้นว่าง", "empty for none") }
  var kitsHint: String { choose("รหัสชุด เว้นวรรคได้หลายชุด", "codes, parted by blanks") }
  var daysHint: String { choose("วัน", "days") }

  var neededError: String { choose("ต้องใส่", "needed") }
  var codeError: String { choose("ใช้ A–Z 0–9 และ - เท่านั้น", "A–Z, 0–9 and - only") }
  var numberError: String { choose("ใส่เป็นจำนวนตั้งแต่ 1", "a number from 1") }
  var moneyError: String { choose("ใส่เป็นบาท เช่น 620.00", "in baht: 620.00") }
  var dateError: String { choose("ไม่มีวันที่นี้", "no such day") }
  var yearError: String { choose("ใส่ปีให้ครบสี่หลัก", "the year with four digits") }
  var dateOrderError: String { choose("อยู่ก่อนวันแรก", "before the first day") }
}
