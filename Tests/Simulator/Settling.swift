import Exchange
import Foundation
import GRDB
import Records
import Welfare

extension Device {
  /// The request ids of every entry it holds, cut or not.
  func requests() throws -> Set<String> {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path + "/" + databaseName, configuration: configuration)
    return try queue.read { database in
      Set(
        try Data.fetchAll(database, sql: "SELECT bytes FROM journal").map {
          try Entry(bytes: [UInt8]($0)).request
        })
    }
  }
}

/// Everything is well again, and all meet: what has to hold then.
extension World {
  func settle() throws {
    for device in devices {
      device.disk.planNothing()
      if device.disk.isOff { device.restart() }
      clocks.set(device.name, wrong: 0)
    }
    // A copy that was damaged on the way is somebody's to take away; here all are.
    let remote = FolderRemote(path: root + "/settled")
    try FileManager.default.createDirectory(atPath: remote.path, withIntermediateDirectories: false)
    try meet(over: remote)
    try expectSame()
    try expectSound()
    let segments = try carried(by: remote)
    try expectKept(in: segments)
    try expectSealed(segments, remote)
  }

  private func meet(over remote: FolderRemote) throws {
    for round in 1...12 {
      var isQuiet = true
      let before = try devices.map { try $0.opened().digests() }
      let files = Self.files(under: remote.path)
      for device in devices {
        let outcome = try sync(device, with: remote)
        isQuiet =
          isQuiet && outcome.headsEqual && outcome.newLetter == nil && outcome.ownAsk == nil
          && outcome.sentEntries == 0 && outcome.receivedEntries == 0
        if outcome.damagedCopies > 0 { throw Broken.invariant("\(device.name) finds a whole remote damaged") }
      }
      if isQuiet {
        guard try devices.map({ try $0.opened().digests() }) == before,
          Self.files(under: remote.path) == files
        else {
          throw Broken.invariant("a sync between idle stores writes")
        }
        return
      }
      if round == 12 { throw Broken.invariant("they do not come to an end of syncing") }
    }
  }

  private func expectSame() throws {
    let first = try devices[0].opened()
    let (digests, conflicts) = (try first.digests(), try first.conflicts(.all))
    tell("digest \(hexadecimal(digests.tables)) of \(digests.entries) entries, \(conflicts.count) conflicts")
    for device in devices.dropFirst() {
      let store = try device.opened()
      let other = try store.digests()
      guard other.journal == digests.journal else {
        throw Broken.invariant("\(device.name) holds other entries than \(devices[0].name)")
      }
      guard other.tables == digests.tables else {
        throw Broken.invariant(
          "\(device.name) comes to other tables than \(devices[0].name) of the same entries")
      }
      guard try store.conflicts(.all) == conflicts else {
        throw Broken.invariant("\(device.name) lists other conflicts than \(devices[0].name)")
      }
    }
    guard try mayWait || devices.allSatisfy({ try $0.opened().waiting().isEmpty }) else {
      throw Broken.invariant("an entry waits for one that nobody has")
    }
  }

  private func expectSound() throws {
    let device = devices.randomElement(using: &chance) ?? devices[0]
    let store = try device.opened()
    let before = try store.digests()
    let report = try store.verify(rebuild: true)
    if let bad = report.firstBad { throw Broken.invariant("\(device.name) is unsound: \(bad)") }
    guard try store.digests() == before else {
      throw Broken.invariant("folded anew, \(device.name) comes to something else")
    }
    let listed = Set(try store.conflicts(.all).filter { $0.kind == .belowZero }.map(\.name))
    for finding in report.findings {
      // What two keepers, or both branches of a log, took out can be more than there was: it happened, and is listed.
      if case .belowZero(let lot, let place, _) = finding, mayFork || listed.contains(.lot(lot, place: place))
      {
        continue
      }
      throw Broken.invariant("\(device.name): \(finding)")
    }
  }

  private func carried(by remote: FolderRemote) throws -> [Segment] {
    let scope = try devices[0].opened().scope
    return try remote.list(scope).segments.sorted().compactMap { try remote.segment($0, in: scope)?.segment }
  }

  private func expectKept(in segments: [Segment]) throws {
    var times: [String: Int] = [:]
    var numbers: [EntryName: [UInt8]] = [:]
    var met: Set<[UInt8]> = []
    for segment in segments {
      // A copied store and its original may have cut the same entries apart.
      for bytes in segment.entries where met.insert(bytes).inserted {
        let entry = try Entry(bytes: bytes)
        if numbers.updateValue(bytes, forKey: entry.name) ?? bytes != bytes, !mayFork {
          throw Broken.invariant("two entries are \(entry.name)")
        }
        times[entry.request, default: 0] += 1
      }
    }
    for request in shown.keys.sorted() where times[request] == nil {
      throw Broken.invariant("\(request) was shown as saved at \(shown[request] ?? "") and is lost")
    }
    for (request, count) in times.sorted(by: { $0.key < $1.key }) where count > 1 && !mayFork {
      throw Broken.invariant("\(request) happened \(count) times")
    }
    for request in refused.sorted() where times[request] != nil {
      throw Broken.invariant("\(request) was refused and happened")
    }
  }

  private func expectSealed(_ segments: [Segment], _ remote: FolderRemote) throws {
    var texts = segments.map(\.bytes)
    for file in Self.files(under: remote.path) where file.hasSuffix(".key") {
      texts.append([UInt8](try Data(contentsOf: URL(filePath: remote.path + "/" + file))))
    }
    for secret in Template.secrets.map({ Data($0.utf8) }) {
      for text in texts where Data(text).range(of: secret) != nil {
        throw Broken.invariant("somebody's name or number leaves the device unsealed")
      }
    }
  }
}
