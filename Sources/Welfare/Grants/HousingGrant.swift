/// เงินบ้านพอเพียง and its sisters: money for the repair of one house, carried from the request to the hand-over (DOMAIN
/// rule 7).
public enum HousingGrant {
  /// Under which scheme. The numbers stand in facts for ever.
  public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// บ้านพอเพียง.
    case sufficientHome = 1
    /// ปรับสภาพแวดล้อมที่อยู่อาศัยผู้สูงอายุ.
    case elderlyHome
    /// ปรับสภาพแวดล้อมที่อยู่อาศัยคนพิการ.
    case disabledHome

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .sufficientHome: "baan-por-piang"
      case .elderlyHome: "elderly-home"
      case .disabledHome: "disabled-home"
      }
    }
  }

  /// A part of a house. The numbers stand in facts for ever.
  public enum Part: UInt8, CaseIterable, Hashable, Comparable, Sendable {
    /// หลังคา.
    case roof = 1
    /// ฝา.
    case walls
    /// พื้น.
    case floor
    /// เสาและโครงสร้าง.
    case structure
    /// ห้องน้ำ.
    case toilet
    /// ไฟฟ้า.
    case electricity
    /// ประตูหน้าต่าง.
    case openings
    /// ทางลาด ราวจับ.
    case access

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .roof: "roof"
      case .walls: "walls"
      case .floor: "floor"
      case .structure: "structure"
      case .toilet: "toilet"
      case .electricity: "electricity"
      case .openings: "openings"
      case .access: "access"
      }
    }

    /// By number.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// On which ground the family may stay. The numbers stand in facts for ever.
  public enum RightToStay: UInt8, CaseIterable, Hashable, Sendable {
    /// ที่ดินของตนเอง.
    case ownLand = 1
    /// เจ้าของที่ดินยินยอมเป็นหนังสือ.
    case ownersConsent

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .ownLand: "own-land"
      case .ownersConsent: "owners-consent"
      }
    }
  }

  /// What the community gives beside the grant. The numbers stand in facts for ever.
  public enum ContributionSort: UInt8, CaseIterable, Hashable, Sendable {
    /// แรงงาน, in days.
    case labour = 1
    /// วัสดุ.
    case materials
    /// เงินสมทบ.
    case money

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .labour: "labour"
      case .materials: "materials"
      case .money: "money"
      }
    }
  }

  /// Why a grant came to nothing. The numbers stand in facts for ever.
  public enum CancelReason: UInt8, CaseIterable, Hashable, Sendable {
    /// ขอถอน.
    case withdrawn = 1
    /// เสียชีวิต.
    case died
    /// ย้ายออก.
    case movedAway
    /// ประชาคมไม่รับรอง.
    case notConfirmed
    /// หน่วยงานไม่อนุมัติ.
    case notApproved
    /// ได้รับจากที่อื่นแล้ว.
    case helpedElsewhere
    /// ไม่มีงบประมาณ.
    case noBudget

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .withdrawn: "withdrawn"
      case .died: "died"
      case .movedAway: "moved-away"
      case .notConfirmed: "not-confirmed"
      case .notApproved: "not-approved"
      case .helpedElsewhere: "helped-elsewhere"
      case .noBudget: "no-budget"
      }
    }
  }

  /// How far a grant has come.
  public enum Step: UInt8, CaseIterable, Hashable, Comparable, Sendable {
    /// ยื่นคำขอแล้ว: the house is to be looked at.
    case applied = 1
    /// สำรวจแล้ว: the community is to meet.
    case surveyed
    /// ผ่านประชาคม: the outside body is to decide.
    case met
    /// มีมติแล้ว: a second officer is to check.
    case decided
    /// อนุมัติแล้ว: money is to be reserved.
    case approved
    /// จองงบแล้ว: the materials are to be priced.
    case reserved
    /// ก่อสร้าง: instalments, each behind its inspection.
    case building
    /// ส่งมอบแล้ว: to be closed.
    case handedOver
    /// ปิดเรื่อง.
    case closed
    /// ยกเลิก.
    case cancelled

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .applied: "applied"
      case .surveyed: "surveyed"
      case .met: "met"
      case .decided: "decided"
      case .approved: "approved"
      case .reserved: "reserved"
      case .building: "building"
      case .handedOver: "handed-over"
      case .closed: "closed"
      case .cancelled: "cancelled"
      }
    }

    /// Whether nothing follows it.
    public var isLast: Bool { self == .closed || self == .cancelled }

    /// By number.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}

/// หลักฐาน: a picture or a paper of a grant, by its SHA-256; the file itself lies sealed in the store.
public struct Evidence: CanonicalFacts {
  /// Of which moment it is. The numbers stand in facts for ever.
  public enum Moment: UInt8, CaseIterable, Hashable, Sendable {
    /// ก่อนซ่อม.
    case before = 1
    /// ระหว่างซ่อม.
    case during
    /// หลังซ่อม.
    case after
    /// เอกสาร.
    case document

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .before: "before"
      case .during: "during"
      case .after: "after"
      case .document: "document"
      }
    }
  }

  /// SHA-256 of the file, 32 bytes.
  public let hash: [UInt8]
  /// Its bytes.
  public let size: UInt64
  /// Of which moment it is.
  public let moment: Moment

  /// A file of this hash.
  public init(hash: [UInt8], size: UInt64, moment: Moment) {
    self.hash = hash
    self.size = size
    self.moment = moment
  }

  /// Writes hash, size, moment.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(fixed: hash)
    writer.write(size)
    writer.write(UInt64(moment.rawValue))
  }

  /// Reads hash, size, moment.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(hash: try reader.fixed(32), size: try reader.unsigned(), moment: try reader.code(Moment.self))
  }
}
