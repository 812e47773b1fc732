import Screen
import ThaiText
import Welfare

/// แฟ้มเรื่อง: how far a case has come, and everything that happened.
struct CaseFileScreen: Hashable, Sendable {
  /// The case.
  let subject: Identifier<Case>
  /// Whether somebody said here why they open it; a draft never keeps that.
  let isOpened: Bool
  /// The records' answer; nil before it, and where it is not to be seen.
  private(set) var sheet: CaseSheet?
  /// Whether there is none, or it is restricted and nobody said why.
  private(set) var isClosed = false
  /// What happened, oldest first.
  private(set) var list = ListView()

  /// The file of a case.
  init(_ subject: Identifier<Case>, isOpened: Bool) {
    self.subject = subject
    self.isOpened = isOpened
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .case(subject, isOpened: isOpened) }

  /// Takes over the file; what happened last has the focus.
  mutating func receive(_ answer: Answer) {
    guard case .case(subject, let sheet) = answer else { return }
    isClosed = sheet == nil
    let isSame = self.sheet?.line.file.history == sheet?.line.file.history
    self.sheet = sheet
    let count = sheet?.line.file.history.count ?? 0
    list.show(count: count, focus: isSame ? nil : count - 1)
  }

  /// Takes a key while `rows` things that happened are in sight.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    if stroke.key == .escape { return .close }
    let input: Input = stroke.input == .text(" ") ? .key(.enter) : stroke.input
    switch list.update(input, rows: rows) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved: return .handled
    case .opened:
      guard !stroke.endsBurst, sheet != nil else { return .handled }
      return .open(.caseActions(subject))
    }
  }

  /// Writes which case it is.
  func encode(into writer: inout CanonicalWriter) { writer.write(subject) }

  /// Reads which case it is; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(try reader.identifier(), isOpened: false)
  }
}
