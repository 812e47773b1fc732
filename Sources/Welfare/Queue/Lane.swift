/// ประเภทคิว: a queue with a letter of its own and the weight its visitors start with.
public struct Lane: Hashable, Sendable {
  /// The Thai letter before the number: ก, พ.
  public let letter: String
  /// ทั่วไป, พิเศษ.
  public let title: String
  /// The English title.
  public let englishTitle: String
  /// Points a ticket has when taken; a minute of waiting adds one.
  public let weight: Int

  /// A lane of these facts.
  public init(letter: String, title: String, englishTitle: String, weight: Int) {
    self.letter = letter
    self.title = title
    self.englishTitle = englishTitle
    self.weight = weight
  }
}

/// The fairness of the queue, from the lanes rule file (DOMAIN rule 11).
public struct QueueRules: Hashable, Sendable {
  /// The lanes, the first for everybody.
  public let lanes: [Lane]
  /// Nobody is overtaken more often than this.
  public let greatestOvertakings: Int
  /// Nobody is overtaken after waiting this many minutes.
  public let greatestWaitMinutes: Int
  /// A call may be repeated after this many seconds.
  public let recallSeconds: Int
  /// After this many calls a visitor who did not come counts as missed.
  public let callsBeforeMissed: Int
  /// A missed visitor who comes back is called after this many others.
  public let reentryAfter: Int

  /// Rules of these figures.
  public init(
    lanes: [Lane], greatestOvertakings: Int, greatestWaitMinutes: Int, recallSeconds: Int,
    callsBeforeMissed: Int, reentryAfter: Int
  ) {
    self.lanes = lanes
    self.greatestOvertakings = greatestOvertakings
    self.greatestWaitMinutes = greatestWaitMinutes
    self.recallSeconds = recallSeconds
    self.callsBeforeMissed = callsBeforeMissed
    self.reentryAfter = reentryAfter
  }

  /// The lane of a letter.
  public func lane(_ letter: String) -> Lane? {
    lanes.first { $0.letter.unicodeScalars.elementsEqual(letter.unicodeScalars) }
  }
}
