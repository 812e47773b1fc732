import Foundation
import Records
import Settings
import ThaiText
import Welfare

extension Workbench {
  /// `answers`: the short reads that a key can ask for.
  func measureAnswers() throws {
    let store = try store()
    let cards = try store.households(limit: 300, at: now())
    var card = Figure()
    var aid = Figure()
    var queue = Figure()
    for house in cards {
      _ = try card.time { try store.answer(.household(house.household), at: now(), counter: 1) }
      _ = try aid.time { try store.answer(.aid(house.household), at: now(), counter: 1) }
      _ = try queue.time { try store.answer(.queue, at: now(), counter: 1) }
    }
    card.print("answers.household")
    aid.print("answers.aid")
    queue.print("answers.queue")
  }

  /// `bag`: bags committed, and after each a raw loop of the same bytes in the same run.
  func measureBag() throws {
    let store = try store()
    let houses = try store.households(limit: 1_500, at: now()).map(\.household)
    guard var raw = RawLoop(path: root + "/raw") else { return }
    var ours = Figure()
    var rival = Figure()
    var sizes: [Int] = []
    for house in houses {
      let who = try proposer(store)
      let before = Self.bytesWritten
      _ = try ours.time { try store.commit(.issueAid(AidRequest(household: house)), by: who) }
      let size = Self.bytesWritten - before
      rival.time { raw.step(size) }
      sizes.append(size)
    }
    ours.print("bag.committed")
    rival.print("bag.raw-loop")
    print("bag.bytes: \(sizes.sorted()[sizes.count / 2]) bytes handed to the kernel (median)")
    print("bag.share-of-raw: \(rounded(rival.percentile(0.5) / ours.percentile(0.5))) × (medians of one run)")
  }

  /// Bytes that this process has written so far, as the kernel counts them.
  private static var bytesWritten: Int {
    let counts = (try? String(contentsOfFile: "/proc/self/io", encoding: .utf8)) ?? ""
    return counts.split(separator: "\n").first { $0.hasPrefix("wchar: ") }
      .flatMap { Int($0.dropFirst(7)) } ?? 0
  }

  /// `four-desks`: four processes on one store, each taking 250 tickets; every number once, none left out.
  func measureFourDesks() throws {
    _ = try store()
    var desks: [(process: Process, output: Pipe)] = []
    for _ in 0..<4 {
      let desk = Process()
      desk.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      desk.arguments = ["take-tickets", path, runtime, "250"]
      let output = Pipe()
      desk.standardOutput = output
      try desk.run()
      desks.append((desk, output))
    }
    var numbers: [Int] = []
    for (index, desk) in desks.enumerated() {
      let lines = String(decoding: desk.output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        .split(separator: "\n")
      desk.process.waitUntilExit()
      numbers += lines.compactMap { Int($0) }
      print(
        "four-desks.desk-\(index + 1): \(lines.last ?? "nothing"), exit \(desk.process.terminationStatus)")
    }
    let sorted = numbers.sorted()
    let isGapFree = sorted.first.map { first in sorted == Array(first..<first + sorted.count) } ?? false
    print("four-desks.numbers: \(sorted.count), each once and gap-free: \(isGapFree)")
  }

  /// `verify`: chains alone, then with the fold.
  func measureVerify() throws {
    let store = try store()
    var quick = Figure()
    var whole = Figure()
    for _ in 0..<3 {
      let report = try quick.time { try store.verify(quick: true, rebuild: false) }
      _ = try whole.time { try store.verify(quick: false, rebuild: false) }
      print("verify.entries: \(report.entries), sound: \(report.isSound)")
    }
    quick.print("verify.quick")
    whole.print("verify.with-fold")
  }
}
