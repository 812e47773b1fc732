public import ThaiText

/// A goal of a family plan, as cards and lists show it.
public struct PlanLine: Hashable, Sendable {
  /// What was noted.
  public let facts: PlanItemAdded
  /// เป้าหมาย; empty where it cannot be opened here.
  public let goal: String
  /// ผู้รับผิดชอบ: the name of the officer or volunteer, else the words typed; empty if nobody was named.
  public let responsible: String
  /// How it ended; nil while it is open.
  public let closed: PlanItemClosed?
  /// What came of it in words; empty if nothing was written.
  public let outcome: String
  /// The entry by which it stands where it does: what `household take-back` takes. Nil where that is not known.
  public let entry: EntryName?

  /// A line.
  public init(
    facts: PlanItemAdded, goal: String, responsible: String, closed: PlanItemClosed? = nil,
    outcome: String = "", entry: EntryName? = nil
  ) {
    self.facts = facts
    self.goal = goal
    self.responsible = responsible
    self.closed = closed
    self.outcome = outcome
    self.entry = entry
  }

  /// The goal's id.
  public var item: Identifier<PlanItem> { facts.item }

  /// Whether it is open.
  public var isOpen: Bool { closed == nil }

  /// Whether it is open, and due today or before.
  public func isDue(on day: Day) -> Bool { isOpen && facts.due <= day }

  /// Open goals first, the one due first before the others; then those that ended, the newest first.
  public static func standsBefore(_ left: PlanLine, _ right: PlanLine) -> Bool {
    switch (left.closed, right.closed) {
    case (nil, nil): (left.facts.due, left.item) < (right.facts.due, right.item)
    case (nil, _): true
    case (_, nil): false
    case (let one?, let other?): (other.day, right.item) < (one.day, left.item)
    }
  }
}

/// Goals of all plans that are due today or were due.
public struct PlansDue: Hashable, Sendable {
  /// A goal of a house.
  public struct Goal: Hashable, Sendable {
    /// The household whose card shows it.
    public let household: Identifier<Household>
    /// What describes the house.
    public let house: HouseholdParticulars
    /// The goal.
    public let line: PlanLine

    /// A goal of a house.
    public init(household: Identifier<Household>, house: HouseholdParticulars, line: PlanLine) {
      self.household = household
      self.house = house
      self.line = line
    }
  }

  /// Those due first; as many as were asked for.
  public let first: [Goal]
  /// All of them.
  public let count: Int

  /// Goals that are due.
  public init(first: [Goal] = [], count: Int = 0) {
    self.first = first
    self.count = count
  }
}
