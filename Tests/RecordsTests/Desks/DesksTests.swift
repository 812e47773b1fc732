import Dispatch
import Foundation
import GRDB
import Synchronization
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Several desks on one store` {
  let centre: PracticeCentre

  init() throws { centre = try PracticeCentre(seed: 95) }

  private var store: Store { centre.store }

  /// Another program's hold on the store's write lock, until the value goes.
  private final class Writing {
    private let queue: DatabaseQueue

    init(on store: Store) throws {
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      queue = try DatabaseQueue(path: store.place.database, configuration: configuration)
      try queue.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    }

    func end() throws {
      try queue.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    }
  }

  /// A desk of another process, as its file says.
  private func desk(_ process: Int32, _ officer: String, _ work: String = "") throws -> DeskRegistration {
    try #require(
      store.registerDesk(RunningDesk(process: process, counter: 2, officer: officer, work: work)))
  }

  private func take(on store: Store) throws {
    _ = try store.commit(.takeTicket(lane: nil, visitor: Caller()), by: centre.at())
  }

  @Test func `one that writes too long is named by those that wait`() throws {
    let importing = try desk(1, "somsri", "import")
    let idle = try desk(2, "vipha")
    let own = try desk(ProcessInfo.processInfo.processIdentifier, "practice", "sync")
    let writing = try Writing(on: store)
    let waiting = try centre.otherDesk(patience: .milliseconds(50))
    let before = try waiting.digests()
    #expect(throws: CommitFailure.trouble(.busy(holders: ["somsri@2 import"]))) { try take(on: waiting) }
    #expect(throws: StoreTrouble.busy(holders: ["somsri@2 import"])) {
      try waiting.importRegister(DayOfWork.rows, by: centre.at(0))
    }
    importing.update(RunningDesk(process: 1, counter: 2, officer: "somsri"))
    #expect(throws: CommitFailure.trouble(.busy(holders: ["somsri@2", "vipha@2"]))) { try take(on: waiting) }
    #expect(try waiting.digests() == before)
    guard case .queue = try waiting.answer(.queue, at: centre.clock.now, counter: 1) else { throw Missing() }
    try writing.end()
    try take(on: waiting)
    withExtendedLifetime((importing, idle, own)) {}
  }

  @Test func `one that waits is served when the other has done`() throws {
    let writing = try Writing(on: store)
    let other = try centre.otherDesk()
    let done = DispatchSemaphore(value: 0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.global().async {
      do { try take(on: other) } catch { failure.withLock { $0 = error } }
      done.signal()
    }
    #expect(done.wait(timeout: .now() + 0.1) == .timedOut)
    try writing.end()
    #expect(done.wait(timeout: .now() + 60) == .success)
    #expect(failure.withLock { $0 == nil })
  }

  @Test func `know each other until they end`() throws {
    #expect(store.desksRunning() == [])
    do {
      let first = try desk(11, "somsri")
      let second = try desk(12, "วิภา", "import")
      #expect(try centre.otherDesk().desksRunning().map(\.text) == ["somsri@2", "วิภา@2 import"])
      second.update(RunningDesk(process: 12, counter: 1, officer: ""))
      #expect(store.desksRunning().map(\.text) == ["somsri@2", "@1"])
      withExtendedLifetime((first, second)) {}
    }
    #expect(store.desksRunning() == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.place.desks) == [])
  }

  @Test func `are seen from when they begin until they end, however often others look`() throws {
    let others = try (1...2).map { try centre.otherDesk(seed: UInt64($0)) }
    let isOver = Atomic(false)
    let group = DispatchGroup()
    for other in others {
      DispatchQueue.global().async(group: group) {
        while !isOver.load(ordering: .relaxed) { _ = other.desksRunning() }
      }
    }
    defer {
      isOver.store(true, ordering: .relaxed)
      group.wait()
    }
    let staying = try desk(7, "vipha")
    for round in 1...1_500 as ClosedRange<Int32> {
      let coming = try #require(
        store.registerDesk(RunningDesk(process: 1_000 + round, counter: 1, officer: "somsri")),
        "round \(round)")
      #expect(store.desksRunning().map(\.process) == [7, 1_000 + round])
      staying.update(RunningDesk(process: 7, counter: 2, officer: "vipha", work: String(round)))
      #expect(store.desksRunning().map(\.work) == [String(round), ""])
      withExtendedLifetime(coming) {}
    }
    withExtendedLifetime(staying) {}
  }

  @Test(arguments: ["17\t1\tsomsri\t\n", "", "nonsense", "\t\t\t\n"])
  func `that were killed are forgotten with their file`(line: String) throws {
    try Data(line.utf8).write(to: URL(filePath: store.place.desks + "/17-abc"))
    #expect(store.desksRunning() == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.place.desks) == [])
  }

  @Test func `see that another has committed`() throws {
    let other = try centre.otherDesk()
    let version = try store.dataVersion()
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000)], ofItemAtPath: store.tickPath)
    #expect(try store.dataVersion() == version)
    try take(on: other)
    #expect(try store.dataVersion() != version)
    let ticked = try FileManager.default.attributesOfItem(atPath: store.tickPath)[.modificationDate] as? Date
    #expect(try #require(ticked) > Date(timeIntervalSince1970: 2_000))
    #expect(try store.read { try $0.tickets(of: centre.clock.now.day).count } == 1)
  }

  @Test func `do not tick for what was refused`() throws {
    let version = try store.dataVersion()
    #expect(try refusal { try centre.commit(.call(ticket: nil)) } == .queue(.nobodyWaiting))
    #expect(try store.dataVersion() == version)
  }
}

@Suite struct `A draft` {
  let centre: PracticeCentre

  init() throws { centre = try PracticeCentre(seed: 96) }

  @Test(arguments: [[], [0], Array("ลุงมา".utf8), [UInt8](repeating: 7, count: 100_000)])
  func `is there again after the store is opened again`(bytes: [UInt8]) throws {
    #expect(centre.store.draft("bag") == nil)
    try centre.store.saveDraft("bag", [1, 2, 3])
    try centre.store.saveDraft("bag", bytes)
    try centre.store.saveDraft("ticket", [9])
    let again = try centre.otherDesk()
    #expect(again.draft("bag") == bytes)
    again.removeDraft("bag")
    again.removeDraft("never")
    #expect(centre.store.draft("bag") == nil)
    #expect(centre.store.draft("ticket") == [9])
    #expect(try FileManager.default.contentsOfDirectory(atPath: centre.store.place.drafts).count == 1)
  }

  @Test func `of another store or under another name is none`() throws {
    try centre.store.saveDraft("bag", [1, 2, 3])
    let drafts = centre.store.place.drafts
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: drafts).first)
    let other = try PracticeCentre(seed: 97)
    try other.store.saveDraft("bag", [4])
    let place = other.store.place.drafts
    let theirs = try #require(try FileManager.default.contentsOfDirectory(atPath: place).first)
    #expect(theirs != name)
    try FileManager.default.removeItem(atPath: place + "/" + theirs)
    try FileManager.default.copyItem(atPath: drafts + "/" + name, toPath: place + "/" + theirs)
    #expect(other.store.draft("bag") == nil)
    try centre.store.saveDraft("ticket", [5])
    let second = try #require(
      try FileManager.default.contentsOfDirectory(atPath: drafts).first { $0 != name })
    try FileManager.default.removeItem(atPath: drafts + "/" + second)
    try FileManager.default.moveItem(atPath: drafts + "/" + name, toPath: drafts + "/" + second)
    #expect(centre.store.draft("ticket") == nil)
  }

  @Test func `that was damaged is none`() throws {
    try centre.store.saveDraft("bag", [1, 2, 3])
    let drafts = centre.store.place.drafts
    let file =
      drafts + "/" + (try #require(try FileManager.default.contentsOfDirectory(atPath: drafts).first))
    let whole = try Data(contentsOf: URL(filePath: file))
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 1
      try bytes.write(to: URL(filePath: file))
      #expect(centre.store.draft("bag") == nil)
      try whole.prefix(index).write(to: URL(filePath: file))
      #expect(centre.store.draft("bag") == nil)
    }
    try whole.write(to: URL(filePath: file))
    #expect(centre.store.draft("bag") == [1, 2, 3])
  }
}
