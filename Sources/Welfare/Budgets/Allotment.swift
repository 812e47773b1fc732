public import ThaiText

/// งบประมาณที่จัดสรร: money of one source and fiscal year for one scheme. A marker for its id.
public enum Allotment {}

/// The facts of `budget.allotted`. Fields in order: allotment, code, scheme, fiscal year, amount, source, document, day.
public struct BudgetAllotted: CanonicalFacts {
  /// The allotment.
  public let allotment: Identifier<Allotment>
  /// Unique in the centre: `BPP-65`.
  public let code: String
  /// For which scheme.
  public let kind: HousingGrant.Kind
  /// พ.ศ.
  public let fiscalYear: UInt64
  /// Satang.
  public let amount: Satang
  /// Who gives it: พอช.
  public let source: String
  /// The number of the paper that says so.
  public let document: String
  /// The day of that paper.
  public let day: Day

  /// The facts.
  public init(
    allotment: Identifier<Allotment>, code: String, kind: HousingGrant.Kind, fiscalYear: UInt64,
    amount: Satang, source: String, document: String, day: Day
  ) {
    self.allotment = allotment
    self.code = code
    self.kind = kind
    self.fiscalYear = fiscalYear
    self.amount = amount
    self.source = source
    self.document = document
    self.day = day
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(allotment)
    writer.write(code)
    writer.write(UInt64(kind.rawValue))
    writer.write(fiscalYear)
    writer.write(signed: amount)
    writer.write(source)
    writer.write(document)
    writer.write(day)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      allotment: try reader.identifier(), code: try reader.text(),
      kind: try reader.code(HousingGrant.Kind.self), fiscalYear: try reader.unsigned(),
      amount: try reader.signed(), source: try reader.text(), document: try reader.text(),
      day: try reader.day())
  }
}

/// What happened to money that was allotted; each case is one kind of entry.
public enum BudgetAct: Hashable, Sendable {
  /// `budget.allotted`: money came; the entry's own log keeps it.
  case allotted(BudgetAllotted)
  /// `budget.changed`: more came, or some was called back. Fields in order: allotment, difference, document.
  case changed(Identifier<Allotment>, difference: Satang, document: String)
  /// `budget.transferred`: from one allotment to another of the same year. Fields in order: from, to, amount, document.
  case transferred(from: Identifier<Allotment>, to: Identifier<Allotment>, amount: Satang, document: String)
  /// `budget.kept`: the entry's own log keeps it from here on. Field: allotment.
  case kept(Identifier<Allotment>)
  /// `budget.carried-over`: กันเงินไว้เบิกเหลื่อมปี. Fields in order: allotment, last day, document.
  case carriedOver(Identifier<Allotment>, until: Day, document: String)

  static let kinds = [
    "budget.allotted", "budget.changed", "budget.transferred", "budget.kept", "budget.carried-over",
  ]

  /// The entry's kind.
  public var kind: String {
    switch self {
    case .allotted: "budget.allotted"
    case .changed: "budget.changed"
    case .transferred: "budget.transferred"
    case .kept: "budget.kept"
    case .carriedOver: "budget.carried-over"
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    switch self {
    case .allotted(let facts): facts.encode(into: &writer)
    case .changed(let allotment, let difference, let document):
      writer.write(allotment)
      writer.write(signed: difference)
      writer.write(document)
    case .transferred(let from, let to, let amount, let document):
      writer.write(from)
      writer.write(to)
      writer.write(signed: amount)
      writer.write(document)
    case .kept(let allotment): writer.write(allotment)
    case .carriedOver(let allotment, let day, let document):
      writer.write(allotment)
      writer.write(day)
      writer.write(document)
    }
  }

  init?(kind: String, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch kind {
    case "budget.allotted": self = .allotted(try BudgetAllotted(from: &reader))
    case "budget.changed":
      self = .changed(
        try reader.identifier(), difference: try reader.signed(), document: try reader.text())
    case "budget.transferred":
      self = .transferred(
        from: try reader.identifier(), to: try reader.identifier(), amount: try reader.signed(),
        document: try reader.text())
    case "budget.kept": self = .kept(try reader.identifier())
    case "budget.carried-over":
      self = .carriedOver(try reader.identifier(), until: try reader.day(), document: try reader.text())
    default: return nil
    }
  }

  /// Whether it changes what is said of the allotment; others only move money.
  var isOfTerms: Bool {
    switch self {
    case .allotted, .kept, .carriedOver: true
    case .changed, .transferred: false
    }
  }

  var about: [SubjectID] {
    switch self {
    case .allotted(let facts): [facts.allotment.of(.allotment)]
    case .changed(let allotment, _, _), .kept(let allotment), .carriedOver(let allotment, _, _):
      [allotment.of(.allotment)]
    case .transferred(let from, let to, _, _): [from.of(.allotment), to.of(.allotment)]
    }
  }
}

/// What the journal says of an allotment: its terms, which log keeps it, and until when it may be spent past its year.
///
/// Only the keeper commits what takes money out; the keeper is the log that took it over last, else the one that wrote it
/// down (ARCHITECTURE, "Sync on demand").
public struct AllotmentState: Hashable, Sendable {
  /// Its terms.
  public internal(set) var facts = Held<BudgetAllotted>()
  /// The log that keeps it.
  public internal(set) var keeper = Held<LogID>()
  /// The last day it may be spent on past its year.
  public internal(set) var carriedOver = Held<Day>()

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    guard case .budget(let act) = act else { return }
    switch act {
    case .allotted(let new) where new.allotment.of(.allotment) == subject:
      facts.set(new, by: place)
      if keeper.items.isEmpty { keeper.set(place.name.log, by: place) }
    case .kept: keeper.set(place.name.log, by: place)
    case .carriedOver(_, let day, _): carriedOver.set(day, by: place)
    case .allotted, .changed, .transferred: break
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    facts.encode(into: &writer) { $1.encode(into: &$0) }
    keeper.encode(into: &writer) { $0.write($1) }
    carriedOver.encode(into: &writer) { $0.write($1) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    facts = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try BudgetAllotted(from: &r)
    }
    keeper = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.identifier()
    }
    carriedOver = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.day()
    }
  }
}
