import Exchange
import Foundation
import Records
import TestSupport
import ThaiText
import Welfare

/// Devices of one scope at work, and the remotes between them. One seed says everything that happens.
final class World {
  let template: Template
  let clocks = Clocks()
  var devices: [Device]
  /// What was shown as saved: request ids, and whose.
  var shown: [String: String] = [:]
  /// What a rule refused: it must not have happened.
  var refused: Set<String> = []
  /// What befell somebody.
  var seen: Set<Fault> = []
  /// Whether a log can have been written twice.
  var mayFork = false
  /// Whether an entry can have met one that went with a disk.
  var mayWait = false
  /// Whether somebody is told what happens.
  let isTold: Bool
  var chance: Seeded
  let root: String

  var work: Work
  var newer: NewerDevice
  var serial = 0
  let remotes: [FolderRemote]

  init(_ template: Template, seed: UInt64, isTold: Bool) throws {
    self.template = template
    self.isTold = isTold
    chance = Seeded(seed)
    work = Work(template)
    newer = NewerDevice(template.newer)
    root = template.root + "/seed"
    try? FileManager.default.removeItem(atPath: root)
    remotes = ["stick", "share"].map { [root] in FolderRemote(path: root + "/" + $0) }
    Disk.forgetAll()
    devices = []
    for remote in remotes {
      try FileManager.default.createDirectory(atPath: remote.path, withIntermediateDirectories: true)
    }
    for (letter, path, database) in template.devices {
      let device = Device(letter, at: path, machine: letter, clocks: clocks, seed: chance.next())
      try device.overwrite(with: database)
      device.old = (database, letter)
      devices.append(device)
    }
  }

  func tell(_ line: @autoclosure () -> String) {
    if isTold { print("  " + line().replacing(template.root + "/", with: "")) }
  }

  func isOne(in count: Int) -> Bool { Int.random(in: 0..<count, using: &chance) == 0 }

  func any() -> Device { devices.randomElement(using: &chance) ?? devices[0] }

  /// So many things happen.
  func run(steps: Int) throws {
    for _ in 0..<steps {
      clocks.pass(minutes: isOne(in: 40) ? 60 * 24 * 9 : Int.random(in: 0...4, using: &chance))
      switch Int.random(in: 0..<22, using: &chance) {
      case 0...11: try propose(at: any())
      case 12...16: try sync(any())
      case 17: try plan(on: any())
      case 18: setClock(of: any())
      case 19: try befallRemote()
      case 20: try befallDevice(any())
      default: try writeNewer()
      }
    }
  }
}

/// What must always hold does not.
enum Broken: Error {
  case invariant(String)
}
