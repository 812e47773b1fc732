import ThaiText
import Welfare

/// Refusals about money under regulations, and about what is written of a case.
extension Words {
  func notCertified(_ code: String) -> RefusalText {
    RefusalText(
      title: choose("ยังไม่มีผู้รับรองสองคน", "Nobody certified it yet"),
      because: choose(
        "\(code) ต้องมีผู้รับรองสองคน", "\(code) wants two who certify the request."),
      instead: choose(
        "บันทึกผู้รับรอง: อพม./อสม. และกำนัน/ผู้ใหญ่บ้าน/ปลัด", "Note both: a volunteer, and the village head or clerk."),
      tell: choose("ขอผู้รับรองสองคนนะคะ", "Two people have to certify it, please."))
  }

  func certifiers() -> RefusalText {
    RefusalText(
      title: choose("ผู้รับรองไม่ถูกต้อง", "These two cannot certify it"),
      because: choose(
        "ต้องเป็น อพม. หรือ อสม. หนึ่งคน กับกำนัน/ผู้ใหญ่บ้าน หรือปลัดหนึ่งคน คนละคนกัน และไม่ใช่ผู้ขอ",
        "One is a volunteer, the other a village head or clerk; two people, and not the applicant."),
      instead: choose("เลือกผู้รับรองใหม่", "Choose others."),
      tell: choose("ขอผู้รับรองอีกคนนะคะ", "Somebody else has to certify it, please."))
  }

  func noRegulation(_ code: String, _ day: Day, _ known: [String]) -> RefusalText {
    RefusalText(
      title: choose("ไม่มีระเบียบ \(typed(code)) ในวันนั้น", "No regulation \(typed(code)) on that day"),
      because: choose(
        "วันที่ \(date(day)) ใช้ได้: \(listed(known))", "On \(date(day)) these hold: \(listed(known))."),
      instead: choose("เลือกระเบียบที่ใช้อยู่", "Choose one that holds."),
      tell: choose("ขอตรวจระเบียบสักครู่นะคะ", "Let me look at the regulations, please."))
  }

  func regulationCap(_ asked: Satang, _ cap: Satang, _ code: String) -> RefusalText {
    RefusalText(
      title: choose("เกินวงเงินของ \(code)", "More than \(code) gives"),
      because: choose(
        "ครั้งละไม่เกิน \(roundMoney(cap)) ขอ \(roundMoney(asked))",
        "\(roundMoney(cap)) at one time; \(roundMoney(asked)) was asked."),
      instead: choose("แก้จำนวนเงิน", "Correct the sum."),
      tell: choose(
        "ช่วยได้ครั้งละไม่เกิน \(roundMoney(cap)) นะคะ", "At most \(roundMoney(cap)) can be given at one time."))
  }

  func timesUsed(_ use: RegulationUse, _ from: Day) -> RefusalText {
    RefusalText(
      title: choose(
        "\(use.regulation.code) ใช้ครบแล้วในปีงบประมาณนี้", "\(use.regulation.code) is used up in this fiscal year"
      ),
      because: choose(
        "ปีละไม่เกิน \(number(use.regulation.timesAYear ?? 0)) ครั้ง",
        "\(number(use.regulation.timesAYear ?? 0)) times a fiscal year."),
      facts: RefusalText.Part(
        choose("ได้รับแล้ว", "Given"),
        use.times.map { "\(figures($0.paper))  \(date($0.day))  \(roundMoney($0.amount))" }),
      possible: RefusalText.Part(choose("ได้อีก", "Possible from"), [date(from)]),
      instead: choose(
        "ดูระเบียบอื่นที่ยังเหลือ หรือส่งต่อหน่วยงานอื่น", "See which other regulation has something left, or refer them."),
      tell: choose(
        "ปีนี้ใช้สิทธิครบแล้วนะคะ เริ่มใหม่ \(date(from))", "It is used up this year; it begins again on \(date(from))."
      ))
  }

  func caseAmount(_ amount: Satang) -> RefusalText {
    RefusalText(
      title: choose("จำนวนเงินไม่ถูกต้อง", "That is no sum to give"),
      because: choose("\(roundMoney(amount)) ใช้ไม่ได้", "\(roundMoney(amount)) cannot be given."),
      instead: choose("ใส่จำนวนเงินที่จ่ายจริง", "Write what was given."),
      tell: choose("ขอตรวจจำนวนเงินสักครู่นะคะ", "Let me look at the sum, please."))
  }

  func notBeneficiary() -> RefusalText {
    RefusalText(
      title: choose("ไม่ใช่คนในเรื่องนี้", "The case is not about them"),
      because: choose(
        "เงินต้องให้ผู้ประสบปัญหาหรือผู้ขอของเรื่องนี้", "Money goes to whom the case is about, or who asks."),
      instead: choose("เลือกคนในเรื่อง หรือเปิดเรื่องใหม่", "Choose one of them, or open a case of their own."),
      tell: choose("ขอตรวจชื่อผู้รับสักครู่นะคะ", "Let me look at the name, please."))
  }

  func aidUntold(_ code: String) -> RefusalText {
    RefusalText(
      title: choose("ยังไม่บอกว่าได้รับเท่าใด", "What was given is not said"),
      because: choose(
        "เรื่องนี้ขอเงินตาม \(code) จึงต้องบันทึกจำนวนเงินและผู้รับ",
        "Money was asked for under \(code): the sum, and for whom, are written down."),
      instead: choose("ใส่จำนวนเงินและผู้รับ", "Write the sum and for whom it was."),
      tell: choose("ได้รับเงินเท่าใดคะ", "How much did you receive?"))
  }

  func answeredAlready(_ letter: String, _ day: Day) -> RefusalText {
    RefusalText(
      title: choose("หนังสือ \(figures(letter)) ตอบแล้ว", "Letter \(figures(letter)) was answered"),
      because: choose("ได้คำตอบเมื่อ \(date(day))", "The answer came on \(date(day))."),
      instead: choose("ถ้าผิด ให้ย้อนรายการก่อน", "If that is wrong, take it back first."),
      tell: choose("ขอตรวจแฟ้มเรื่องสักครู่นะคะ", "Let me look at the file, please."))
  }

  func noLetter(_ letter: String) -> RefusalText {
    RefusalText(
      title: choose("ไม่มีหนังสือ \(typed(letter)) ในเรื่องนี้", "No letter \(typed(letter)) in this case"),
      because: choose("เรื่องนี้ไม่ได้ส่งหนังสือเลขนั้น", "No letter of that number left for it."),
      instead: choose("ดูเลขหนังสือด้วย case show", "See the numbers with case show."),
      tell: choose("ขอตรวจเลขหนังสือสักครู่นะคะ", "Let me look at the number, please."))
  }

  func saysNothing() -> RefusalText {
    RefusalText(
      title: choose("ยังไม่ได้เขียนอะไร", "Nothing is written"),
      because: choose("ข้อความว่าง", "The text is empty."),
      instead: choose("เขียนข้อความก่อนบันทึก", "Write it, then save."),
      tell: choose("ขอเวลาบันทึกสักครู่นะคะ", "Let me write that down, please."))
  }

  func restrictedCase(_ paper: String) -> RefusalText {
    RefusalText(
      title: choose("\(figures(paper)) เป็นเรื่องปกปิด", "\(figures(paper)) is restricted"),
      because: choose(
        "ผู้เปิดดูต้องบอกเหตุ และจะถูกบันทึกไว้", "Whoever opens it says why, and that is written down."),
      instead: choose("เปิดอีกครั้งพร้อมเหตุ", "Open it again with a reason."),
      tell: choose("ขอเชิญคุยกันเป็นส่วนตัวนะคะ", "Let us talk about it in private."))
  }

  func followUpDone(_ day: Day) -> RefusalText {
    RefusalText(
      title: choose("นัดนี้ติดตามแล้ว", "That was followed up"),
      because: choose("ติดตามเมื่อ \(date(day))", "It was done on \(date(day))."),
      instead: choose("บันทึกเป็นการติดตามครั้งใหม่", "Write it as another one."),
      tell: choose("ขอตรวจแฟ้มเรื่องสักครู่นะคะ", "Let me look at the file, please."))
  }

  func caseNothingToTakeBack() -> RefusalText {
    RefusalText(
      title: choose("ไม่มีรายการให้ย้อน", "There is nothing to take back"),
      because: choose("เรื่องนี้ไม่มีรายการที่นับอยู่", "Nothing of the case counts any more."),
      instead: choose("เปิดเรื่องใหม่", "Open a new one."),
      tell: choose("ขอตรวจแฟ้มเรื่องสักครู่นะคะ", "Let me look at the file, please."))
  }
}
