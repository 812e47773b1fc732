import ThaiText
import Welfare

/// ใบรับมอบสิ่งของ on paper.
extension Words {
  var receiptPaper: String { choose("ใบรับมอบสิ่งของ", "Receipt of goods") }

  func receiptNo(_ receipt: String) -> String {
    choose("เลขที่ \(figures(receipt))", "No. \(figures(receipt))")
  }

  /// What stands at the foot: the number, and that numbers of its year run without a gap.
  func receiptSeries(_ receipt: String, _ fiscalYear: UInt64) -> String {
    let year = figures(String(fiscalYear))
    return choose(
      "ใบรับ \(figures(receipt))  เลขเรียงไม่เว้น ปีงบประมาณ \(year)",
      "Receipt \(figures(receipt))  numbered without gaps in fiscal year \(year)")
  }

  var receiptVoid: String {
    choose(
      "*** กลับรายการแล้ว ใบรับนี้ไม่มีผล เลขที่คงไว้ไม่ใช้ซ้ำ ***",
      "*** Taken back: this receipt is void; its number is kept and not used again ***")
  }

  var paperCampaign: String { choose("รอบมอบ", "Campaign") }
  var paperHouse: String { choose("บ้านเลขที่", "House") }
  var paperHead: String { choose("เจ้าบ้าน", "Head") }
  var paperRecipient: String { choose("ผู้รับมอบ", "Recipient") }
  var paperProxy: String { choose("ผู้รับแทน", "Taken by") }
  var paperReason: String { choose("เหตุที่รับแทน", "Because") }
  var paperLetter: String { choose("หนังสือ", "Letter") }
  var paperVenue: String { choose("มอบที่", "Handed over at") }

  func recipient(_ name: String, _ position: Membership.Position?, _ maskedID: String?) -> String {
    let place = position.map { self.position($0) } ?? ""
    let standing = place.isEmpty ? name : "\(name) (\(place))"
    guard let maskedID else { return standing }
    let id = figures(maskedID)
    return choose("\(standing)  เลขประจำตัว \(id)", "\(standing)  ID \(id)")
  }

  func proxy(_ name: String, _ relation: String) -> String {
    relation.isEmpty ? name : choose("\(name)  เกี่ยวข้องเป็น \(relation)", "\(name)  relation: \(relation)")
  }

  var goodsColumns: [String] {
    language == .thai
      ? ["ลำดับ", "รายการ", "ล็อต", "จำนวน", "มูลค่าต่อชุด", "มูลค่ารวม"]
      : ["No.", "Goods", "Lot", "Bags", "Value each", "Value"]
  }

  func goodsTotal(_ quantity: UInt64, _ value: Int64) -> String {
    choose(
      "รวม \(bags(quantity))  มูลค่า \(amount(value)) บาท", "In all \(bags(quantity)), \(amount(value)) baht")
  }

  var receivedAll: String {
    choose(
      "ข้าพเจ้าได้รับสิ่งของตามรายการข้างต้นไว้ครบถ้วนแล้ว", "I have received all of the goods listed above.")
  }

  var recipientRole: String { choose("ผู้รับมอบ", "recipient") }
  var proxyRole: String { choose("ผู้รับแทน", "for the household") }
  var giverRole: String { choose("ผู้จ่าย", "given by") }
  var witness: String { choose("พยาน", "witness") }

  func fingerprintOf(_ name: String) -> String {
    name.isEmpty
      ? choose("ลายพิมพ์นิ้วมือของผู้รับมอบ", "Fingerprint of the recipient")
      : choose("ลายพิมพ์นิ้วมือของ \(name)", "Fingerprint of \(name)")
  }
}
