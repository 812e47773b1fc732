/// Two people, or two households, that may be one.
///
/// What was decided of them stands with the pair, not with either: so their own states, keys and parts stay as they are, and a
/// merge that is undone leaves no trace in them.
public struct Pair: Hashable, Comparable, Sendable {
  /// The lesser of both.
  public let one: SubjectID
  /// The greater.
  public let other: SubjectID

  /// The pair of two different people, or two different households; nil for anything else.
  public init?(_ one: SubjectID, _ other: SubjectID) {
    guard one != other, one.kind == other.kind, one.kind == .person || one.kind == .household else {
      return nil
    }
    (self.one, self.other) = one < other ? (one, other) : (other, one)
  }

  /// The pair as a subject: the exclusive or of both ids, which are random, and of nothing else.
  public var subject: SubjectID {
    SubjectID(kind: .pair, high: one.high ^ other.high, low: one.low ^ other.low)
  }

  /// Whether the pair is of people or of households.
  public var kind: SubjectKind { one.kind }

  /// The subjects that an act about the pair touches.
  var about: [SubjectID] { [one, other, subject] }

  /// The one of both that `side` is not.
  public func opposite(_ side: SubjectID) -> SubjectID { side == one ? other : one }

  /// By the lesser, then the greater.
  public static func < (left: Self, right: Self) -> Bool { (left.one, left.other) < (right.one, right.other) }
}

/// The facts of `person.merged` and `household.merged`: a decision that one of two is another name of the other.
public struct Merged: Hashable, Sendable {
  /// How it came to be decided.
  public enum How: UInt8, CaseIterable, Hashable, Sendable {
    /// The list of those that may be one proposed it.
    case listed = 1
    /// An officer named both.
    case named
  }

  /// Which two.
  public let pair: Pair
  /// The one whose name and house are shown from here on.
  public let kept: SubjectID
  /// How it came to be decided.
  public let how: How

  /// The facts; nil if the pair is none.
  public init?(kept: SubjectID, alias: SubjectID, how: How) {
    guard let pair = Pair(kept, alias) else { return nil }
    self.pair = pair
    self.kept = kept
    self.how = how
  }

  /// The one that is another name of the other.
  public var alias: SubjectID { pair.opposite(kept) }

  /// Writes kept, alias and how; which kind they are of stands in the act's kind.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(fixed: kept.bytes)
    writer.write(fixed: alias.bytes)
    writer.write(UInt64(how.rawValue))
  }

  /// Reads the facts.
  public init(of kind: SubjectKind, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    let (kept, alias) = try reader.two(of: kind)
    guard let facts = Self(kept: kept, alias: alias, how: try reader.code(How.self)) else { throw .code }
    self = facts
  }
}

/// The facts of `person.unmerged` and `household.unmerged`: a decision that what was decided of a pair, a merge or that they are two,
/// does not hold any more.
public struct Unmerged: Hashable, Sendable {
  /// Which two.
  public let pair: Pair

  /// The facts.
  public init(pair: Pair) { self.pair = pair }

  /// Writes the lesser and the greater id.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(fixed: pair.one.bytes)
    writer.write(fixed: pair.other.bytes)
  }

  /// Reads the facts.
  public init(of kind: SubjectKind, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    let (one, other) = try reader.two(of: kind)
    guard let pair = Pair(one, other), pair.one == one else { throw .order }
    self.init(pair: pair)
  }
}

/// The facts of `pair.told-apart`: a decision that two which look alike are not one, so that nobody asks again.
public struct ToldApart: CanonicalFacts {
  /// Which two.
  public let pair: Pair

  /// The facts.
  public init(pair: Pair) { self.pair = pair }

  /// Writes both subjects, the lesser first.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(pair.one)
    writer.write(pair.other)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    let one = try reader.subject()
    guard let pair = Pair(one, try reader.subject()), pair.one == one else { throw .order }
    self.init(pair: pair)
  }
}

extension CanonicalReader {
  /// Reads two ids of one kind.
  fileprivate mutating func two(
    of kind: SubjectKind
  ) throws(CanonicalTrouble) -> (SubjectID, SubjectID) {
    let one: Identifier<Pair> = try identifier()
    let other: Identifier<Pair> = try identifier()
    return (one.of(kind), other.of(kind))
  }
}
