import ThaiText
import Welfare

/// Invented values, for tests that are about something else.
enum Sample {
  static let log = LogID(high: 0xA, low: 1)
  static let otherLog = LogID(high: 0xB, low: 1)
  static let thirdLog = LogID(high: 0xC, low: 1)
  static let noon = Instant(day("2026-11-23"), minuteOfDay: 720)

  static func id<Subject>(_ low: UInt64, of _: Subject.Type = Subject.self) -> Identifier<Subject> {
    Identifier(high: 0, low: low)
  }

  /// A day as far as it is known: `1969`, `1969-06`, `1969-06-15`.
  static func partial(_ iso: String) -> PartialDay {
    PartialDay(iso: iso) ?? PartialDay(Day(number: 0))
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: .min) }

  static func name(_ seq: UInt64, in log: LogID = log) -> EntryName { EntryName(log: log, seq: seq) }

  /// An entry of no particular act.
  static func entry(_ seq: UInt64 = 1, in log: LogID = log, at: Instant = noon) -> Entry {
    Entry(
      name: name(seq, in: log), order: seq, at: at.milliseconds, by: id(77), counter: 2, request: "r\(seq)",
      about: [SubjectID(kind: .ticket, high: 0, low: 1)], kind: "ticket.left", version: 1, facts: [],
      prev: [UInt8](repeating: 0, count: 32))
  }

  /// Where an act stands whose log had met `met`.
  static func place(
    _ seq: UInt64, in log: LogID = log, at: Instant = noon, met: [LogID: UInt64] = [:],
    parts: [SubjectID] = []
  ) -> EntryPlace {
    var entry = entry(seq, in: log, at: at)
    entry.parts = parts.map { SealedPart(subject: $0, nonce: [UInt8](repeating: 0, count: 12), box: []) }
    return EntryPlace(of: entry, met: met)
  }

  static let queue = QueueRules(
    lanes: [
      Lane(letter: "ก", title: "ทั่วไป", englishTitle: "General", weight: 0),
      Lane(letter: "พ", title: "พิเศษ", englishTitle: "Priority", weight: 20),
    ], greatestOvertakings: 3, greatestWaitMinutes: 30, recallSeconds: 60, callsBeforeMissed: 3,
    reentryAfter: 2)

  static let book = RuleBook(
    queue: queue, purposes: [choice("bag"), choice("advice")],
    outcomes: [choice("given"), choice("advised")],
    parkReasons: [choice("papers"), choice("wait")],
    campaignDefaults: DatedRows(always: CampaignDefaults(ceiling: 70_000, window: 30, perUnit: 1)),
    duties: [], shifts: [])

  private static func choice(_ code: String) -> Choice { Choice(code: code, thai: code, english: code) }
}

/// The refusal that `body` meets; nil if it meets none.
func refusal<Value>(_ body: () throws(Refusal) -> Value) -> Refusal? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}

/// A text's bytes: Swift's own comparison takes canonically equal texts for the same.
func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
