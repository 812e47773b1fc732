public import ThaiText

/// ที่อยู่ของบุคคล: where an officer was told that somebody stands in a register and where they really live, since when; or that
/// they do no more. It holds whatever files say after it.
///
/// Fields in order: places (household, position, in register, lives here), change (code), day (optional).
public struct Residence: Hashable, Sendable {
  /// What happened. The numbers stand in facts for ever.
  public enum Change: UInt8, CaseIterable, Hashable, Sendable {
    /// ย้ายเข้า, or newly told of.
    case movedIn = 1
    /// ย้ายออก.
    case movedOut
    /// เสียชีวิต.
    case died
    /// แก้ข้อมูล: what was written was wrong.
    case corrected
  }

  /// Where, ascending by household, each once: at most the house whose register has the name and the one lived in.
  /// Of somebody who moved away or died, where that was: neither registered nor living there.
  public let places: [Membership]
  /// What happened.
  public let change: Change
  /// Since when, or on which day it ended; nil if not told.
  public let day: Day?

  /// A residence of these facts.
  public init(places: [Membership], change: Change, day: Day?) {
    self.places = places
    self.change = change
    self.day = day
  }

  /// Whether the person is of no household here any more.
  public var isEnded: Bool { !places.contains(where: \.isHere) }

  /// The household to look for the person in: where they live, else where they are registered, or were last.
  public var home: Membership? {
    places.first(where: \.livesHere) ?? places.first(where: \.isRegistered) ?? places.first
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(places) { $1.encode(into: &$0) }
    writer.write(UInt64(change.rawValue))
    writer.write(day) { $0.write(signed: Int64($1.number)) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    places = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try Membership(from: &r)
    }
    change = try reader.code(Change.self)
    day = try reader.optionalDay()
  }

  /// The households it names.
  var about: [SubjectID] { places.map { $0.household.of(.household) } }
}

extension Residence.Change {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .movedIn: "moved-in"
    case .movedOut: "moved-out"
    case .died: "died"
    case .corrected: "corrected"
    }
  }
}

extension Membership {
  /// Whether the person is of the household now: in its register, or living there.
  public var isHere: Bool { isRegistered || livesHere }
}
