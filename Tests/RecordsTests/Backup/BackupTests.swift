import Exchange
import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A backup, and the store made of it.
@Suite struct `A backup` {
  let centre: PracticeCentre
  let file: String

  init() throws {
    centre = try PracticeCentre(seed: 441)
    file = centre.scratch.file("backup.sqlite")
    try DayOfWork.work(on: centre)
  }

  private func restore(_ name: String = "restored", from file: String? = nil) throws -> Store {
    try Store.restore(
      file ?? self.file, to: centre.scratch.file(name),
      environment: .fixed(clock: centre.clock, seed: 442))
  }

  @Test func `is one file for nobody else to read, and is made into the same store with a new log`() throws {
    let bytes = try centre.store.backup(to: file)
    var status = stat()
    #expect(unsafe stat(file, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600 && Int(status.st_size) == bytes)
    let names = try FileManager.default.contentsOfDirectory(atPath: centre.scratch.path)
    #expect(names.filter { $0.hasPrefix("backup.sqlite") } == ["backup.sqlite"])
    let restored = try restore()
    #expect(restored.letter == "B" && !restored.isReadOnly)
    #expect(try restored.digests() == centre.store.digests())
    #expect(try restored.verify().isSound)
    _ = try restored.commit(.addKit(code: "OIL", title: "น้ำมัน"), by: centre.at())
  }

  @Test func `what was written after it comes back from those who hold it`() throws {
    let folder = centre.scratch.file("stick")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try centre.store.backup(to: file)
    try centre.commit(.addKit(code: "OIL", title: "น้ำมัน"))
    _ = try Syncing(centre.store, with: FolderRemote(path: folder)).run()
    let restored = try restore()
    _ = try restored.commit(.addKit(code: "SALT", title: "ข้าว"), by: centre.at())
    for store in [restored, centre.store] { _ = try Syncing(store, with: FolderRemote(path: folder)).run() }
    #expect(try restored.digests() == centre.store.digests())
    #expect(try restored.verify().isSound)
  }

  @Test func `never writes over a file, and leaves nothing where it cannot write`() throws {
    try Data("mine".utf8).write(to: URL(filePath: file))
    #expect(throws: FileTrouble.exists(path: file)) { try centre.store.backup(to: file) }
    #expect(try Data(contentsOf: URL(filePath: file)) == Data("mine".utf8))
    let nowhere = centre.scratch.file("none/backup.sqlite")
    #expect(throws: FileTrouble.notWritable(path: nowhere)) { try centre.store.backup(to: nowhere) }
    #expect(throws: StoreTrouble.notOurs(path: file)) { try restore() }
    #expect(throws: FileTrouble.missing(path: nowhere)) { try restore(from: nowhere) }
    #expect(!Store.exists(at: centre.scratch.file("restored")))
  }

  @Test func `a damaged one makes no store, and none is made over another`() throws {
    try centre.store.backup(to: file)
    #expect(throws: StoreTrouble.exists(path: centre.store.path)) {
      try Store.restore(file, to: centre.store.path, environment: .fixed(clock: centre.clock, seed: 443))
    }
    let whole = try Data(contentsOf: URL(filePath: file))
    var chance = Seeded(444)
    var refused = 0
    for _ in 0..<20 {
      var bytes = whole
      // Pages of tables that are still empty say nothing that could be missed.
      var place: Int
      repeat {
        place = Int.random(in: 100..<whole.count - 4_096, using: &chance)
      } while whole[place..<place + 2_048].count(where: { $0 != 0 }) < 512
      for index in place..<place + 2_048 { bytes[index] = UInt8.random(in: .min ... .max, using: &chance) }
      try bytes.write(to: URL(filePath: file))
      if (try? restore()) == nil {
        refused += 1
      } else {
        try FileManager.default.removeItem(atPath: centre.scratch.file("restored"))
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: centre.scratch.path)
      #expect(!names.contains { $0.contains(".making-") })
    }
    #expect(refused >= 10)
  }
}
