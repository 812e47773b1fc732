import Exchange
import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A further device of a scope, from its ask to its first act.
@Suite struct `A device that joins` {
  let centre: PracticeCentre
  let folder: String
  let path: String

  init() throws {
    centre = try PracticeCentre(seed: 401)
    folder = centre.scratch.file("stick")
    path = centre.scratch.file("B")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try DayOfWork.work(on: centre)
  }

  private var remote: FolderRemote { FolderRemote(path: folder) }
  private var visit: any RemoteVisit { get throws { try remote.visit(centre.store.scope) } }

  private func environment(_ seed: UInt64, machine: String = "machine-1") -> StoreEnvironment {
    .fixed(clock: centre.clock, seed: seed, machine: machine)
  }

  private func device(at path: String? = nil, seed: UInt64 = 402) throws -> JoiningDevice {
    try JoiningDevice(
      forStoreAt: path ?? self.path, scope: centre.store.scope, environment: environment(seed))
  }

  @discardableResult
  private func sync(_ store: Store) throws -> SyncReport { try Syncing(store, with: remote).run() }

  /// A device that asked, was answered and fetched everything.
  private func joined(at path: String, seed: UInt64) throws -> Store {
    let device = try device(at: path, seed: seed)
    try visit.put(device.ask)
    try #require(try visit.letIn(to: centre.store).letIn.count == 1)
    try sync(centre.store)
    return try device.makeStore(try #require(try visit.answer(to: device.ask))) { try sync($0) }
  }

  @Test func `asks once, waits, and is let in with the next letter and all that is held`() throws {
    let first = try device()
    try visit.put(first.ask)
    #expect(throws: StoreTrouble.waitsForAnswer(path: path)) {
      try Store.open(at: path, environment: environment(403))
    }
    let again = try device(seed: 404)
    #expect(try again.ask == first.ask && first.ask.code == JoinAsk(bytes: first.ask.bytes).code)
    #expect(try visit.answer(to: first.ask) == nil)

    let answered = try visit.letIn(to: centre.store)
    #expect(answered.letIn.map(\.log.letter) == ["B"] && answered.asking.isEmpty)
    try sync(centre.store)
    let answer = try #require(try visit.answer(to: first.ask))
    let store = try again.makeStore(answer) { try sync($0) }
    #expect(store.letter == "B" && !store.isReadOnly && !store.hasNewLog)
    #expect(try store.digests() == centre.store.digests())
    #expect(try !store.holdsRootKey())
    #expect(!JoiningDevice.waits(at: path))
    #expect(try store.verify().isSound)
    #expect(try visit.asks().isEmpty)

    _ = try store.commit(.addKit(code: "OIL", title: "น้ำมัน"), by: centre.at())
    try sync(store)
    try sync(centre.store)
    #expect(try store.digests() == centre.store.digests())
  }

  @Test func `each device gets a letter of its own, and the same one when asked again`() throws {
    let b = try joined(at: path, seed: 405)
    let c = try joined(at: centre.scratch.file("C"), seed: 406)
    #expect([b.letter, c.letter] == ["B", "C"])
    let waiting = try device(at: centre.scratch.file("D"), seed: 407)
    let answers = try (0..<2).map { _ in try centre.store.answer(waiting.ask).log }
    #expect(answers.map(\.letter) == ["D", "D"] && Set(answers).count == 1)
    #expect(throws: JoinTrouble.rootElsewhere) { try b.answer(waiting.ask) }
    #expect(try visit.letIn(to: b).letIn.isEmpty)
    #expect(throws: JoinTrouble.rootElsewhere) { try visit.letIn(to: b, agreed: waiting.ask.code) }
  }

  @Test func `in a real scope an officer has to agree to its code`() throws {
    let scratch = try ScratchDirectory()
    let real = try Store.create(
      at: scratch.file("store"),
      setup: CentreSetup(
        tambon: "650811", name: "ดินทอง", use: .real(officerCode: "o1", officerName: "สมหญิง ทดสอบ"),
        rules: CentreSetup.practice.rules), environment: environment(408))
    let device = try JoiningDevice(
      forStoreAt: scratch.file("B"), scope: real.scope, environment: environment(409))
    let visit = try remote.visit(real.scope)
    try visit.put(device.ask)
    let before = try visit.letIn(to: real)
    #expect(before.letIn.isEmpty && before.asking == [device.ask])
    let wrong = try #require(JoinCode("0000-0000-0000"))
    #expect(throws: JoinTrouble.unknownCode("0000-0000-0000")) { try visit.letIn(to: real, agreed: wrong) }
    let typed = try #require(JoinCode(device.ask.code.description.lowercased().replacing("-", with: " ")))
    #expect(try visit.letIn(to: real, agreed: typed).letIn.count == 1)
    #expect(try visit.answer(to: device.ask) != nil)
    #expect(try self.visit.letIn(to: centre.store).asking.isEmpty)
  }

  @Test func `no changed byte of an ask or an answer is taken`() throws {
    let device = try device()
    let answer = try centre.store.answer(device.ask)
    for (bytes, read) in [
      (device.ask.bytes, { (bytes: [UInt8]) in _ = try JoinAsk(bytes: bytes) }),
      (answer.bytes, { (bytes: [UInt8]) in _ = try JoinAnswer(bytes: bytes) }),
    ] {
      try read(bytes)
      for index in bytes.indices {
        var changed = bytes
        changed[index] ^= 1
        #expect(throws: JoinTrouble.form) { try read(changed) }
      }
      for count in [0, 1, bytes.count - 1] {
        #expect(throws: JoinTrouble.form) { try read(Array(bytes.prefix(count))) }
      }
      #expect(throws: JoinTrouble.form) { try read(bytes + [0]) }
    }
  }

  @Test func `an answer to somebody else makes no store`() throws {
    let (mine, other) = (try device(), try device(at: centre.scratch.file("C"), seed: 411))
    let answer = try centre.store.answer(other.ask)
    #expect(throws: JoinTrouble.form) { _ = try mine.makeStore(answer) { _ in } }
    #expect(!Store.exists(at: path) && JoiningDevice.waits(at: path))
  }

  @Test func `a store that cannot be filled is not made, and can be the next time`() throws {
    struct Pulled: Error {}
    let device = try device()
    let answer = try centre.store.answer(device.ask)
    #expect(throws: Pulled.self) { _ = try device.makeStore(answer) { _ in throw Pulled() } }
    let beside = try FileManager.default.contentsOfDirectory(atPath: centre.scratch.path)
    #expect(!beside.contains { $0.contains(".making-") } && !Store.exists(at: path))
    try sync(centre.store)
    #expect(try device.makeStore(answer) { try sync($0) }.digests() == centre.store.digests())
  }

  @Test func `files of others and other scopes are passed by`() throws {
    let device = try device()
    try visit.put(device.ask)
    let joins = folder + "/tambondesk/practice-650811/join/"
    for name in ["readme.txt", "x.ask", String(repeating: "a", count: 64) + ".ask", ".tmp-1.ask"] {
      try Data("hello".utf8).write(to: URL(filePath: joins + name))
    }
    #expect(try visit.asks() == [device.ask])
    #expect(throws: JoinTrouble.otherScope(asked: .practice("650811"))) {
      try JoiningDevice(forStoreAt: path, scope: .practice("650812"), environment: environment(412))
    }
  }
}
