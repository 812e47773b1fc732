import Foundation
import Records
import ThaiText
import Welfare

extension Workbench {
  /// `last-bags`: eight processes fight over the last 100 bags, round after round: never below zero, never a lost bag,
  /// every loser told why.
  func measureLastBags() throws {
    let store = try store()
    var all = LastBags()
    var figure = Figure()
    let houses = try store.households(limit: rounds * LastBags.desks, at: now()).map(\.household)
    for round in 1...rounds {
      let code = "F\(round)"
      try stock(100, under: code, in: store)
      // Each round has its households: what they had today is read before each bag.
      let there = (0..<LastBags.desks).map { houses[(round * LastBags.desks + $0) % houses.count] }
      var fight = try figure.time { try self.fight(over: code, by: there) }
      let left = try store.lots(kit: code).reduce(0) { $0 + $1.onHand }
      fight.lost = 100 - fight.receipts.count - Int(left)
      fight.below = left < 0 ? 1 : 0
      all.add(fight)
      if round % 10 == 0 || round == rounds { tell("last-bags: round \(round) of \(rounds): \(all.line)") }
    }
    figure.print("last-bags.round")
    all.waits.print("last-bags.wait")
    for line in all.table(rounds: rounds) { print("last-bags." + line) }
    print("last-bags.verify: sound \(try store.verify(quick: true).isSound)")
  }

  private func stock(_ quantity: Int64, under code: String, in store: Store) throws {
    let who = try proposer(store)
    _ = try store.commit(.addKit(code: code, title: code), by: who)
    _ = try store.commit(
      .receiveStock(
        StockRequest(
          kit: code, lot: code, quantity: quantity, unitValue: 60_000, source: "พมจ.", expires: nil)), by: who
    )
    _ = try store.commit(
      .openCampaign(
        CampaignRequest(
          code: code, title: code, kits: [code], from: today, to: today, window: 0, perUnit: 1_000)),
      by: who)
  }

  private func fight(over campaign: String, by houses: [Identifier<Household>]) throws -> LastBags {
    var desks: [(process: Process, output: Pipe)] = []
    for (number, house) in houses.enumerated() {
      let desk = Process()
      desk.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      desk.arguments = ["last-bags-desk", path, runtime, campaign, house.hex, String(number + 1)]
      let output = Pipe()
      desk.standardOutput = output
      try desk.run()
      desks.append((desk, output))
    }
    var fight = LastBags()
    for desk in desks {
      let text = String(decoding: desk.output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      desk.process.waitUntilExit()
      fight.add(said: text, exit: desk.process.terminationStatus)
    }
    return fight
  }

  /// Writes a line at once: a long measurement is followed while it runs.
  private func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}

/// What came of one round, or of several.
private struct LastBags {
  /// Processes in a round.
  static let desks = 8

  /// Numbers of the receipts given.
  var receipts: Set<String> = []
  /// The same receipt given twice.
  var twice = 0
  /// Desks that were told that nothing is left, with the receipt that took the last bag.
  var told = 0
  /// Desks that were told anything else, or that ended otherwise.
  var untold = 0
  /// Commits that ended as busy and were asked again under the same request.
  var busy = 0
  /// Bags neither given nor there.
  var lost = 0
  /// Rounds that ended below zero.
  var below = 0
  /// How long each commit took, the wait for others included.
  var waits = Figure()

  /// What a desk wrote, line by line.
  mutating func add(said text: String, exit: Int32) {
    var isTold = false
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words.first {
      case "given" where words.count == 2:
        if !receipts.insert(String(words[1])).inserted { twice += 1 }
      case "stock.empty" where words.count == 2: isTold = true
      case "busy": busy += 1
      case "took" where words.count == 2: waits.add(.microseconds(Int64(words[1]) ?? 0))
      default: break
      }
    }
    if isTold, exit == 0 { told += 1 } else { untold += 1 }
  }

  mutating func add(_ other: LastBags) {
    twice += other.twice + receipts.intersection(other.receipts).count
    receipts.formUnion(other.receipts)
    told += other.told
    untold += other.untold
    busy += other.busy
    lost += other.lost
    below += other.below
    waits.add(other.waits)
  }

  /// Running totals.
  var line: String {
    "given \(receipts.count), twice \(twice), lost \(lost), below zero \(below), told why \(told), "
      + "not told \(untold), busy \(busy), longest wait \(rounded(waits.percentile(1))) ms"
  }

  /// The totals, one a line.
  func table(rounds: Int) -> [String] {
    [
      "given: \(receipts.count) of \(rounds * 100) bags, each receipt once: \(twice == 0)",
      "lost: \(lost) bags", "below-zero: \(below) rounds",
      "told-why: \(told) of \(rounds * Self.desks) losers", "not-told: \(untold)",
      "busy: \(busy) commits, asked again under the same request",
      "longest-wait: \(rounded(waits.percentile(1))) ms",
    ]
  }
}
