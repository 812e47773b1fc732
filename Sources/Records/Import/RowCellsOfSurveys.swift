import ThaiText
import Welfare

extension RowCells {
  /// A TPMAP row.
  mutating func tpmapRow() throws(Rejection) -> SurveyRow {
    guard let year = try surveyYear() else { throw aside(.year, .yearMissing) }
    let name = try name()
    let id = try nationalID()
    let person = PersonParticulars(
      title: name.title, firstName: name.first, surname: name.surname, nationalID: id,
      noNumber: id == nil ? .notInSource : nil, sex: try sex(title: name.title), birth: try birth())
    var standings: [Survey.Dimension: Survey.Standing] = [:]
    for (dimension, field) in RowCells.dimensions { standings[dimension] = try standing(field) }
    let answers = TPMAPAnswers(standings, hasWelfareCard: try flag(.welfareCard), age: try age())
    return SurveyRow(
      line: record.line, year: year, person: person, household: try household(), answers: .tpmap(answers),
      confirmation: try confirmation())
  }

  /// A family-logbook row.
  mutating func logbookRow() throws(Rejection) -> SurveyRow {
    let surveyed = try date(.surveyed)
    if let surveyed, surveyed.day > options.today {
      throw aside(.surveyed, .dateInFuture(try text(.surveyed)))
    }
    let told = try surveyYear() ?? surveyed.flatMap { UInt64(exactly: $0.day.year) }
    guard let year = told else { throw aside(.surveyed, .yearMissing) }
    let head = try head()
    var answers = LogbookAnswers()
    answers.housing = try housing()
    answers.income = try amount(.income)
    answers.registered = try count(.registeredCount)
    answers.living = try count(.livingCount)
    answers.disabled = try count(.disabledCount)
    answers.older = try count(.olderCount)
    answers.surveyed = surveyed.flatMap { $0.precision == .day ? $0.day : nil }
    return SurveyRow(
      line: record.line, year: year, person: head, household: try household(), answers: .logbook(answers),
      confirmation: try confirmation())
  }

  private static let dimensions: [(Survey.Dimension, ImportField)] = [
    (.health, .health), (.living, .living), (.education, .education), (.income, .incomeDimension),
    (.access, .access),
  ]

  /// The head of the household, who need not be named.
  private mutating func head() throws(Rejection) -> PersonParticulars? {
    let id = try nationalID(columns.has(.field(.headID)) ? .headID : .nationalID)
    var name = PersonName()
    if columns.has(.field(.headName)) {
      let whole = try text(.headName)
      if !whole.isEmpty { name = PersonName(whole: whole) }
    } else if columns.has(.field(.fullName)) || columns.has(.field(.firstName)) {
      name = try self.name()
    }
    guard !name.first.isEmpty || id != nil else { return nil }
    return PersonParticulars(
      title: name.title, firstName: name.first, surname: name.surname, nationalID: id,
      noNumber: id == nil ? .notInSource : nil, sex: PersonName.sex(ofTitle: name.title))
  }

  /// The year, CE, from BE or CE in four digits; nil where there is none.
  private mutating func surveyYear() throws(Rejection) -> UInt64? {
    let text = asciiDigits(try text(.year))
    guard !text.isEmpty else { return nil }
    let today = options.today.year
    guard text.utf8.count == 4, let written = Int(text) else { throw aside(.year, .yearUnreadable(text)) }
    let year = written > 2300 ? written - 543 : written
    guard (1990...today + 1).contains(year), let year = UInt64(exactly: year) else {
      throw aside(.year, .yearUnreadable(text))
    }
    return year
  }

  /// ผ่าน or ตกเกณฑ์: 0 and 1 in the source.
  private mutating func standing(_ field: ImportField) throws(Rejection) -> Survey.Standing {
    switch try flag(field) {
    case true?: .fails
    case false?: .passes
    case nil: .noData
    }
  }

  private mutating func flag(_ field: ImportField) throws(Rejection) -> Bool? {
    let text = folded(asciiDigits(try text(field)))
    if text.isEmpty { return nil }
    if words("1", "1.0", "ตกเกณฑ์", "ไม่ผ่าน", "ตก", "มี", "ใช่", "yes", "true", "fail", hold: text) {
      return true
    }
    if words("0", "0.0", "ผ่าน", "ผ่านเกณฑ์", "ไม่มี", "ไม่ใช่", "no", "false", "pass", hold: text) { return false }
    if !words("ไม่มีข้อมูล", "n/a", hold: text) { remark(field, .flagUnreadable) }
    return nil
  }

  /// Whole years; what stands behind the number may be its unit.
  private mutating func age() throws(Rejection) -> UInt64? {
    let text = folded(asciiDigits(try text(.age)))
    guard !text.isEmpty else { return nil }
    let digits = text.unicodeScalars.prefix { digit(of: $0) != nil }
    let unit = tidied(String(text.unicodeScalars.dropFirst(digits.count)))
    if let years = UInt64(String(digits)), years <= 130 {
      if words("", "ปี", "years", "y", ".0", hold: unit) { return years }
      if words("เดือน", "months", hold: unit) { return years / 12 }
    }
    remark(.age, .ageUnreadable)
    return nil
  }

  private mutating func housing() throws(Rejection) -> LogbookAnswers.Housing? {
    let text = folded(try text(.housing))
    if text.isEmpty { return nil }
    if words("มั่นคง", "ของตนเองมั่นคง", "ของตนเอง มั่นคง", "secure", hold: text) { return .secure }
    if words("ไม่มั่นคง", "ของตนเองไม่มั่นคง", "ของตนเอง ไม่มั่นคง", "insecure", hold: text) { return .insecure }
    if words("ที่ดินคนอื่น", "ที่ดินผู้อื่น", "อาศัยที่ดินคนอื่น", "others' land", hold: text) { return .othersLand }
    if words("เช่า", "บ้านเช่า", "เช่าบ้าน", "rented", hold: text) { return .rented }
    remark(.housing, .housingUnreadable)
    return nil
  }

  /// Baht as satang, `107,439` or `107439.50`.
  private mutating func amount(_ field: ImportField) throws(Rejection) -> Satang? {
    let written = try text(field)
    guard !written.isEmpty else { return nil }
    let text = asciiDigits(written).unicodeScalars.filter { $0 != "," && $0 != " " }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    let isShort = (1...2).contains(parts.count) && (1...12).contains(parts[0].utf8.count)
    guard isShort, parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }), let baht = Int64(parts[0])
    else { throw aside(field, .amountUnreadable(written)) }
    guard parts.count == 2 else { return baht * 100 }
    let fraction = parts[1] + (parts[1].utf8.count == 1 ? "0" : "")
    guard fraction.utf8.count == 2, let satang = Int64(fraction) else {
      throw aside(field, .amountUnreadable(written))
    }
    return baht * 100 + satang
  }

  /// A number of people, at most 999.
  private mutating func count(_ field: ImportField) throws(Rejection) -> UInt64? {
    let written = try text(field)
    guard !written.isEmpty else { return nil }
    if let flag = words("มี", "ใช่", "yes", hold: written)
      ? UInt64(1) : words("ไม่มี", "ไม่ใช่", "no", hold: written) ? 0 : nil
    {
      return flag
    }
    let text = asciiDigits(written)
    guard text.utf8.count <= 3, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let count = UInt64(text) else {
      throw aside(field, .amountUnreadable(written))
    }
    return count
  }

  private mutating func confirmation() throws(Rejection) -> SurveyRow.Confirmation? {
    let text = folded(asciiDigits(try text(.confirm)))
    if words("ใช่", "yes", "y", "1", hold: text) { return .same }
    return words("ไม่ใช่", "no", "n", "0", hold: text) ? .other : nil
  }
}
