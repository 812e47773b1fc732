import ThaiText
public import Welfare

/// Refusals about goods that move, are counted or taken back.
extension Words {
  func stockShort(_ lot: String, _ place: String, _ onHand: Int64, _ asked: Int64) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("ของในที่เก็บไม่พอ", "There is not that much in that place"),
      because: choose(
        "\(place) มีล็อต \(lot) อยู่ \(bags(onHand)) แต่ขอ \(bags(asked))",
        "\(place) holds \(bags(onHand)) of lot \(lot); \(bags(asked)) were asked for."),
      instead: choose(
        "แก้จำนวน หรือตรวจนับของในที่เก็บก่อน", "Correct the quantity, or count what lies there first."),
      tell: choose("ขอตรวจนับของสักครู่นะคะ", "Let me count the goods, please."))
  }

  func lotRecalled(_ lot: String, _ reason: LotRecalled.Reason) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("ล็อตนี้ถูกเรียกคืน มอบไม่ได้", "This lot is recalled and cannot be given"),
      because: choose(
        "ล็อต \(lot) ถูกเรียกคืน (\(recall(reason)))", "Lot \(lot) is recalled (\(recall(reason)))."),
      instead: choose("เลือกล็อตอื่น และแยกของล็อตนี้ไว้", "Choose another lot, and keep this one apart."),
      tell: choose("ขอเปลี่ยนชุดใหม่ให้นะคะ ชุดนี้ต้องตรวจก่อน", "Let me fetch another one; this one is being checked.")
    )
  }

  func recallUnchanged(_ lot: String, _ isRecalled: Bool) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: isRecalled
        ? choose("ล็อตนี้เรียกคืนไว้แล้ว", "This lot is recalled already")
        : choose("ล็อตนี้ไม่ได้ถูกเรียกคืน", "This lot is not recalled"),
      because: isRecalled
        ? choose("ล็อต \(lot) ห้ามมอบอยู่แล้ว", "Lot \(lot) is kept back as it is.")
        : choose("ล็อต \(lot) มอบได้ตามปกติ", "Lot \(lot) can be given as usual."),
      instead: choose("ดูรายการของล็อตนี้", "Look at what was written about the lot."),
      tell: choose("ขอตรวจของในคลังอีกครั้งนะคะ", "Let me look in the store once more, please."))
  }

  func lotAmbiguous(_ lot: String, _ kits: [String]) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("รหัสล็อตนี้มีในหลายชุด", "Several kits have a lot of that code"),
      because: choose(
        "ล็อต \(lot) มีในชุด \(listed(kits))", "Lot \(lot) is there for these kits: \(listed(kits))."),
      instead: choose("บอกชุดด้วย --kit", "Say which kit with --kit."),
      tell: choose("ขอตรวจรหัสบนกล่องสักครู่นะคะ", "Let me check the code on the box, please."))
  }

  func notKeeper(_ place: String) -> RefusalText {
    RefusalText(
      title: choose("ที่เก็บนี้เครื่องอื่นดูแล", "Another device keeps that place"),
      because: choose(
        "\(place) นำของออกได้จากเครื่องที่ดูแลเท่านั้น", "Only the device that keeps \(place) takes goods out of it."),
      instead: choose(
        "ทำรายการที่เครื่องนั้น หรือตรวจนับที่นี่เพื่อรับดูแลต่อ",
        "Do it on that device, or count here to take the place over."),
      tell: choose("ขอประสานที่เก็บของสักครู่นะคะ", "Let me ask at the store, please."))
  }

  func samePlace(_ place: String) -> RefusalText {
    RefusalText(
      title: choose("ต้นทางกับปลายทางเป็นที่เดียวกัน", "The goods would stay where they are"),
      because: choose("ของอยู่ที่ \(place) อยู่แล้ว", "They lie in \(place) already."),
      instead: choose("เลือกที่เก็บปลายทางอื่น", "Choose another place."),
      tell: choose("ขอตรวจที่เก็บสักครู่นะคะ", "Let me look where they lie, please."))
  }

  func notReversible(_ entry: String) -> RefusalText {
    RefusalText(
      title: choose("กลับรายการนี้ในคลังไม่ได้", "That entry is not taken back here"),
      because: choose(
        "รายการ \(entry) ไม่ใช่รายการของเข้าออกคลัง", "Entry \(entry) is not one of goods in and out."),
      instead: choose(
        "การมอบให้กลับด้วยเลขใบรับ การเรียกคืนให้ยกเลิกการเรียกคืน",
        "A hand-over is taken back by its receipt, a recall by releasing the lot."),
      tell: choose("ขอตรวจรายการสักครู่นะคะ", "Let me look the entry up, please."))
  }

  func movementReversedAlready(_ entry: String) -> RefusalText {
    RefusalText(
      title: choose("รายการนี้กลับไปแล้ว", "That entry was taken back already"),
      because: choose("รายการ \(entry) กลับได้ครั้งเดียว", "Entry \(entry) is taken back only once."),
      instead: choose(
        "ดูความเคลื่อนไหวของล็อต แล้วบันทึกใหม่ถ้าจำเป็น", "Look at the lot’s history, and enter it anew."),
      tell: choose("รายการนี้ยกเลิกไปแล้วนะคะ", "That was taken back already."))
  }

  func goodsGone(_ lot: String, _ place: String, _ onHand: Int64, _ needed: Int64) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("กลับรายการนี้ไม่ได้ ของออกไปแล้ว", "The goods of that entry have left"),
      because: choose(
        "ต้องมีล็อต \(lot) ที่ \(place) \(bags(needed)) แต่เหลือ \(bags(onHand))",
        "It needs \(bags(needed)) of lot \(lot) in \(place); \(bags(onHand)) are left."),
      instead: choose(
        "กลับรายการที่นำของออกก่อน หรือตรวจนับ", "Take back what took them out first, or count."),
      tell: choose("ขอตรวจรายการของสักครู่ค่ะ", "Let me check what went out, please."))
  }

  func countBelow(_ lot: String, _ counted: Int64, _ left: Int64) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("จำนวนที่นับน้อยกว่าของที่ออกไปหลังจากนั้น", "Fewer were counted than have left since"),
      because: choose(
        "นับล็อต \(lot) ได้ \(bags(counted)) แต่หลังจากนั้นนำออกไปแล้ว \(bags(left))",
        "\(bags(counted)) of lot \(lot) were counted; \(bags(left)) have left since."),
      instead: choose("นับอีกครั้ง หรือใส่เวลาที่นับให้ถูก", "Count again, or correct the time of the count."),
      tell: choose("ขอนับของอีกครั้งสักครู่นะคะ", "Let me count once more, please."))
  }

  func momentAhead(_ moment: Instant) -> RefusalText {
    RefusalText(
      title: choose("ยังไม่ถึงเวลานั้น", "That moment is still to come"),
      because: choose(
        "ใส่ไว้ว่า \(self.moment(moment)) ซึ่งยังมาไม่ถึง", "It says \(self.moment(moment)), which is still to come."),
      instead: choose("ใส่วันเวลาที่ทำจริง ไม่เกินตอนนี้", "Put in when it was done, not later than now."),
      tell: choose("ขอแก้เวลาสักครู่นะคะ", "Let me correct the time, please."))
  }

  func ownWitness() -> RefusalText {
    RefusalText(
      title: choose("ผู้นับเป็นพยานเองไม่ได้", "Who counts cannot be the witness"),
      because: choose("พยานต้องเป็นอีกคนหนึ่ง", "The witness is somebody else."),
      instead: choose(
        "ให้เจ้าหน้าที่อีกคนหรือ อพม. เป็นพยาน หรือเว้นว่างไว้",
        "Name another officer or a volunteer, or leave it empty."),
      tell: choose("ขอเชิญผู้ร่วมตรวจนับอีกท่านนะคะ", "May I ask somebody to count with me?"))
  }

  func oddQuantity(_ quantity: Int64, _ usual: Int64) -> RefusalText {
    RefusalText(
      title: choose("จำนวนนี้มากผิดปกติ ใช่หรือไม่", "That is far more than usual: is it meant?"),
      because: choose(
        "ตามปกติครั้งละ \(bags(usual)) แต่ใส่ \(bags(quantity))",
        "Usually it is \(bags(usual)); \(bags(quantity)) were put in."),
      instead: choose(
        "ถ้าถูกต้อง ให้ยืนยัน (บันทึกอีกครั้ง หรือ --confirm) ถ้าไม่ใช่ ให้แก้จำนวน",
        "If it is, confirm it (save again, or --confirm); if not, correct it."),
      tell: choose("ขอทวนจำนวนอีกครั้งนะคะ", "Let me say the number once more, please."))
  }

  func oddExpiry(_ day: Day) -> RefusalText {
    RefusalText(
      title: choose("วันหมดอายุนี้ผิดปกติ ใช่หรือไม่", "That expiry is odd: is it meant?"),
      because: choose(
        "วันหมดอายุ \(date(day, .long)) ผ่านมาแล้วหรือไกลเกินไป",
        "\(date(day, .long)) is past, or further off than goods keep."),
      instead: choose(
        "ดูบนกล่องอีกครั้ง ถ้าถูกต้องให้ยืนยัน (บันทึกอีกครั้ง หรือ --confirm)",
        "Look at the box; if it is so, confirm it (save again, or --confirm)."),
      tell: choose("ขอดูวันหมดอายุบนกล่องสักครู่นะคะ", "Let me look at the date on the box, please."))
  }

  func transferDone(_ paper: String) -> RefusalText {
    let paper = figures(paper)
    return RefusalText(
      title: choose("ใบโอนนี้รับของไปแล้ว", "The goods of this transfer arrived already"),
      because: choose(
        "ของตามใบโอน \(paper) บันทึกรับเข้าไว้แล้ว", "What was sent under \(paper) stands received."),
      instead: choose(
        "ดูรายการใบโอน ถ้าจำนวนต่างกันให้ตรวจนับ", "Look at the transfers; if the figures differ, count."),
      tell: choose("ขอตรวจใบโอนสักครู่นะคะ", "Let me check the transfer, please."))
  }

  func beforeTaken(_ day: Day) -> RefusalText {
    RefusalText(
      title: choose("วันมอบอยู่ก่อนวันที่อาสารับของไป", "It was handed over before it was taken along"),
      because: choose(
        "อาสารับของชุดนี้ไปเมื่อ \(date(day, .long))", "The volunteer took these goods on \(date(day, .long))."),
      instead: choose("แก้วันที่มอบ", "Correct the day of the hand-over."),
      tell: choose("ขอตรวจวันที่มอบสักครู่นะคะ", "Let me check the day, please."))
  }

  func stockHeld(_ lot: String, _ onHand: Int64) -> RefusalText {
    let lot = figures(lot)
    return RefusalText(
      title: choose("ของล็อตนี้มีพอในบัญชี", "The record holds enough of this lot"),
      because: choose(
        "ล็อต \(lot) มีอยู่ \(bags(onHand)) ไม่ต้องมอบแบบไม่มีในบัญชี",
        "\(bags(onHand)) of lot \(lot) are there; it is no hand-over beyond the record."),
      instead: choose("มอบตามปกติ", "Hand it over as usual."),
      tell: choose("มีของพร้อมมอบค่ะ รอสักครู่นะคะ", "We have one for you; a moment, please."))
  }

  /// Why a lot is recalled: ไม่ปลอดภัย.
  public func recall(_ reason: LotRecalled.Reason) -> String {
    switch reason {
    case .unsafe: choose("ไม่ปลอดภัย", "not safe")
    case .damaged: choose("ชำรุดหรือบุบ", "damaged")
    case .wrongContents: choose("ของไม่ตรงรายการ", "wrong contents")
    case .senderAsks: choose("ผู้ให้เรียกคืน", "the giver asks for it")
    }
  }

  /// Why goods are written off: หมดอายุ.
  public func writeOff(_ reason: StockWrittenOff.Reason) -> String {
    switch reason {
    case .expired: choose("หมดอายุ", "expired")
    case .damaged: choose("ชำรุด", "damaged")
    case .lost: choose("สูญหาย", "lost")
    case .other: choose("อื่นๆ", "other")
    }
  }

  /// Why an entry about goods is taken back: บันทึกผิด.
  public func reversal(_ reason: StockReversed.Reason) -> String {
    switch reason {
    case .mistake: choose("บันทึกผิด", "entered by mistake")
    case .miscounted: choose("นับผิด", "miscounted")
    case .wrongPlace: choose("ผิดล็อตหรือที่เก็บ", "wrong lot or place")
    case .didNotHappen: choose("ไม่ได้เกิดขึ้นจริง", "did not happen")
    }
  }
}
