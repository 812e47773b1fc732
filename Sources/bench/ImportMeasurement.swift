import Foundation
import Records
import Settings
import ThaiText
import Welfare

extension Workbench {
  /// `import`: the whole way of a register file: read, typed, sealed, journalled, folded, findable.
  ///
  /// The rival is `sqlite3 .import` of the same file, and the B-trees that finding people takes.
  func measureImport() throws {
    let file = root + "/register.csv"
    try (RegisterRow.csvHeader + "\n" + rows.map(\.csv).joined(separator: "\n") + "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    var ours = Figure()
    var rival = Figure()
    for round in 0..<3 {
      let store = try Store.create(
        at: root + "/import-\(round)",
        setup: CentreSetup(tambon: "650811", name: "ดินทอง", use: .practice, rules: ShippedRules.files),
        environment: environment)
      let who = try proposer(store)
      try ours.time {
        _ = try store.importRegister(file: file, by: who)
        try store.prepareLookup()
      }
      if withRivals { try importByRival(file, round: round, into: &rival) }
    }
    ours.print("import.\(people)-people")
    print("import.rows-a-second: \(Int(Double(people) / ours.percentile(0.5) * 1000)) rows/s")
    guard rival.percentile(0.5) > 0 else { return }
    rival.print("import.rival-sqlite3")
    print(
      "import.times-the-rival: \(rounded(ours.percentile(0.5) / rival.percentile(0.5))) × (medians of one run)"
    )
  }

  private func importByRival(_ file: String, round: Int, into figure: inout Figure) throws {
    let program = "/usr/bin/sqlite3"
    guard FileManager.default.isExecutableFile(atPath: program) else { return }
    let script = """
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      CREATE TABLE person (house_code, house_number, moo, village, tambon, national_id, title, first_name, surname,
        sex, birth, position, phone);
      .mode csv
      .import --skip 1 \(file) person
      CREATE INDEX by_id ON person (national_id);
      CREATE INDEX by_phone ON person (phone);
      CREATE INDEX by_name ON person (first_name, surname);
      CREATE INDEX by_surname ON person (surname);
      CREATE INDEX by_house ON person (house_number, moo);
      CREATE INDEX by_code ON person (house_code);
      """
    let commands = root + "/rival-\(round).sql"
    try script.write(toFile: commands, atomically: true, encoding: .utf8)
    try figure.time {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = [root + "/rival-\(round).sqlite"]
      process.standardInput = FileHandle(forReadingAtPath: commands)
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    }
  }
}
