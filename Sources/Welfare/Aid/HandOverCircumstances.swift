public import ThaiText

/// What was out of the ordinary at a hand-over. Bags carried out, given to a family, or given outside the certified list.
///
/// Stands at the end of the facts of `aid.issued`, and only when there is something to say: programs of before read
/// past it and count the bag.
public struct HandOverCircumstances: Hashable, Sendable {
  /// ตกหล่น: why a unit outside the certified list gets aid of the campaign.
  public enum Inclusion: UInt8, CaseIterable, Hashable, Sendable {
    /// สำรวจไม่พบ: the survey missed them.
    case missedBySurvey = 1
    /// ย้ายมาใหม่.
    case movedIn
    /// เดือดร้อนหลังรับรองบัญชี: came into trouble after the list was certified.
    case newTrouble
    /// อื่นๆ: as the sealed note says.
    case other
  }

  /// The family it was for, where the campaign gives by the family.
  public var family: Identifier<Family>?
  /// Why they get it although the certified list does not have them.
  public var inclusion: Inclusion?
  /// The volunteer who took it for them as proxy.
  public var proxyVolunteer: Identifier<Volunteer>?
  /// The volunteer who brought it to them; the place of the facts is what was carried.
  public var carrier: Identifier<Volunteer>?
  /// The day it was handed over, where that is not the day of the entry.
  public var handedOn: Day?
  /// The kit it stands in for, where the campaign's usual one was not to be had.
  public var substitutes: Identifier<Kit>?

  /// Circumstances; nothing out of the ordinary unless said.
  public init(
    family: Identifier<Family>? = nil, inclusion: Inclusion? = nil,
    proxyVolunteer: Identifier<Volunteer>? = nil,
    carrier: Identifier<Volunteer>? = nil, handedOn: Day? = nil, substitutes: Identifier<Kit>? = nil
  ) {
    self.family = family
    self.inclusion = inclusion
    self.proxyVolunteer = proxyVolunteer
    self.carrier = carrier
    self.handedOn = handedOn
    self.substitutes = substitutes
  }

  /// Whether there is nothing to say.
  public var isOrdinary: Bool { self == HandOverCircumstances() }

  /// The subjects they touch.
  var about: [SubjectID] {
    [
      family?.of(.family), proxyVolunteer?.of(.volunteer), carrier?.of(.volunteer), substitutes?.of(.kit),
    ].compactMap(\.self)
  }

  /// Writes the fields in their documented order: that above.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(family) { $0.write($1) }
    writer.write(inclusion) { $0.write(UInt64($1.rawValue)) }
    writer.write(proxyVolunteer) { $0.write($1) }
    writer.write(carrier) { $0.write($1) }
    writer.write(handedOn) { $0.write($1) }
    writer.write(substitutes) { $0.write($1) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    family = try reader.optionalIdentifier()
    inclusion = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.code(Inclusion.self)
    }
    proxyVolunteer = try reader.optionalIdentifier()
    carrier = try reader.optionalIdentifier()
    handedOn = try reader.optionalDay()
    substitutes = try reader.optionalIdentifier()
  }
}

extension HandOverCircumstances.Inclusion {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .missedBySurvey: "missed-by-survey"
    case .movedIn: "moved-in"
    case .newTrouble: "new-trouble"
    case .other: "other"
    }
  }

  /// Reads a stable name; nil for any other text.
  public init?(code: String) {
    guard let inclusion = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = inclusion
  }
}
