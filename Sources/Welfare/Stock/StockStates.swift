public import ThaiText

/// What one entry told, and when and by whom: a happening as a state keeps it.
public struct Told<Facts: CanonicalFacts>: Hashable, Sendable {
  /// The entry.
  public let entry: EntryName
  /// When.
  public let at: Instant
  /// Who.
  public let by: Identifier<Officer>
  /// What.
  public let facts: Facts

  init(_ facts: Facts, by place: EntryPlace) {
    entry = place.name
    at = place.at
    by = place.by
    self.facts = facts
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(entry)
    writer.write(signed: at.milliseconds)
    writer.write(by)
    // A byte string of their own: they may end sooner or later.
    var own = CanonicalWriter(capacity: 96)
    facts.encode(into: &own)
    writer.write(own.bytes)
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    entry = try reader.entryName()
    at = Instant(milliseconds: try reader.signed())
    by = try reader.identifier()
    var own = CanonicalReader(try reader.string())
    facts = try Facts(from: &own)
  }
}

extension CanonicalReader {
  mutating func told<Facts>() throws(CanonicalTrouble) -> [Told<Facts>] {
    try list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try Told(from: &r) }
  }
}

extension CanonicalWriter {
  mutating func write<Facts>(_ told: [Told<Facts>]) {
    write(told) { $1.encode(into: &$0) }
  }
}

/// What the journal says of a place: what it is called, and which log keeps it.
///
/// The keeper is the log of the newest count, else the log that added it; only the keeper commits moves out.
public struct PlaceState: Hashable, Sendable {
  /// Code and title.
  public internal(set) var facts = Held<Titled>()
  /// The log that keeps it.
  public internal(set) var keeper = Held<LogID>()

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    if let titled = Titled(act, of: subject) {
      facts.set(titled, by: place)
      // Naming it anew is not taking it over.
      if keeper.items.isEmpty { keeper.set(place.name.log, by: place) }
    } else if case .stockCounted(let counted) = act, counted.place.of(.place) == subject {
      keeper.set(place.name.log, by: place)
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    facts.encode(into: &writer) { $1.encode(into: &$0) }
    keeper.encode(into: &writer) { $0.write($1) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    facts = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try Titled(from: &r)
    }
    keeper = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.identifier()
    }
  }
}

/// What the journal says of a transfer: that it was sent, and what arrived of it.
public struct TransferState: Hashable, Sendable {
  /// That it was sent; the first entry of the fold.
  public internal(set) var sent: Told<StockSent>?
  /// What arrived, in the order of the fold.
  public internal(set) var takenIn: [Told<StockTakenIn>] = []
  /// Entries of it that were taken back.
  public internal(set) var reversed: [EntryName] = []

  /// That it was sent, unless that was taken back.
  public var standing: Told<StockSent>? { sent.flatMap { reversed.contains($0.entry) ? nil : $0 } }

  /// What arrived and was not taken back.
  public var arrived: [Told<StockTakenIn>] { takenIn.filter { !reversed.contains($0.entry) } }

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    switch act {
    case .stockSent(let facts) where sent == nil: sent = Told(facts, by: place)
    case .stockTakenIn(let facts): takenIn.append(Told(facts, by: place))
    case .stockReversed(let facts): reversed.append(facts.entry)
    default: break
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(sent) { $1.encode(into: &$0) }
    writer.write(takenIn)
    writer.write(reversed) { $0.write($1) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    sent = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try Told(from: &r) }
    takenIn = try reader.told()
    reversed = try reader.entryNames()
  }
}

/// What the journal says of a carrying: who took what, and whether that was taken back.
public struct CarryingState: Hashable, Sendable {
  /// That it was taken; the first entry of the fold.
  public internal(set) var taken: Told<CarryTaken>?
  /// What came back, in the order of the fold.
  public internal(set) var returned: [EntryName] = []
  /// Entries of it that were taken back.
  public internal(set) var reversed: [EntryName] = []

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    switch act {
    case .carryTaken(let facts) where taken == nil: taken = Told(facts, by: place)
    case .carryReturned: returned.append(place.name)
    case .stockReversed(let facts): reversed.append(facts.entry)
    default: break
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(taken) { $1.encode(into: &$0) }
    writer.write(returned) { $0.write($1) }
    writer.write(reversed) { $0.write($1) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    taken = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try Told(from: &r) }
    returned = try reader.entryNames()
    reversed = try reader.entryNames()
  }
}

/// What the journal says of a count, and whether it was taken back.
public struct CountState: Hashable, Sendable {
  /// The count; the first entry of the fold.
  public internal(set) var counted: Told<StockCounted>?
  /// Entries of it that were taken back.
  public internal(set) var reversed: [EntryName] = []

  /// The count, unless it was taken back.
  public var standing: Told<StockCounted>? { counted.flatMap { reversed.contains($0.entry) ? nil : $0 } }

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    switch act {
    case .stockCounted(let facts) where counted == nil: counted = Told(facts, by: place)
    case .stockReversed(let facts): reversed.append(facts.entry)
    default: break
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(counted) { $1.encode(into: &$0) }
    writer.write(reversed) { $0.write($1) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    counted = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try Told(from: &r)
    }
    reversed = try reader.entryNames()
  }
}
