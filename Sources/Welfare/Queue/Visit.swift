public import ThaiText

/// การมาติดต่อ: one service at a window, from its beginning to what came of it.
public struct Visit: Hashable, Sendable {
  /// The visit's id.
  public let id: Identifier<Visit>
  /// The ticket it was called by.
  public let ticket: Identifier<Ticket>
  /// When service began.
  public let beganAt: Instant
  /// When it ended; nil while it goes on.
  public var endedAt: Instant?
  /// Why the visitor came: a code of the rule book.
  public var purpose: String?
  /// What came of it: a code of the rule book.
  public var outcome: String?

  /// A visit that began.
  public init(id: Identifier<Visit>, ticket: Identifier<Ticket>, beganAt: Instant) {
    self.id = id
    self.ticket = ticket
    self.beganAt = beganAt
  }
}
