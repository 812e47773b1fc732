import Welfare

/// A page of a survey while rows are put on it: people and houses that the survey brings, and what it says.
struct SurveyPageMaking {
  private(set) var register = RegisterPageMaking()
  private var rows: [SurveyPage.Row] = []
  private(set) var parts: [PlainPart] = []
  private var size = 0

  /// Whether nothing stands on the page.
  var isEmpty: Bool { register.isEmpty && rows.isEmpty }

  /// Whether the page brings people or houses.
  var bringsPeople: Bool { !register.isEmpty }

  /// Whether the page says something of anybody.
  var hasAnswers: Bool { !rows.isEmpty }

  /// Puts a row on the page; false, and nothing put, if it does not fit.
  mutating func put(
    _ change: RegisterPageMaking.Change, _ about: AnswerSubject, _ row: SurveyRow
  ) -> Bool {
    let part = PlainPart(about.subject) { row.answers.encode(into: &$0) }
    // A subject in `about`, its facts, and its part with subject, nonce, length and tag.
    let needed = 17 + 40 + part.bytes.count + 17 + 12 + 3 + 16
    guard size + needed <= RegisterPageMaking.room else { return false }
    guard change.isEmpty || register.put(change, line: row.line) else { return false }
    rows.append(SurveyPage.Row(about: about, line: row.line, key: row.key, part: UInt64(parts.count)))
    parts.append(part)
    size += needed
    return true
  }

  /// The act that says what was answered.
  func act(batch: Identifier<Batch>, page: UInt64) -> Act {
    .surveyPage(SurveyPage(batch: batch, page: page, rows: rows))
  }
}
