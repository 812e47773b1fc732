/// What was decided of two that may be one.
public struct PairState: Hashable, Sendable {
  /// A decision.
  public enum Verdict: Hashable, Sendable {
    /// They are one, and this one is shown.
    case merged(kept: SubjectID)
    /// They were merged, and are not any more.
    case unmerged
    /// They are two.
    case toldApart
  }

  /// Which two; nil before the first decision.
  public internal(set) var pair: Pair?
  /// What was decided: several where neither had seen the other.
  public internal(set) var verdict = Held<Verdict>()

  /// The one that is shown while a merge holds; of decisions that had not seen each other, the one of the greatest entry holds.
  public var kept: SubjectID? {
    if case .merged(let kept) = verdict.current { kept } else { nil }
  }

  /// Whether they were told apart.
  public var isToldApart: Bool { verdict.current == .toldApart }

  /// Whether decisions hold that differ.
  public var isDivided: Bool { Set(verdict.items.map(\.value)).count > 1 }

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    switch act {
    case .merged(let facts): set(.merged(kept: facts.kept), of: facts.pair, place)
    case .unmerged(let facts): set(.unmerged, of: facts.pair, place)
    case .toldApart(let facts): set(.toldApart, of: facts.pair, place)
    default: break
    }
  }

  /// Two pairs whose ids come to the same bits by more than chance: the first is meant.
  private mutating func set(_ verdict: Verdict, of pair: Pair, _ place: EntryPlace) {
    if self.pair == nil { self.pair = pair }
    guard self.pair == pair else { return }
    self.verdict.set(verdict, by: place)
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(pair) { writer, pair in
      writer.write(pair.one)
      writer.write(pair.other)
    }
    verdict.encode(into: &writer) { writer, verdict in
      switch verdict {
      case .merged(let kept):
        writer.write(UInt64(1))
        writer.write(kept)
      case .unmerged: writer.write(UInt64(2))
      case .toldApart: writer.write(UInt64(3))
      }
    }
  }

  /// Nothing was decided.
  public init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    pair = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      let one = try r.subject()
      guard let pair = Pair(one, try r.subject()), pair.one == one else { throw CanonicalTrouble.order }
      return pair
    }
    verdict = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      switch try r.unsigned() {
      case 1: return .merged(kept: try r.subject())
      case 2: return .unmerged
      case 3: return .toldApart
      default: throw .code
      }
    }
  }
}
