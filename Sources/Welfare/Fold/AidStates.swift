public import ThaiText

/// What the journal says of a lot; how many are left is a sum of moves, never state.
public struct LotState: Hashable, Sendable {
  /// What makes a lot that lot.
  public struct Facts: Hashable, Sendable {
    /// What it is.
    public let kit: Identifier<Kit>
    /// The code on the box.
    public let code: String
    /// Where it came from.
    public let source: String
    /// Value of one kit, satang.
    public let unitValue: Satang
    /// The last day it may be handed over.
    public let expires: Day?

    /// The lot that `received` speaks of.
    public init(_ received: StockReceived) {
      kit = received.kit
      code = received.code
      source = received.source
      unitValue = received.unitValue
      expires = received.expires
    }

    init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
      kit = try reader.identifier()
      code = try reader.text()
      source = try reader.text()
      unitValue = try reader.signed()
      expires = try reader.optionalDay()
    }

    func encode(into writer: inout CanonicalWriter) {
      writer.write(kit)
      writer.write(code)
      writer.write(source)
      writer.write(signed: unitValue)
      writer.write(expires) { $0.write($1) }
    }
  }

  /// The lot.
  public internal(set) var facts = Held<Facts>()
  /// Why it is recalled; nil where it was released. Never set for most lots.
  public internal(set) var decision = Held<LotRecalled.Reason?>()

  /// Why it is recalled; nil if it is not. Of decisions that had not seen each other, one to recall it is enough.
  public var recall: LotRecalled.Reason? { decision.items.lazy.compactMap(\.value).last }

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    switch act {
    case .stockReceived(let received): facts.set(Facts(received), by: place)
    case .lotRecalled(let recalled): decision.set(recalled.reason, by: place)
    case .lotReleased: decision.set(nil, by: place)
    default: break
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    facts.encode(into: &writer) { $1.encode(into: &$0) }
    decision.encode(into: &writer) { writer, reason in
      writer.write(reason) { $0.write(UInt64($1.rawValue)) }
    }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    facts = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try Facts(from: &r)
    }
    decision = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.code(LotRecalled.Reason.self)
      }
    }
  }
}

/// What the journal says of an issuance: that it happened, and whether it was taken back.
public struct IssuanceState: Hashable, Sendable {
  /// The hand-over as the journal tells it.
  public struct Issued: Hashable, Sendable {
    /// The entry.
    public let entry: EntryName
    /// When.
    public let at: Instant
    /// Who handed over.
    public let by: Identifier<Officer>
    /// At which window; 0 for none.
    public let counter: UInt64
    /// The part with proxy and note, if there is one.
    public let part: UInt64?
    /// What.
    public let facts: AidIssued
    /// Whether the record did not hold the goods: no stock moved.
    public let isUnheld: Bool
  }

  /// The hand-over.
  public internal(set) var issued: Issued?
  /// Entries that took it back, ascending; the first one counts.
  public internal(set) var reversals: [EntryName] = []

  /// Whether it still counts.
  public var isStanding: Bool { issued != nil && reversals.isEmpty }

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    switch act {
    case .aidIssued(let facts) where issued == nil: issued = told(facts, place, isUnheld: false)
    case .aidUnheld(let facts) where issued == nil: issued = told(facts, place, isUnheld: true)
    case .aidReversed: reversals.append(place.name)
    default: break
    }
  }

  private func told(_ facts: AidIssued, _ place: EntryPlace, isUnheld: Bool) -> Issued {
    Issued(
      entry: place.name, at: place.at, by: place.by, counter: place.counter,
      part: place.parts[facts.household.of(.household)], facts: facts, isUnheld: isUnheld)
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(issued) { writer, issued in
      writer.write(issued.entry)
      writer.write(signed: issued.at.milliseconds)
      writer.write(issued.by)
      writer.write(issued.counter)
      writer.write(issued.part) { $0.write($1) }
      // A byte string of their own: they may end sooner or later.
      var facts = CanonicalWriter(capacity: 160)
      issued.facts.encode(into: &facts)
      writer.write(facts.bytes)
      writer.write(issued.isUnheld)
    }
    writer.write(reversals) { $0.write($1) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    issued = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      Issued(
        entry: try r.entryName(), at: Instant(milliseconds: try r.signed()), by: try r.identifier(),
        counter: try r.unsigned(),
        part: try r.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() },
        facts: try Self.facts(from: &r), isUnheld: try r.boolean())
    }
    reversals = try reader.entryNames()
  }

  private static func facts(from reader: inout CanonicalReader) throws(CanonicalTrouble) -> AidIssued {
    var reader = CanonicalReader(try reader.string())
    return try AidIssued(from: &reader)
  }
}
