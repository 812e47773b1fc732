import Welfare

/// Refusals of settlements.
extension Words {
  func refusal(_ refusal: ConflictRefusal) -> RefusalText {
    switch refusal {
    case .settled(let device, let by): settledAlready(device, by)
    case .noSuchSide(let asked, let sides): noSuchSide(asked, sides)
    case .keepOne(let sides): keepOne(sides)
    case .unexplained: settlementUnexplained()
    }
  }

  private func settledAlready(_ device: String, _ by: String) -> RefusalText {
    RefusalText(
      title: choose("เรื่องนี้ตกลงแล้ว", "That is settled"),
      because: choose("\(by) ตกลงไว้ที่\(self.device(device))", "\(by) settled it at \(self.device(device))."),
      instead: choose(
        "ถ้าผิด แก้ข้อมูลนั้นโดยตรง หรือกลับรายการนั้น", "If that is wrong, edit it or take the entry back."),
      tell: choose("เรื่องนี้ตกลงกันแล้วค่ะ", "This has been settled."))
  }

  private func noSuchSide(_ asked: String, _ sides: [String]) -> RefusalText {
    RefusalText(
      title: choose("เก็บของเครื่องนั้นไม่ได้", "That device has no side in it"),
      because: choose(
        "เรื่องนี้ไม่มีข้อมูลจากเครื่อง “\(typed(asked))”", "Nothing of device “\(typed(asked))” is in it."),
      instead: choose("เลือกจาก \(listed(sides))", "Choose one of: \(listed(sides))."),
      tell: choose("ขอตรวจสอบข้อมูลอีกครั้งสักครู่นะคะ", "Let me check that once more, please."))
  }

  private func keepOne(_ sides: [String]) -> RefusalText {
    RefusalText(
      title: choose("ต้องเลือกอย่างเดียว", "Only one can be kept"),
      because: choose("ข้อมูลช่องเดียวมีได้ค่าเดียว", "One field holds one value."),
      instead: choose("เลือกจาก \(listed(sides))", "Choose one of: \(listed(sides))."),
      tell: choose("ขอเลือกข้อมูลที่ถูกต้องอย่างเดียวนะคะ", "Which of them is right?"))
  }

  private func settlementUnexplained() -> RefusalText {
    RefusalText(
      title: choose("ยังไม่ได้บอกเหตุผล", "A reason is missing"),
      because: choose("การตกลงข้อมูลต้องมีเหตุผลกำกับ", "A settlement carries a reason."),
      instead: choose("พิมพ์เหตุผลสั้น ๆ", "Say in a few words why."),
      tell: choose("ขอบันทึกเหตุผลสักครู่นะคะ", "I will note the reason first."))
  }
}
