public import ThaiText

/// ชื่อเดิม: a name that somebody carried once. It is kept so that who comes by it is found (DOMAIN rule 15).
public struct FormerName: Hashable, Sendable {
  /// คำนำหน้า; empty if unknown.
  public let title: String
  /// ชื่อ.
  public let firstName: String
  /// นามสกุล; empty if unknown.
  public let surname: String
  /// Until when it was carried, as far as known.
  public let until: PartialDay?

  /// A name that was carried until then.
  public init(title: String, firstName: String, surname: String, until: PartialDay? = nil) {
    self.title = title
    self.firstName = firstName
    self.surname = surname
    self.until = until
  }

  /// First name and surname.
  public var fullName: String { surname.isEmpty ? firstName : firstName + " " + surname }

  /// Whether it is this name, however that is typed.
  public func isSame(firstName: String, surname: String) -> Bool {
    isSameName(self.firstName, firstName) && isSameName(self.surname, surname)
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(title)
    writer.write(firstName)
    writer.write(surname)
    writer.write(until) { $0.write($1) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    title = try reader.text()
    firstName = try reader.text()
    surname = try reader.text()
    until = try reader.optionalPartialDay()
  }
}

/// Whether two names are the same, however they were typed.
public func isSameName(_ one: String, _ other: String) -> Bool {
  one.utf8.elementsEqual(other.utf8) || folded(one).utf8.elementsEqual(folded(other).utf8)
}

extension CanonicalWriter {
  /// Appends a day as far as it is known: its number and the precision.
  mutating func write(_ day: PartialDay) {
    write(signed: Int64(day.day.number))
    write(UInt64(day.precision.rawValue))
  }
}

extension CanonicalReader {
  /// Reads a day as far as it is known.
  mutating func partialDay() throws(CanonicalTrouble) -> PartialDay {
    guard let day = Int32(exactly: try signed()) else { throw .code }
    return PartialDay(Day(number: day), precision: try code(DatePrecision.self))
  }

  /// Reads an optional day as far as it is known.
  mutating func optionalPartialDay() throws(CanonicalTrouble) -> PartialDay? {
    try optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.partialDay() }
  }
}
