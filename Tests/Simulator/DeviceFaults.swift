import Exchange
import Foundation
import Records
import TestSupport
import ThaiText
import Welfare

/// What befalls devices: disks, clocks, backups and copies.
extension World {
  func plan(on device: Device) throws {
    let plans: [(Fault, Disk.Failure)] = [
      (.powerCut, .power), (.powerCut, .power), (.fullDisk, .full), (.failedSync, .unsynced),
    ]
    let (fault, failure) = plans.randomElement(using: &chance) ?? plans[0]
    note(device)
    device.planned = fault
    device.disk.plan(
      failure, after: Int.random(in: 0...24, using: &chance), span: Int.random(in: 1...9, using: &chance))
    tell("\(device.name): \(fault.rawValue) is near")
  }

  func setClock(of device: Device) {
    let hour: Int64 = 3_600_000
    let faults: [(Fault?, Int64)] = [
      (.slowClock, -hour), (.fastClock, 3 * 365 * 24 * hour), (.buddhistClock, 543 * 365 * 24 * hour),
      (nil, 0),
    ]
    let (fault, wrong) = faults.randomElement(using: &chance) ?? (nil, 0)
    if let fault { seen.insert(fault) }
    clocks.set(device.name, wrong: wrong)
    tell("\(device.name): clock \(fault?.rawValue ?? "right")")
  }

  func befallDevice(_ device: Device) throws {
    guard !device.disk.isOff else { return }
    device.disk.planNothing()
    switch Int.random(in: 0..<6, using: &chance) {
    case 0, 1: device.old = (try device.image(), try device.opened().letter)
    case 2: try restore(device)
    case 3 where devices.count < 5: try clone(device)
    case 4: try overwrite(device)
    default:
      device.close()
      if let bad = try device.opened().verify().firstBad {
        throw Broken.invariant("\(device.name) is unsound in the middle: \(bad)")
      }
    }
  }

  /// Its disk is dead: a backup becomes a new store.
  func restore(_ device: Device) throws {
    guard let old = device.old else { return }
    seen.insert(.restored)
    tell("\(device.name): restored from a backup")
    device.close()
    try forgetWhatOnlyItHad(device)
    serial += 1
    let name = device.name + "r" + String(serial)
    let file = root + "/" + name + ".backup"
    try Data(old.database).write(to: URL(filePath: file))
    let restored = Device(
      device.name, at: root + "/" + name, machine: device.name, clocks: clocks, seed: chance.next())
    let store = try Store.restore(file, to: restored.path, environment: restored.environment)
    guard store.letter != old.letter || store.isReadOnly else {
      throw Broken.invariant("a restored store goes on in its log")
    }
    restored.old = old
    devices = devices.map { $0 === device ? restored : $0 }
  }

  /// Its directory is copied to another machine, and both are used.
  func clone(_ device: Device) throws {
    seen.insert(.cloned)
    serial += 1
    let name = device.name + "c" + String(serial)
    tell("\(device.name): cloned as \(name)")
    let image = try device.image()
    let path = root + "/" + name
    for directory in [path, path + "/desks", path + "/drafts"] {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }
    try Data(image).write(to: URL(filePath: path + "/" + databaseName))
    let clone = Device(name, at: path, machine: name, clocks: clocks, seed: chance.next())
    clone.old = (image, try device.opened().letter)
    let store = try clone.opened()
    guard store.hasNewLog || store.isReadOnly else { throw Broken.invariant("a clone goes on in its log") }
    devices.append(clone)
  }

  /// Somebody copies an old database over the new one: the same file, so the store takes it for its own.
  func overwrite(_ device: Device) throws {
    guard let old = device.old, device.path.hasPrefix(template.root),
      devices.contains(where: { $0 === device })
    else { return }
    seen.insert(.overwritten)
    mayFork = true
    tell("\(device.name): an old database is copied over its file")
    device.close()
    try forgetWhatOnlyItHad(device)
    try device.overwrite(with: old.database)
  }

  /// What was shown as saved and no other device has goes with the disk.
  func forgetWhatOnlyItHad(_ device: Device) throws {
    device.unanswered = nil
    mayWait = true
    var held: Set<String> = []
    for other in devices where other !== device {
      if other.disk.isOff { other.restart() }
      other.disk.planNothing()
      held.formUnion(try other.requests())
    }
    shown = shown.filter { held.contains($0.key) }
    refused.removeAll()
  }

  func writeNewer() throws {
    guard let household = template.households.randomElement(using: &chance) else { return }
    seen.insert(.newerActs)
    let segment = try newer.write(
      about: household, by: template.officer, at: clocks.now(of: "N").milliseconds, &chance)
    try remotes.randomElement(using: &chance)?
      .put([Parcel(segment: segment.signed, keys: nil)], in: segment.reference.scope)
    tell("N: wrote \(segment.entries.count)")
  }
}
