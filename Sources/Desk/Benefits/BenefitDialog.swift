import Screen
import ThaiText
import Welfare

/// สิทธิที่น่าจะได้: what a household may be entitled to, why, what to bring, and what is still to be asked.
///
/// Digits answer the question of the row with the focus; every answer is an act of its own, and the dialog stays.
struct BenefitDialog: Hashable, Sendable {
  /// A row that the focus can stand on.
  enum Row: Hashable, Sendable {
    /// A benefit of a person, or of the household.
    case finding(BenefitFinding)
    /// Something answered before, which can be answered otherwise.
    case answered(AnswerSubject, BenefitQuestion, KeptAnswer)
  }

  /// Whose.
  let household: Identifier<Household>
  /// What the records said; nil until they answered.
  private(set) var sheet: BenefitSheet?
  private(set) var list = ListView()
  /// Under which the next answer is kept.
  private(set) var request: String

  /// The digit that prints the papers to bring for everything that is likely.
  private static let printKey = 5

  /// A dialog about a household; its sheet may be at hand already.
  init(_ household: Identifier<Household>, sheet: BenefitSheet?, request: String) {
    self.household = household
    self.request = request
    if let sheet, sheet.card.household == household { show(sheet) }
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .benefits(household) }

  /// Takes over a sheet; one of another household is passed over.
  mutating func receive(_ answer: Answer) {
    guard case .benefits(let sheet?) = answer, sheet.card.household == household else { return }
    show(sheet)
  }

  private mutating func show(_ sheet: BenefitSheet) {
    let focused = row?.key
    self.sheet = sheet
    let rows = rows
    list.show(count: rows.count, focus: focused.flatMap { key in rows.firstIndex { $0.key == key } })
  }

  /// The answer was kept: the next one has a request of its own.
  mutating func settled(next request: String) { self.request = request }

  /// What can be read and answered: findings, then what was answered before.
  var rows: [Row] {
    guard let sheet else { return [] }
    var rows: [Row] = []
    for finding in sheet.findings {
      let isSaid = rows.contains {
        if case .finding(let other) = $0 {
          finding.isGated && other.isGated && other.benefit.code == finding.benefit.code
        } else {
          false
        }
      }
      if !isSaid { rows.append(.finding(finding)) }
    }
    return rows + answered(sheet)
  }

  private func answered(_ sheet: BenefitSheet) -> [Row] {
    let questions = sheet.questions
    let subjects =
      [(AnswerSubject.household(household), sheet.facts.answers)]
      + sheet.facts.members.map { (.person($0.person), $0.answers) }
    return subjects.flatMap { subject, answers in
      questions.compactMap { question in
        guard let kept = answers.all.last(where: { $0.question == question.code }), kept.reply != .unknown
        else { return nil }
        return .answered(subject, question, kept)
      }
    }
  }

  /// The row with the focus.
  var row: Row? { list.focused.flatMap { index in rows.indices.contains(index) ? rows[index] : nil } }

  /// Takes a key while about `rows` rows are in sight; one that ends a scanner's burst answers nothing.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    guard !stroke.endsBurst else { return .handled }
    switch stroke.input {
    case .key(.escape): return .close
    case .text(let text):
      let scalars = text.unicodeScalars
      guard let scalar = scalars.first, scalars.count == 1, let number = digitOrKey(of: scalar) else {
        return .ignored
      }
      if number == Self.printKey { return .make(.checklist(household, benefits: []), .print) }
      guard let key = AnswerKey(rawValue: number) else { return .ignored }
      guard let request = row?.request(for: key, household) else { return .handled }
      return .propose(.answer(request))
    default: break
    }
    return list.update(stroke.input, rows: rows) == .ignored && stroke.key != .enter ? .ignored : .handled
  }
}

/// The digits that answer.
enum AnswerKey: Int, CaseIterable, Hashable, Sendable {
  /// 1 ใช่.
  case yes = 1
  /// 2 ไม่ใช่.
  case no
  /// 3 ได้รับแล้ว.
  case received
  /// 4 ไม่ทราบ.
  case unknown

  /// What it says of a question.
  var reply: Reply {
    switch self {
    case .yes, .received: .yes
    case .no: .no
    case .unknown: .unknown
    }
  }
}

extension BenefitDialog.Row {
  /// What stays the same when an answer has changed the sheet.
  fileprivate var key: [String] {
    switch self {
    case .finding(let finding):
      [finding.benefit.code, finding.isGated ? "" : finding.person?.hex ?? ""]
    case .answered(let subject, let question, _): [question.code, subject.key]
    }
  }

  /// What is asked on this row; nil where the only question is whether it is received.
  var question: BenefitQuestion? {
    switch self {
    case .finding(let finding): finding.questions.first
    case .answered(_, let question, _): question
    }
  }

  /// The digits that mean something here.
  var keys: [AnswerKey] {
    switch self {
    case .finding(let finding): finding.isGated ? [.yes, .no, .unknown] : AnswerKey.allCases
    case .answered: [.yes, .no, .unknown]
    }
  }

  /// What a digit keeps; nil where it means nothing.
  func request(for key: AnswerKey, _ household: Identifier<Household>) -> AnswerRequest? {
    guard keys.contains(key) else { return nil }
    switch self {
    case .answered(let subject, let question, let kept):
      return AnswerRequest(
        about: subject, benefit: kept.benefit, question: question.code, reply: key.reply)
    case .finding(let finding):
      let person = finding.person.map { AnswerSubject.person($0) } ?? .household(household)
      guard let question = finding.questions.first, key != .received else {
        return AnswerRequest(
          about: person, benefit: finding.benefit.code, question: BenefitQuestion.receives, reply: key.reply)
      }
      return AnswerRequest(
        about: question.about == .household ? .household(household) : person, benefit: finding.benefit.code,
        question: question.code, reply: key.reply)
    }
  }
}

extension AnswerSubject {
  fileprivate var key: String {
    switch self {
    case .person(let person): person.hex
    case .household: ""
    }
  }
}

extension BenefitDialog {
  /// Writes whose it is: what it shows is asked for anew.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(household)
    writer.write(request)
  }

  /// Reads whose it is; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(try reader.identifier(), sheet: nil, request: try reader.text())
  }
}

extension BenefitDialog {
  /// The name of whom the row with the focus asks about; empty for the household as one.
  var focusedName: String {
    guard let sheet, let row else { return "" }
    switch row {
    case .finding(let finding):
      return finding.questions.first?.about == .household ? "" : sheet.name(of: finding.person)
    case .answered(let subject, _, _): return sheet.name(of: subject)
    }
  }
}
