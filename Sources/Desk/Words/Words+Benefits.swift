import ThaiText
public import Welfare

/// Benefits that somebody may be entitled to. No word here says that anything is decided: others decide.
extension Words {
  /// What a benefit is called.
  public func title(_ benefit: Benefit) -> String { figures(choose(benefit.thai, benefit.english)) }

  /// What is asked, as a statement that is true or not.
  public func title(_ question: BenefitQuestion) -> String {
    figures(choose(question.thai, question.english))
  }

  /// `!` likely, `?` to be asked, `*` received.
  func sign(of standing: BenefitFinding.Standing) -> String {
    switch standing {
    case .likely: "!"
    case .ask: "?"
    case .has: "*"
    }
  }

  // The aid pane

  /// Before the first benefit of a short pane.
  func benefitLead(_ standing: BenefitFinding.Standing) -> String {
    switch standing {
    case .likely: choose("ยังไม่พบสิทธิ", "Not found yet")
    case .ask: choose("ยังไม่ได้ถาม", "Not asked yet")
    case .has: choose("ได้รับแล้ว", "Received")
    }
  }

  var benefitsHeading: String {
    choose("สิทธิที่น่าจะได้ แต่ยังไม่พบว่าได้รับ", "Likely, but not found to be received")
  }

  /// Where nothing is likely and nothing is to be asked unasked.
  var otherBenefits: String { choose("สิทธิอื่น", "Other benefits") }
  var askOn: String { choose("ถามต่อ", "ask on") }
  var benefitsHint: String { choose("Enter ดูเหตุผล เอกสาร และถามต่อ", "Enter: why, papers, what to ask") }

  /// เบี้ยยังชีพผู้สูงอายุ (88 ปี).
  func benefitLine(_ line: BenefitLine) -> String {
    let title = title(line.finding.benefit)
    if let age = line.age { return "\(title) (\(self.age(age)))" }
    return line.people > 1 ? "\(title) (\(people(line.people)))" : title
  }

  /// และอีก 2.
  func andMore(_ count: Int) -> String {
    choose("และอีก \(number(count)) เรื่อง", "and \(number(count)) more")
  }

  /// What stands at the right of a finding: the amount, or that nobody asked.
  func standing(_ finding: BenefitFinding) -> String {
    switch finding.standing {
    case .likely: amount(of: finding) + (finding.rule.isToConfirm ? toConfirmMark : "")
    case .ask: choose("ยังไม่ได้ถาม", "not asked yet")
    case .has: choose("ได้รับแล้ว", "received")
    }
  }

  private var toConfirmMark: String { choose(" (รอยืนยัน)", " (to confirm)") }

  /// เดือนละ 800; ไม่เกิน 40,000; ครั้งละไม่เกิน 3,000.
  public func amount(of finding: BenefitFinding) -> String { amount(of: finding, unit: "") }

  private func amount(of finding: BenefitFinding, unit: String) -> String {
    guard let range = finding.amount else { return choose("ตามประกาศ", "as announced") }
    let least = baht(range.lowerBound)
    let greatest = baht(range.upperBound)
    let figure = (range.lowerBound == range.upperBound ? least : "\(least)–\(greatest)") + unit
    let most = finding.isAtMost
    switch finding.benefit.paid {
    case .month:
      return choose(
        "เดือนละ\(most ? "ไม่เกิน" : "") \(figure)", "\(most ? "up to " : "")\(figure) a month")
    case .once: return choose(most ? "ไม่เกิน \(figure)" : figure, most ? "up to \(figure)" : figure)
    case .time:
      return choose(
        "ครั้งละ\(most ? "ไม่เกิน" : "") \(figure)", "\(most ? "up to " : "")\(figure) each time")
    case .loan:
      return choose("กู้ได้\(most ? "ไม่เกิน" : "") \(figure)", "a loan \(most ? "up to " : "of ")\(figure)")
    }
  }

  /// Whole baht without a fraction: `40,000`; satang only where there are some.
  func baht(_ value: Satang) -> String {
    value % 100 == 0 ? number(value / 100) : amount(value)
  }

  // The dialog

  func benefitsTitle(_ house: String) -> String {
    house.isEmpty ? choose("สิทธิที่น่าจะได้", "Benefits") : choose("สิทธิที่น่าจะได้  \(house)", "Benefits  \(house)")
  }

  var benefitsFooter: String {
    choose(
      "ลูกศร เลือก   1–4 ตอบและบันทึก   5 พิมพ์รายการเอกสาร   Esc กลับ",
      "Arrows choose   1–4 answer and save   5 prints the papers   Esc back")
  }

  var noBenefits: String {
    choose("ไม่พบสิทธิที่น่าจะได้จากข้อมูลที่มี", "Nothing is likely from what is known")
  }

  /// A centre whose rule book is older than the benefits.
  var noBenefitRules: String {
    choose(
      "ศูนย์ยังไม่ได้รับกติกาเรื่องสิทธิมาใช้  สั่ง tambondesk rules adopt --shipped",
      "The rules about benefits are not adopted yet: run tambondesk rules adopt --shipped")
  }

  var payerLabel: String { choose("จ่าย", "Paid") }
  var papersLabel: String { choose("เอกสาร", "Bring") }
  var askLabel: String { choose("ถาม", "Ask") }
  var earlierLabel: String { choose("ก่อนหน้า", "Earlier") }

  /// เดือนละ 800 บาท โดย อบต./เทศบาล.
  public func paid(_ finding: BenefitFinding) -> String {
    let by = choice(finding.benefit.payer)
    guard finding.amount != nil else {
      return choose("\(amount(of: finding)) โดย \(by)", "\(amount(of: finding)), by \(by)")
    }
    let amount = amount(of: finding, unit: choose(" บาท", " baht"))
    return choose("\(amount) โดย \(by)", "\(amount), by \(by)")
  }

  /// The papers of a benefit in one line.
  func papers(_ benefit: Benefit) -> String {
    figures(benefit.papers.map { choice($0) }.joined(separator: choose("  ", "; ")))
  }

  /// What to ask on a finding: its next question, else whether it is received.
  func asked(_ finding: BenefitFinding, of name: String) -> String {
    let whom = name.isEmpty ? "" : " (\(name))"
    if let question = finding.questions.first { return title(question) + whom }
    return choose("ได้รับ\(title(finding.benefit))อยู่แล้ว", "Receives it already") + whom
  }

  /// After a question that was answered before.
  var askAgain: String { choose(" (คำตอบใหม่นับแทน)", " (a new answer counts instead)") }

  /// 1 ใช่   2 ไม่ใช่   3 ได้รับแล้ว   4 ไม่ทราบ.
  func answerKeys(_ keys: [AnswerKey]) -> String {
    keys.map { "\(number($0.rawValue)) \(answer($0))" }.joined(separator: "   ")
  }

  func answer(_ key: AnswerKey) -> String {
    switch key {
    case .yes: choose("ใช่", "yes")
    case .no: choose("ไม่ใช่", "no")
    case .received: choose("ได้รับสิทธินี้แล้ว", "receives it")
    case .unknown: choose("ไม่ทราบ", "not known")
    }
  }

  /// What was said.
  public func reply(_ reply: Reply) -> String {
    switch reply {
    case .yes: choose("ใช่", "yes")
    case .no: choose("ไม่ใช่", "no")
    case .unknown: choose("ไม่ทราบ", "not known")
    }
  }

  /// ใช่ (23 พ.ย. 69).
  func answered(_ kept: KeptAnswer) -> String { "\(reply(kept.reply)) (\(date(kept.day)))" }

  /// An answer was kept.
  func savedAnswer(_ names: SavedNames) -> String {
    names.name.isEmpty
      ? choose("บันทึกแล้ว  เก็บคำตอบเรื่องสิทธิ", "Saved  the answer is kept")
      : choose("บันทึกแล้ว  เก็บคำตอบของ \(names.name)", "Saved  the answer of \(names.name) is kept")
  }
}
