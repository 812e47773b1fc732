extension Case {
  /// A part of the papers of a case that is written in words. The numbers stand in facts for ever; 1–12 are the sections of form
  /// ปสค.1 that the card cannot fill.
  public enum Section: UInt8, CaseIterable, Hashable, Comparable, Sendable {
    /// ปสค.1 ข้อ 4: สถานภาพ ที่อยู่อาศัย.
    case housing = 4
    /// ปสค.1 ข้อ 6: เศรษฐกิจครอบครัว.
    case economy = 6
    /// ปสค.1 ข้อ 7: การอุปการะ.
    case support = 7
    /// ปสค.1 ข้อ 8: ความช่วยเหลือที่เคยได้รับจากที่อื่น.
    case helpBefore = 8
    /// ปสค.1 ข้อ 9: สภาพปัญหา.
    case problem = 9
    /// ปสค.1 ข้อ 10: ความช่วยเหลือที่ต้องการ.
    case wish = 10
    /// แบบสอบข้อเท็จจริง: ข้อเท็จจริงที่พบ.
    case factsFound = 21
    /// แบบสอบข้อเท็จจริง: ความเห็นของเจ้าหน้าที่.
    case opinion = 22

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .housing: "housing"
      case .economy: "economy"
      case .support: "support"
      case .helpBefore: "help-before"
      case .problem: "problem"
      case .wish: "wish"
      case .factsFound: "facts-found"
      case .opinion: "opinion"
      }
    }

    /// By number.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where a paper of the checklist stands. The numbers stand in facts for ever.
  public enum PaperStanding: UInt8, CaseIterable, Hashable, Sendable {
    /// มีแล้ว.
    case here = 1
    /// ไม่ต้องใช้: this case does without it.
    case notNeeded
    /// ยังขาด: it turned out to be missing after all.
    case missing

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .here: "here"
      case .notNeeded: "not-needed"
      case .missing: "missing"
      }
    }
  }

  /// ติดตาม: what is to be done on a day. The numbers stand in facts for ever.
  public enum FollowUpSort: UInt8, CaseIterable, Hashable, Sendable {
    /// เยี่ยมบ้าน.
    case homeVisit = 1
    /// โทรถาม.
    case call
    /// ขอเอกสารเพิ่ม.
    case papers
    /// ถามผลจากหน่วยงาน.
    case askAgency

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .homeVisit: "home-visit"
      case .call: "call"
      case .papers: "papers"
      case .askAgency: "ask-agency"
      }
    }
  }

  /// What came of it. The numbers stand in facts for ever.
  public enum FollowUpOutcome: UInt8, CaseIterable, Hashable, Sendable {
    /// ดีขึ้น.
    case better = 1
    /// คงเดิม.
    case same
    /// แย่ลง.
    case worse
    /// ไม่พบ.
    case notMet
    /// ได้รับความช่วยเหลือแล้ว.
    case helped
    /// ยกเลิกนัด.
    case dropped

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .better: "better"
      case .same: "same"
      case .worse: "worse"
      case .notMet: "not-met"
      case .helped: "helped"
      case .dropped: "dropped"
      }
    }
  }

  /// Who certifies a request: one of each side (DOMAIN rule 9). The numbers stand in facts for ever.
  public enum Certifier: UInt8, CaseIterable, Hashable, Sendable {
    /// อพม.
    case volunteer = 1
    /// อสม.
    case healthVolunteer
    /// กำนัน หรือผู้ใหญ่บ้าน.
    case villageHead
    /// ปลัด อบต. หรือปลัดเทศบาล.
    case localClerk

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .volunteer: "volunteer"
      case .healthVolunteer: "health-volunteer"
      case .villageHead: "village-head"
      case .localClerk: "local-clerk"
      }
    }

    /// Whether the certifier is the first of the two: อพม. or อสม.
    public var isOfVolunteers: Bool { self == .volunteer || self == .healthVolunteer }
  }
}
