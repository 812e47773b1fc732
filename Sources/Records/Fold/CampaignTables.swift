import ThaiText
import Welfare

extension Fold {
  /// Certified lists: their pages, who stands on them, and which do not hold any more.
  func keepLists(_ arrived: Arrived) throws {
    switch arrived.act {
    case .campaignCertified(let facts):
      try tables.run(
        """
        INSERT INTO certified_list
          (list, page, log, seq, entry_order, campaign, body, document, day, file)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, .id(facts.list), .unsigned(facts.page), .id(arrived.entry.name.log),
        .unsigned(arrived.entry.name.seq), .unsigned(arrived.entry.order), .id(facts.campaign),
        .text(facts.body), .text(facts.document), .integer(Int64(facts.day.number)), .bytes(facts.file))
      for household in facts.households {
        try tables.run(
          "INSERT INTO certified (campaign, household, list) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          .id(facts.campaign), .id(household), .id(facts.list))
      }
    case .listWithdrawn(_, let list):
      try tables.run("INSERT INTO list_withdrawn (list) VALUES (?) ON CONFLICT DO NOTHING", .id(list))
    default: break
    }
  }

  /// Brings the count of a campaign's hand-overs from one state of an issuance to the next. One that is heard of only after it
  /// was taken back counts nothing, and is counted all the same: the row is there in whatever order they came.
  func countGiven(from old: IssuanceState, to new: IssuanceState) throws {
    let was = old.isStanding ? old.issued?.facts.campaign : nil
    let now = new.isStanding ? new.issued?.facts.campaign : nil
    guard was != now else {
      if old.issued == nil, let campaign = new.issued?.facts.campaign { try addGiven(0, to: campaign) }
      return
    }
    if let was { try addGiven(-1, to: was) }
    if let now { try addGiven(1, to: now) }
  }

  private func addGiven(_ count: Int64, to campaign: Identifier<Campaign>) throws {
    try run(on: .campaignGiven, .id(campaign), .text(""), by: count)
  }
}
