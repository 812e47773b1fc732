/// A row of an imported file that was set aside; the other rows are kept.
public struct SetAside: Hashable, Sendable {
  /// The line in the file, header = 1.
  public let line: UInt64
  /// The column in the file, from 1; 0 where the row as a whole is meant.
  public let column: Int
  /// What stands in that column.
  public let field: ImportField
  /// Why.
  public let reason: RowReject

  /// A row set aside.
  public init(line: UInt64, column: Int, field: ImportField, reason: RowReject) {
    self.line = line
    self.column = column
    self.field = field
    self.reason = reason
  }
}

/// A row that was kept although something in it asks to be looked at.
public struct RowRemark: Hashable, Sendable {
  /// The line in the file, header = 1.
  public let line: UInt64
  /// The column in the file, from 1; 0 where the row as a whole is meant.
  public let column: Int
  /// What stands in that column.
  public let field: ImportField
  /// What was seen.
  public let warning: RowWarning

  /// A remark on a row that was kept.
  public init(line: UInt64, column: Int, field: ImportField, warning: RowWarning) {
    self.line = line
    self.column = column
    self.field = field
    self.warning = warning
  }
}

/// What a column of an imported file holds, whatever its header says.
public enum ImportField: String, CaseIterable, Hashable, Sendable {
  /// The row as a whole.
  case row
  /// รหัสประจำบ้าน.
  case houseCode = "house_code"
  /// บ้านเลขที่.
  case houseNumber = "house_no"
  /// หมู่ที่.
  case moo
  /// ชื่อหมู่บ้าน.
  case village
  /// ตำบล.
  case tambon
  /// เลขประจำตัวประชาชน.
  case nationalID = "national_id"
  /// คำนำหน้า.
  case title
  /// ชื่อ.
  case firstName = "first_name"
  /// นามสกุล.
  case surname
  /// ชื่อ-สกุล in one column.
  case fullName = "full_name"
  /// เพศ.
  case sex
  /// วันเกิด.
  case birth = "birth_date"
  /// สถานะในบ้าน.
  case position
  /// โทรศัพท์.
  case phone
  /// เลขที่บัตร อพม.
  case cardNumber = "card_no"
  /// ระดับ.
  case level
  /// วันออกบัตร.
  case issued
  /// วันหมดอายุ.
  case expires
  /// อบรม.
  case training
  /// รหัสที่เก็บ.
  case placeCode = "place_code"
  /// ชื่อที่เก็บ.
  case placeTitle = "place_title"
  /// ปี of a survey.
  case year
  /// อายุ.
  case age
  /// มิติสุขภาพ.
  case health
  /// มิติความเป็นอยู่.
  case living
  /// มิติการศึกษา.
  case education
  /// มิติรายได้.
  case incomeDimension = "income_dimension"
  /// มิติการเข้าถึงบริการรัฐ.
  case access
  /// บัตรสวัสดิการแห่งรัฐ.
  case welfareCard = "welfare_card"
  /// เลขบัตรหัวหน้าครัวเรือน.
  case headID = "head_id"
  /// หัวหน้าครัวเรือน.
  case headName = "head_name"
  /// จำนวนสมาชิกตามทะเบียน.
  case registeredCount = "registered_count"
  /// จำนวนที่อยู่จริง.
  case livingCount = "living_count"
  /// รายได้ครัวเรือนต่อปี.
  case income
  /// ที่อยู่อาศัย.
  case housing
  /// มีผู้พิการ.
  case disabledCount = "disabled_count"
  /// มีผู้สูงอายุ.
  case olderCount = "older_count"
  /// วันที่สำรวจ.
  case surveyed
  /// ยืนยัน: whether a row means who it may mean.
  case confirm
}

/// Why a row was set aside. Closed, with values; never an ID in clear. `Desk/Words` has the sentences.
public enum RowReject: Hashable, Sendable {
  /// `id.length`: not thirteen digits; how many there are.
  case idLength(Int)
  /// `id.check-digit`; the place (from 1) of the first of two neighbours whose swap makes it right, if one does.
  case idCheckDigit(swapAt: Int?)
  /// `id.practice`: starts with 9, in a real store.
  case idOnlyForPractice
  /// `id.of-another`: another name and birth have it, on that line of the file, or in the register if nil.
  case idOfAnother(line: UInt64?)
  /// `row.repeated`: the same row stands on that line.
  case repeated(line: UInt64)
  /// `date.does-not-exist`, as written.
  case dateDoesNotExist(String)
  /// `date.unreadable`, as written.
  case dateUnreadable(String)
  /// `date.ambiguous`: the two Gregorian years it may mean.
  case dateAmbiguous(String, Int, Int)
  /// `date.future`, as written.
  case dateInFuture(String)
  /// `name.missing`.
  case nameMissing
  /// `house.missing`: neither house code nor house number.
  case houseMissing
  /// `household.unknown`: the register has no such household.
  case householdUnknown
  /// `household.ambiguous`: more than one household stands there; the house codes that are known, ascending.
  case householdAmbiguous([HouseCode])
  /// `number.unreadable`: a village number that is none, as written.
  case numberUnreadable(String)
  /// `amount.unreadable`: an amount or a count that is none, as written.
  case amountUnreadable(String)
  /// `year.missing`: a survey without a year.
  case yearMissing
  /// `year.unreadable`: a year that has not four digits or has not come yet, as written.
  case yearUnreadable(String)
  /// `match.person`: the row may mean this person of this house, and nothing in it says so for certain.
  case maybePerson(name: String, house: String)
  /// `match.household`: the row may mean this house, and nothing in it says so for certain; the head's name, if there is one.
  case maybeHousehold(house: String, head: String)
  /// `household.told`: another row of the file speaks of this household with another head.
  case householdTold(line: UInt64)
  /// `code.missing`: a place without a code.
  case codeMissing
  /// `card.missing`: a volunteer without a card number.
  case cardMissing
  /// `card.of-another`: another volunteer has that card number.
  case cardOfAnother(line: UInt64)
  /// `card.dates`: the card expires before it was issued.
  case cardEndsBeforeItBegins
  /// `row.columns`: another number of columns than the header has.
  case columnCount(found: Int, wanted: Int)
  /// `text.too-long`: more than so many characters.
  case tooLong(limit: Int)
  /// `text.bytes`: bytes that are no text in the file's encoding.
  case badBytes
  /// `text.control`: NUL, ESC or another control character.
  case controlCharacter

  /// The stable name in rejects files and JSON.
  public var code: String {
    switch self {
    case .idLength: "id.length"
    case .idCheckDigit: "id.check-digit"
    case .idOnlyForPractice: "id.practice"
    case .idOfAnother: "id.of-another"
    case .repeated: "row.repeated"
    case .dateDoesNotExist: "date.does-not-exist"
    case .dateUnreadable: "date.unreadable"
    case .dateAmbiguous: "date.ambiguous"
    case .dateInFuture: "date.future"
    case .nameMissing: "name.missing"
    case .houseMissing: "house.missing"
    case .householdUnknown: "household.unknown"
    case .householdAmbiguous: "household.ambiguous"
    case .numberUnreadable: "number.unreadable"
    case .amountUnreadable: "amount.unreadable"
    case .yearMissing: "year.missing"
    case .yearUnreadable: "year.unreadable"
    case .maybePerson: "match.person"
    case .maybeHousehold: "match.household"
    case .householdTold: "household.told"
    case .codeMissing: "code.missing"
    case .cardMissing: "card.missing"
    case .cardOfAnother: "card.of-another"
    case .cardEndsBeforeItBegins: "card.dates"
    case .columnCount: "row.columns"
    case .tooLong: "text.too-long"
    case .badBytes: "text.bytes"
    case .controlCharacter: "text.control"
    }
  }
}

/// What was seen in a row that was kept.
public enum RowWarning: Hashable, Sendable {
  /// `text.invisible`: so many zero-width characters were removed.
  case invisibleRemoved(Int)
  /// `tambon.other`: another tambon's row, kept without a village code.
  case otherTambon(String)
  /// `house-code.check-digit`.
  case houseCodeCheckDigit
  /// `house-code.unreadable`: kept without a house code, under moo and house number.
  case houseCodeUnreadable
  /// `phone.unreadable`: kept without it.
  case phoneUnreadable
  /// `sex.unreadable`: kept without it.
  case sexUnreadable
  /// `level.unreadable`: a level of the card that is not known.
  case levelUnreadable
  /// `card.expired`.
  case cardExpired
  /// `flag.unreadable`: neither 0 nor 1; kept as no data.
  case flagUnreadable
  /// `age.unreadable`: kept without it.
  case ageUnreadable
  /// `housing.unreadable`: kept without it.
  case housingUnreadable
  /// `edited.by-officer`: an officer wrote otherwise, and that stands.
  case editedByOfficer

  /// The stable name in JSON.
  public var code: String {
    switch self {
    case .invisibleRemoved: "text.invisible"
    case .otherTambon: "tambon.other"
    case .houseCodeCheckDigit: "house-code.check-digit"
    case .houseCodeUnreadable: "house-code.unreadable"
    case .phoneUnreadable: "phone.unreadable"
    case .sexUnreadable: "sex.unreadable"
    case .levelUnreadable: "level.unreadable"
    case .cardExpired: "card.expired"
    case .flagUnreadable: "flag.unreadable"
    case .ageUnreadable: "age.unreadable"
    case .housingUnreadable: "housing.unreadable"
    case .editedByOfficer: "edited.by-officer"
    }
  }
}
