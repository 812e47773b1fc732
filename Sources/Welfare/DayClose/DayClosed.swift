public import ThaiText

/// The facts of `day.closed`: what the day came to when it was closed. Later acts of that day are still possible.
public struct DayClosed: Hashable, Sendable {
  /// Why a day is closed with tickets that are not over, or with goods still with their carriers.
  public enum Reason: UInt8, CaseIterable, Hashable, Sendable {
    /// The visitors went home, and nobody noted it.
    case wentHome = 1
    /// They come back tomorrow.
    case tomorrow
    /// Power or the program failed.
    case outage
    /// The centre had to close early.
    case closedEarly
    /// Carriers come back later.
    case carriersOut

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .wentHome: "went-home"
      case .tomorrow: "tomorrow"
      case .outage: "outage"
      case .closedEarly: "closed-early"
      case .carriersOut: "carriers-out"
      }
    }

    /// Reads a stable name; nil for any other text.
    public init?(code: String) {
      guard let reason = Self.allCases.first(where: { $0.code == code }) else { return nil }
      self = reason
    }
  }

  /// The centre.
  public let centre: Identifier<Centre>
  /// The day.
  public let day: Day
  /// Its figures.
  public let figures: DayFigures
  /// Why something was left open; nil where nothing was.
  public let reason: Reason?

  /// The facts.
  public init(centre: Identifier<Centre>, day: Day, figures: DayFigures, reason: Reason?) {
    self.centre = centre
    self.day = day
    self.figures = figures
    self.reason = reason
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(centre)
    writer.write(day)
    figures.encode(into: &writer)
    writer.write(reason) { $0.write(UInt64($1.rawValue)) }
  }

  /// Reads the facts.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      centre: try reader.identifier(), day: try reader.day(), figures: try DayFigures(from: &reader),
      reason: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.code(Reason.self)
      })
  }
}

/// What a day came to, in figures.
public struct DayFigures: Hashable, Sendable {
  /// Tickets taken.
  public var taken: UInt64
  /// Served.
  public var served: UInt64
  /// Did not come when called.
  public var missed: UInt64
  /// Went home.
  public var left: UInt64
  /// Not over.
  public var open: UInt64
  /// Hand-overs that stand.
  public var handOvers: UInt64
  /// Bags handed over.
  public var bags: UInt64
  /// What they were worth, satang.
  public var value: Satang
  /// Kits on hand at the end, in all places.
  public var onHand: Int64
  /// Of these, with carriers.
  public var carried: Int64

  /// Figures of a day on which nothing happened.
  public init(
    taken: UInt64 = 0, served: UInt64 = 0, missed: UInt64 = 0, left: UInt64 = 0, open: UInt64 = 0,
    handOvers: UInt64 = 0, bags: UInt64 = 0, value: Satang = 0, onHand: Int64 = 0, carried: Int64 = 0
  ) {
    self.taken = taken
    self.served = served
    self.missed = missed
    self.left = left
    self.open = open
    self.handOvers = handOvers
    self.bags = bags
    self.value = value
    self.onHand = onHand
    self.carried = carried
  }

  func encode(into writer: inout CanonicalWriter) {
    for figure in [taken, served, missed, left, open, handOvers, bags] { writer.write(figure) }
    for figure in [value, onHand, carried] { writer.write(signed: figure) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      taken: try reader.unsigned(), served: try reader.unsigned(), missed: try reader.unsigned(),
      left: try reader.unsigned(), open: try reader.unsigned(), handOvers: try reader.unsigned(),
      bags: try reader.unsigned(), value: try reader.signed(), onHand: try reader.signed(),
      carried: try reader.signed())
  }
}
