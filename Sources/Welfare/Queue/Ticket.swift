public import ThaiText

/// ผู้มาติดต่อ: who came to the counter, known or not. A marker for the id; the name is a sealed part.
public enum Visitor {}

/// บัตรคิว: a place in one day's queue, with every step it took.
///
/// The state is never stored: it is what the steps, less the undone ones, lead to.
public struct Ticket: Hashable, Sendable {
  /// The ticket's id.
  public let id: Identifier<Ticket>
  /// Where and as what it was taken.
  public let taken: TicketTaken
  /// When it was taken.
  public let takenAt: Instant
  /// Everything that happened to it since, oldest first, undone steps included.
  public private(set) var steps: [Dated] = []
  /// The steps that were taken back.
  public private(set) var undone: [EntryName] = []
  /// Entries that did not fit when folded, ascending: for a person to look at.
  public private(set) var conflicts: [EntryName] = []
  /// Whose household the visitor is of, once known.
  public private(set) var household: Identifier<Household>?
  /// Who the visitor is, once known.
  public private(set) var person: Identifier<Person>?

  /// A step with its entry and time.
  public struct Dated: Hashable, Sendable {
    /// The entry that tells of it.
    public let entry: EntryName
    /// When it happened.
    public let at: Instant
    /// What happened.
    public let step: Step
  }

  /// A ticket just taken, waiting.
  public init(_ taken: TicketTaken, at: Instant) {
    id = taken.ticket
    self.taken = taken
    takenAt = at
    household = taken.household
    person = taken.person
  }

  /// The steps that count: all but the undone ones, each with the state it led to.
  public var history: [(step: Dated, state: State)] {
    var state = State.waiting
    var history: [(step: Dated, state: State)] = []
    for dated in steps where !undone.contains(dated.entry) {
      guard let next = state.after(dated.step) else { continue }
      state = next
      history.append((dated, state))
    }
    return history
  }

  /// Where the ticket stands now.
  public var state: State { history.last?.state ?? .waiting }

  /// The step that undo would take back.
  public var lastStep: Dated? { history.last?.step }

  /// How often the number was called since it last began to wait.
  public var calls: Int {
    var count = 0
    for (dated, _) in history.reversed() {
      switch dated.step {
      case .called, .recalled: count += 1
      default: return count
      }
    }
    return count
  }

  /// The lane it stands in now: where it was taken, or where it was transferred.
  public var lane: String {
    for (dated, _) in history.reversed() {
      if case .transferred(let lane) = dated.step { return lane }
    }
    return taken.lane
  }

  /// Adds a step that happened; one that does not fit is kept and listed as a conflict.
  public mutating func add(_ step: Step, entry: EntryName, at: Instant) {
    if state.after(step) == nil { conflicts.append(entry) }
    steps.append(Dated(entry: entry, at: at, step: step))
  }

  /// Takes back `step` if it is the last one, else lists `entry` as a conflict.
  public mutating func undo(_ step: EntryName, entry: EntryName) {
    guard lastStep?.entry == step else { return conflicts.append(entry) }
    undone.append(step)
  }

  /// The visitor became known.
  public mutating func identify(household: Identifier<Household>, person: Identifier<Person>?) {
    self.household = household
    self.person = person
  }

  /// An entry that means nothing for a ticket already taken.
  mutating func setAside(_ entry: EntryName) {
    conflicts.append(entry)
  }

  mutating func restore(
    steps: [Dated], undone: [EntryName], conflicts: [EntryName], household: Identifier<Household>?,
    person: Identifier<Person>?
  ) {
    self.steps = steps
    self.undone = undone
    self.conflicts = conflicts
    self.household = household
    self.person = person
  }
}

/// The facts of `ticket.taken`.
public struct TicketTaken: Hashable, Sendable {
  /// The ticket.
  public let ticket: Identifier<Ticket>
  /// The visitor, whose name, if given, is sealed in the part.
  public let visitor: Identifier<Visitor>
  /// The lane's Thai letter: ก, พ.
  public let lane: String
  /// The lane's number of the day, from 1, gap-free per log, lane and day.
  public let number: UInt64
  /// As printed: `ก012`, `กB012`.
  public let label: String
  /// The household, if the visitor was known.
  public let household: Identifier<Household>?
  /// The person, if known.
  public let person: Identifier<Person>?

  /// The facts.
  public init(
    ticket: Identifier<Ticket>, visitor: Identifier<Visitor>, lane: String, number: UInt64, label: String,
    household: Identifier<Household>?, person: Identifier<Person>?
  ) {
    self.ticket = ticket
    self.visitor = visitor
    self.lane = lane
    self.number = number
    self.label = label
    self.household = household
    self.person = person
  }

  /// The printed form of a number: Thai lane letter, device letter unless A, at least three digits.
  ///
  /// Source: DOMAIN rule 10.
  public static func label(lane: String, letter: String, number: UInt64) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 3 - digits.utf8.count))
    return lane + (letter == "A" ? "" : letter) + zeros + digits
  }
}
