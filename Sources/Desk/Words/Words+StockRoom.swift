import ThaiText
import Welfare

/// คลัง: its rows, what can be done with a lot, what moved, and who was given of it.
extension Words {
  var addPlaceAction: String { choose("+ ที่เก็บใหม่", "+ New place") }
  var historyAction: String { choose("ความเคลื่อนไหวทั้งหมด", "Everything that moved") }

  /// Lots of which nothing is left: `ล็อตที่หมดแล้ว 3`.
  func emptiedAction(_ count: Int, isShown: Bool) -> String {
    isShown
      ? choose("ซ่อนล็อตที่หมดแล้ว \(number(count))", "Hide \(number(count)) lots used up")
      : choose("ดูล็อตที่หมดแล้ว \(number(count))", "Show \(number(count)) lots used up")
  }

  var carryingTag: String { choose("อาสาถือ", "Carried") }
  var transferTag: String { choose("ใบโอน", "Transfer") }
  var unheldTag: String { choose("เกินบัญชี", "Beyond") }

  /// A hand-over beyond the record, after its tag.
  func unheldDetail(_ line: UnheldLine) -> String {
    "\(figures(line.given.receipt))  \(date(line.given.at.day))  \(figures(line.lot))  "
      + "\(bags(line.given.quantity))  \(line.place)"
  }

  /// What Enter does on a row that is no lot.
  func stockHint(_ item: StockRoom.Item) -> String {
    switch item {
    case .shelf: ""
    case .emptied:
      choose("ล็อตที่ไม่มีของเหลือ เก็บไว้ให้ตรวจย้อนหลังได้", "Nothing is left of them; they stay to be looked up")
    case .carrying:
      choose(
        "Enter นำกลับเข้าคลัง ที่มอบแล้วบันทึกจากหน้ามอบถุง",
        "Enter brings it back; what was delivered is saved as a bag")
    case .transfer: choose("Enter รับเข้าตามใบโอน ถ้ายังไม่ได้รับ", "Enter takes it in, if it has not arrived")
    case .unheld:
      choose("Enter ตรวจนับล็อตนี้ เพื่อให้บัญชีตรงกับของ", "Enter counts this lot, so that the record is right again")
    case .receive: choose("ของมาถึงแล้ว บันทึกเข้าคลัง", "Goods have come: put them on record")
    case .addKit: choose("ชุดหนึ่งคือของอะไรบ้าง เช่น ข้าวสาร 5 กก.", "What one bag holds, such as 5 kg of rice")
    case .openCampaign: choose("ใครได้ชุดใด ตั้งแต่วันใดถึงวันใด", "Who gets which kit, from which day to which")
    case .addPlace: choose("ที่อื่นที่เก็บของ เช่น ศาลาวัด", "Another place where goods lie, such as the temple hall")
    case .history:
      choose("ของเข้าออกทุกรายการ กลับรายการได้จากที่นี่", "All that came and went; entries are taken back here")
    }
  }

  /// Where a lot came from: จาก พมจ.
  func lotFrom(_ source: String) -> String {
    source.isEmpty ? "" : choose("จาก \(source)", "from \(source)")
  }

  /// A place that another device keeps.
  func keptElsewhere(_ place: String) -> String { choose("\(place) (เครื่องอื่น)", "\(place) (not here)") }

  /// The title of what can be done with a lot.
  func lotActions(_ line: LotLine) -> String {
    "\(line.kitTitle)  \(figures(line.code))  \(line.placeTitle)  \(bags(line.onHand))"
  }

  /// Why a lot is recalled.
  func recallTitle(_ code: String) -> String {
    choose("เรียกคืนล็อต \(figures(code)) เพราะ", "Recall lot \(figures(code)) because")
  }

  /// Why an entry is taken back.
  func reverseStockTitle(_ kind: String) -> String {
    choose("กลับรายการ \(movement(kind)) เพราะ", "Take back: \(movement(kind)), because")
  }

  /// Hand-overs beyond the record among today's work.
  func todayUnheld(_ count: Int) -> String {
    choose(
      "มอบเกินบัญชี \(number(count)) รายการ ต้องตรวจนับ", "\(number(count)) handed over beyond the record: count")
  }

  // What moved

  func historyTitle(_ lot: String?) -> String {
    guard let lot else { return choose("ความเคลื่อนไหวในคลัง", "What moved in the stock") }
    return choose("ความเคลื่อนไหว ล็อต \(figures(lot))", "What moved of lot \(figures(lot))")
  }

  var historyColumns: [String] {
    language == .thai
      ? ["เมื่อ", "รายการ", "ล็อต", "จำนวน", "ที่เก็บ", "ผู้ทำ"] : ["When", "What", "Lot", "Kits", "Place", "By"]
  }

  var historyFooter: String {
    choose("Enter กลับรายการนี้ ระบุเหตุผล   Esc กลับ", "Enter takes it back, with a reason   Esc back")
  }

  var takenBackMark: String { choose("กลับแล้ว", "taken back") }

  // Who was given of a lot

  func lotGivenTitle(_ lot: String, _ count: Int?) -> String {
    let many = count.map { "  " + number($0) } ?? ""
    return choose("ได้รับล็อต \(figures(lot))\(many)", "Given of lot \(figures(lot))\(many)")
  }

  var lotGivenColumns: [String] {
    language == .thai
      ? ["บ้าน", "ผู้รับ", "จำนวน", "วันที่", "ใบรับ"] : ["House", "Recipient", "Kits", "Day", "Receipt"]
  }

  var lotGivenFooter: String { choose("Enter ดูใบรับ   Esc กลับ", "Enter shows the receipt   Esc back") }
}
