public import ThaiText

/// The facts of `consent.noted`: on which legal basis what is known of somebody is used, and for what (PDPA, sections 19, 24, 26).
///
/// Fields in order: person, basis (code), purposes (list of codes), whether it is given or withdrawn, day.
public struct ConsentNoted: CanonicalFacts {
  /// ฐานทางกฎหมาย. The numbers stand in facts for ever.
  public enum Basis: UInt8, CaseIterable, Hashable, Sendable {
    /// ความยินยอม (section 19).
    case consent = 1
    /// ภารกิจเพื่อประโยชน์สาธารณะหรือใช้อำนาจรัฐ (section 24 (4)).
    case publicTask
    /// หน้าที่ตามกฎหมาย (section 24 (6)).
    case legalDuty
    /// ป้องกันอันตรายต่อชีวิต (section 24 (2)).
    case vitalInterest
  }

  /// วัตถุประสงค์. The numbers stand in facts for ever.
  public enum Purpose: UInt8, CaseIterable, Hashable, Comparable, Sendable {
    /// ให้ความช่วยเหลือ.
    case aid = 1
    /// ติดต่อนัดหมาย.
    case contact
    /// ส่งต่อหน่วยงานอื่น.
    case referral
    /// ภาพถ่ายและเผยแพร่.
    case publication

    /// By number.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The person.
  public let person: Identifier<Person>
  /// On what basis.
  public let basis: Basis
  /// For what.
  public let purposes: [Purpose]
  /// Whether it is given; false where it is withdrawn for these purposes.
  public let isGiven: Bool
  /// Since which day.
  public let day: Day

  /// The facts.
  public init(person: Identifier<Person>, basis: Basis, purposes: [Purpose], isGiven: Bool, day: Day) {
    self.person = person
    self.basis = basis
    self.purposes = purposes
    self.isGiven = isGiven
    self.day = day
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(person)
    writer.write(UInt64(basis.rawValue))
    writer.write(purposes) { $0.write(UInt64($1.rawValue)) }
    writer.write(isGiven)
    writer.write(signed: Int64(day.number))
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      person: try reader.identifier(), basis: try reader.code(Basis.self),
      purposes: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.code(Purpose.self)
      }, isGiven: try reader.boolean(), day: try reader.day())
  }
}

extension ConsentNoted.Basis {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .consent: "consent"
    case .publicTask: "public-task"
    case .legalDuty: "legal-duty"
    case .vitalInterest: "vital-interest"
    }
  }
}

extension ConsentNoted.Purpose {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .aid: "aid"
    case .contact: "contact"
    case .referral: "referral"
    case .publication: "publication"
    }
  }
}

/// What was noted of one purpose last, as a card shows it.
public struct KeptConsent: Hashable, Sendable {
  /// For what.
  public let purpose: ConsentNoted.Purpose
  /// On what basis.
  public let basis: ConsentNoted.Basis
  /// Whether it is given.
  public let isGiven: Bool
  /// Since which day.
  public let day: Day

  /// A consent as it stands.
  public init(purpose: ConsentNoted.Purpose, basis: ConsentNoted.Basis, isGiven: Bool, day: Day) {
    self.purpose = purpose
    self.basis = basis
    self.isGiven = isGiven
    self.day = day
  }

  /// Of each purpose the newest, in their order; `noted` stands in fold order.
  public static func current(_ noted: [ConsentNoted]) -> [KeptConsent] {
    ConsentNoted.Purpose.allCases.compactMap { purpose in
      noted.last { $0.purposes.contains(purpose) }.map {
        KeptConsent(purpose: purpose, basis: $0.basis, isGiven: $0.isGiven, day: $0.day)
      }
    }
  }
}
