import Foundation
import Welfare

/// Every entry as the journal holds it, by log and number: enough to write its canonical bytes again and to hash
/// them.
///
/// Ids, hashes and device keys are hexadecimal; facts, nonces and boxes base64; times ms UTC.
struct JournalExport {
  static let columns = [
    "log", "seq", "met", "order", "at", "by", "counter", "request", "about", "kind", "version", "facts",
    "parts",
    "prev", "hash",
  ]

  /// The connection.
  let tables: Tables

  /// Writes the list.
  func write(to writing: inout ExportWriting) throws {
    // A closure given to a statement cannot write to an inout; pages keep a long journal out of memory.
    var last: (log: [UInt8], seq: Int64, hash: [UInt8]) = ([], 0, [])
    while true {
      let page = try tables.rows(
        """
        SELECT log, seq, bytes, hash FROM journal WHERE (log, seq, hash) > (?, ?, ?)
        ORDER BY log, seq, hash LIMIT 200
        """, .bytes(last.log), .integer(last.seq), .bytes(last.hash)
      ) { (log: $0.bytes(0), seq: $0.integer(1), entry: try Entry(bytes: $0.bytes(2)), hash: $0.bytes(3)) }
      for row in page { try writing.write(Self.row(row.entry, hash: row.hash)) }
      guard let end = page.last else { return }
      last = (end.log, end.seq, end.hash)
    }
  }

  private static func row(_ entry: Entry, hash: [UInt8]) -> [ExportField] {
    ExportField.row(
      columns,
      [
        .text(entry.name.log.hex), .unsigned(entry.name.seq), .list(entry.met.map(head)),
        .unsigned(entry.order),
        .number(entry.at), .text(entry.by.hex), .unsigned(entry.counter), .text(entry.request),
        .list(entry.about.map { .object(subject($0)) }), .text(entry.kind), .unsigned(entry.version),
        base64(entry.facts), .list(entry.parts.map(part)), .text(hexadecimal(entry.prev)),
        .text(hexadecimal(hash)),
      ])
  }

  private static func head(_ head: Head) -> ExportValue {
    .object([
      ExportField("log", .text(head.name.log.hex)), ExportField("seq", .unsigned(head.name.seq)),
      ExportField("hash", .text(hexadecimal(head.hash))),
    ])
  }

  private static func subject(_ subject: SubjectID) -> [ExportField] {
    [
      ExportField("kind", .unsigned(subject.kind.rawValue)),
      ExportField("id", .text(hexadecimal(subject.bytes))),
    ]
  }

  private static func part(_ part: SealedPart) -> ExportValue {
    .object(
      subject(part.subject) + [
        ExportField("nonce", base64(part.nonce)), ExportField("box", base64(part.box)),
      ])
  }

  private static func base64(_ bytes: [UInt8]) -> ExportValue {
    .text(Data(bytes).base64EncodedString())
  }
}
