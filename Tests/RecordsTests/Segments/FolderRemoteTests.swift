import Exchange
import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `A folder that is not as it should be` {
  let centre: PracticeCentre
  let sibling: Store
  let folder: String
  let log: String

  init() throws {
    centre = try PracticeCentre(seed: 311)
    sibling = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 312)
    folder = centre.scratch.file("stick")
    log = folder + "/tambondesk/practice-650811/" + centre.store.log.id.hex
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for _ in 0..<3 {
      try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")))
      try centre.store.cut()
    }
  }

  private var remote: FolderRemote { FolderRemote(path: folder) }

  @discardableResult
  private func sync(_ store: Store) throws -> SyncReport { try Syncing(store, with: remote).run() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: log).sorted()
  }

  private func segments() throws -> [String] { try names().filter { $0.hasSuffix(".seg") } }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: log + "/" + name))
  }

  @Test func `keeps names that every file system can hold`() throws {
    try sync(centre.store)
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-.")
    for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
      #expect(
        path.split(separator: "/").allSatisfy { $0.allSatisfy(allowed.contains) && $0.utf8.count < 128 })
    }
  }

  @Test(arguments: [
    ".tmp-123-000000000001-000000000002-aa.seg", ".syncthing.000000000001.seg.tmp", "~syncthing~x.tmp",
    "README.txt",
    "System Volume Information", "000000000001-000000000002-zz.seg", "000000000009-000000000001-aa.seg",
    "0000000000001-000000000002-54f13ec7a69dc97c754a5c1dcedaa054f13ec7a69dc97c754a5c1dcedaa05411aa.seg",
    "000000000001-000000000002-54F13EC7A69DC97C754A5C1DCEDAA054F13EC7A69DC97C754A5C1DCEDAA05411.seg",
    "x.sync-conflict-20261123-090000-ABCDEFG.seg", "1-2-3.seg", "-.seg", ".seg", "บันทึก.seg", "x.partial",
    "Thumbs.db",
  ])
  func `passes by what is somebody else's, and leaves it there`(name: String) throws {
    try sync(centre.store)
    try write([1, 2, 3], name)
    try write(Array("สวัสดี".utf8), name + ".more")
    let report = try sync(sibling)
    #expect(report.headsEqual && report.passedBy.isEmpty)
    #expect(try sibling.digests() == (try centre.store.digests()))
    #expect(try names().contains(name))
  }

  @Test func `tells of a copy that is damaged, takes nothing of it, and goes on with the rest`() throws {
    try sync(centre.store)
    let all = try segments()
    let bytes = try Data(contentsOf: URL(filePath: log + "/" + all[1]))
    for damage in [[UInt8](bytes.prefix(bytes.count / 2)), [], Array(bytes.dropLast()) + [0x55]] {
      try write(damage, all[1])
      let fresh = try centre.store.sibling(
        at: centre.scratch.file("F\(damage.count)"), letter: "F", clock: centre.clock,
        seed: UInt64(damage.count) + 400)
      let report = try sync(fresh)
      #expect(report.received.count == 1 && report.passedBy.count == 1 && !report.headsEqual)
      #expect(try segments() == all)
    }
    try FileManager.default.removeItem(atPath: log + "/" + all[1])
    #expect(try sync(centre.store).sent.count == 1)
    #expect(try sync(sibling).headsEqual)
  }

  @Test func `whose keys cannot be read gives the entries all the same, and the names once they can`() throws
  {
    try sync(centre.store)
    let packs = try names().filter { $0.hasSuffix(".key") }
    let good = try packs.map { try Data(contentsOf: URL(filePath: log + "/" + $0)) }
    for damage in [[UInt8](), [1, 2, 3], Array(good[0].dropLast()) + [good[0][good[0].count - 1] ^ 1]] {
      for pack in packs { try write(damage, pack) }
      let report = try sync(sibling)
      #expect(!report.headsEqual && report.passedBy.count == packs.count)
      #expect(try sibling.digests().journal == centre.store.digests().journal)
    }
    for (pack, bytes) in zip(packs, good) { try write(Array(bytes), pack) }
    #expect(try sync(sibling).headsEqual)
    #expect(try sibling.officers().map(\.name) == centre.store.officers().map(\.name))
  }

  @Test func `tells of a segment under another's name`() throws {
    try sync(centre.store)
    let all = try segments()
    let bytes = try Data(contentsOf: URL(filePath: log + "/" + all[0]))
    try write(Array(bytes), all[1])
    let report = try sync(sibling)
    #expect(report.passedBy.map(\.reason) == [.damaged(.run)])
  }

  @Test func `whose segment is missing in the middle of a log is taken up to there`() throws {
    try sync(centre.store)
    let all = try segments()
    try FileManager.default.removeItem(atPath: log + "/" + all[1])
    let report = try sync(sibling)
    #expect(report.received.count == 1)
    guard case .notTaken(.chain)? = report.passedBy.first?.reason else {
      Issue.record("\(report.passedBy)")
      return
    }
    try sync(centre.store)
    #expect(try sync(sibling).headsEqual)
  }

  @Test func `that is not there, or was pulled out, is said and is not made`() throws {
    try FileManager.default.removeItem(atPath: folder)
    #expect(throws: RemoteTrouble.notFound(path: folder)) { try sync(centre.store) }
    #expect(!FileManager.default.fileExists(atPath: folder))
    try Data().write(to: URL(filePath: folder))
    #expect(throws: RemoteTrouble.notFound(path: folder)) { try sync(centre.store) }
  }

  @Test func `that is pulled out half-way keeps what was carried, and the next sync goes on`() throws {
    let away = folder + "-away"
    let all = try centre.store.segments().count
    #expect(throws: RemoteTrouble.self) {
      _ = try Syncing(centre.store, with: remote).run { progress in
        if progress.done == 1 { try? FileManager.default.moveItem(atPath: folder, toPath: away) }
        return true
      }
    }
    try FileManager.default.moveItem(atPath: away, toPath: folder)
    #expect(try segments().count == 1)
    #expect(try sync(centre.store).sent.count == all - 1)
    #expect(try sync(sibling).headsEqual)
  }

  @Test func `that is full is said, and nothing half-written stays`() throws {
    let stick = centre.scratch.file("small")
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: false)
    guard try run("mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", stick) else {
      // Only root mounts; a file system that is full is the same to whoever writes.
      return
    }
    defer { _ = try? run("umount", stick) }
    let family = (0..<30).map {
      PersonParticulars(title: "นาย", firstName: String(repeating: "ก", count: 400), surname: String($0))
    }
    _ = try centre.register([
      (HouseholdParticulars(houseNumber: "1", moo: 1, villageName: "บ้าน"), family)
    ])
    #expect(throws: RemoteTrouble.self) {
      try Syncing(centre.store, with: FolderRemote(path: stick)).run()
    }
    let files = FileManager.default.enumerator(atPath: stick)?.compactMap { $0 as? String } ?? []
    #expect(!files.isEmpty && !files.contains { $0.contains(".tmp-") })
    let report = try Syncing(sibling, with: FolderRemote(path: stick)).run()
    #expect(report.passedBy.isEmpty)
    #expect(try sibling.verify().firstBad == nil)
  }

  @Test(arguments: 0..<5) func `is written by several devices at once`(round: Int) async throws {
    try sync(centre.store)
    try sync(sibling)
    let by = Proposer(officer: centre.officer, counter: 1, at: centre.clock.now)
    for _ in 0..<20 {
      _ = try sibling.commit(.takeTicket(lane: nil, visitor: Caller(name: "ป้ามี")), by: by)
      try sibling.cut()
      try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")))
      try centre.store.cut()
    }
    let folder = folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for store in [centre.store, sibling, centre.store, sibling]
        + (round % 2 == 0 ? [sibling] : [centre.store])
      {
        group.addTask { _ = try Syncing(store, with: FolderRemote(path: folder)).run() }
      }
      try await group.waitForAll()
    }
    for store in [centre.store, sibling] { try sync(store) }
    #expect(try sibling.digests() == (try centre.store.digests()))
    #expect(try names().allSatisfy { !$0.contains(".tmp-") })
  }

  @Test func `keeps the key pack of the most gone alone, in whatever order they are put`() throws {
    try sync(centre.store)
    let references = try centre.store.segments().filter { try centre.store.keyPack(of: $0) != nil }
    func packs() throws -> [(beside: RemoteSegment, pack: KeyPack)] {
      try references.map {
        (beside: RemoteSegment(named: $0), pack: try #require(try centre.store.keyPack(of: $0)))
      }
    }
    let before = try packs()
    try centre.store.write { try $0.run("DELETE FROM subject_key WHERE kind = ?", .kind(.visitor)) }
    let after = try packs()
    #expect(zip(before, after).contains { $0.pack.gone < $1.pack.gone })
    for packs in [after, before, before + after, after] {
      try remote.put(packs, in: centre.store.scope)
      #expect(try names().filter { $0.hasSuffix(".key") }.count == references.count)
      for (segment, pack) in after {
        #expect(try remote.keys(beside: segment, in: centre.store.scope)?.gone == pack.gone)
        #expect(try remote.keys(beside: segment, in: centre.store.scope, gone: 0)?.gone == pack.gone)
      }
    }
  }

  @Test func `does not pass on a segment whose entries are others now`() throws {
    let reference = try #require(try centre.store.segments().last)
    #expect(try centre.store.signedSegment(reference)?.bytes == (try centre.store.segment(reference)?.bytes))
    try centre.store.write {
      try $0.run(
        "UPDATE journal SET bytes = CAST(zeroblob(60) || substr(bytes, 61) AS BLOB) WHERE seq = ?",
        .unsigned(reference.first))
    }
    #expect(try centre.store.signedSegment(reference) == nil)
  }

  private func run(_ arguments: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
