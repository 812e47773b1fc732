extension TicketTaken {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(ticket)
    writer.write(visitor)
    writer.write(lane)
    writer.write(number)
    writer.write(label)
    writer.write(household) { $0.write($1) }
    writer.write(person) { $0.write($1) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      ticket: try reader.identifier(), visitor: try reader.identifier(), lane: try reader.text(),
      number: try reader.unsigned(), label: try reader.text(), household: try reader.optionalIdentifier(),
      person: try reader.optionalIdentifier())
  }
}

extension Ticket.Step {
  /// The kinds of entries that carry a step.
  static let kinds: Set<String> = [
    "ticket.called", "ticket.recalled", "ticket.began", "ticket.parked", "ticket.transferred",
    "ticket.missed", "ticket.left", "ticket.served",
  ]

  /// The entry's kind for this step.
  public var kind: String {
    switch self {
    case .called: "ticket.called"
    case .recalled: "ticket.recalled"
    case .began: "ticket.began"
    case .parked: "ticket.parked"
    case .transferred: "ticket.transferred"
    case .missed: "ticket.missed"
    case .left: "ticket.left"
    case .served: "ticket.served"
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    switch self {
    case .called(let counter): writer.write(counter)
    case .recalled, .missed, .left: break
    case .began(let visit): writer.write(visit)
    case .parked(let reason): writer.write(reason)
    case .transferred(let lane): writer.write(lane)
    case .served(let purpose, let outcome):
      writer.write(purpose)
      writer.write(outcome)
    }
  }

  init(kind: String, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch kind {
    case "ticket.called": self = .called(counter: try reader.unsigned())
    case "ticket.recalled": self = .recalled
    case "ticket.began": self = .began(visit: try reader.identifier())
    case "ticket.parked": self = .parked(reason: try reader.text())
    case "ticket.transferred": self = .transferred(lane: try reader.text())
    case "ticket.missed": self = .missed
    case "ticket.left": self = .left
    case "ticket.served": self = .served(purpose: try reader.text(), outcome: try reader.text())
    default: throw .code
    }
  }
}

/// The sealed part of a visitor: the plain text of `ticket.taken`'s part for kind 3. One field: the name.
public struct VisitorParticulars: Hashable, Sendable {
  /// The name as told at the counter.
  public var name: String

  /// A visitor of this name.
  public init(name: String) {
    self.name = name
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(name)
  }

  /// Reads the part's plain text.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    name = try reader.text()
  }
}

/// The sealed part of an officer: the plain text of `officer.added`'s part for kind 5. One field: the name.
public struct OfficerParticulars: Hashable, Sendable {
  /// The name as shown.
  public var name: String

  /// An officer of this name.
  public init(name: String) {
    self.name = name
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(name)
  }

  /// Reads the part's plain text.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    name = try reader.text()
  }
}
