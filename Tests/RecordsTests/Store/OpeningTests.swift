import Foundation
import GRDB
import TestSupport
import Testing
import ThaiText
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
    let trouble = RuleFileTrouble.syntax(file: "lanes.toml", line: 3)
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

@Suite struct `Opening a store` {
  let centre: PracticeCentre

  init() throws {
    centre = try PracticeCentre(seed: 81)
    try DayOfWork.work(on: centre)
  }

  private var path: String { centre.store.path }

  private func open(_ path: String? = nil, machine: String = "machine-1") throws -> Store {
    try Store.open(at: path ?? self.path, environment: .fixed(clock: centre.clock, machine: machine))
  }

  /// It reads all there is, says why it writes nothing, and writes nothing.
  private func expectReadOnly(_ store: Store, _ reason: StoreTrouble, like digests: Digests) throws {
    #expect(store.readOnlyReason == reason && store.isReadOnly)
    #expect(try store.digests() == digests)
    #expect(try store.officer(code: "practice")?.name == FirstNames.practiceOfficer)
    guard case .queue(let board) = try store.answer(.queue, at: centre.clock.now, counter: 1) else {
      throw Missing()
    }
    #expect(board.served == 1)
    for quick in [true, false] { #expect(try store.verify(quick: quick).isSound) }
    #expect(throws: CommitFailure.trouble(reason)) {
      try store.commit(.addKit(code: "OIL", title: "น้ำมัน"), by: centre.at())
    }
    #expect(throws: reason) { try store.importRegister(DayOfWork.rows, by: centre.at()) }
    #expect(throws: reason) { try store.saveDraft("bag", [1]) }
    #expect(throws: reason) { try store.verify(rebuild: true) }
    #expect(try store.digests() == digests)
  }

  @Test func `a copy says that it was moved, and the original goes on`() throws {
    let copy = centre.scratch.file("copy")
    let digests = try centre.store.digests()
    // The write-ahead log is full of acts: they are copied with it.
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    try expectReadOnly(try open(copy), .moved(path: copy), like: digests)
    try centre.commit(.addKit(code: "OIL", title: "น้ำมัน"))
    #expect(try centre.store.verify().isSound)
  }

  @Test func `on another machine it says that it was moved`() throws {
    try expectReadOnly(
      try open(machine: "machine-2"), .moved(path: path), like: try centre.store.digests())
    #expect(try open().readOnlyReason == nil)
  }

  @Test func `under another name on the same disk it is the same store`() throws {
    let scratch = try ScratchDirectory()
    let digests: Digests
    do {
      let store = try PracticeCentre(seed: 82, under: scratch).store
      digests = try store.digests()
    }
    try FileManager.default.moveItem(atPath: scratch.file("store"), toPath: scratch.file("renamed"))
    let renamed = try open(scratch.file("renamed"))
    #expect(renamed.readOnlyReason == nil)
    #expect(try renamed.digests() == digests)
  }

  @Test(
    arguments: [
      "PRAGMA user_version = 2", "PRAGMA user_version = 2000000000",
      "UPDATE local SET value = x'02' WHERE name = 'fold.version'",
      "UPDATE local SET value = x'FFFFFFFFFFFFFFFFFF01' WHERE name = 'fold.version'",
    ], [true, false])
  func `of a newer program it is left alone`(change: String, isCopiedBack: Bool) throws {
    try centre.store.tamper(change)
    // What is new stands in the write-ahead log first, and in the file later.
    if isCopiedBack { try centre.store.tamper("PRAGMA wal_checkpoint(TRUNCATE)", inTransaction: false) }
    #expect(throws: StoreTrouble.newer(path: path)) { try open() }
    #expect(throws: StoreTrouble.exists(path: path)) {
      try Store.create(at: path, setup: .practice, environment: .fixed())
    }
  }

  @Test(arguments: [
    "DELETE FROM local WHERE name = 'hash.key'", "DELETE FROM local WHERE name = 'draft.key'",
    "DELETE FROM log",
    "DROP TABLE log", "DROP TABLE local", "UPDATE log SET descriptor = x'00'",
    "UPDATE local SET value = x'' WHERE name = 'fold.version'",
  ])
  func `without what makes it one it is damaged`(change: String) throws {
    try centre.store.tamper(change)
    #expect(throws: StoreTrouble.damaged(path: path)) { try open() }
  }

  @Test func `cut short or overwritten anywhere it never lies and never crashes`() throws {
    let whole = try wholeFile()
    var chance = Seeded(83)
    var found = 0
    for round in 0..<40 {
      var bytes = whole
      if round % 2 == 0 {
        bytes = bytes.prefix(round == 0 ? 99 : Int.random(in: 1..<whole.count, using: &chance))
      } else {
        let place = Int.random(in: 100..<whole.count - 4_096, using: &chance)
        for index in place..<place + 2_048 { bytes[index] = UInt8.random(in: .min ... .max, using: &chance) }
      }
      if try isFound(bytes) { found += 1 }
    }
    // What was overwritten may have been free, or an index that no question used.
    #expect(found >= 30)
  }

  /// The database as one file, with nothing beside it.
  private func wholeFile() throws -> Data {
    let copy = centre.scratch.file("whole.sqlite")
    try centre.store.tamper("VACUUM INTO '\(copy)'", inTransaction: false)
    return try Data(contentsOf: URL(filePath: copy))
  }

  /// Whether a store of these bytes is known as damaged: at opening, by verify, or by the act that meets it.
  private func isFound(_ bytes: Data) throws -> Bool {
    let broken = centre.scratch.file("broken")
    try? FileManager.default.removeItem(atPath: broken)
    try FileManager.default.createDirectory(atPath: broken, withIntermediateDirectories: false)
    try bytes.write(to: URL(filePath: broken + "/centre.sqlite"))
    do {
      let store = try open(broken)
      _ = try store.answer(.today, at: centre.clock.now, counter: 1)
      _ = try store.answer(.queue, at: centre.clock.now, counter: 1)
      return try !store.verify().isSound
    } catch StoreTrouble.damaged(broken) {
      return true
    }
  }
}

@Suite struct `A file system` {
  static let mounts = """
    21 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw
    36 21 0:33 / /mnt/office rw shared:7 master:1 - nfs4 10.0.0.2:/centre rw
    37 21 0:34 / /mnt/share rw - cifs //10.0.0.2/centre rw
    38 21 0:35 / /home/a/net rw - fuse.sshfs a@10.0.0.2: rw
    39 21 0:36 / /dev/shm rw - tmpfs tmpfs rw
    a line that is none
    40 21 0:37 / /broken rw
    """

  @Test(arguments: [
    (UInt64(254) << 8, "ext4", false), (33, "nfs4", true), (34, "cifs", true), (35, "fuse.sshfs", true),
    (36, "tmpfs", false),
  ])
  func `of another machine or process is known by its mount`(device: UInt64, name: String, isRemote: Bool) {
    let kind = FileSystemKind(device: device, in: Self.mounts)
    #expect(kind?.name == name && kind?.isRemote == isRemote)
  }

  @Test func `that the kernel does not name is not known`() {
    for device in [37, 99] as [UInt64] { #expect(FileSystemKind(device: device, in: Self.mounts) == nil) }
    #expect(FileSystemKind(at: "/no/such/place") == nil)
    #expect(FileSystemKind(at: "/dev/shm")?.name == "tmpfs")
  }
}
