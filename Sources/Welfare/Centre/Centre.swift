/// ศูนย์ช่วยเหลือสังคมตำบล: one tambon's centre. A marker for its id.
public enum Centre {}

/// ช่องบริการ: a numbered window.
///
/// A marker for its id.
public enum Counter {}

/// ที่เก็บ: where goods lie, kept by one log.
///
/// A marker for its id.
public enum Place {}

/// การนำเข้าข้อมูล: one import.
///
/// A marker for its id.
public enum Batch {}

/// The facts of `centre.opened`.
public struct CentreOpened: Hashable, Sendable {
  /// The centre.
  public let centre: Identifier<Centre>
  /// Six digits, such as 650811.
  public let tambon: String
  /// The service point's code, if the tambon has several.
  public let point: String?
  /// The name as shown: "ดินทอง".
  public let name: String
  /// Whether the store is for practice.
  public let isPractice: Bool

  /// The facts.
  public init(centre: Identifier<Centre>, tambon: String, point: String?, name: String, isPractice: Bool) {
    self.centre = centre
    self.tambon = tambon
    self.point = point
    self.name = name
    self.isPractice = isPractice
  }
}

/// เจ้าหน้าที่: a person who works at the counter, with a set of roles.
public struct Officer: Hashable, Sendable {
  /// What an officer may do (DOMAIN, "Officer").
  public enum Role: UInt8, CaseIterable, Hashable, Sendable {
    /// รับเรื่อง.
    case reception = 1
    /// ผู้จ่าย.
    case issuer
    /// พัสดุ.
    case storekeeper
    /// ผู้อนุมัติ.
    case approver
    /// ผู้ประสานงาน อพม.
    case coordinator
    /// อาสาสมัคร.
    case volunteer
    /// ผู้ตรวจสอบ.
    case auditor

    /// The role's stable name in commands: `reception`, `issuer` ….
    public var code: String {
      switch self {
      case .reception: "reception"
      case .issuer: "issuer"
      case .storekeeper: "storekeeper"
      case .approver: "approver"
      case .coordinator: "coordinator"
      case .volunteer: "volunteer"
      case .auditor: "auditor"
      }
    }
  }

  /// The officer's id.
  public let id: Identifier<Officer>
  /// What is typed after `--as`.
  public let code: String
  /// The name as shown.
  public let name: String
  /// Everything the officer may do.
  public let roles: [Role]

  /// An officer of these facts.
  public init(id: Identifier<Officer>, code: String, name: String, roles: [Role]) {
    self.id = id
    self.code = code
    self.name = name
    self.roles = roles
  }
}
