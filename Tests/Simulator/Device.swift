import Foundation
import Records
import TestSupport
import ThaiText
import Welfare

/// One device: its store on a disk that can fail, its clock, and what its officer still waits for.
final class Device {
  /// What names it here; a log's letter is the store's.
  let name: String
  let path: String
  let disk: Disk
  /// A copy of the database as it was once, and the letter of the log it wrote then.
  var old: (database: [UInt8], letter: String)?
  /// What was not answered when the power went: asked again under the same request id.
  var unanswered: (request: String, proposal: Proposal, by: Proposer)?
  /// How often that was asked.
  var tries = 0
  /// Which failure of the disk is near.
  var planned = Fault.powerCut
  private(set) var store: Store?

  private let clocks: Clocks
  private let machine: String
  private var seeds: Seeded

  init(_ name: String, at path: String, machine: String, clocks: Clocks, seed: UInt64) {
    self.name = name
    self.path = path
    self.machine = machine
    self.clocks = clocks
    seeds = Seeded(seed)
    disk = Disk(under: path + "/")
  }

  var environment: StoreEnvironment {
    .simulated(machine, seed: seeds.next(), clocks: clocks)
  }

  var now: Instant { clocks.now(of: machine) }

  /// The store, opened if it is not.
  func opened() throws -> Store {
    if let store { return store }
    let opened = try Store.open(at: path, environment: environment)
    store = opened
    return opened
  }

  /// Nobody uses it any more.
  func close() { store = nil }

  /// The power comes back after it went.
  func restart() {
    close()
    disk.restart(seed: seeds.next())
  }

  /// Everything that is in the database, as one file.
  func image() throws -> [UInt8] {
    let file = path + ".image"
    try? FileManager.default.removeItem(atPath: file)
    try opened().backup(to: file)
    defer { try? FileManager.default.removeItem(atPath: file) }
    return [UInt8](try Data(contentsOf: URL(filePath: file)))
  }

  /// Puts bytes in the place of the database, in the same file.
  func overwrite(with database: [UInt8]) throws {
    close()
    let handle = try FileHandle(forWritingTo: URL(filePath: path + "/" + databaseName))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(database))
    try handle.close()
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + "/" + databaseName + suffix)
    }
  }
}
