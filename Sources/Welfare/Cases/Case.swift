/// เรื่อง: a family in trouble told its story once, and this is what is done about it. A case is no more than its acts.
public enum Case: Sendable {
  /// The ministry's statuses. The numbers are the ministry's own, and stand in facts for ever.
  public enum Status: UInt8, CaseIterable, Hashable, Sendable {
    /// รอรับเรื่อง.
    case waiting = 1
    /// รับเรื่องเรียบร้อย: the clock starts.
    case accepted
    /// อยู่ระหว่างการเบิก.
    case disbursing
    /// ช่วยเหลือแล้ว.
    case helped
    /// คุณสมบัติไม่ตรงตามหลักเกณฑ์.
    case notEligible
    /// อยู่ระหว่างการพิจารณาของคณะกรรมการ.
    case committee
    /// อยู่ระหว่างรอจัดสรรงบประมาณ.
    case awaitingBudget
    /// ดำเนินการแก้ไขข้อมูล: sent back.
    case sentBack
    /// อยู่ระหว่างการหาข้อมูลเพิ่มเติม.
    case moreInformation
    /// อยู่ระหว่างการเบิก: the payment file left.
    case paying
    /// ส่งต่อข้อมูลเรียบร้อยแล้ว.
    case forwarded

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .waiting: "waiting"
      case .accepted: "accepted"
      case .disbursing: "disbursing"
      case .helped: "helped"
      case .notEligible: "not-eligible"
      case .committee: "committee"
      case .awaitingBudget: "awaiting-budget"
      case .sentBack: "sent-back"
      case .moreInformation: "more-information"
      case .paying: "paying"
      case .forwarded: "forwarded"
      }
    }

    /// Whether nothing follows it.
    public var isLast: Bool { self == .helped || self == .notEligible }

    /// Whether a request of the same person waits until this one is decided (DOMAIN rule 5). One that was forwarded is in other
    /// hands: after it only the cooldown counts.
    public var isActive: Bool { !isLast && self != .paying && self != .forwarded }

    /// Whether the clock of the case stands still in it (DOMAIN rule 8).
    public var stopsClock: Bool { isLast || self == .paying }

    /// The statuses that may follow: the arrows of a case.
    public var next: [Status] {
      switch self {
      case .waiting: [.accepted, .notEligible]
      case .accepted:
        [
          .committee, .awaitingBudget, .moreInformation, .sentBack, .disbursing, .helped, .notEligible,
          .forwarded,
        ]
      case .moreInformation: [.accepted, .committee, .sentBack, .notEligible, .forwarded]
      case .sentBack: [.accepted, .notEligible, .forwarded]
      case .committee: [.awaitingBudget, .disbursing, .moreInformation, .sentBack, .notEligible]
      case .awaitingBudget: [.committee, .disbursing, .notEligible]
      case .disbursing: [.paying, .helped, .awaitingBudget]
      case .paying: [.helped, .disbursing]
      case .forwarded:
        [
          .accepted, .committee, .awaitingBudget, .moreInformation, .sentBack, .disbursing, .paying, .helped,
          .notEligible,
        ]
      case .helped, .notEligible: []
      }
    }
  }

  /// How the story came to the centre. The numbers stand in facts for ever.
  public enum Channel: UInt8, CaseIterable, Hashable, Sendable {
    /// มาที่ศูนย์.
    case counter = 1
    /// โทรศัพท์.
    case telephone
    /// อพม. แจ้ง.
    case volunteer
    /// พบระหว่างเยี่ยมบ้าน.
    case homeVisit
    /// หน่วยงานอื่นส่งมา.
    case agency
    /// สื่อออนไลน์.
    case online

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .counter: "counter"
      case .telephone: "telephone"
      case .volunteer: "volunteer"
      case .homeVisit: "home-visit"
      case .agency: "agency"
      case .online: "online"
      }
    }
  }

  /// ผู้แจ้งเรื่อง: who told it. The numbers stand in facts for ever.
  public enum Informant: UInt8, CaseIterable, Hashable, Sendable {
    /// ด้วยตนเอง.
    case oneself = 1
    /// บิดา มารดา หรือญาติ.
    case relative
    /// พลเมืองดี.
    case citizen
    /// อาสาสมัคร.
    case volunteer
    /// กำนัน ผู้ใหญ่บ้าน.
    case villageHead
    /// หน่วยงาน.
    case agency

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .oneself: "oneself"
      case .relative: "relative"
      case .citizen: "citizen"
      case .volunteer: "volunteer"
      case .villageHead: "village-head"
      case .agency: "agency"
      }
    }
  }

  /// Why a case is seen only by those who say why (DOMAIN rule 14). The numbers stand in facts for ever.
  public enum Restriction: UInt8, CaseIterable, Hashable, Sendable {
    /// ความรุนแรงในครอบครัว.
    case violence = 1
    /// คุ้มครองเด็ก.
    case children
    /// ค้ามนุษย์.
    case trafficking

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .violence: "violence"
      case .children: "children"
      case .trafficking: "trafficking"
      }
    }
  }

  /// Why a request is taken although another is active or was made within the cooldown (DOMAIN rule 5). The numbers stand in facts
  /// for ever.
  public enum Urgency: UInt8, CaseIterable, Hashable, Sendable {
    /// อันตรายต่อชีวิต.
    case danger = 1
    /// ไม่มีอาหารหรือที่อยู่.
    case noFoodOrShelter
    /// ภัยพิบัติ.
    case disaster
    /// เจ็บป่วยหรือเสียชีวิตกะทันหัน.
    case suddenIllnessOrDeath

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .danger: "danger"
      case .noFoodOrShelter: "no-food-or-shelter"
      case .disaster: "disaster"
      case .suddenIllnessOrDeath: "sudden-illness-or-death"
      }
    }
  }

  /// Why somebody opens a restricted case. The numbers stand in facts for ever.
  public enum AccessReason: UInt8, CaseIterable, Hashable, Sendable {
    /// ดำเนินการในเรื่องนี้.
    case handling = 1
    /// ติดตามผล.
    case followUp
    /// ผู้บังคับบัญชาตรวจ.
    case supervision
    /// ตามคำสั่งหรือกฎหมาย.
    case legalOrder

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .handling: "handling"
      case .followUp: "follow-up"
      case .supervision: "supervision"
      case .legalOrder: "legal-order"
      }
    }
  }
}
