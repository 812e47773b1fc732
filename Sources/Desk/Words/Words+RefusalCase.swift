import ThaiText
import Welfare

/// Refusals about cases.
extension Words {
  func refusal(_ refusal: CaseRefusal) -> RefusalText {
    switch refusal {
    case .step(let paper, let status, let wanted): caseStep(paper, status, wanted)
    case .nobody: caseNobody()
    case .notHere(let name): caseNotHere(name)
    case .died(let name, let day): caseDied(name, day)
    case .nothingAsked: nothingAsked()
    case .activeAlready(let paper, let status, let name): activeAlready(paper, status, name)
    case .cooldown(let paper, let day, let days, let from): cooldown(paper, day, days, from)
    case .datesBackwards(let day, let before): caseBackwards(day, before)
    case .dayToCome(let day): caseDayToCome(day)
    case .duePast(let day): caseDuePast(day)
    case .papersMissing(let papers): papersMissing(papers)
    case .notCertified(let code): notCertified(code)
    case .noCondition(let code): noCondition(code)
    case .conditionsUntold(let condition, let code): conditionsUntold(condition, code)
    case .notDead(let name): notDead(name)
    case .funeralGiven(let name, let paper): funeralGiven(name, paper)
    case .filedLate(let certificate, let last): filedLate(certificate, last)
    case .age(let name, let age, let ages, let bornFrom): ageRefused(name, age, ages, bornFrom)
    case .income: incomeRefused()
    case .incomeOver(let average, let most, let code): incomeOver(average, most, code)
    case .certifiers: certifiers()
    case .noRegulation(let code, let day, let known): noRegulation(code, day, known)
    case .overCap(let asked, let cap, let code): regulationCap(asked, cap, code)
    case .timesUsed(let use, let from): timesUsed(use, from)
    case .amount(let amount): caseAmount(amount)
    case .notBeneficiary: notBeneficiary()
    case .aidUntold(let code): aidUntold(code)
    case .answeredAlready(let letter, let day): answeredAlready(letter, day)
    case .noLetter(let letter): noLetter(letter)
    case .saysNothing: saysNothing()
    case .restricted(let paper): restrictedCase(paper)
    case .followUpDone(let day): followUpDone(day)
    case .nothingToTakeBack: caseNothingToTakeBack()
    case .noPaper(let kind, let paper, let letter): noPaper(kind, paper, letter: letter)
    }
  }

  private var checkingCase: String {
    choose("ขอตรวจแฟ้มเรื่องสักครู่นะคะ", "Let me look at the file, please.")
  }

  private func caseStep(_ paper: String, _ status: Case.Status, _ wanted: String) -> RefusalText {
    RefusalText(
      title: choose("ยังทำขั้นนี้ไม่ได้: \(caseStep(wanted))", "Not the time for that: \(caseStep(wanted))"),
      because: choose(
        "\(figures(paper)) อยู่ที่ “\(self.status(status))”", "\(figures(paper)) is at “\(self.status(status))”."),
      instead: choose(
        "ทำตามขั้นที่ต่อจากนี้ได้ ดูด้วย case show", "Do what may follow; see case show."), tell: checkingCase)
  }

  private func caseNobody() -> RefusalText {
    RefusalText(
      title: choose("ยังไม่บอกว่าเป็นเรื่องของใคร", "It is about nobody"),
      because: choose(
        "ต้องมีผู้ประสบปัญหาอย่างน้อยหนึ่งคนในครัวเรือน", "A case is about at least one person of the household."),
      instead: choose("เลือกผู้ประสบปัญหา หรือผู้ขอ", "Choose who is in trouble, or who asks."),
      tell: choose("เป็นเรื่องของใครในบ้านคะ", "Whom in the house is it about?"))
  }

  private func caseNotHere(_ name: String) -> RefusalText {
    RefusalText(
      title: choose("\(name) ไม่ได้อยู่ครัวเรือนนี้", "\(name) is not of this household"),
      because: choose(
        "ย้ายออกแล้ว หรือไม่เคยมีชื่อที่นี่ เรื่องเปิดให้คนที่อยู่หรือมีชื่อในครัวเรือนเท่านั้น",
        "They moved away, or never belonged here; a case is for people of the household."),
      instead: choose(
        "เปิดเรื่องที่ครัวเรือนที่อยู่ปัจจุบัน หรือแก้ทะเบียนก่อน", "Open it where they live now, or correct the register."),
      tell: choose("ตอนนี้อยู่ที่บ้านเลขที่ไหนคะ", "Where do they live now?"))
  }

  private func caseDied(_ name: String, _ day: Day?) -> RefusalText {
    RefusalText(
      title: choose("\(name) เสียชีวิตแล้ว", "\(name) has died"),
      because: choose(
        "เปิดเรื่องให้ผู้ที่เสียชีวิตแล้วไม่ได้", "No case is opened for somebody who has died."),
      facts: day.map { RefusalText.Part(choose("เมื่อ", "On"), [date($0)]) },
      instead: choose("เปิดเรื่องให้ครอบครัว เช่น ค่าจัดการศพ", "Open it for the family, for funeral costs perhaps."),
      tell: choose("ขอแสดงความเสียใจด้วยนะคะ", "We are sorry for your loss."))
  }

  private func nothingAsked() -> RefusalText {
    RefusalText(
      title: choose("เรื่องยังไม่ครบ", "Something is not said yet"),
      because: choose(
        "ต้องมีปัญหา ความช่วยเหลือที่ต้องการ และสภาพปัญหาเป็นข้อความ",
        "A problem, what is wanted, and the story in words are needed."),
      instead: choose("ถามผู้มาติดต่อ แล้วเติมให้ครบ", "Ask the visitor, and fill them in."),
      tell: choose("เล่าให้ฟังได้ไหมคะ ว่าเดือดร้อนเรื่องอะไร", "Would you tell us what troubles you?"))
  }

  private func activeAlready(_ paper: String, _ status: Case.Status, _ name: String) -> RefusalText {
    RefusalText(
      title: choose("\(name) มีเรื่องที่ยังไม่จบ", "\(name) has a case that is not decided"),
      because: choose(
        "\(figures(paper)): \(self.status(status)) คนหนึ่งมีเรื่องค้างได้ทีละเรื่อง",
        "\(figures(paper)): \(self.status(status)); one at a time for each person."),
      instead: choose(
        "ทำเรื่องเดิมต่อ หรือถ้ารอไม่ได้ให้เปิดแบบเร่งด่วนพร้อมเหตุผล",
        "Go on with that one; if it cannot wait, open it as urgent with a reason."),
      tell: choose("มีเรื่องที่ยื่นไว้แล้วนะคะ กำลังดำเนินการให้", "Your request is on its way already."))
  }

  private func cooldown(_ paper: String, _ day: Day, _ days: Int, _ from: Day) -> RefusalText {
    RefusalText(
      title: choose("ยังไม่พ้นระยะเว้น \(number(days)) วัน", "Within \(number(days)) days of the last request"),
      because: choose(
        "ยื่นคำขอใหม่ได้เมื่อครบ \(number(days)) วันจากวันยื่นครั้งก่อน",
        "The next request comes \(number(days)) days after the last one."),
      facts: RefusalText.Part(choose("ยื่นครั้งก่อน", "Last one"), ["\(figures(paper))  \(date(day))"]),
      possible: RefusalText.Part(choose("ยื่นได้อีก", "Possible from"), [date(from)]),
      instead: choose(
        "ถ้ารอไม่ได้ให้เปิดแบบเร่งด่วนพร้อมเหตุผล", "If it cannot wait, open it as urgent with a reason."),
      tell: choose("ยื่นใหม่ได้ตั้งแต่วันที่ \(date(from)) นะคะ", "You may ask again from \(date(from))."))
  }

  private func caseBackwards(_ day: Day, _ before: Day) -> RefusalText {
    RefusalText(
      title: choose("วันที่ย้อนหลัง", "The dates run backwards"),
      because: choose(
        "\(date(day)) อยู่ก่อน \(date(before)) ที่บันทึกไว้แล้ว",
        "\(date(day)) is before \(date(before)), which stands already."),
      instead: choose("แก้วันที่", "Correct the day."), tell: checkingCase)
  }

  private func caseDayToCome(_ day: Day) -> RefusalText {
    RefusalText(
      title: choose("วันที่ยังมาไม่ถึง", "That day is still to come"),
      because: choose("\(date(day)) ยังมาไม่ถึง", "\(date(day)) has not come."),
      instead: choose("ใส่วันที่เกิดขึ้นจริง", "Write the day on which it happened."), tell: checkingCase)
  }

  private func caseDuePast(_ day: Day) -> RefusalText {
    RefusalText(
      title: choose("กำหนดผ่านไปแล้ว", "It would be due already"),
      because: choose("\(date(day)) ผ่านไปแล้ว", "\(date(day)) is past."),
      instead: choose("เลือกวันตั้งแต่วันนี้ไป", "Choose today or a later day."), tell: checkingCase)
  }

  private func papersMissing(_ papers: [Choice]) -> RefusalText {
    RefusalText(
      title: choose("เอกสารยังไม่ครบ ยังส่งไม่ได้", "Papers are missing; it cannot be sent"),
      because: choose(
        "ส่งไปแล้วจะถูกส่งกลับ ตรวจให้ครบก่อน", "It would come back; all of them go with it."),
      facts: RefusalText.Part(choose("ยังขาด", "Missing"), papers.map(words)),
      instead: choose(
        "ขอจากผู้ยื่น หรือบันทึกว่าไม่ต้องใช้", "Ask for them, or note that this case does without."),
      tell: choose(
        "รบกวนนำ \(listed(papers.map(words))) มาเพิ่มนะคะ", "Please bring: \(listed(papers.map(words)))."))
  }
}
