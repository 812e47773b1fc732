import Exchange
import Foundation
import Records
import TestSupport
import Welfare

/// What befalls remotes, and devices that sync with them.
extension World {
  func befallRemote() throws {
    guard let remote = remotes.randomElement(using: &chance) else { return }
    let files = Self.files(under: remote.path).filter { $0.hasSuffix(".seg") || $0.hasSuffix(".key") }
    let file = files.randomElement(using: &chance).map { URL(filePath: remote.path + "/" + $0) }
    switch (Int.random(in: 0..<4, using: &chance), file) {
    case (0, let file?):
      seen.insert(.flippedBit)
      var bytes = try Data(contentsOf: file)
      if !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &chance)] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      }
      try bytes.write(to: file)
      tell("\(remote.path.suffix(5)): a bit flipped in \(file.lastPathComponent.prefix(25))")
    case (1, let file?):
      seen.insert(.truncated)
      try Data(try Data(contentsOf: file).dropLast(Int.random(in: 1...60, using: &chance))).write(to: file)
      tell("\(remote.path.suffix(5)): \(file.lastPathComponent.prefix(25)) lost its end")
    case (2, let file?):
      seen.insert(.foreignFile)
      try Data([1, 2, 3]).write(to: file.appendingPathExtension("sync-conflict"))
      try Data([1, 2, 3]).write(to: file.deletingLastPathComponent().appending(path: ".syncthing.tmp"))
    default: try wipe(remote)
    }
  }

  func wipe(_ remote: FolderRemote) throws {
    seen.insert(.wiped)
    try? FileManager.default.removeItem(atPath: remote.path + "/tambondesk")
    tell("\(remote.path.suffix(5)): wiped")
  }

  static func files(under path: String) -> [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }

  func sync(_ device: Device) throws {
    let weather = Carrier.Weather()
    weather.chance = Seeded(chance.next())
    if isOne(in: 3) {
      let faults: [Fault] = [.partition, .goneMidway, .lostAnswer, .fullRemote]
      weather.failure = faults.randomElement(using: &chance) ?? .partition
      weather.failsAfter = Int.random(in: 0...3, using: &chance)
    }
    weather.isRepeating = isOne(in: 4)
    weather.isReordering = isOne(in: 6)
    let remote = remotes.randomElement(using: &chance) ?? remotes[0]
    if isOne(in: 5), let other = devices.first(where: { $0 !== device }) {
      weather.meanwhile = { [unowned self] in
        seen.insert(.interleaved)
        do { try sync(other, with: remote) } catch { tell("\(other.name): \(error)") }
      }
    }
    var steps = isOne(in: 8) ? Int.random(in: 0...2, using: &chance) : Int.max
    defer { seen.formUnion(weather.seen) }
    do {
      let outcome = try sync(device, with: Carrier(folder: remote, weather: weather)) {
        steps -= 1
        return steps >= 0
      }
      if outcome.isCancelled { seen.insert(.cancelled) }
    } catch let trouble as RemoteTrouble {
      tell("\(device.name): \(trouble)")
    } catch {
      try recover(device, from: error)
    }
  }

  /// One sync, as an officer asks for it.
  @discardableResult
  func sync(
    _ device: Device, with remote: any SegmentRemote, goOn: () -> Bool = { true }
  ) throws -> SyncOutcome {
    let store = try device.opened()
    let outcome = try SyncRound(store, with: remote, named: "folder").run { _ in goOn() }
    // A store that began a new log, or whose own log ended, is opened again as a desk does.
    if outcome.newLetter != nil { device.close() }
    tell(
      "\(device.name): sync, \(outcome.sentEntries) sent, \(outcome.receivedEntries) received"
        + (outcome.headsEqual ? "" : ", not all")
        + (outcome.newLetter.map { ", now \($0)" } ?? "") + (outcome.ownAsk == nil ? "" : ", asks"))
    return outcome
  }
}
