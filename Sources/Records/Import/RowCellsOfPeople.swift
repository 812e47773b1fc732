import ThaiText
import Welfare

extension RowCells {
  /// The national ID; nil where the source has none.
  mutating func nationalID(_ field: ImportField = .nationalID) throws(Rejection) -> NationalID? {
    let text = try text(field)
    guard !text.isEmpty else { return nil }
    do throws(NationalID.Trouble) {
      return try NationalID(text, inPractice: options.isPractice)
    } catch {
      switch error {
      case .notThirteenDigits: throw aside(field, .idLength(digitsOnly(text).utf8.count))
      case .onlyForPractice: throw aside(field, .idOnlyForPractice)
      case .wrongDigit(let swap):
        throw aside(field, .idCheckDigit(swapAt: RowCells.place(of: swap, in: digitsOnly(text))))
      }
    }
  }

  /// A date to the precision given; nil where there is none.
  mutating func date(_ field: ImportField) throws(Rejection) -> PartialDay? {
    let text = try text(field)
    guard !text.isEmpty else { return nil }
    switch PartialDay.parse(text, today: options.today) {
    case .date(let date): return date
    case .ambiguous(let first, let second):
      throw aside(field, .dateAmbiguous(text, first.day.year, second.day.year))
    case .doesNotExist: throw aside(field, .dateDoesNotExist(text))
    case .unreadable: throw aside(field, .dateUnreadable(text))
    }
  }

  /// The day of birth, which is not after today.
  mutating func birth() throws(Rejection) -> PartialDay? {
    guard let birth = try date(.birth) else { return nil }
    if birth.day > options.today { throw aside(.birth, .dateInFuture(try text(.birth))) }
    return birth
  }

  /// Title, first name and surname, from their own columns or from one.
  mutating func name() throws(Rejection) -> PersonName {
    let whole = try text(.fullName)
    var name = whole.isEmpty ? PersonName() : PersonName(whole: whole)
    let title = try text(.title)
    let first = try text(.firstName)
    let surname = try text(.surname)
    if !title.isEmpty { name.title = title }
    if !first.isEmpty { name.first = first }
    if !surname.isEmpty { name.surname = surname }
    guard !name.first.isEmpty else {
      throw aside(columns.has(.field(.firstName)) ? .firstName : .fullName, .nameMissing)
    }
    return name
  }

  /// The sex that the source says, or that the title says.
  mutating func sex(title: String) throws(Rejection) -> Person.Sex? {
    let text = folded(try text(.sex))
    if text.isEmpty { return PersonName.sex(ofTitle: title) }
    if words("ชาย", "ช", "ช.", "เพศชาย", "m", "male", "1", hold: text) { return .male }
    if words("หญิง", "ญ", "ญ.", "เพศหญิง", "f", "female", "2", hold: text) { return .female }
    remark(.sex, .sexUnreadable)
    return nil
  }

  /// The first phone number as ASCII digits, with the 0 that a spreadsheet took; empty if none.
  mutating func phone() throws(Rejection) -> String {
    let text = asciiDigits(try text(.phone))
    guard !text.isEmpty else { return "" }
    let first = text.unicodeScalars.split { ",/;".unicodeScalars.contains($0) }.first.map { String($0) } ?? ""
    var number = digitsOnly(first)
    if number.utf8.count >= 11, number.utf8.starts(with: "66".utf8) { number = "0" + number.dropFirst(2) }
    let leading = number.utf8.first ?? 0
    if leading != 0x30, number.utf8.count == 8 || number.utf8.count == 9 { number = "0" + number }
    guard number.utf8.first == 0x30, (9...10).contains(number.utf8.count) else {
      remark(.phone, .phoneUnreadable)
      return ""
    }
    return number
  }

  /// Head or resident.
  mutating func position() throws(Rejection) -> Membership.Position {
    let text = folded(try text(.position))
    if text.isEmpty { return .unknown }
    return words("เจ้าบ้าน", "หัวหน้าครัวเรือน", "หัวหน้าครอบครัว", "head", "1", hold: text) ? .head : .resident
  }

  /// The place (from 1) of the first of two neighbours that differ between a number and the right one.
  private static func place(of swapped: String?, in digits: String) -> Int? {
    guard let swapped else { return nil }
    return zip(swapped.utf8, digits.utf8).enumerated().first { $0.element.0 != $0.element.1 }.map {
      $0.offset + 1
    }
  }
}
