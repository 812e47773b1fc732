public import ThaiText

/// What a report counts of the repair of houses: grants as they stood when the period ended, and the money that they are paid from.
public struct HousingFacts: Hashable, Sendable {
  /// A grant that was open at some moment of the period.
  public struct Grant: Hashable, Sendable {
    /// As it stood when the period ended.
    public let file: GrantFile
    /// Where the house stands.
    public let village: ReportFacts.Village

    /// A grant.
    public init(file: GrantFile, village: ReportFacts.Village) {
      self.file = file
      self.village = village
    }
  }

  /// An allotment with what moved of it up to the end of the period.
  public struct Money: Hashable, Sendable {
    /// Its terms.
    public let facts: BudgetAllotted
    /// What counted when the period ended, oldest first.
    public let moves: [Move]

    /// An allotment.
    public init(facts: BudgetAllotted, moves: [Move]) {
      self.facts = facts
      self.moves = moves
    }

    /// จอง and ผูกพัน and not paid, satang.
    public var promised: Satang { BudgetMove.total(moves.map(\.promised)) }
  }

  /// What one entry did to an allotment.
  public struct Move: Hashable, Sendable {
    /// The entry.
    public let entry: EntryName
    /// When.
    public let at: Instant
    /// The entry's kind: `grant.reserved`.
    public let kind: String
    /// จัดสรร, satang.
    public let allotted: Satang
    /// จอง and ผูกพัน together, satang.
    public let promised: Satang
    /// จ่าย, satang.
    public let spent: Satang

    /// A movement.
    public init(
      entry: EntryName, at: Instant, kind: String, allotted: Satang, promised: Satang, spent: Satang
    ) {
      self.entry = entry
      self.at = at
      self.kind = kind
      self.allotted = allotted
      self.promised = promised
      self.spent = spent
    }
  }

  /// The grants, by fiscal year and number.
  public let grants: [Grant]
  /// The allotments, by fiscal year and code.
  public let money: [Money]

  /// Facts about houses.
  public init(grants: [Grant] = [], money: [Money] = []) {
    self.grants = grants
    self.money = money
  }

  /// Whether there is nothing to tell.
  public var isEmpty: Bool { grants.isEmpty && money.isEmpty }
}

extension GrantState {
  /// What had happened before a moment.
  public func before(_ end: Instant) -> GrantState {
    var state = self
    state.deeds = deeds.filter { $0.at < end }
    return state
  }
}
