import Foundation
import GRDB
import Testing
import Welfare

@testable import Records

@Suite struct `Opening what is no store of ours` {
  let scratch: ScratchDirectory
  let path: String

  init() throws {
    scratch = try ScratchDirectory()
    path = scratch.file("store")
  }

  private func open() throws -> Store { try Store.open(at: path, environment: .fixed()) }

  private func makeDirectory(with files: [String: Data]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    for (name, bytes) in files { try bytes.write(to: URL(filePath: path + "/" + name)) }
  }

  /// What lies in the scratch directory, with the bytes.
  private func everything() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: scratch.path) {
      found[name] = FileManager.default.contents(atPath: scratch.file(name)) ?? Data()
    }
    return found
  }

  /// Opening and founding there both end in this trouble, and touch nothing.
  private func expect(_ opening: StoreTrouble, _ founding: StoreTrouble?) throws {
    let before = try everything()
    #expect(throws: opening) { try open() }
    if let founding {
      #expect(throws: founding) { try Store.create(at: path, setup: .practice, environment: .fixed()) }
    }
    #expect(try everything() == before)
  }

  @Test func `nothing there is missing`() throws {
    try expect(.missing(path: path), nil)
    #expect(throws: StoreTrouble.missing(path: scratch.file("no/such/place"))) {
      try Store.open(at: scratch.file("no/such/place"), environment: .fixed())
    }
  }

  @Test func `an empty directory is missing, and a store may be made in it`() throws {
    try makeDirectory(with: [:])
    try expect(.missing(path: path), nil)
    #expect(try Store.create(at: path, setup: .practice, environment: .fixed()).isPractice)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["store"])
  }

  @Test func `a directory with other files is not ours`() throws {
    try makeDirectory(with: ["letter.txt": Data("สวัสดี".utf8), "centre.sqlite-wal": Data()])
    try expect(.notOurs(path: path), .notOurs(path: path))
  }

  @Test func `a file is not ours`() throws {
    try Data("hello".utf8).write(to: URL(filePath: path))
    try expect(.notOurs(path: path), .notOurs(path: path))
  }

  @Test(arguments: ["", "hello", "SQLite format 3\0", String(repeating: "text ", count: 400)])
  func `a text instead of the database is damage`(text: String) throws {
    try makeDirectory(with: ["centre.sqlite": Data(text.utf8)])
    try expect(.damaged(path: path), .exists(path: path))
  }

  @Test func `a directory instead of the database is damage`() throws {
    try makeDirectory(with: [:])
    try FileManager.default.createDirectory(
      atPath: path + "/centre.sqlite", withIntermediateDirectories: false)
    try expect(.damaged(path: path), .exists(path: path))
  }

  @Test(arguments: ["PRAGMA application_id = 7", "PRAGMA user_version = 1", "CREATE TABLE log (id)"])
  func `another program's database is not ours`(sql: String) throws {
    try makeDirectory(with: [:])
    let queue = try DatabaseQueue(path: path + "/centre.sqlite")
    try queue.write { try $0.execute(sql: "CREATE TABLE t (a); " + sql) }
    try queue.close()
    try expect(.notOurs(path: path), .exists(path: path))
  }

  @Test func `a store is not made twice`() throws {
    let store = try Store.create(at: path, setup: .practice, environment: .fixed())
    let digests = try store.digests()
    #expect(throws: StoreTrouble.exists(path: path)) {
      try Store.create(at: path, setup: .practice, environment: .fixed(seed: 9))
    }
    #expect(try store.digests() == digests)
  }

  @Test func `a store whose rules cannot be read is not made`() throws {
    let trouble = RuleFileTrouble(file: "lanes.toml", line: 3, .syntax)
    var environment = StoreEnvironment.fixed()
    environment.parseRules = { (_: [RuleFile]) throws(RuleFileTrouble) in throw trouble }
    #expect(throws: StoreTrouble.rules(trouble)) {
      try Store.create(at: path, setup: .practice, environment: environment)
    }
    #expect(try everything().isEmpty)
  }

  @Test func `a place under a file cannot be made, and nothing is left`() throws {
    try Data().write(to: URL(filePath: scratch.file("file")))
    for name in ["file/store", "file/deep/store"] {
      let path = scratch.file(name)
      let trouble = #expect(throws: StoreTrouble.self) {
        try Store.create(at: path, setup: .practice, environment: .fixed())
      }
      guard case .failed(path, let code)? = trouble, code > 0 else {
        Issue.record("\(String(describing: trouble))")
        continue
      }
      #expect(throws: StoreTrouble.missing(path: path)) { try Store.open(at: path, environment: .fixed()) }
    }
    #expect(try everything().keys.sorted() == ["file"])
  }
}
