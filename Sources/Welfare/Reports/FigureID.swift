/// The stable name of a figure of a report: what opens it to its rows.
public enum FigureID: Hashable, Sendable {
  /// What is counted of hand-overs.
  public enum Aid: String, CaseIterable, Hashable, Sendable {
    /// All receipts of the period, those taken back too.
    case receipts
    /// Receipts of the period taken back before it ended.
    case reversed
    /// Hand-overs that stand.
    case handOvers = "hand-overs"
    /// Households that got something.
    case households
    /// Bags.
    case bags
    /// Satang.
    case value
  }

  /// What is counted of a lot.
  public enum Stock: String, CaseIterable, Hashable, Sendable {
    /// There when the period began.
    case opening
    /// In.
    case received
    /// Out.
    case given
    /// Back from hand-overs.
    case back
    /// In or out in any other way.
    case other
    /// There when it ended.
    case closing
  }

  /// Of hand-overs, of one village by its key or of all.
  case aid(Aid, village: String?)
  /// People of households that got something, of a group, of one village or of all.
  case people(group: String, village: String?)
  /// Kits of one lot, or of all.
  case stock(Stock, lot: Identifier<Lot>?)
  /// Tickets by where they stand; nil for all that were taken.
  case tickets(Ticket.State.Name?)
  /// Visits by why they came and what came of it; nil for any.
  case visits(purpose: String?, outcome: String?)
  /// Of grants at a step, or at any, with numbers of a fiscal year (พ.ศ.), or of any.
  case grants(Grants, step: HousingGrant.Step?, year: UInt64?)
  /// Of what happened to grants in the period: how often, or how much.
  case grantActs(GrantActs, isValue: Bool)
  /// Of one allotment, or of all.
  case budgets(Budgets, allotment: Identifier<Allotment>?)
  /// Of cases, on a line of their tables.
  case caseload(Caseload, Line)

  /// Its text: `aid/bags/65081109`, `people/older/all`, `stock/given/all`, `tickets/served`, `visits/bag/any`,
  /// `grants/paid/building/2570`, `grant-acts/paid/value`, `budgets/left/all`, `cases/standing/accepted`, `case-money/value/REG-45`.
  public var text: String {
    switch self {
    case .aid(let what, let village): "aid/" + what.rawValue + "/" + (village ?? "all")
    case .people(let group, let village): "people/" + group + "/" + (village ?? "all")
    case .stock(let what, let lot): "stock/" + what.rawValue + "/" + (lot?.hex ?? "all")
    case .tickets(let state): "tickets/" + (state?.code ?? "taken")
    case .visits(let purpose, let outcome): "visits/" + (purpose ?? "any") + "/" + (outcome ?? "any")
    case .grants(let what, let step, let year):
      "grants/" + what.rawValue + "/" + (step?.code ?? "all") + "/" + (year.map { String($0) } ?? "all")
    case .grantActs(let what, let isValue): "grant-acts/" + what.rawValue + (isValue ? "/value" : "/count")
    case .budgets(let what, let allotment): "budgets/" + what.rawValue + "/" + (allotment?.hex ?? "all")
    case .caseload(let what, let line): what.rawValue + "/" + line.word
    }
  }

  /// Reads a text; nil if it names no figure.
  public init?(_ text: String) {
    let words = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard words.allSatisfy({ !$0.isEmpty }) else { return nil }
    switch (words.first, words.count) {
    case ("aid", 3):
      guard let what = Aid(rawValue: words[1]) else { return nil }
      self = .aid(what, village: words[2] == "all" ? nil : words[2])
    case ("people", 3): self = .people(group: words[1], village: words[2] == "all" ? nil : words[2])
    case ("stock", 3):
      guard let what = Stock(rawValue: words[1]) else { return nil }
      if words[2] == "all" {
        self = .stock(what, lot: nil)
      } else {
        guard let lot = Identifier<Lot>(hex: words[2]) else { return nil }
        self = .stock(what, lot: lot)
      }
    case ("tickets", 2):
      if words[1] == "taken" {
        self = .tickets(nil)
      } else {
        guard let state = Ticket.State.Name.allCases.first(where: { $0.code == words[1] }) else { return nil }
        self = .tickets(state)
      }
    case ("visits", 3):
      self = .visits(
        purpose: words[1] == "any" ? nil : words[1], outcome: words[2] == "any" ? nil : words[2])
    default:
      guard let figure = Self.housing(words) ?? Self.caseload(words) else { return nil }
      self = figure
    }
  }
}
