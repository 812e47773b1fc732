/// What the journal says of a goal of a family plan.
public struct PlanItemState: Hashable, Sendable {
  /// Where a goal stands.
  public enum Standing: Hashable, Sendable {
    /// It is pursued.
    case open
    /// It came to an end; the index of the part that says what came of it, where one does.
    case closed(PlanItemClosed, outcome: UInt64?)
    /// It was noted by mistake.
    case withdrawn
  }

  /// What was noted.
  public internal(set) var added = Held<PlanItemAdded>()
  /// The index of the part that says the goal.
  public internal(set) var goal = Held<UInt64>()
  /// Where it stands since; nothing before it ended for the first time. Of two ends that had not seen each other the one of the
  /// greater entry is shown, and it is no conflict: taking it back opens the goal for whoever knows better.
  public internal(set) var standing = Held<Standing>()

  /// Where the goal stands; nil before anything was noted of it.
  public var current: Standing? {
    guard added.current != nil else { return nil }
    return standing.current ?? .open
  }

  /// How it ended; nil while it is open, or was a mistake.
  public var closed: PlanItemClosed? {
    if case .closed(let facts, _)? = current { facts } else { nil }
  }

  /// The part that says what came of it.
  public var outcome: PartName? {
    guard let last = standing.items.last, case .closed(_, let index?) = last.value else { return nil }
    return PartName(entry: last.entry, index: index)
  }

  /// The entry by which it stands where it does: what may be taken back.
  public var latest: EntryName? { standing.items.last?.entry ?? added.items.last?.entry }

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    switch act {
    case .planItemAdded(let facts) where facts.item.of(.planItem) == subject:
      added.set(facts, by: place)
      if let part = place.parts[facts.household.of(.household)] { goal.set(part, by: place) }
    case .planItemClosed(let facts) where facts.item.of(.planItem) == subject:
      standing.set(.closed(facts, outcome: place.parts[facts.household.of(.household)]), by: place)
    case .planTakenBack(let facts) where facts.item.of(.planItem) == subject:
      let isOfGoal = added.items.contains { $0.entry == facts.undoes }
      standing.set(isOfGoal ? .withdrawn : .open, by: place)
    default: break
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    added.encode(into: &writer) { $1.encode(into: &$0) }
    goal.encode(into: &writer) { $0.write($1) }
    standing.encode(into: &writer) { writer, standing in
      switch standing {
      case .open: writer.write(0 as UInt64)
      case .closed(let facts, let outcome):
        writer.write(1 as UInt64)
        facts.encode(into: &writer)
        writer.write(outcome) { $0.write($1) }
      case .withdrawn: writer.write(2 as UInt64)
      }
    }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    added = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try PlanItemAdded(from: &r)
    }
    goal = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }
    standing = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      switch try r.unsigned() {
      case 0: Standing.open
      case 1: Standing.closed(try PlanItemClosed(from: &r), outcome: try r.optionalUnsigned())
      case 2: Standing.withdrawn
      default: throw CanonicalTrouble.code
      }
    }
  }
}
