import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

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

  private func loseRootKey() throws { try centre.store.tamper("DELETE FROM local WHERE name = 'root.key'") }

  @Test func `a copy without the root key says that it was moved, and the original goes on`() throws {
    try loseRootKey()
    let copy = centre.scratch.file("copy")
    let digests = try centre.store.digests()
    // The write-ahead log is full of acts: they are copied with it.
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    try expectReadOnly(try open(copy), .moved(path: copy), like: digests)
    try centre.commit(.addKit(code: "OIL", title: "น้ำมัน"))
    #expect(try centre.store.verify().isSound)
  }

  @Test func `on another machine and without the root key it says that it was moved`() throws {
    try loseRootKey()
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

  @Test func `a backup copied over its database is worked with like the store that was made`() throws {
    let centre = try PracticeCentre(seed: 31)
    try centre.receive(3)
    let file = centre.scratch.file("backup")
    try centre.store.backup(to: file)
    let copy = centre.scratch.file("copy")
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
    try FileManager.default.copyItem(atPath: file, toPath: copy + "/centre.sqlite")
    #expect(try !StorePlace(path: copy).look())
    let store = try Store.open(at: copy, environment: .fixed(clock: centre.clock, seed: 32))
    #expect(try StorePlace(path: copy).look())
    #expect(try store.digests() == centre.store.digests())
    _ = try store.commit(.takeTicket(lane: nil, visitor: Caller()), by: centre.at())
  }

  @Test(
    arguments: [
      "PRAGMA user_version = 9999", "PRAGMA user_version = 2000000000",
      "UPDATE local SET value = x'7F' WHERE name = 'fold.version'",
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
        // Pages of tables that are still empty say nothing that could be missed.
        var place: Int
        repeat {
          place = Int.random(in: 100..<whole.count - 4_096, using: &chance)
        } while whole[place..<place + 2_048].count(where: { $0 != 0 }) < 512
        for index in place..<place + 2_048 { bytes[index] = UInt8.random(in: .min ... .max, using: &chance) }
      }
      if try isFound(bytes) { found += 1 }
    }
    // All, but for what may hit the free half of a page, or an index that no question used.
    #expect(found >= 38)
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
