import Foundation
import Welfare

/// Centres that work, fail and meet: the real commit, apply, fold and sync code over disks, clocks and remotes that go wrong, many lives in a
/// minute. `Simulator --seeds 2000` runs the seeds 1 to 2000, `Simulator --seed 17` one of them and tells what happens in it;
/// `--steps N` makes each life longer.
@main struct Simulator {
  static func main() throws {
    keepSetsInOrder()
    var arguments = Array(CommandLine.arguments.dropFirst())
    func value(_ name: String) -> UInt64? {
      guard let place = arguments.firstIndex(of: name), arguments.indices.contains(place + 1) else {
        return nil
      }
      defer { arguments.removeSubrange(place...(place + 1)) }
      return UInt64(arguments[place + 1])
    }
    let steps = Int(value("--steps") ?? 26)
    if let worker = value("--worker"), let of = value("--of"), let seeds = value("--seeds") {
      try Worker.run(seeds: stride(from: worker + 1, through: seeds, by: Int(of)).map { $0 }, steps: steps)
    } else if let seed = value("--seed") {
      try Worker.run(seeds: [seed], steps: steps, isTold: true)
    } else {
      exit(
        try Workers.run(seeds: value("--seeds") ?? 2_000, jobs: value("--jobs") ?? 2, steps: steps) ? 0 : 1)
    }
  }

  /// One seed does the same in every process: begins the program anew where sets have an order of their own.
  private static func keepSetsInOrder() {
    guard unsafe getenv("SWIFT_DETERMINISTIC_HASHING") == nil else { return }
    unsafe setenv("SWIFT_DETERMINISTIC_HASHING", "1", 1)
    unsafe execv("/proc/self/exe", CommandLine.unsafeArgv)
  }
}

/// Runs seeds one after the other in this process.
enum Worker {
  static func run(seeds: [UInt64], steps: Int, isTold: Bool = false) throws {
    Disk.install()
    let root = "/dev/shm/tambondesk-simulator-" + String(getpid())
    defer { try? FileManager.default.removeItem(atPath: root) }
    let template = try Template(under: root)
    var seen: [Fault: Int] = [:]
    for seed in seeds {
      var world: World?
      do {
        let running = try World(template, seed: seed, isTold: isTold)
        world = running
        try running.run(steps: steps)
        try running.settle()
      } catch {
        print("failed \(seed) \(error)")
      }
      for fault in world?.seen ?? [] { seen[fault, default: 0] += 1 }
      for device in world?.devices ?? [] { device.close() }
    }
    for (fault, count) in seen.sorted(by: { $0.key < $1.key }) { print("seen \(fault.rawValue) \(count)") }
    print("done \(seeds.count)")
  }
}

/// Runs workers side by side, each over a share of the seeds.
enum Workers {
  static func run(seeds: UInt64, jobs: UInt64, steps: Int) throws -> Bool {
    let begun = ContinuousClock.now
    let workers = try (0..<jobs).map { try worker($0, of: jobs, seeds, steps) }
    var seen: [String: Int] = [:]
    var (done, failures) = (0, 0)
    for (process, pipe) in workers {
      let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        switch words.first {
        case "failed":
          failures += 1
          print(line)
        case "seen" where words.count == 3: seen[String(words[1]), default: 0] += Int(words[2]) ?? 0
        case "done": done += Int(words.last ?? "") ?? 0
        default: print(line)
        }
      }
    }
    let missing = Fault.allCases.map(\.rawValue).filter { seen[$0] == nil }
    for (fault, count) in seen.sorted(by: { $0.key < $1.key }) { print("\(fault): in \(count) seeds") }
    for fault in missing { print("\(fault): never") }
    print("\(done) seeds, \(failures) failed, in \(begun.duration(to: .now))")
    return failures == 0 && done == Int(seeds) && missing.isEmpty
  }

  private static func worker(
    _ index: UInt64, of jobs: UInt64, _ seeds: UInt64, _ steps: Int
  ) throws -> (Process, Pipe) {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [
      "--worker", String(index), "--of", String(jobs), "--seeds", String(seeds), "--steps", String(steps),
    ]
    process.standardOutput = pipe
    try process.run()
    return (process, pipe)
  }
}
