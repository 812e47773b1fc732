import ThaiText
import Welfare

extension Look {
  /// What a household may be given, and was.
  ///
  /// - Parameters:
  ///   - book: the rules in force.
  ///   - log: this device's own log; all others are elsewhere.
  func standing(
    of household: Identifier<Household>, book: RuleBook, on day: Day, log: LogID
  ) throws -> AidStanding {
    let answer = try answer(AidRequest(household: household), on: day).answer
    let (grants, cases) = (GrantReading(tables: tables), CaseReading(tables: tables))
    let uses = try cases.uses(of: book.regulations, by: nil, in: household, on: day)
    return AidStanding(
      household: household, bag: answer, history: try aid.given(to: household),
      elsewhere: try elsewhere(household, on: day, log: log),
      grants: try grants.files(of: household).map { try grants.line($0, rules: book.housing, on: day) },
      cases: try cases.told(of: household, onlyOpen: true).map { try cases.line($0, book: book, on: day) },
      uses: uses, sum: try cases.sum(of: household, book: book, on: day))
  }

  /// Everything the bag form shows for a request as filled in so far.
  ///
  /// - Parameter log: the log whose next receipt is shown.
  func sheet(_ request: AidRequest, on day: Day, log: OwnLog) throws -> BagSheet {
    let (answer, facts) = try answer(request, on: day)
    let year = UInt64(clamping: FiscalYear(of: day).buddhist)
    let number = try tables.nextNumber(of: NumberSeries.receipts(of: year), in: log.id)
    let lots = try usable(request, facts, on: day)
    return BagSheet(
      request: request, card: try cardOrEmpty(request.household, on: day), answer: answer,
      campaigns: try aid.openCampaigns(on: day), lots: lots.own, others: lots.others,
      carryings: try CarryingReading(tables: tables).open(),
      nextReceipt: AidIssued.receipt(letter: log.facts.letter, fiscalYear: year, number: number),
      families: try CertifiedReading(tables: tables).families(of: request.household),
      elsewhere: try elsewhere(request.household, on: day, log: log.id))
  }

  /// Lots of the campaign's kits, and where there are none, or one was chosen, those of others that may stand in.
  private func usable(_ request: AidRequest, _ facts: BagFacts?, on day: Day) throws -> (
    own: [LotLine], others: [LotLine]
  ) {
    guard let facts, let campaign = facts.campaign else { return ([], []) }
    let kits = try aid.versions(of: campaign.kits)
    let mayGo = { (lot: LotLine) in
      !lot.isExpired(on: day) && lot.unitValue <= campaign.ceiling && lot.isTakenFrom(request.goods.carrying)
        && (lot.onHand > 0 || request.goods.isUnheld)
    }
    let own = facts.lots.filter { kits.contains($0.kit) && mayGo($0) }.sorted(by: BagRule.expiresEarlier)
    guard own.isEmpty || request.circumstances.substitutes != nil, !request.goods.isUnheld else {
      return (own, [])
    }
    let others = try aid.lots(onlyStocked: true).filter {
      !kits.contains($0.kit) && $0.recall == nil && mayGo($0)
    }
    return (own, others.sorted(by: BagRule.expiresEarlier))
  }

  /// What the bag rule says of a request.
  func bagAnswer(_ request: AidRequest, on day: Day) throws -> BagAnswer {
    try answer(request, on: day).answer
  }

  /// What the bag rule says, and what it read; a household, campaign or lot that is not known is a refusal too.
  private func answer(_ request: AidRequest, on day: Day) throws -> (answer: BagAnswer, facts: BagFacts?) {
    do {
      let facts = try aid.facts(for: request, on: day)
      do {
        return (.allowed(try aid.allowance(request, facts)), facts)
      } catch let refusal as Refusal {
        return (.refused(refusal), facts)
      }
    } catch let refusal as Refusal {
      return (.refused(refusal), nil)
    }
  }
}
