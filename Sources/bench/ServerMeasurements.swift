import Exchange
import Foundation
import PostgresSupport
import Records
import Welfare

extension Workbench {
  /// `push-server`: 100,000 hand-overs put on a PostgreSQL server of the bench's own, and beside it psql: the same entries as rows, copied
  /// into a staging table and taken over from there.
  func measurePushToServer() throws {
    guard let hub = try hub() else { return }
    let store = try store()
    try invent(100_000, in: store)
    var (cut, push, again, rival) = (Figure(), Figure(), Figure(), Figure())
    try cut.time { _ = try store.cut() }
    let rows = try hub.rows(of: store)
    for round in 0..<5 {
      try hub.clear()
      let report = try push.time { try Syncing(store, with: hub.remote()).run() }
      if round == 0 {
        print("push-server.entries: \(report.sentEntries), \(report.traffic.bytesOut) bytes")
        for _ in 0..<20 { _ = try again.time { try Syncing(store, with: hub.remote()).run() } }
      }
      try hub.clear()
      try rival.time { try hub.copyIn(rows) }
    }
    cut.print("push-server.cut")
    push.print("push-server.put")
    rival.print("push-server.psql-copy")
    let share = (cut.percentile(0.5) + push.percentile(0.5)) / rival.percentile(0.5)
    print(
      "push-server.share: \(rounded(share)) × \\copy, staging and upsert, cutting included (medians of one run)"
    )
    again.print("push-server.nothing-new")
  }

  /// `pull-server`: a new device takes what lies there, and beside it psql and sqlite3: the same entries copied out and imported.
  func measurePullFromServer() throws {
    guard let hub = try hub() else { return }
    let store = try store()
    try invent(100_000, in: store)
    try hub.clear()
    _ = try Syncing(store, with: hub.remote()).run()
    try hub.copyIn(try hub.rows(of: store))
    var (pull, rival) = (Figure(), Figure())
    for round in 0..<3 {
      let device = try JoiningDevice(
        forStoreAt: root + "/pulled-\(round)", scope: store.scope, environment: environment)
      let answer = try store.answer(device.ask)
      var report: SyncReport?
      let joined = try pull.time {
        try device.makeStore(answer) { report = try Syncing($0, with: hub.remote()).run() }
      }
      if round == 0 {
        let isSame = try joined.digests() == store.digests()
        print("pull-server.entries: \(report?.receivedEntries ?? 0), equal: \(isSame)")
      }
      try rival.time { try hub.copyOut(into: root + "/copied-\(round)") }
    }
    pull.print("pull-server.take")
    rival.print("pull-server.psql-copy-sqlite3-import")
    let share = pull.percentile(0.5) / rival.percentile(0.5)
    print("pull-server.share: \(rounded(share)) × \\copy out and .import (medians of one run)")
  }

  private func hub() throws -> BenchHub? {
    guard PostgresServer.programs != nil else {
      print("not measured: needs a PostgreSQL server: apt-get install postgresql")
      return nil
    }
    return try BenchHub(root: root)
  }
}

/// A PostgreSQL server of the bench's own, as a centre sees it and as its owner does.
struct BenchHub: Sendable {
  private let server: PostgresServer
  private let password: String
  private let root: String

  /// Starts one, with the tables that centres and rivals use.
  init(root: String) throws {
    self.root = root
    let user = "centre-650811"
    server = try PostgresServer()
    for statement in ServerTables.statements + ServerTables.optionalStatements { try server.sql(statement) }
    for statement in ServerTables.admission(of: user, to: "practice/650811") { try server.sql(statement) }
    password = try server.setPassword("pass word 1", of: user)
    try server.sql(
      """
      create table staging (log bytea, seq bigint, bytes bytea);
      create table entry (log bytea, seq bigint, bytes bytea, primary key (log, seq));
      """)
  }

  /// The server as a centre sees it: over TLS, with a password.
  func remote() throws -> PostgresRemote {
    PostgresRemote(
      try ServerAddress(server.address(of: "centre-650811")), authority: server.authority,
      passwordFile: password)
  }

  /// Lets a centre's user in to a scope.
  func admit(_ user: String, to scope: Scope) throws {
    try server.sql(
      (ServerTables.admission(of: user, to: scope.name) + ["alter role \"\(user)\" password 'pass word 1'"])
        .joined(separator: ";"))
  }

  /// The server as one of those users sees it.
  func remote(of user: String) throws -> PostgresRemote {
    PostgresRemote(
      try ServerAddress(server.address(of: user)), authority: server.authority, passwordFile: password)
  }

  /// Wipes what was put there.
  func clear() throws { try server.sql("truncate segment, keypack, joining, staging, entry") }

  /// The file that psql copies in: every entry of a store as a row.
  func rows(of store: Store) throws -> String {
    let file = root + "/entries.tsv"
    var text: [UInt8] = []
    for reference in try store.segments() {
      guard let segment = try store.segment(reference) else { continue }
      for (offset, entry) in segment.entries.enumerated() {
        let row =
          "\\\\x\(reference.log.hex)\t\(reference.first + UInt64(offset))\t\\\\x\(hexadecimal(entry))\n"
        text += Array(row.utf8)
      }
    }
    try Data(text).write(to: URL(filePath: file))
    return file
  }

  /// The rival's push, over the local socket, without TLS: into a staging table, then on to where nothing stands twice.
  func copyIn(_ file: String) throws {
    try psql(
      """
      begin;
      \\copy staging from '\(file)'
      insert into entry select * from staging on conflict do nothing;
      commit;
      """)
  }

  /// The rival's pull: out into a file, and from there into SQLite.
  func copyOut(into name: String) throws {
    try psql("\\copy (select * from entry order by log, seq) to '\(name).csv' csv")
    try run(
      """
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      CREATE TABLE entry (log TEXT, seq INTEGER, bytes TEXT, PRIMARY KEY (log, seq));
      .mode csv
      .import \(name).csv entry
      """, by: "sqlite3", name + ".sqlite")
  }

  private func psql(_ script: String) throws {
    try run(
      script, by: "psql", "-X", "-q", "-h", server.directory, "-p", String(server.port), "-U", "postgres",
      "-d",
      "postgres", "-v", "ON_ERROR_STOP=1", "-f", "-")
  }

  private func run(_ script: String, by program: String, _ arguments: String...) throws {
    let file = root + "/script"
    try Data((script + "\n").utf8).write(to: URL(filePath: file))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle(forReadingAtPath: file)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw RivalFailed(program: program) }
  }
}

/// A rival that did not end well.
struct RivalFailed: Error {
  let program: String
}
