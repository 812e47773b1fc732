import Foundation
import GRDB
import TestSupport
import Testing
import Welfare

@testable import Records

/// Pictures and papers of grants in a backup, and in the store made of it.
@Suite struct `A backup with pictures` {
  let centre: GrantCentre
  let grant: Identifier<HousingGrant>
  let file: String

  init() throws {
    centre = try GrantCentre(seed: 447)
    file = centre.centre.scratch.file("backup.sqlite")
    let money = try centre.allot()
    grant = try centre.apply()
    try centre.carry(grant, to: .building, of: money)
    try centre.inspect(grant)
  }

  private func restore() throws -> Store {
    try Store.restore(
      file, to: centre.centre.scratch.file("restored"),
      environment: .fixed(clock: centre.centre.clock, seed: 448, rules: GrantCentre.rules))
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func hasTable(_ database: String) throws -> Bool {
    try DatabaseQueue(path: database).read { try $0.tableExists("backup_evidence") }
  }

  @Test func `brings each back as it lay, for nobody else to read, and keeps none twice`() throws {
    try centre.store.backup(to: file)
    let (before, restored) = (centre.store.evidenceFolder, try restore())
    let after = restored.evidenceFolder
    #expect(before.files().count == 2 && after.files() == before.files())
    for piece in after.files() {
      #expect(after.sealed(piece) == before.sealed(piece))
      let path = after.path + "/" + piece.household.hex + "/" + hexadecimal(piece.hash)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    let report = try restored.verify()
    #expect(report.isSound && report.findings.isEmpty)
    #expect(try hasTable(file))
    #expect(try !hasTable(restored.path + "/centre.sqlite"))
    #expect(try restored.digests() == centre.store.digests())
    // And the next one of the store made of it.
    try FileManager.default.removeItem(atPath: file)
    try restored.backup(to: file)
    #expect(try hasTable(file))
  }

  @Test func `names what was changed already when it was made, and is restored all the same`() throws {
    let folder = centre.store.evidenceFolder
    let piece = try #require(folder.files().first)
    var sealed = try #require(folder.sealed(piece))
    sealed[20] ^= 1
    try folder.put(sealed, as: piece)
    try centre.store.backup(to: file)
    #expect(try restore().verify().findings == centre.store.verify().findings)
    #expect(try centre.store.verify().findings.count == 1)
  }

  @Test func `that was made without them is restored as ever`() throws {
    try centre.store.backup(to: file)
    try change("DROP TABLE backup_evidence")
    let restored = try restore()
    #expect(try restored.verify().isSound)
    #expect(restored.evidenceFolder.files().isEmpty)
  }

  @Test func `of a store without any has no table for them`() throws {
    try FileManager.default.removeItem(atPath: centre.store.evidenceFolder.path)
    try centre.store.backup(to: file)
    #expect(try !hasTable(file))
    #expect(try restore().verify().isSound)
  }

  @Test(arguments: ["x'2E2E'", "zeroblob(33)"])
  func `in which a row names no file makes no store`(hash: String) throws {
    try centre.store.backup(to: file)
    try change("UPDATE backup_evidence SET hash = \(hash)")
    #expect(throws: StoreTrouble.damaged(path: file)) { try restore() }
    #expect(!Store.exists(at: centre.centre.scratch.file("restored")))
  }
}
