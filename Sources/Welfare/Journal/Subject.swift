/// What sort of thing a subject is. The numbers stand in entries for ever and never change.
///
/// Not an enum: an entry written by a newer program may name a kind that this one does not know.
public struct SubjectKind: RawRepresentable, Hashable, Comparable, Sendable {
  /// The kind's fixed number.
  public let rawValue: UInt64

  /// A kind by its number; any number is a kind.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// บุคคล.
  public static let person = SubjectKind(rawValue: 1)
  /// ครัวเรือน.
  public static let household = SubjectKind(rawValue: 2)
  /// ผู้มาติดต่อ.
  public static let visitor = SubjectKind(rawValue: 3)
  /// อาสาสมัคร (อพม.).
  public static let volunteer = SubjectKind(rawValue: 4)
  /// เจ้าหน้าที่.
  public static let officer = SubjectKind(rawValue: 5)
  /// บัตรคิว.
  public static let ticket = SubjectKind(rawValue: 6)
  /// การมาติดต่อหนึ่งครั้ง.
  public static let visit = SubjectKind(rawValue: 7)
  /// ล็อต.
  public static let lot = SubjectKind(rawValue: 8)
  /// ที่เก็บ.
  public static let place = SubjectKind(rawValue: 9)
  /// รอบมอบ.
  public static let campaign = SubjectKind(rawValue: 10)
  /// ชุดถุงยังชีพ.
  public static let kit = SubjectKind(rawValue: 11)
  /// การมอบ.
  public static let issuance = SubjectKind(rawValue: 12)
  /// ช่องบริการ.
  public static let counter = SubjectKind(rawValue: 13)
  /// หน้าที่.
  public static let duty = SubjectKind(rawValue: 14)
  /// เวร.
  public static let shift = SubjectKind(rawValue: 15)
  /// จัดเวร.
  public static let assignment = SubjectKind(rawValue: 16)
  /// การนำเข้าข้อมูลหนึ่งครั้ง.
  public static let batch = SubjectKind(rawValue: 17)
  /// ศูนย์.
  public static let centre = SubjectKind(rawValue: 18)
  /// ครอบครัว.
  public static let family = SubjectKind(rawValue: 19)
  /// ใบโอน.
  public static let transfer = SubjectKind(rawValue: 20)
  /// ของที่อาสาสมัครนำไปมอบ.
  public static let carrying = SubjectKind(rawValue: 21)
  /// การตรวจนับ.
  public static let count = SubjectKind(rawValue: 22)
  /// ข้อของแผนครอบครัว.
  public static let planItem = SubjectKind(rawValue: 23)
  /// คู่ที่อาจเป็นคนเดียวกัน หรือครัวเรือนเดียวกัน.
  public static let pair = SubjectKind(rawValue: 24)
  /// งบประมาณที่จัดสรร.
  public static let allotment = SubjectKind(rawValue: 25)
  /// เงินซ่อมบ้าน.
  public static let grant = SubjectKind(rawValue: 26)
  /// เรื่อง.
  public static let `case` = SubjectKind(rawValue: 27)

  /// Whether the kind describes a human being and so has a key of its own (JOURNAL, "Subject").
  public var isPersonal: Bool {
    (1...5).contains(rawValue)
  }

  /// By number.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension SubjectKind {
  /// The stable name in commands: `household`; a kind that this program does not know by its number.
  public var name: String {
    switch self {
    case .person: "person"
    case .household: "household"
    case .visitor: "visitor"
    case .volunteer: "volunteer"
    case .officer: "officer"
    case .ticket: "ticket"
    case .visit: "visit"
    case .lot: "lot"
    case .place: "place"
    case .campaign: "campaign"
    case .kit: "kit"
    case .issuance: "issuance"
    case .counter: "counter"
    case .duty: "duty"
    case .shift: "shift"
    case .assignment: "assignment"
    case .batch: "batch"
    case .centre: "centre"
    case .family: "family"
    case .transfer: "transfer"
    case .carrying: "carrying"
    case .count: "count"
    case .planItem: "plan-item"
    case .pair: "pair"
    case .allotment: "allotment"
    case .grant: "grant"
    case .case: "case"
    default: String(rawValue)
    }
  }
}

/// A subject of any kind, as an entry's `about` and `parts` name it.
public struct SubjectID: Hashable, Comparable, Sendable {
  /// The kind.
  public let kind: SubjectKind
  /// The first eight bytes of the id, big-endian.
  public let high: UInt64
  /// The last eight bytes of the id, big-endian.
  public let low: UInt64

  /// A subject by kind and bits.
  public init(kind: SubjectKind, high: UInt64, low: UInt64) {
    self.kind = kind
    self.high = high
    self.low = low
  }

  /// The id's 16 bytes.
  public var bytes: [UInt8] {
    bigEndian(high, low)
  }

  /// `household/<id>`, as commands print it; a kind that this program does not know by its number.
  public var text: String { kind.name + "/" + hexadecimal(bytes) }

  /// The id again as one of a known kind. The caller has looked at `kind`.
  public func identifier<Subject>(as _: Subject.Type = Subject.self) -> Identifier<Subject> {
    Identifier(high: high, low: low)
  }

  /// By kind number, then byte order of the id.
  public static func < (left: Self, right: Self) -> Bool {
    (left.kind.rawValue, left.high, left.low) < (right.kind.rawValue, right.high, right.low)
  }
}
