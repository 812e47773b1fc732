public import Welfare

/// What `init` is told about the centre it makes.
public struct CentreSetup: Hashable, Sendable {
  /// Whether the store is for practice, and who begins.
  public enum Use: Hashable, Sendable {
    /// Invented people: officer `practice` with every role, one officer a role, a kit and a campaign.
    case practice
    /// Real people; the first officer has every role.
    case real(officerCode: String, officerName: String)
  }

  /// Six digits, such as 650811.
  public let tambon: String
  /// The service point's code, if the tambon has several.
  public let point: String?
  /// The name as shown: ดินทอง.
  public let name: String
  /// Practice or real.
  public let use: Use
  /// The shipped rule files; they become the first rule book.
  public let rules: [RuleFile]

  /// A centre of these facts; `rules` may stand in any order.
  public init(tambon: String, point: String? = nil, name: String, use: Use, rules: [RuleFile]) {
    self.tambon = tambon
    self.point = point
    self.name = name
    self.use = use
    self.rules = rules
  }

  /// Whether the store is for practice.
  var isPractice: Bool { use == .practice }

  /// The scope of its log.
  var scope: Scope { isPractice ? .practice(tambon) : .tambon(tambon) }
}

/// Names that stand in a new store as data; a centre can change them, so they are no words of the program.
enum FirstNames {
  /// The officer of a practice store.
  static let practiceOfficer = "เจ้าหน้าที่ฝึกหัด"
  /// The place where goods lie.
  static let place = "ห้องพัสดุ"
  /// The kit of a practice store.
  static let kit = "ถุงยังชีพ"
  /// The campaign of a practice store.
  static let campaign = "ฝึกหัด"

  /// The officer of a practice store who has only this role.
  static func officer(_ role: Officer.Role) -> String {
    switch role {
    case .reception: "รับเรื่อง"
    case .issuer: "ผู้จ่าย"
    case .storekeeper: "พัสดุ"
    case .approver: "ผู้อนุมัติ"
    case .coordinator: "ผู้ประสานงาน อพม."
    case .volunteer: "อาสาสมัคร"
    case .auditor: "ผู้ตรวจสอบ"
    }
  }
}
