import ArgumentParser
import Desk
import Records
import Welfare

extension ImportCommand {
  struct Places: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายการที่เก็บของ · A list of places for goods.")
    @OptionGroup var source: FileOptions

    func run() throws {
      let session = try Session(source.common)
      let (bytes, options) = try source.read(session, "places")
      let parsed = try session.parsed { () throws(FileTrouble) in
        try PlacesFile.read(bytes, path: source.file, options: options)
      }
      session.tell(parsed.setAside)
      let known = try session.read { () throws(StoreTrouble) in try session.store.places() }.map(\.code)
      let new = parsed.rows.filter { row in
        !known.contains { $0.unicodeScalars.elementsEqual(row.code.unicodeScalars) }
      }
      if !source.dryRun, !new.isEmpty { _ = try session.commit(.stock(.addPlaces(new))) }
      let (rows, same) = (Int(parsed.rowCount), parsed.rows.count - new.count)
      session.output.row(
        [
          "ok": true, "dry_run": .boolean(source.dryRun), "encoding": .text(parsed.encoding.rawValue),
          "rows": JSON(rows), "new": JSON(new.count), "same": JSON(same),
          "rejected": JSON(parsed.setAside.count),
        ],
        session.words.importSummary(
          ImportFinished(
            batch: Identifier(high: 0, low: 0), source: .register, rows: parsed.rowCount,
            new: UInt64(new.count), changed: 0, same: UInt64(same), warned: 0,
            rejected: UInt64(parsed.setAside.count)), isDryRun: source.dryRun))
    }
  }
}
