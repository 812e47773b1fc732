import Desk
import Records
import Welfare

/// The rows of a file that an import did not take.
struct ImportLeft {
  /// Rows that may mean somebody known, by line.
  let doubts: [UInt64: SetAside]
  /// Rows set aside, by line.
  let bad: [UInt64: SetAside]
  private let read: ReadFile

  /// What a report leaves of a file.
  init(_ report: ImportReport, _ file: ReadFile) {
    let first = { (first: SetAside, _: SetAside) in first }
    doubts = Dictionary(report.doubts.map { ($0.line, $0) }, uniquingKeysWith: first)
    bad = Dictionary(
      (file.parsed.setAside + report.setAside).map { ($0.line, $0) }, uniquingKeysWith: first)
    read = file
  }

  /// The lines of all of them.
  var lines: Set<UInt64> { Set(doubts.keys).union(bad.keys) }

  /// A file of them, to be mended and imported again; behind the rows of a survey stand three columns more, for some ask for a
  /// decision.
  func file(of bytes: [UInt8], _ words: Words) -> [UInt8] {
    guard case .survey = read else { return read.parsed.rows(onLines: lines, of: bytes, note: nil) }
    return read.parsed.rows(onLines: lines, of: bytes) { line in
      if let row = doubts[line] {
        return RejectsFile.Note(reason: words.fix(row.reason), maybe: words.reject(row.reason))
      }
      return RejectsFile.Note(reason: bad[line].map { words.reject($0.reason) } ?? "", maybe: "")
    }
  }
}
