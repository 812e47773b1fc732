import Welfare

/// The questions that have no answer yet, the newest of each topic: an older one's answer is dropped.
struct Questions: Hashable, Sendable {
  /// What a question is about; a newer one of the same topic makes an older one void.
  enum Topic: Hashable, Sendable {
    case queue, officers, lookup, visitor, household, aid, benefits, bag, roster, rosterWeek, volunteers,
      stock,
      stockHistory,
      lotGiven, today, bagDay, bagDayLookup, registerLookup, note, day, conflicts, openConflicts, sync,
      duplicates, grants, grant, cases, `case`
  }

  private struct Open: Hashable, Sendable {
    let topic: Topic
    let number: Int
    let since: UInt64
  }

  /// Longer than any read takes: a question so old blocks no key any more, milliseconds.
  private static let patience: UInt64 = 3_000

  private var open: [Open] = []

  /// Whether every question has its answer.
  var isEmpty: Bool { open.isEmpty }

  /// Whether `topic` waits for an answer.
  func waits(for topic: Topic) -> Bool { open.contains { $0.topic == topic } }

  /// Notes a question asked at `milliseconds` of the strokes' clock.
  mutating func ask(_ topic: Topic, number: Int, at milliseconds: UInt64) {
    open.removeAll { $0.topic == topic }
    open.append(Open(topic: topic, number: number, since: milliseconds))
  }

  /// The topic that an answer of `number` is for; nil if the question was asked anew since.
  mutating func settle(_ number: Int) -> Topic? {
    guard let index = open.firstIndex(where: { $0.number == number }) else { return nil }
    return open.remove(at: index).topic
  }

  /// Makes a question void.
  mutating func drop(_ topic: Topic) { open.removeAll { $0.topic == topic } }

  /// Whether something asked lately is unanswered at `milliseconds`.
  func blocks(at milliseconds: UInt64) -> Bool {
    // What is read in the background keeps nobody.
    open.contains { $0.topic != .duplicates && milliseconds < $0.since + Self.patience }
  }
}

extension Questions.Topic {
  /// The topic of a question, unless a form asked it for itself.
  init(_ query: Query) {
    self =
      switch query {
      case .queue: .queue
      case .officers: .officers
      case .lookup: .lookup
      case .household: .household
      case .note: .note
      case .aid: .aid
      case .benefits: .benefits
      case .bag: .bag
      case .roster: .roster
      case .rosterWeek: .rosterWeek
      case .volunteers: .volunteers
      case .stock: .stock
      case .stockHistory: .stockHistory
      case .lotGiven: .lotGiven
      case .today: .today
      case .bagDay: .bagDay
      case .day: .day
      case .conflicts: .conflicts
      case .openConflicts: .openConflicts
      case .sync: .sync
      case .duplicates: .duplicates
      case .grants: .grants
      case .cases: .cases
      case .case: .case
      case .grant: .grant
      }
  }
}
