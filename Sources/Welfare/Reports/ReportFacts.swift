public import ThaiText

/// Everything that a report counts, as the journal tells it. No name, ID or address: houses are known by their village.
public struct ReportFacts: Hashable, Sendable {
  /// The village of a house.
  public struct Village: Hashable, Sendable {
    /// Its code, or a name of its own for a house of another tambon or without a village: what figures are named by.
    public let key: String
    /// หมู่ที่; 0 if unknown.
    public let moo: UInt64
    /// Its name; empty if unknown.
    public let name: String
    /// ตำบล, where it is not the centre's own; else empty.
    public let tambon: String

    /// A village.
    public init(key: String, moo: UInt64, name: String, tambon: String = "") {
      self.key = key
      self.moo = moo
      self.name = name
      self.tambon = tambon
    }
  }

  /// A hand-over of the period.
  public struct Given: Hashable, Sendable {
    /// The entry that tells of it.
    public let entry: EntryName
    /// When.
    public let at: Instant
    /// As printed.
    public let receipt: String
    /// The log that numbers it.
    public let log: LogID
    /// The receipt's number in its log and fiscal year.
    public let number: UInt64
    /// The fiscal year, พ.ศ.
    public let fiscalYear: UInt64
    /// Whose.
    public let household: Identifier<Household>
    /// Where they live.
    public let village: Village
    /// How many.
    public let quantity: UInt64
    /// What they are worth, satang.
    public let value: Satang
    /// Whether it was taken back before the period ended.
    public let isReversed: Bool
    /// The group of each who really lives there, on that day.
    public let people: [String]

    /// A hand-over of these facts.
    public init(
      entry: EntryName, at: Instant, receipt: String, log: LogID, number: UInt64, fiscalYear: UInt64,
      household: Identifier<Household>, village: Village, quantity: UInt64, value: Satang, isReversed: Bool,
      people: [String]
    ) {
      self.entry = entry
      self.at = at
      self.receipt = receipt
      self.log = log
      self.number = number
      self.fiscalYear = fiscalYear
      self.household = household
      self.village = village
      self.quantity = quantity
      self.value = value
      self.isReversed = isReversed
      self.people = people
    }
  }

  /// What one entry did to one lot, in all places together.
  public struct Move: Hashable, Sendable {
    /// Why goods moved.
    public enum Sort: String, CaseIterable, Hashable, Sendable {
      /// Received.
      case received
      /// Handed over.
      case given
      /// Back from a hand-over.
      case back
      /// Anything else: transfers, counts, write-offs.
      case other
    }

    /// The entry that tells of it.
    public let entry: EntryName
    /// When.
    public let at: Instant
    /// The lot.
    public let lot: Identifier<Lot>
    /// Why.
    public let sort: Sort
    /// The entry's kind: `stock.received`.
    public let kind: String
    /// Kits in, or out if negative.
    public let quantity: Int64

    /// A move of these facts.
    public init(
      entry: EntryName, at: Instant, lot: Identifier<Lot>, sort: Sort, kind: String, quantity: Int64
    ) {
      self.entry = entry
      self.at = at
      self.lot = lot
      self.sort = sort
      self.kind = kind
      self.quantity = quantity
    }
  }

  /// A lot, and how much of it there was when the period began.
  public struct LotBefore: Hashable, Sendable {
    /// The lot.
    public let lot: Identifier<Lot>
    /// Its code.
    public let code: String
    /// Its kit's code.
    public let kitCode: String
    /// Its kit's title.
    public let kit: String
    /// Kits in all places together.
    public let opening: Int64

    /// A lot as the period found it.
    public init(lot: Identifier<Lot>, code: String, kitCode: String, kit: String, opening: Int64) {
      self.lot = lot
      self.code = code
      self.kitCode = kitCode
      self.kit = kit
      self.opening = opening
    }
  }

  /// A ticket of the period.
  public struct Visit: Hashable, Sendable {
    /// When it was taken.
    public let at: Instant
    /// As printed.
    public let label: String
    /// Where it stands.
    public let state: Ticket.State.Name
    /// Why the visitor came; nil until served.
    public let purpose: String?
    /// What came of it; nil until served.
    public let outcome: String?

    /// A ticket of these facts.
    public init(at: Instant, label: String, state: Ticket.State.Name, purpose: String?, outcome: String?) {
      self.at = at
      self.label = label
      self.state = state
      self.purpose = purpose
      self.outcome = outcome
    }
  }

  /// The days.
  public let period: ReportPeriod
  /// Hand-overs of the period, oldest first.
  public let given: [Given]
  /// Lots that there were or that moved, by kit, then as they came.
  public let lots: [LotBefore]
  /// Moves of the period, oldest first.
  public let moves: [Move]
  /// Tickets taken in the period, oldest first.
  public let visits: [Visit]
  /// Grants for the repair of houses, and their money.
  public let housing: HousingFacts
  /// Cases, and the money that they came to.
  public let caseload: CaseloadFacts

  /// Facts of a period.
  public init(
    period: ReportPeriod, given: [Given], lots: [LotBefore], moves: [Move], visits: [Visit],
    housing: HousingFacts = HousingFacts(), caseload: CaseloadFacts = CaseloadFacts()
  ) {
    self.period = period
    self.given = given
    self.lots = lots
    self.moves = moves
    self.visits = visits
    self.housing = housing
    self.caseload = caseload
  }
}
