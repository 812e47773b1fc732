import Foundation
import Testing

/// Two devices that meet over a folder, as people type it.
@Suite struct SyncCommandTests {
  let program: ProgramUnderTest
  let folder: String

  init() throws {
    program = try ProgramUnderTest()
    folder = program.directory + "/stick"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  private var remote: String { "folder:" + folder }
  private var second: String { program.directory + "/second" }

  @discardableResult
  private func json(_ arguments: String..., exit: Int32 = 0) throws -> [String: Any] {
    let result = try program.run(arguments + ["--json"])
    #expect(result.exit == exit, "\(arguments) \(result.errors)")
    return result.last
  }

  private func makeFirst() throws {
    try json("init", "--tambon", "650811", "--practice", "--store", program.store)
  }

  private func join() throws -> [String: Any] {
    try json("init", "--tambon", "650811", "--practice", "--join", remote, "--store", second)
  }

  private func digest(_ store: String) throws -> [String] {
    let fields = try json("digest", "--store", store)
    return ["journal", "tables"].map { fields[$0] as? String ?? $0 }
  }

  @Test func `a second device asks, is let in by a sync, and both come to one digest`() throws {
    defer { program.clear() }
    try makeFirst()
    let asked = try join()
    #expect(asked["joined"] as? Bool == false && asked["letter"] is NSNull)
    #expect((asked["code"] as? String)?.count == 14)
    #expect(try program.run(["queue", "list", "--store", second]).errors.contains("--join"))
    let first = try json("sync", remote, "--store", program.store)
    #expect(first["let_in"] as? [String] == ["B"] && first["heads_equal"] as? Bool == true)
    let joined = try join()
    #expect(joined["joined"] as? Bool == true && joined["letter"] as? String == "B")
    #expect(joined["received_entries"] as? Int == first["sent_entries"] as? Int)
    let ticket = try json("queue", "add", "--name", "สมชาย ทดสอบ", "--store", second)
    #expect((ticket["ticket"] as? String)?.contains("B") == true)
    #expect(try json("sync", "--store", second)["sent_entries"] as? Int == 1)
    let ahead = try json("sync", "--dry-run", "--store", program.store)
    #expect(ahead["received_entries"] as? Int == 1 && ahead["dry_run"] as? Bool == true)
    #expect((ahead["from"] as? [[String: Any]])?.first?["device"] as? String == "B")
    #expect(try json("sync", "--store", program.store)["received_entries"] as? Int == 1)
    #expect(try digest(program.store) == digest(second))
    let again = try json("sync", "--store", program.store)
    #expect(again["sent_entries"] as? Int == 0 && again["bytes_in"] as? Int == 0)
    #expect(try digest(program.store) == digest(second))
  }

  @Test func `in a real scope the code has to be typed, by an approver`() throws {
    defer { program.clear() }
    try json(
      "init", "--tambon", "650811", "--officer", "o1", "--officer-name", "สมหญิง ทดสอบ", "--store",
      program.store)
    let asked = try json("init", "--tambon", "650811", "--join", remote, "--store", second)
    let code = try #require(asked["code"] as? String)
    let seen = try json("sync", remote, "--store", program.store)
    #expect((seen["asking"] as? [[String: Any]])?.first?["code"] as? String == code)
    try json("sync", "--agree", "0000-0000-0000", "--store", program.store, exit: 3)
    try json("sync", "--agree", "zz", "--store", program.store, exit: 2)
    let agreed = try json("sync", "--agree", code.lowercased(), "--store", program.store)
    #expect(agreed["let_in"] as? [String] == ["B"])
    let joined = try json("init", "--tambon", "650811", "--join", remote, "--store", second)
    #expect(joined["joined"] as? Bool == true)
    try json("sync", "--agree", code, "--store", second, exit: 7)
  }

  @Test func `the tables of a server are printed for whoever looks after it`() throws {
    defer { program.clear() }
    try makeFirst()
    let result = try program.run([
      "sync", "--init-remote", "postgres://centre@hub/t", "--store", program.store,
    ])
    #expect(result.exit == 0)
    for wanted in ["create table segment", "row level security", "create role \"centre\"", "practice/650811"]
    {
      #expect(result.output.contains(wanted), "\(wanted)")
    }
  }

  @Test func `what cannot be done says why, and what to do`() throws {
    defer { program.clear() }
    try makeFirst()
    for (arguments, exit) in [
      (["sync"], 2), (["sync", "stick"], 2), (["sync", "folder:"], 2),
      (["sync", "folder:" + program.directory + "/none"], 8), (["sync", "postgres://c:secret@hub/t"], 2),
      (["sync", "postgres://c@hub/t?sslmode=disable"], 2), (["sync", "postgres://c@hub.invalid/t"], 8),
      (["sync", "postgres://c@127.0.0.1:1/t"], 8),
    ] as [([String], Int32)] {
      for language in ["th", "en"] {
        let result = try program.run(arguments + ["--store", program.store, "--lang", language])
        #expect(result.exit == exit && result.output.isEmpty && !result.errors.isEmpty, "\(arguments)")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: program.directory + "/none"))
    let both = try program.run([
      "init", "--tambon", "650811", "--practice", "--name", "x", "--join", remote, "--store", second,
    ])
    #expect(both.exit == 2)
  }
}
