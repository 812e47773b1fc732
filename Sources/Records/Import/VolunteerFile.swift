import ThaiText
public import Welfare

/// Reads a list of volunteers: one row a card, headers in any order.
public enum VolunteerFile {
  /// The rows of the list in `bytes`, good and set aside; `path` is only named in troubles.
  ///
  /// - Throws: `FileTrouble` when nothing can be read.
  public static func read(
    _ bytes: [UInt8], path: String, options: ImportOptions
  ) throws(FileTrouble) -> ParsedVolunteers {
    let file = try ImportedBytes(bytes, path: path, encoding: options.encoding)
    let columns = try ImportColumns(file, as: .volunteers, mappings: options.mappings)
    var cards: [[UInt8]: UInt64] = [:]
    return try FileRows(file, columns, options).read {
      (cells: inout RowCells) throws(Rejection) -> VolunteerRow in
      let number = asciiDigits(try cells.text(.cardNumber))
      guard !number.isEmpty else { throw cells.aside(.cardNumber, .cardMissing) }
      let row = VolunteerRow(
        line: cells.record.line, particulars: try cells.volunteer(cardNumber: number), card: try cells.card())
      let key = Array(folded(number).utf8)
      if let line = cards[key] { throw cells.aside(.cardNumber, .cardOfAnother(line: line)) }
      cards[key] = cells.record.line
      return row
    }
  }
}

extension RowCells {
  /// Who the volunteer is.
  fileprivate mutating func volunteer(cardNumber: String) throws(Rejection) -> VolunteerParticulars {
    VolunteerParticulars(
      cardNumber: cardNumber, fullName: try name().whole, nationalID: try nationalID(), moo: try moo(),
      phone: try phone())
  }

  /// The card's level, dates and training; an expired one is remarked on.
  fileprivate mutating func card() throws(Rejection) -> VolunteerCard {
    let level = try level()
    let issued = try date(.issued)?.day
    let expires = try date(.expires)?.last
    if let issued, let expires, expires < issued { throw aside(.expires, .cardEndsBeforeItBegins) }
    if let expires, expires < options.today { remark(.expires, .cardExpired) }
    let courses = try text(.training).unicodeScalars.split { ";,|".unicodeScalars.contains($0) }
      .map { tidied(String($0)) }.filter { !$0.isEmpty }
    return VolunteerCard(level: level, issued: issued, expires: expires, training: courses)
  }

  private mutating func level() throws(Rejection) -> VolunteerCard.Level {
    let text = folded(try text(.level))
    if words("หมู่บ้าน", "ระดับหมู่บ้าน", "village", hold: text) { return .village }
    if words("ตำบล", "ระดับตำบล", "tambon", hold: text) { return .tambon }
    if words("อำเภอ", "ระดับอำเภอ", "district", hold: text) { return .district }
    if words("จังหวัด", "ระดับจังหวัด", "province", hold: text) { return .province }
    if !text.isEmpty { remark(.level, .levelUnreadable) }
    return .unknown
  }
}
