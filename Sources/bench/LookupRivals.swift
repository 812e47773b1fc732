import Foundation
import GRDB
import PostgresSupport
import Records
import ThaiText
import Welfare

extension Workbench {
  /// How many texts of a kind each rival is asked.
  private static let asked = 40

  /// The same people and the same texts, asked of what else finds names: in this process SQLite's LIKE and FTS5, by a warm
  /// connection PostgreSQL's pg_trgm, and as commands on a file of lines `fzf --filter` and ripgrep.
  func measureLookupRivals(_ sample: [RegisterRow]) throws {
    let people = sample.prefix(Self.asked).map(\.person)
    let kinds = [
      RivalKind(name: "prefix", texts: people.map { String($0.firstName.unicodeScalars.prefix(3)) }),
      RivalKind(name: "full-name", texts: people.map { $0.firstName + " " + $0.surname }),
      RivalKind(
        name: "inside", texts: people.map { String($0.surname.unicodeScalars.dropFirst().prefix(4)) }),
      RivalKind(name: "id", texts: people.compactMap { $0.nationalID.map { String($0.digits.prefix(8)) } }),
    ]
    let store = try store()
    for kind in kinds {
      var ours = Figure()
      for text in kind.texts { _ = try ours.time { try store.lookup(text, limit: 20, at: now()) } }
      ours.print("lookup.rivals.\(kind.name).ours")
    }
    try measureSQLite(kinds)
    try measureCommands(kinds)
    try measureTrigrams(kinds)
  }

  private func line(_ row: RegisterRow) -> String {
    row.person.firstName + " " + row.person.surname + "\t" + (row.person.nationalID?.digits ?? "")
  }

  private func measureSQLite(_ kinds: [RivalKind]) throws {
    let database = try DatabaseQueue(path: root + "/rival-lookup.sqlite")
    try database.write { db in
      try db.execute(
        sql: """
          CREATE TABLE person (line TEXT);
          CREATE VIRTUAL TABLE trigram USING fts5 (line, tokenize = 'trigram', content = '', columnsize = 0);
          """)
      for (number, row) in rows.enumerated() {
        try db.cachedStatement(sql: "INSERT INTO person (rowid, line) VALUES (?, ?)")
          .execute(arguments: [number, line(row)])
      }
      try db.execute(sql: "INSERT INTO trigram (rowid, line) SELECT rowid, line FROM person")
    }
    for kind in kinds {
      try database.read { db in
        var like = Figure()
        var trigram = Figure()
        for text in kind.texts {
          _ = try like.time {
            try String.fetchAll(
              db, sql: "SELECT line FROM person WHERE line LIKE ? LIMIT 20", arguments: ["%" + text + "%"])
          }
          _ = try trigram.time {
            try String.fetchAll(
              db,
              sql:
                "SELECT p.line FROM trigram t JOIN person p ON p.rowid = t.rowid WHERE trigram MATCH ? LIMIT 20",
              arguments: ["\"" + text + "\""])
          }
        }
        like.print("lookup.rivals.\(kind.name).sqlite-like")
        trigram.print("lookup.rivals.\(kind.name).sqlite-fts5-trigram")
      }
    }
  }

  private func measureCommands(_ kinds: [RivalKind]) throws {
    let file = root + "/people.txt"
    try rows.map(line).joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let commands = [
      (
        name: "fzf-filter", path: "/usr/bin/fzf", arguments: { ["--exact", "--filter=" + $0] as [String] },
        isFed: true
      ),
      (
        name: "ripgrep", path: "/usr/bin/rg", arguments: { ["-F", "-m", "20", "--", $0, file] as [String] },
        isFed: false
      ),
    ]
    for command in commands {
      guard FileManager.default.isExecutableFile(atPath: command.path) else {
        print("lookup.rivals.\(command.name): not installed")
        continue
      }
      for kind in kinds {
        var figure = Figure()
        for text in kind.texts.prefix(10) {
          try figure.time {
            let process = Process()
            process.executableURL = URL(filePath: command.path)
            process.arguments = command.arguments(text)
            process.standardInput =
              command.isFed ? FileHandle(forReadingAtPath: file) : FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
          }
        }
        figure.print("lookup.rivals.\(kind.name).\(command.name)")
      }
    }
  }

  private func measureTrigrams(_ kinds: [RivalKind]) throws {
    guard PostgresServer.programs != nil else {
      print("lookup.rivals.pg_trgm: needs a PostgreSQL server: apt-get install postgresql postgresql-contrib")
      return
    }
    let server = try PostgresServer()
    let file = root + "/people.txt"
    try server.sql("create extension pg_trgm; create table person (line text)")
    _ = try server.script("\\copy person from '\(file)' (delimiter E'\\x01')\n")
    try server.sql("create index person_trgm on person using gin (line gin_trgm_ops); analyze person")
    for kind in kinds {
      let script = kind.texts.map { text in
        "select line from person where line like '%\(text.replacing("'", with: "''"))%' limit 20;\n"
      }
      let told = try server.script("\\o /dev/null\n\\timing on\n" + script.joined())
      var figure = Figure()
      for line in told.split(separator: "\n") where line.hasPrefix("Time: ") {
        guard let word = line.dropFirst(6).split(separator: " ").first, let time = Double(word) else {
          continue
        }
        figure.add(.milliseconds(time))
      }
      figure.print("lookup.rivals.\(kind.name).pg_trgm")
    }
  }
}

/// Texts of one kind that are looked for.
private struct RivalKind {
  let name: String
  let texts: [String]
}
