/// What is compared of two people, or of two households.
public enum MatchField: UInt8, CaseIterable, Hashable, Sendable {
  /// เลขประจำตัวประชาชน.
  case nationalID = 1
  /// ชื่อ.
  case firstName
  /// นามสกุล.
  case surname
  /// วันเกิด.
  case birth
  /// เพศ.
  case sex
  /// ครัวเรือน: the same one, or the same house number and moo.
  case house
  /// โทร.
  case phone
  /// เลขรหัสประจำบ้าน.
  case houseCode
  /// บ้านเลขที่ and หมู่.
  case place
  /// เจ้าบ้าน.
  case head
  /// Somebody of the same name lives in both.
  case members

  /// The stable name in commands.
  public var code: String {
    switch self {
    case .nationalID: "national_id"
    case .firstName: "first_name"
    case .surname: "surname"
    case .birth: "birth"
    case .sex: "sex"
    case .house: "house"
    case .phone: "phone"
    case .houseCode: "house_code"
    case .place: "place"
    case .head: "head"
    case .members: "members"
    }
  }

  /// What is compared of people, in the order shown.
  public static let ofPeople: [MatchField] = [
    .nationalID, .firstName, .surname, .birth, .sex, .house, .phone,
  ]
  /// What is compared of households, in the order shown.
  public static let ofHouseholds: [MatchField] = [.houseCode, .place, .head, .members, .phone]
}

/// How a field of one compares with that of the other.
public enum MatchOutcome: UInt8, Hashable, Sendable {
  /// The same.
  case match = 1
  /// As good as the same: it sounds the same, or agrees as far as it is known.
  case near
  /// Another.
  case mismatch
  /// One of both is not known.
  case blank

  /// The stable name in commands.
  public var code: String {
    switch self {
    case .match: "match"
    case .near: "near"
    case .mismatch: "mismatch"
    case .blank: "blank"
    }
  }
}

/// How alike two are, field by field, and what that comes to.
public struct Likeness: Hashable, Sendable {
  /// One field.
  public struct Field: Hashable, Sendable {
    /// Which.
    public let field: MatchField
    /// How it compares.
    public let outcome: MatchOutcome

    /// A field that compares so.
    public init(_ field: MatchField, _ outcome: MatchOutcome) {
      self.field = field
      self.outcome = outcome
    }
  }

  /// The fields, in the order shown.
  public let fields: [Field]

  /// These fields.
  public init(_ fields: [Field]) { self.fields = fields }

  /// Two are proposed from this score on.
  public static let least = 7

  /// The sum of what each field says for or against.
  public var score: Int { fields.reduce(0) { $0 + Self.weight(of: $1) } }

  /// What speaks for it: the fields that match, or nearly do.
  public var reasons: [MatchField] {
    fields.filter { $0.outcome == .match || $0.outcome == .near }.map(\.field)
  }

  /// How a field compares; blank where it was not compared.
  public func outcome(of field: MatchField) -> MatchOutcome {
    fields.first { $0.field == field }?.outcome ?? .blank
  }

  /// What a field says: names and births that agree speak for it, a number settles it, sex and births that differ speak against it. A
  /// surname changes when somebody marries, a house when somebody moves.
  static func weight(of field: Field) -> Int {
    let (match, near, mismatch): (Int, Int, Int) =
      switch field.field {
      case .nationalID: (8, 0, -8)
      case .firstName: (3, 2, -4)
      case .surname: (3, 2, -1)
      case .birth: (4, 2, -4)
      case .sex: (0, 0, -3)
      case .house: (2, 2, 0)
      case .phone: (2, 0, 0)
      case .houseCode: (8, 0, -4)
      case .place: (4, 2, -4)
      case .head: (4, 3, -1)
      case .members: (3, 2, -1)
      }
    return switch field.outcome {
    case .match: match
    case .near: near
    case .mismatch: mismatch
    case .blank: 0
    }
  }
}
