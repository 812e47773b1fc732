import ThaiText
public import Welfare

/// Whether rule files can be put in the place of those in force.
struct RulesJudging {
  /// The connection.
  let tables: Tables
  /// The book in force.
  let book: RuleBook
  /// What reads a book.
  let parseRules: StoreEnvironment.RuleParser

  /// The greatest size of a book in bytes: it is one entry, and an entry has at most 128 KiB.
  static let greatestSize = 120_000

  /// The whole book as it would be adopted: files of the same name are replaced, the others stay.
  ///
  /// - Throws: `RuleFileTrouble` if it cannot be read, is too long, or has a cap below what was already given on one of
  ///   its days; `Refusal`: `rules.unchanged`.
  func adopted(_ files: [RuleFile], inForce: [RuleFile]) throws -> [RuleFile] {
    for file in files where !RuleBook.fileNames.contains(file.name) {
      throw RuleFileTrouble(file: file.name, .unknownFile(known: RuleBook.fileNames))
    }
    let kept = inForce.filter { old in !files.contains { $0.name == old.name } }
    let adopted = RuleFile.canonical(kept + files)
    try requireSize(of: adopted)
    let next = try parseRules(adopted)
    guard adopted != inForce else { throw Refusal.rules(.unchanged) }
    try requireCaps(of: next)
    try requireHousingCaps(of: next)
    return adopted
  }

  private func requireSize(of files: [RuleFile]) throws(RuleFileTrouble) {
    let size = files.reduce(0) { $0 + $1.text.utf8.count }
    guard size > Self.greatestSize,
      let longest = files.max(by: { $0.text.utf8.count < $1.text.utf8.count })
    else { return }
    throw RuleFileTrouble(file: longest.name, .tooLong(bytes: size, greatest: Self.greatestSize))
  }

  /// A default ceiling that is new on a day must not be below a bag of that day whose campaign had the default.
  private func requireCaps(of next: RuleBook) throws {
    let reading = AidReading(tables: tables)
    for row in next.campaignDefaults.rows where !book.campaignDefaults.rows.contains(where: { $0.says(row) })
    {
      let end = row.to.map { Instant($0.adding(days: 1)).milliseconds } ?? .max
      for id in try reading.given(from: Instant(row.from).milliseconds, to: end) {
        guard let state = try tables.issuance(id), state.isStanding, let facts = state.issued?.facts,
          let campaign = try tables.campaign(facts.campaign), row.holds(on: campaign.from),
          campaign.ceiling == book.campaignDefaults.row(on: campaign.from)?.value.ceiling,
          facts.unitValue > row.value.ceiling
        else { continue }
        throw RuleFileTrouble(
          file: "campaigns.toml", line: row.line,
          .capBelowGiven(
            "ceiling_satang", cap: row.value.ceiling, receipt: facts.receipt, value: facts.unitValue))
      }
    }
  }
}

extension RulesJudging {
  /// A cap of home repair that is new on a day must not be below what was decided for a house on that day.
  private func requireHousingCaps(of next: RuleBook) throws {
    guard
      next.housing.caps != book.housing.caps || next.housing.modificationCaps != book.housing.modificationCaps
    else { return }
    for file in try GrantReading(tables: tables).all() where file.step != .cancelled {
      let applied = file.application.facts
      guard let decision = file.decision?.facts,
        let cap = next.housing.cap(of: applied.kind, on: decision.day), decision.amount > cap.value
      else { continue }
      throw RuleFileTrouble(
        file: "housing.toml", line: cap.line,
        .capBelowGiven("cap_satang", cap: cap.value, receipt: applied.paper, value: decision.amount))
    }
  }
}

extension Dated {
  /// Whether two rows say the same of the same days, wherever they stand and whoever wrote them.
  fileprivate func says(_ other: Dated<Value>) -> Bool {
    from == other.from && to == other.to && value == other.value
  }
}

extension Store {
  /// Whether the files could be adopted; nothing is written, and files like those in force are sound.
  ///
  /// - Throws: `StoreTrouble`: `rules` says what stands in the way.
  public func checkRules(_ files: [RuleFile]) throws(StoreTrouble) {
    try read { tables in
      guard let inForce = try RulesReading(tables: tables).inForce() else { return }
      let judging = RulesJudging(
        tables: tables, book: try ruleBook(in: tables).book, parseRules: environment.parseRules)
      do {
        _ = try judging.adopted(files, inForce: inForce.files)
      } catch Refusal.rules(.unchanged) {
        return
      }
    }
  }
}

extension Committing {
  /// Puts files in force.
  ///
  /// - Throws: `RuleFileTrouble`; `Refusal`: `rules.unchanged`.
  mutating func adoptRules(_ files: [RuleFile]) throws {
    guard let centre = try tables.centre()?.centre, let inForce = try RulesReading(tables: tables).inForce()
    else { return }
    let judging = RulesJudging(tables: tables, book: book, parseRules: parseRules)
    try appending.append(.rulesAdopted(centre: centre, files: judging.adopted(files, inForce: inForce.files)))
  }
}
