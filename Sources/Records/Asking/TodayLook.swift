import ThaiText
import Welfare

extension Look {
  /// A lot that expires within so many days is shown among today's work.
  private static let expirySoon = 30
  /// So few left of a lot are shown among today's work.
  private static let fewLeft: Int64 = 10

  /// Kits that last so many days or fewer are shown among today's work.
  private static let endSoon: Int64 = 7

  /// งานวันนี้.
  ///
  /// - Parameter book: the rules in force.
  func today(at now: Instant, book: RuleBook) throws -> TodayWork {
    let day = now.day
    let lots = try stock()
    let campaign = try aid.openCampaigns(on: day).first
    let missing = try rosters(from: day, count: 2).flatMap { page in
      page.slots.filter { $0.missing > 0 }.map { MissingShift(day: page.day, slot: $0) }
    }
    return TodayWork(
      people: try shownCount(of: .person), households: try shownCount(of: .household),
      volunteers: try count(of: .volunteer), lots: lots.filter { wantsAttention($0, on: day) },
      missing: missing, bagsOnHand: try onHand(lots, for: campaign, on: day), campaign: campaign?.title,
      runOut: try StockPace(tables: tables).runOut(of: lots, at: now).filter { Self.endsSoon($0.value) },
      unheld: try UnheldReading(tables: tables).open().count, plans: try plansDue(on: day),
      grants: try GrantReading(tables: tables).overdue(rules: book.housing, on: day),
      cases: try CaseReading(tables: tables).due(book: book, on: day))
  }

  private static func endsSoon(_ end: RunOut) -> Bool {
    switch end {
    case .today: true
    case .days(let days): days <= endSoon
    }
  }

  /// Whether a lot with stock expires soon, is past its day, or is nearly gone.
  private func wantsAttention(_ lot: LotLine, on day: Day) -> Bool {
    guard lot.onHand > 0 else { return false }
    if lot.onHand <= Self.fewLeft { return true }
    return lot.expires.map { $0 <= day.adding(days: Self.expirySoon) } ?? false
  }

  private func onHand(_ lots: [LotLine], for campaign: CampaignOpened?, on day: Day) throws -> Int64 {
    guard let campaign else { return 0 }
    let kits = try aid.versions(of: campaign.kits)
    return lots.filter { lot in
      lot.isGivable && lot.onHand > 0 && kits.contains(lot.kit) && lot.unitValue <= campaign.ceiling
        && day <= lot.expires ?? day
    }.reduce(0) { $0 + $1.onHand }
  }
}
