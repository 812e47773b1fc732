import ArgumentParser
import Desk
import Records
import Welfare

extension ImportCommand {
  struct Places: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "รายการที่เก็บของ หรือจำนวนประชากรรายหมู่บ้าน · Places for goods, or the office's counts by village.")
    @OptionGroup var source: FileOptions

    func run() throws {
      let session = try Session(source.common)
      let (bytes, options) = try source.read(session, "places")
      if PopulationFile.isOne(bytes) { return try session.countVillages(bytes, options, source) }
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

extension Session {
  /// Keeps the registration office's counts of the villages of this tambon, and says how the register differs.
  fileprivate func countVillages(
    _ bytes: [UInt8], _ options: ImportOptions, _ source: ImportCommand.FileOptions
  ) throws {
    let read: (rows: [PopulationRow], setAside: [SetAside], count: Int, encoding: TextEncoding)
    do throws(FileTrouble) {
      read = try PopulationFile.read(bytes, path: source.file, options: options)
    } catch {
      throw fail(error)
    }
    tell(read.setAside)
    let own = read.rows.filter { $0.village.code.utf8.starts(with: options.tambonCode.utf8) }
    let known = try self.read { () throws(StoreTrouble) in try store.villages() }.compactMap(\.official)
    let new = own.filter { row in
      !known.contains(OfficialVillage(village: row.village, year: row.year, month: row.month))
    }
    let months = Dictionary(grouping: new) { $0.year * 100 + $0.month }
    for (_, rows) in months.sorted(by: { $0.key < $1.key }) where !source.dryRun {
      guard let first = rows.first else { continue }
      _ = try commit(
        .imports(
          .countVillages(
            VillageCounts(year: first.year, month: first.month, villages: rows.map(\.village)))))
    }
    if !output.isJSON {
      let others = read.rows.count - own.count
      if others > 0 { output.say(words.otherTambons(others)) }
      for village in try self.read({ () throws(StoreTrouble) in try store.villages() }) {
        output.say(words.villageLine(village))
      }
    }
    let facts = ImportFinished(
      batch: Identifier(high: 0, low: 0), source: .register, rows: UInt64(read.count),
      new: UInt64(new.count), changed: 0, same: UInt64(own.count - new.count), warned: 0,
      rejected: UInt64(read.setAside.count))
    output.row(
      [
        "ok": true, "dry_run": .boolean(source.dryRun), "encoding": .text(read.encoding.rawValue),
        "rows": JSON(read.count), "villages": JSON(own.count), "new": JSON(new.count), "changed": 0,
        "same": JSON(own.count - new.count), "elsewhere": JSON(read.rows.count - own.count), "warned": 0,
        "rejected": JSON(read.setAside.count),
      ], words.importSummary(facts, isDryRun: source.dryRun))
  }
}
