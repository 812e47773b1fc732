import Screen
import ThaiText
import Welfare

/// แฟ้มเงินซ่อมบ้าน: how far a grant has come, and everything that happened.
struct GrantFileScreen: Hashable, Sendable {
  /// The grant.
  let grant: Identifier<HousingGrant>
  /// The records' answer; nil before it, and where there is no such file.
  private(set) var sheet: GrantSheet?
  /// Whether the records know of no such file.
  private(set) var isMissing = false
  /// What happened, oldest first.
  private(set) var list = ListView()

  /// The file of a grant.
  init(_ grant: Identifier<HousingGrant>) { self.grant = grant }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .grant(grant) }

  /// Takes over the file; what happened last has the focus.
  mutating func receive(_ answer: Answer) {
    guard case .grant(let answered) = answer else { return }
    guard let sheet = answered else {
      isMissing = self.sheet == nil
      return
    }
    guard sheet.line.file.grant == grant else { return }
    isMissing = false
    let isSame = self.sheet?.line.file.history == sheet.line.file.history
    self.sheet = sheet
    let count = sheet.line.file.history.count
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
      guard !stroke.endsBurst, sheet?.line.file.next.isEmpty == false else { return .handled }
      return .open(.grantActions(grant))
    }
  }

  /// Writes which grant it is.
  func encode(into writer: inout CanonicalWriter) { writer.write(grant) }

  /// Reads which grant it is; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(try reader.identifier())
  }
}
