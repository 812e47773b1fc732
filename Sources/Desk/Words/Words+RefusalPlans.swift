import ThaiText
import Welfare

/// Refusals about family plans.
extension Words {
  func refusal(_ refusal: PlanRefusal) -> RefusalText {
    switch refusal {
    case .noGoal:
      planText(
        planTitleRefused, choose("ยังไม่ได้เขียนเป้าหมาย", "It does not say what is to be reached."),
        choose("เขียนสั้นๆ ว่าจะทำอะไร", "Write in a few words what is to be done."),
        choose("อยากให้เรื่องไหนดีขึ้นคะ", "What would you like to see better?"))
    case .duePast(let day):
      planText(
        planTitleRefused,
        choose("กำหนด \(date(day, .long)) ผ่านไปแล้ว", "\(date(day, .long)) is over already."),
        choose("ใส่วันนี้ หรือวันหลังจากนี้", "Enter today or a later day."),
        choose("ขอนัดเป็นวันข้างหน้านะคะ", "Let us agree on a day to come."))
    case .closedAlready(let day):
      planText(
        planTitleEnded,
        choose("ข้อนี้ปิดไปแล้วเมื่อ \(date(day, .long))", "It ended on \(date(day, .long)) already."),
        choose(
          "ถ้ายังต้องทำต่อ เพิ่มเป็นข้อใหม่ หรือย้อนการปิด",
          "If more is to be done, add a new goal, or take the ending back."),
        choose("เรื่องนี้สรุปไปแล้วค่ะ", "That one has come to an end already."))
    case .dayInFuture(let day):
      planText(
        planTitleEnded, choose("\(date(day, .long)) ยังมาไม่ถึง", "\(date(day, .long)) has not come yet."),
        choose("ใส่วันที่สรุปผลจริง", "Enter the day on which it really ended."),
        choose("ขอบันทึกเมื่อถึงวันนั้นนะคะ", "I will note it when the day has come."))
    case .changedSince:
      planText(
        choose("ย้อนรายการนี้ของแผนไม่ได้", "This entry of the plan cannot be taken back"),
        choose("มีการบันทึกข้อเดียวกันหลังจากนั้น", "Something was written of the same goal since."),
        choose("ย้อนรายการล่าสุดของข้อนั้นก่อน", "Take back what was written of it last."),
        choose("ขอตรวจข้อมูลอีกครั้งสักครู่นะคะ", "Let me check that once more, please."))
    }
  }

  private func planText(
    _ title: String, _ because: String, _ instead: String, _ tell: String
  ) -> RefusalText {
    RefusalText(title: title, because: because, instead: instead, tell: tell)
  }

  private var planTitleRefused: String {
    choose("บันทึกข้อนี้ในแผนครอบครัวไม่ได้", "This goal cannot be put into the plan")
  }

  private var planTitleEnded: String { choose("ปิดข้อนี้ไม่ได้", "This goal cannot be ended so") }
}
