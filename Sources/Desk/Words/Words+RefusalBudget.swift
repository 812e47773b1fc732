import ThaiText
import Welfare

/// Refusals about money that was allotted.
extension Words {
  func refusal(_ refusal: BudgetRefusal) -> RefusalText {
    switch refusal {
    case .short(let code, let left, let asked, let last): budgetShort(code, left, asked, last)
    case .notKeeper(let code): budgetNotKept(code)
    case .keptAlready(let code): budgetKept(code)
    case .otherScheme(let code, let kind): otherScheme(code, kind)
    case .otherYear(let from, let to): otherYear(from, to)
    case .yearOver(let code, let day): yearOver(code, day)
    case .belowPromised(let code, let wanted, let taken): belowPromised(code, wanted, taken)
    case .amount(let amount): budgetAmount(amount)
    case .unsigned: budgetUnsigned()
    case .day(let day): budgetDay(day)
    case .same: budgetSame()
    }
  }

  private var askingBudget: String {
    choose("ขอตรวจงบประมาณสักครู่นะคะ", "Let me look at the budget, please.")
  }

  private func budgetShort(
    _ code: String, _ left: Satang, _ asked: Satang, _ last: BudgetTaking?
  ) -> RefusalText {
    RefusalText(
      title: choose("งบประมาณไม่พอ", "The budget is not enough"),
      because: choose(
        "\(code) เหลือ \(roundMoney(left)) ต้องใช้ \(roundMoney(asked))",
        "\(code) has \(roundMoney(left)) left; \(roundMoney(asked)) is needed."),
      facts: last.map { last in
        RefusalText.Part(
          choose("ใช้ล่าสุด", "Taken last"),
          [
            choose(
              "\(figures(last.paper))  \(roundMoney(last.amount))  \(moment(last.at))  ช่อง \(number(last.counter))  \(last.by)",
              "\(figures(last.paper))  \(roundMoney(last.amount))  \(moment(last.at))  counter \(number(last.counter))  \(last.by)"
            )
          ])
      },
      instead: choose("โอนงบจากรายการอื่น หรือรอจัดสรรเพิ่ม", "Transfer money, or wait for more."),
      tell: choose("ต้องรอจัดสรรงบประมาณเพิ่มนะคะ", "It has to wait until there is more money."))
  }

  private func budgetNotKept(_ code: String) -> RefusalText {
    RefusalText(
      title: choose("งบนี้เครื่องอื่นดูแล", "Another device keeps that budget"),
      because: choose(
        "\(code) ตัดยอดได้จากเครื่องที่ดูแลเท่านั้น", "Only the device that keeps \(code) takes money out of it."),
      instead: choose(
        "ทำที่เครื่องนั้น หรือรับดูแลต่อด้วย budget keep", "Do it there, or take it over with budget keep."),
      tell: askingBudget)
  }

  private func budgetKept(_ code: String) -> RefusalText {
    RefusalText(
      title: choose("เครื่องนี้ดูแลงบนี้อยู่แล้ว", "This device keeps it already"),
      because: choose("\(code) ตัดยอดที่เครื่องนี้ได้เลย", "Money of \(code) is taken here as it is."),
      instead: choose("ทำรายการต่อได้", "Go on."), tell: askingBudget)
  }

  private func otherScheme(_ code: String, _ kind: HousingGrant.Kind) -> RefusalText {
    RefusalText(
      title: choose("งบคนละโครงการ", "That money is for another scheme"),
      because: choose("\(code) เป็นงบ\(scheme(kind))", "\(code) is for \(scheme(kind))."),
      instead: choose("เลือกงบของโครงการเดียวกัน", "Choose one of the same scheme."), tell: askingBudget)
  }

  private func otherYear(_ from: UInt64, _ to: UInt64) -> RefusalText {
    RefusalText(
      title: choose("โอนข้ามปีงบประมาณไม่ได้", "Money stays in its fiscal year"),
      because: choose(
        "ปีงบฯ \(figures(String(from))) กับ \(figures(String(to)))",
        "\(figures(String(from))) and \(figures(String(to))) are two years."),
      instead: choose("กันเงินเหลื่อมปีด้วย budget carry-over", "Carry it over with budget carry-over."),
      tell: askingBudget)
  }

  private func yearOver(_ code: String, _ day: Day) -> RefusalText {
    RefusalText(
      title: choose("งบประมาณปีนี้สิ้นสุดแล้ว", "Its fiscal year is over"),
      because: choose(
        "\(code) ใช้ได้ถึง \(date(day))", "\(code) could be used until \(date(day))."),
      instead: choose(
        "ถ้าได้รับอนุมัติกันเงิน บันทึกด้วย budget carry-over", "If it was carried over, say so with budget carry-over."),
      tell: askingBudget)
  }

  private func belowPromised(_ code: String, _ wanted: Satang, _ taken: Satang) -> RefusalText {
    RefusalText(
      title: choose("ลดต่ำกว่าที่ผูกพันแล้วไม่ได้", "Less than is promised and spent"),
      because: choose(
        "\(code) จองและจ่ายแล้ว \(roundMoney(taken)) จะเหลือ \(roundMoney(wanted)) ไม่ได้",
        "\(roundMoney(taken)) of \(code) is promised or spent; it cannot come to \(roundMoney(wanted))."),
      instead: choose("ยกเลิกหรือปิดเรื่องเพื่อคืนงบก่อน", "Cancel or close grants first, so that money comes back."),
      tell: askingBudget)
  }

  private func budgetAmount(_ amount: Satang) -> RefusalText {
    RefusalText(
      title: choose("จำนวนเงินใช้ไม่ได้", "That is no amount"),
      because: choose(
        "จำนวนต้องมากกว่าศูนย์ และต่างจากเดิม", "An amount is more than nothing, and another than before."),
      instead: choose("ตรวจตัวเลขอีกครั้ง", "Look at the figure once more."), tell: askingBudget)
  }

  private func budgetUnsigned() -> RefusalText {
    RefusalText(
      title: choose("ไม่ได้บอกแหล่งเงินหรือเลขหนังสือ", "Not said who gives it, or by which paper"),
      because: choose("เงินทุกยอดต้องอ้างหนังสือได้", "Every sum names its paper."),
      instead: choose("ใส่แหล่งเงินและเลขหนังสือ", "Name the source and the paper."), tell: askingBudget)
  }

  private func budgetDay(_ day: Day) -> RefusalText {
    RefusalText(
      title: choose("วันที่ใช้ไม่ได้", "That day cannot be"),
      because: choose(
        "\(date(day)) ไม่อยู่ในช่วงที่ทำได้", "\(date(day)) is not a day on which that can be."),
      instead: choose("ตรวจวันที่ในหนังสือ", "Look at the day on the paper."), tell: askingBudget)
  }

  private func budgetSame() -> RefusalText {
    RefusalText(
      title: choose("ต้นทางกับปลายทางเป็นงบเดียวกัน", "The money would stay where it is"),
      because: choose("โอนต้องเป็นคนละงบ", "A transfer is between two."),
      instead: choose("เลือกงบปลายทางอื่น", "Choose another one."), tell: askingBudget)
  }
}
