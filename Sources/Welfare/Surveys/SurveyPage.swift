/// The facts of `survey.page`: as many rows of a survey as fit an entry. What was answered is health and income and stands in
/// the sealed parts, one a row.
///
/// Fields in order: batch, page, rows of subject's kind and id, line, source's code, year, part.
public struct SurveyPage: Hashable, Sendable {
  /// One survey of a person or a household.
  public struct Row: Hashable, Sendable {
    /// Whom it is about.
    public let about: AnswerSubject
    /// The source's line, header = 1.
    public let line: UInt64
    /// Which survey.
    public let key: Survey.Key
    /// The index of its `Survey.Answers`.
    public let part: UInt64

    /// A row of these facts.
    public init(about: AnswerSubject, line: UInt64, key: Survey.Key, part: UInt64) {
      self.about = about
      self.line = line
      self.key = key
      self.part = part
    }
  }

  /// The import.
  public let batch: Identifier<Batch>
  /// From 1 within the batch, with the pages that bring people and households.
  public let page: UInt64
  /// The rows; a subject may have several of different years.
  public let rows: [Row]

  /// A page of these rows.
  public init(batch: Identifier<Batch>, page: UInt64, rows: [Row]) {
    self.batch = batch
    self.page = page
    self.rows = rows
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(batch)
    writer.write(page)
    writer.write(rows) { writer, row in
      row.about.encode(into: &writer)
      writer.write(row.line)
      row.key.encode(into: &writer)
      writer.write(row.part)
    }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      batch: try reader.identifier(), page: try reader.unsigned(),
      rows: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        Row(
          about: try AnswerSubject(from: &r), line: try r.unsigned(), key: try Survey.Key(from: &r),
          part: try r.unsigned())
      })
  }
}

extension Survey.Key {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(source.rawValue))
    writer.write(year)
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(try reader.code(Survey.Source.self), year: try reader.unsigned())
  }
}
