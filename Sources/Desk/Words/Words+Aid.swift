import ThaiText
import Welfare

/// The aid pane and the receipt.
extension Words {
  var bagLine: String { choose("ถุงยังชีพ", "Survival bag") }
  var checkingAid: String { choose("กำลังตรวจสิทธิ…", "Checking…") }
  var aidNeedsHousehold: [String] {
    language == .thai
      ? ["ยังไม่ได้เลือกครัวเรือน", "กด F3 แล้วพิมพ์ชื่อ เลขบัตร หรือบ้านเลขที่"]
      : ["No household is chosen", "Press F3 and type a name, an ID or a house number"]
  }

  /// มอบได้ 1 ชุด.
  func mayGive(_ quantity: UInt64) -> String {
    choose("มอบได้ \(bags(quantity))", "\(bags(quantity)) may be given")
  }

  /// รอบฝนปลายปี  คงเหลือ 43.
  func campaignAndStock(_ campaign: String, _ onHand: Int64) -> String {
    choose("\(round(campaign))  คงเหลือ \(number(onHand))", "\(campaign)  \(number(onHand)) left")
  }

  func campaignTitle(_ campaign: String) -> String { choose(round(campaign), campaign) }

  /// รอบฝนปลายปี 2569, of a title that says รอบ itself or does not.
  func round(_ campaign: String) -> String {
    let word = "รอบ"
    let saysSo = campaign.unicodeScalars.starts(with: word.unicodeScalars)
    return saysSo ? campaign : word + campaign
  }

  /// คงเหลือ 43 ชุด.
  func left(_ onHand: Int64) -> String { choose("คงเหลือ \(bags(onHand))", "\(bags(onHand)) left") }

  var historyTitle: String { choose("เคยได้รับ", "Given before") }
  var historyLabel: String { choose("ประวัติ", "History") }
  var noHistory: String { choose("ยังไม่เคยได้รับ", "Nothing was given yet") }

  /// 12 ก.ย. 69 ถุงยังชีพ 1 ชุด ใบรับ A-69/0107.
  func given(_ given: GivenAid) -> String {
    let receipt = figures(given.receipt)
    if given.isReversed {
      return choose(
        "\(date(given.at.day)) กลับรายการแล้ว ใบรับ \(receipt)",
        "\(date(given.at.day)) taken back, receipt \(receipt)")
    }
    return choose(
      "\(date(given.at.day)) ถุงยังชีพ \(bags(given.quantity)) ใบรับ \(receipt)",
      "\(date(given.at.day)) \(bags(given.quantity)), receipt \(receipt)")
  }

  /// 12 ก.ย. 69  ถุงยังชีพ 1 ชุด.
  func givenHead(_ given: GivenAid) -> String {
    given.isReversed
      ? choose("\(date(given.at.day))  กลับรายการแล้ว", "\(date(given.at.day))  taken back")
      : choose(
        "\(date(given.at.day))  ถุงยังชีพ \(bags(given.quantity))",
        "\(date(given.at.day))  \(bags(given.quantity))")
  }

  func receiptNumber(_ receipt: String) -> String {
    choose("ใบรับ \(figures(receipt))", "Receipt \(figures(receipt))")
  }

  // The receipt

  func receiptTitle(_ receipt: String) -> String {
    choose("ใบรับมอบสิ่งของ \(figures(receipt))", "Receipt \(figures(receipt))")
  }

  var receiptWhen: String { choose("มอบเมื่อ", "Given") }
  var receiptWhat: String { choose("สิ่งที่มอบ", "What") }
  var receiptCampaign: String { choose("รอบมอบ", "Campaign") }
  var receiptRecipient: String { choose("ผู้รับมอบ", "To") }
  var receiptBy: String { choose("ผู้จ่าย", "By") }
  var receiptState: String { choose("สถานะ", "State") }
  var recipientUnknown: String { choose("ไม่ได้บันทึกชื่อ", "no name kept") }
  var receiptStands: String { choose("มอบแล้ว", "handed over") }
  var receiptReversed: String { choose("กลับรายการแล้ว ของคืนเข้าล็อต", "taken back, goods returned to the lot") }
  var reverseAction: String { choose("กลับรายการ", "Take back") }
  var backAction: String { choose("กลับ", "Back") }
  var chooseReason: String { choose("กลับรายการเพราะ", "Take back because") }
  var receiptFooter: String { choose("Enter เลือก   Esc กลับ", "Enter chooses   Esc back") }

  func receiptWhat(_ given: GivenAid) -> String {
    choose("ถุงยังชีพ \(bags(given.quantity))", bags(given.quantity))
  }

  func receiptBy(_ given: GivenAid) -> String {
    given.counter == 0
      ? given.by
      : choose("\(given.by)   ช่อง \(number(given.counter))", "\(given.by)   counter \(number(given.counter))")
  }

  func reverseTitle(_ receipt: String) -> String {
    choose("กลับรายการใบรับ \(figures(receipt))", "Take back receipt \(figures(receipt))")
  }

  func reverseQuestion(_ given: GivenAid, _ reason: AidReversed.Reason) -> [String] {
    let why = reversal(reason)
    return language == .thai
      ? [
        "กลับรายการใบรับ \(figures(given.receipt)) เพราะ \(why)",
        "ถุงยังชีพ \(bags(given.quantity)) จะคืนเข้าล็อตเดิม และกลับรายการซ้ำไม่ได้",
      ]
      : [
        "Receipt \(figures(given.receipt)) is taken back: \(why).",
        "\(bags(given.quantity)) go back to the lot. This cannot be undone.",
      ]
  }

  var reverseConfirm: String { choose("กลับรายการ", "Take back") }
  var reverseCancel: String { choose("ไม่กลับรายการ", "Leave it") }
}
