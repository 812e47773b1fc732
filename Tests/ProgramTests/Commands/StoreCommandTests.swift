import Foundation
import PtySupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// What commands say of a store that is damaged, moved, newer, or written by somebody else.
@Suite struct `Commands on a bad store` {
  let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    #expect(try program("queue add --name สมมติ").exit == 0)
  }

  private var database: URL { URL(filePath: program.store + "/centre.sqlite") }

  /// Changes a byte of the database file.
  private func change(_ place: Int, to byte: UInt8) throws {
    var bytes = try Data(contentsOf: database)
    bytes[place] = byte
    try write(bytes)
  }

  /// Writes in place: another file would be a moved store.
  private func write(_ bytes: Data) throws {
    let file = try FileHandle(forWritingTo: database)
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: bytes)
    try file.close()
  }

  /// Plain words, nothing of the machinery below.
  private func expectPlain(_ result: ProgramUnderTest.Result) {
    #expect(!result.errors.isEmpty)
    for word in ["SQLite", "sqlite3", "Error", "error:", "database is locked", "GRDB", "Optional"] {
      #expect(!result.errors.contains(word), "\(result.errors)")
    }
  }

  @Test func `a byte changed in an entry ends verify with 5, and the entry is named`() throws {
    defer { program.clear() }
    let bytes = try Data(contentsOf: database)
    let place = try #require(bytes.range(of: Data("centre.opened".utf8))).lowerBound
    try change(place, to: UInt8(ascii: "C"))
    for more in ["", " --quick", " --rebuild"] {
      let result = try program("verify" + more)
      #expect(result.exit == 5 && result.last["exit"] as? Int == 5)
      #expect(result.last["ok"] as? Bool == false)
      let bad = result.last["first_bad"] as? [String: Any]
      #expect(bad?["seq"] as? Int == 2 && bad?["reason"] as? String == "hash")
      #expect((bad?["log"] as? String)?.count == 32)
    }
    try write(bytes)
    #expect(try program("verify").exit == 0)
  }

  @Test func `a database cut in half ends with 5 and a sentence`() throws {
    defer { program.clear() }
    try write(try Data(contentsOf: database).prefix(20_000))
    let result = try program("verify")
    #expect(result.exit == 5)
    expectPlain(result)
  }

  @Test func `a newer store is left alone`() throws {
    defer { program.clear() }
    let version = try Data(contentsOf: database)[63]
    try change(63, to: 99)
    for command in ["queue list", "queue add", "verify", "init --tambon 650811 --practice"] {
      let result = try program(command)
      #expect(result.exit == 1, "\(command)")
      expectPlain(result)
    }
    try change(63, to: version)
    #expect(try program("verify").exit == 0)
  }

  @Test func `a copied store begins a log of its own, and says so once`() throws {
    defer { program.clear() }
    let copy = program.directory + "/copy"
    try FileManager.default.copyItem(atPath: program.store, toPath: copy)
    let first = try program.run(["queue", "add", "--store", copy, "--json"])
    expectPlain(first)
    #expect(first.errors.contains("B"))
    #expect(first.last["ticket"] as? String == "กB001")
    #expect(try program.run(["queue", "list", "--store", copy]).errors.isEmpty)
    #expect(try program("queue add").last["ticket"] as? String == "ก002")
  }

  @Test func `a copy of a store without the root key is read and not written`() throws {
    defer { program.clear() }
    let copy = try program.copyOfSecondDevice()
    func onCopy(_ line: String) throws -> ProgramUnderTest.Result {
      try program.run(
        line.split(separator: " ").map(String.init)
          + ["--now", ProgramUnderTest.morning, "--store", copy, "--json"])
    }
    #expect(try onCopy("queue list").last["ticket"] as? String == "ก001")
    #expect(try onCopy("verify").exit == 0)
    #expect(try onCopy("digest").output == (try program("digest").output))
    let refused = try onCopy("queue add")
    #expect(refused.exit == 1 && refused.last["ok"] as? Bool == false)
    expectPlain(refused)
    #expect(try onCopy("queue list").objects.count == 1)
    #expect(try program("queue add").exit == 0)
  }

  @Test func `whoever writes too long is named, and nothing is lost`() throws {
    defer { program.clear() }
    let probe = try PlainProgram(
      BuiltProgram.path("StoreProbe"), ["hold", program.store, program.directory + "/run"],
      output: program.directory + "/probe.out")
    try probe.waitForLines(1)
    let late = try program("queue add --request late")
    #expect(late.exit == 6)
    #expect(late.errors.contains("somsri@2 import"))
    expectPlain(late)
    #expect(try program("queue list").objects.count == 1)
    probe.kill()
    try probe.waitForEnd()
    let again = try program("queue add --request late")
    #expect(again.exit == 0 && again.last["replayed"] as? Bool == false)
    #expect(again.last["ticket"] as? String == "ก002")
  }

  @Test func `an import says in the store that it is at work`() throws {
    defer { program.clear() }
    try program.writeRegister()
    let probe = try PlainProgram(
      BuiltProgram.path("StoreProbe"), ["hold", program.store, program.directory + "/run"],
      output: program.directory + "/probe.out")
    try probe.waitForLines(1)
    let store = try Store.open(at: program.store, environment: environment)
    let importing = try PlainProgram(
      ProgramUnderTest.path,
      ["import", "register", program.directory + "/register.csv", "--store", program.store],
      environment: PtyProgram.environment(adding: ["XDG_RUNTIME_DIR": program.directory]),
      output: program.directory + "/import.out")
    // It waits for the other desk as long as every command does.
    var seen: RunningDesk?
    try waitUntil("the import among the desks") {
      seen = store.desksRunning().first { $0.process == importing.process }
      return seen != nil
    }
    #expect(seen?.work == "import" && seen?.officer == "practice")
    probe.kill()
    try importing.waitForEnd()
    #expect(store.desksRunning().isEmpty)
  }

  private var environment: StoreEnvironment {
    StoreEnvironment(
      now: { Instant(milliseconds: 0) }, random: { .random(in: .min ... .max) }, machineID: ThisMachine.id,
      runtimeDirectory: program.directory,
      parseRules: { (_: [RuleFile]) throws(RuleFileTrouble) in
        throw RuleFileTrouble(file: "none is needed", .missingFile)
      })
  }
}
