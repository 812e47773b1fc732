import ThaiText
import Welfare

/// Refusals about goods and receipts.
extension Words {
  func refusal(_ refusal: StockRefusal, _ place: GivenPlace) -> RefusalText {
    switch refusal {
    case .empty(let kit, let onHand, let last): stockEmpty(kit, onHand, last, place)
    case .lotExpired(let lot, let expired): lotExpired(lot, expired)
    case .unknownLot(let lot): unknownLot(lot)
    case .lotDiffers(let lot): lotDiffers(lot)
    case .quantity(let quantity, let greatest): receivedQuantity(quantity, greatest)
    case .unitValue(let value, let greatest): unitValue(value, greatest)
    case .short(let lot, let place, let onHand, let asked): stockShort(lot, place, onHand, asked)
    case .lotRecalled(let lot, let reason): lotRecalled(lot, reason)
    case .recallUnchanged(let lot, let isRecalled): recallUnchanged(lot, isRecalled)
    case .lotAmbiguous(let lot, let kits): lotAmbiguous(lot, kits)
    case .notKeeper(let place): notKeeper(place)
    case .samePlace(let place): samePlace(place)
    case .notReversible(let entry): notReversible(entry)
    case .reversedAlready(let entry): movementReversedAlready(entry)
    case .goodsGone(let lot, let place, let onHand, let needed): goodsGone(lot, place, onHand, needed)
    case .countBelow(let lot, let counted, let left): countBelow(lot, counted, left)
    case .momentAhead(let moment): momentAhead(moment)
    case .ownWitness: ownWitness()
    case .oddQuantity(let quantity, let usual): oddQuantity(quantity, usual)
    case .oddExpiry(let day): oddExpiry(day)
    case .transferDone(let paper): transferDone(paper)
    case .beforeTaken(let day): beforeTaken(day)
    case .held(let lot, let onHand): stockHeld(lot, onHand)
    }
  }

  func stockEmpty(_ kit: String, _ onHand: Int64, _ last: GivenAid?, _ place: GivenPlace) -> RefusalText {
    RefusalText(
      title: choose("ยังมอบถุงยังชีพไม่ได้ ของหมด", "There is no bag left to hand over"),
      because: choose(
        onHand > 0 ? "\(kit) เหลือ \(bags(onHand)) ไม่พอกับที่ขอ" : "\(kit) ในคลังหมดแล้ว",
        onHand > 0 ? "\(bags(onHand)) of \(kit) left, not enough." : "Nothing is left of \(kit)."),
      facts: last.map { lastGiven($0, place) },
      instead: choose("รับของเข้าใน F9 › 5 คลัง แล้วมอบอีกครั้ง", "Receive goods in F9 › 5 Stock, then try again."),
      tell: choose(
        "ตอนนี้ของหมดชั่วคราวค่ะ ของมาถึงเมื่อไรจะรีบแจ้งนะคะ",
        "We have run out for the moment; we will tell you as soon as more arrive."))
  }

  private func lastGiven(_ given: GivenAid, _ place: GivenPlace) -> RefusalText.Part {
    let window = number(given.counter)
    return RefusalText.Part(
      choose("ชุดสุดท้าย", "The last one"),
      [
        moment(given.at),
        choose(
          "ช่อง \(window) มอบไป   ใบรับ \(figures(given.receipt))",
          "went at counter \(window)   receipt \(figures(given.receipt))"),
        givenBy(given, place.centre),
      ])
  }

  private func givenBy(_ given: GivenAid, _ centre: String) -> String {
    centre.isEmpty
      ? choose("ผู้จ่าย \(given.by)", "by \(given.by)")
      : choose("ศูนย์\(centre)   ผู้จ่าย \(given.by)", "\(centre) centre   by \(given.by)")
  }

  func lotExpired(_ lot: String, _ expired: Day) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("มอบของล็อตนี้ไม่ได้", "This lot cannot be handed over"),
      because: choose(
        "ล็อต \(lot) หมดอายุเมื่อ \(date(expired, .long))", "Lot \(lot) expired on \(date(expired, .long))."),
      instead: choose(
        "เลือกล็อตที่ยังไม่หมดอายุ หรือรับของเข้าใหม่", "Choose a lot that has not expired, or receive goods."),
      tell: choose("ขอเปลี่ยนชุดใหม่ที่ยังไม่หมดอายุให้นะคะ", "Let me fetch you a fresh one."))
  }

  func aboveCeiling(_ lot: String, _ value: Satang, _ ceiling: Satang) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("มอบของล็อตนี้ในรอบนี้ไม่ได้", "This lot is above the campaign’s ceiling"),
      because: choose(
        "ล็อต \(lot) มูลค่าชุดละ \(money(value)) รอบนี้ไม่เกิน \(money(ceiling))",
        "Lot \(lot) is worth \(money(value)) a bag; the campaign allows \(money(ceiling))."),
      instead: choose("เลือกล็อตที่มูลค่าไม่เกินเพดานของรอบ", "Choose a lot within the ceiling."),
      tell: choose("ขอเปลี่ยนเป็นชุดของรอบนี้ให้นะคะ", "Let me fetch the bag of this campaign."))
  }

  func unknownLot(_ lot: String) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("ไม่พบล็อตนี้", "No such lot"),
      because: choose("ในคลังไม่มีล็อต \(lot)", "There is no lot \(lot) in the stock."),
      instead: choose(
        "ตรวจรหัสบนกล่อง หรือรับของเข้าก่อน", "Check the code on the box, or receive the goods first."),
      tell: choose("ขอตรวจของในคลังสักครู่นะคะ", "Let me look in the store, please."))
  }

  func lotDiffers(_ lot: String) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("รับเข้าล็อตนี้ไม่ได้ ข้อมูลไม่ตรงกับเดิม", "This lot is known with other figures"),
      because: choose(
        "ล็อต \(lot) มีอยู่แล้ว แต่มูลค่า แหล่งที่มา หรือวันหมดอายุไม่เหมือนกัน",
        "Lot \(lot) is there with another value, source or expiry."),
      instead: choose(
        "แก้ให้ตรงกับล็อตเดิม หรือใช้รหัสล็อตใหม่", "Make it agree with the lot, or use another lot code."),
      tell: choose("ขอตรวจรายการของสักครู่นะคะ", "Let me check the list of goods, please."))
  }

  func receivedQuantity(_ quantity: Int64, _ greatest: Int64) -> RefusalText {
    RefusalText(
      title: choose("รับเข้าจำนวนนี้ไม่ได้", "That many cannot be received"),
      because: choose(
        "จำนวนต้องอยู่ระหว่าง 1 ถึง \(number(greatest)) แต่ใส่ \(number(quantity))",
        "The quantity is 1 to \(number(greatest)); \(number(quantity)) was put in."),
      instead: choose("นับของอีกครั้งแล้วแก้จำนวน", "Count again and correct it."),
      tell: choose("ขอนับของอีกครั้งนะคะ", "Let me count the goods again, please."))
  }

  func unitValue(_ value: Satang, _ greatest: Satang) -> RefusalText {
    RefusalText(
      title: choose("ใช้มูลค่านี้ไม่ได้", "That value cannot be right"),
      because: choose(
        "มูลค่าต่อชุดต้องไม่เกิน \(money(greatest)) แต่ใส่ \(money(value))",
        "A bag is worth at most \(money(greatest)); \(money(value)) was put in."),
      instead: choose("ตรวจใบส่งของแล้วแก้มูลค่า", "Check the delivery note and correct it."),
      tell: choose("ขอตรวจใบส่งของอีกครั้งนะคะ", "Let me check the delivery note, please."))
  }

  func reversedAlready(_ receipt: String) -> RefusalText {
    let receipt = figures(receipt)
    return RefusalText(
      title: choose("ใบรับ \(receipt) กลับรายการไปแล้ว", "Receipt \(receipt) was taken back already"),
      because: choose("ใบรับหนึ่งใบกลับรายการได้ครั้งเดียว", "A receipt is taken back only once."),
      instead: choose(
        "ดูประวัติของครัวเรือน แล้วมอบใหม่ถ้ายังไม่ได้รับ", "Look at the history, and hand over anew if none was given."),
      tell: choose("รายการนี้ยกเลิกไปแล้วค่ะ", "That hand-over was taken back already."))
  }

  func codeTaken(_ code: String) -> RefusalText {
    let code = maskingIDs(code)
    return RefusalText(
      title: choose("ใช้รหัส “\(code)” ไม่ได้", "The code “\(code)” cannot be used"),
      because: choose("มีรหัสนี้ในศูนย์แล้ว", "This centre has that code already."),
      instead: choose("ตั้งรหัสอื่นที่ยังไม่มี", "Choose another code."),
      tell: choose("ขอบันทึกข้อมูลสักครู่นะคะ", "One moment while I put that down, please."))
  }
}
