import Foundation
import Records
import ThaiText
import Welfare

extension Workbench {
  /// `last-baht`: eight processes fight over the last 100,000 baht of a budget, round after round: never below zero, never a
  /// satang lost, every loser told who took it.
  func measureLastBaht() throws {
    let store = try store()
    let houses = try households(in: store)
    var all = LastBaht()
    var figure = Figure()
    for round in 1...rounds {
      let budget = "M\(round)"
      _ = try store.commit(
        .budget(
          .allot(
            BudgetRequest(
              code: budget, kind: .sufficientHome, fiscalYear: UInt64(clamping: today.fiscalYear.buddhist),
              amount: LastBaht.allotted, source: "พอช.", document: budget, day: today))),
        by: try proposer(store))
      let grants = try houses.map { try approved(for: $0, in: store) }
      var fight = try figure.time { try self.fight(over: budget, with: grants) }
      guard let line = try store.budgets(on: today).first(where: { $0.facts.code == budget }) else { return }
      fight.lost = LastBaht.allotted - line.left - Satang(fight.grants.count) * LastBaht.each
      fight.below = line.left < 0 ? 1 : 0
      all.add(fight)
      for grant in grants {
        try follow(grant, .cancel(.noBudget, day: today, note: ""), by: try proposer(store), in: store)
      }
      if round % 10 == 0 || round == rounds {
        FileHandle.standardOutput.write(
          Data("last-baht: round \(round) of \(rounds): \(all.line)\n".utf8))
      }
    }
    figure.print("last-baht.round")
    all.waits.print("last-baht.wait")
    print("last-baht.result: \(all.line)")
    let report = try store.verify(quick: true)
    print("last-baht.verify: sound \(report.isSound), findings \(report.findings.count)")
  }

  /// Houses with somebody who lives there, two a desk.
  private func households(
    in store: Store
  ) throws -> [(household: Identifier<Household>, person: Identifier<Person>)] {
    var found: [(household: Identifier<Household>, person: Identifier<Person>)] = []
    for card in try store.households(limit: LastBaht.desks * 4, at: now()) {
      guard let member = card.members.first(where: { $0.membership.livesHere }) else { continue }
      found.append((card.household, member.person))
    }
    return Array(found.prefix(LastBaht.desks * 2))
  }

  /// A grant that waits for its money.
  private func approved(
    for home: (household: Identifier<Household>, person: Identifier<Person>), in store: Store
  ) throws -> Identifier<HousingGrant> {
    let by = try proposer(store)
    let applied = try store.commit(
      .grant(
        .apply(
          GrantRequest(
            household: home.household, applicant: home.person, kind: .sufficientHome, day: today))), by: by)
    guard case .grant(let facts)? = applied.acts.last?.act,
      let approver = try store.officers().first(where: { $0.code == "approver" })
    else { throw StoreTrouble.notOurs(path: path) }
    let picture = try store.keepEvidence(
      Array("picture".utf8), of: home.household, moment: .before)
    for step: GrantStepRequest in [
      .survey(GrantSurveyed(day: today, parts: [.roof], right: .ownLand, evidence: [picture])),
      .meet(GrantMet(day: today, rank: 1, ranked: 1, minutes: "1", attendees: 1)),
      .decide(
        GrantDecided(day: today, amount: LastBaht.each, body: "พอช.", meeting: "1", document: nil)),
    ] {
      try follow(facts.grant, step, by: by, in: store)
    }
    try follow(
      facts.grant, .approve(content: nil), by: Proposer(officer: approver.id, counter: 2, at: now()),
      in: store)
    return facts.grant
  }

  private func follow(
    _ grant: Identifier<HousingGrant>, _ step: GrantStepRequest, by proposer: Proposer, in store: Store
  ) throws {
    _ = try store.commit(.grant(.follow(grant, step)), by: proposer)
  }

  private func fight(over budget: String, with grants: [Identifier<HousingGrant>]) throws -> LastBaht {
    var desks: [(process: Process, output: Pipe)] = []
    for number in 0..<LastBaht.desks {
      let desk = Process()
      desk.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      desk.arguments =
        ["last-baht-desk", path, runtime, budget, String(number + 1)]
        + grants[(number * 2)..<(number * 2 + 2)].map(\.hex)
      let output = Pipe()
      desk.standardOutput = output
      try desk.run()
      desks.append((desk, output))
    }
    var fight = LastBaht()
    for desk in desks {
      let text = String(decoding: desk.output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      desk.process.waitUntilExit()
      fight.add(said: text, exit: desk.process.terminationStatus)
    }
    return fight
  }
}

/// What came of one round, or of several.
private struct LastBaht {
  /// Processes in a round.
  static let desks = 8
  /// What a round begins with, satang.
  static let allotted: Satang = 10_000_000
  /// What each grant wants, satang.
  static let each: Satang = 1_900_000

  /// Grants that got their money.
  var grants: Set<String> = []
  /// Grants that got it twice.
  var twice = 0
  /// Losers that were told what is left and who took some last.
  var told = 0
  /// Losers that were told anything else, and desks that ended otherwise.
  var untold = 0
  /// Commits that ended as busy and were asked again under the same request.
  var busy = 0
  /// Satang neither reserved nor left.
  var lost: Satang = 0
  /// Rounds that ended below zero.
  var below = 0
  /// How long each commit took, the wait for others included.
  var waits = Figure()

  /// What a desk wrote, line by line.
  mutating func add(said text: String, exit: Int32) {
    if exit != 0 { untold += 1 }
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words.first {
      case "reserved" where words.count == 2:
        if !grants.insert(String(words[1])).inserted { twice += 1 }
      case "budget.short" where words.count == 2: told += 1
      case "busy": busy += 1
      case "took" where words.count == 2: waits.add(.microseconds(Int64(words[1]) ?? 0))
      default: untold += 1
      }
    }
  }

  mutating func add(_ other: LastBaht) {
    twice += other.twice + grants.intersection(other.grants).count
    grants.formUnion(other.grants)
    told += other.told
    untold += other.untold
    busy += other.busy
    lost += other.lost
    below += other.below
    waits.add(other.waits)
  }

  /// Running totals.
  var line: String {
    "reserved \(grants.count), twice \(twice), lost \(lost) satang, below zero \(below), told why \(told), "
      + "not told \(untold), busy \(busy), longest wait \(rounded(waits.percentile(1))) ms"
  }
}
