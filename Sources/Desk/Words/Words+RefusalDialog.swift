/// The dialog that says why not.
extension Words {
  var becauseLabel: String { choose("เพราะ", "Because") }
  var tellVisitor: String { choose("บอกผู้มาติดต่อ", "Tell the visitor") }
  var whatCanBeDone: String { choose("ทำอะไรได้", "What can be done") }
  var giveOffList: String { choose("มอบเป็นรายตกหล่น ระบุเหตุผล", "Give it off the list, with a reason") }
  var declareFamily: String {
    choose("บ้านเดียวกันหลายครอบครัว: แจ้งว่าเป็นคนละครอบครัว", "Several families in the house: say who is another")
  }
  var seeReceipt: String { choose("ดูใบรับเดิม", "See the receipt") }
  var otherCampaign: String { choose("เปิดแบบมอบ ดูรอบอื่น", "Open the form: another campaign") }

  var otherGoods: String {
    choose("เปิดแบบมอบ ใช้ชุดอื่นแทน หรือของที่อาสาถือ", "Open the form: another kit, or carried goods")
  }
  var giveBeyond: String {
    choose("ของมีอยู่จริง มอบเกินบัญชี แล้วตรวจนับ", "The goods are here: give beyond the record, then count")
  }

  /// A sentence to be said, in the language's quotation marks.
  func quoted(_ sentence: String) -> String { "\"\(sentence)\"" }

  /// What stands at the foot, with the rule's id.
  func refusalFooter(_ rule: String) -> String {
    choose(
      "Enter เลือก   Esc กลับ   ยังไม่มีอะไรถูกบันทึก   (กติกา \(rule))",
      "Enter chooses   Esc back   nothing was saved   (rule \(rule))")
  }
}
