public import ThaiText

/// Vulnerable households that were given nothing and not served this fiscal year, by village, with what to do next.
public struct Unreached: Hashable, Sendable {
  /// What to do next.
  public enum NextStep: Hashable, Sendable {
    /// Something is likely and not found to be received: apply for it.
    case apply(Benefit)
    /// Something is not known yet: ask it.
    case ask(BenefitQuestion)
    /// Visit the house.
    case visit
  }

  /// One household.
  public struct Row: Hashable, Sendable {
    /// The household.
    public let household: Identifier<Household>
    /// บ้านเลขที่.
    public let houseNumber: String
    /// The head's name, or the first member's; empty if it cannot be opened here.
    public let name: String
    /// ระดับความเปราะบาง.
    public let level: Int
    /// What to do next.
    public let next: NextStep

    /// A row of these facts.
    public init(
      household: Identifier<Household>, houseNumber: String, name: String, level: Int, next: NextStep
    ) {
      self.household = household
      self.houseNumber = houseNumber
      self.name = name
      self.level = level
      self.next = next
    }

    /// The household of a sheet; nil if it is not known to be vulnerable.
    public init?(_ sheet: BenefitSheet) {
      guard let vulnerability = sheet.vulnerability, case .level(let level) = vulnerability.standing else {
        return nil
      }
      let likely = sheet.findings.first { $0.standing == .likely }
      let next: NextStep =
        if let likely { .apply(likely.benefit) } else if let question = vulnerability.asks.first {
          .ask(question)
        } else {
          .visit
        }
      self.init(
        household: sheet.card.household, houseNumber: sheet.card.particulars.houseNumber,
        name: sheet.card.members.first?.particulars.fullName ?? "", level: level, next: next)
    }
  }

  /// A village with its rows, the most vulnerable first.
  public struct Village: Hashable, Sendable {
    /// หมู่ที่; 0 if unknown.
    public let moo: UInt64
    /// The village's name; empty if unknown.
    public let name: String
    /// Its rows.
    public let rows: [Row]

    /// A village of these rows, which come in the order of the houses.
    public init(moo: UInt64, name: String, rows: [Row]) {
      self.moo = moo
      self.name = name
      self.rows = rows.enumerated().sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }
        .map(\.element)
    }
  }

  /// The fiscal year.
  public let year: FiscalYear
  /// The villages with a row, in their order.
  public let villages: [Village]

  /// A list of these villages.
  public init(year: FiscalYear, villages: [Village]) {
    self.year = year
    self.villages = villages
  }

  /// How many households there are.
  public var households: Int { villages.reduce(0) { $0 + $1.rows.count } }
}
