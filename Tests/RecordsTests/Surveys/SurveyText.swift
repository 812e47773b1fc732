import Records
import ThaiText
import Welfare

@testable import Records

/// Survey files as text; the people are invented.
enum SurveyText {
  static let tpmap =
    "ปี,ตำบล,หมู่ที่,หมู่บ้าน,บ้านเลขที่,รหัสบ้าน,เลขบัตรประชาชน,คำนำหน้า,ชื่อ,นามสกุล,อายุ,เพศ,สุขภาพ,ความเป็นอยู่,การศึกษา,รายได้,การเข้าถึงบริการรัฐ,บัตรสวัสดิการ"
  static let tpmapRow =
    "2567,ดินทอง,9,บ้านบางทราย,262/29,65080000066,9650800000011,นาย,ภาณุเดช,ทรัพย์สุข,88,ชาย,0,0,0,1,0,0"
  static let logbook =
    "รหัสประจำบ้าน,บ้านเลขที่,หมู่ที่,เลขบัตรหัวหน้าครัวเรือน,หัวหน้าครัวเรือน,จำนวนสมาชิกตามทะเบียน,จำนวนที่อยู่จริง,รายได้ครัวเรือนต่อปี,ที่อยู่อาศัย,มีผู้พิการ,มีผู้สูงอายุ,วันที่สำรวจ"
  static let logbookRow =
    "65080000066,262/29,9,9650800000011,นายภาณุเดช ทรัพย์สุข,3,3,\"76,977\",ไม่มั่นคง,0,1,15/06/2568"

  /// A row like `row`, with some columns (from 1) changed.
  static func row(_ row: String, _ changes: [Int: String]) -> String {
    var fields: [String] = []
    var reader = CSVReader(Array(row.utf8), separator: 0x2C, from: 0)
    var record = CSVRecord()
    _ = reader.next(&record)
    let bytes = Array(row.utf8)
    for field in record.fields {
      fields.append(String(decoding: bytes[field.start..<field.end], as: UTF8.self))
    }
    for (column, text) in changes { fields[column - 1] = text }
    return fields.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
  }

  static func file(_ source: Survey.Source, _ rows: [String]) -> [UInt8] {
    Array(([source == .tpmap ? tpmap : logbook] + rows).joined(separator: "\r\n").utf8)
  }

  static func read(_ source: Survey.Source, _ rows: String...) throws -> ParsedSurvey {
    try SurveyFile.read(source, file(source, rows), path: "survey.csv", options: RegisterText.options)
  }
}

extension CentreUnderTest {
  /// Imports rows of a survey.
  @discardableResult
  func importSurvey(_ source: Survey.Source, _ rows: String..., isDryRun: Bool = false) throws -> ImportReport
  {
    let parsed = try SurveyFile.read(
      source, SurveyText.file(source, rows), path: "survey.csv", options: RegisterText.options)
    return try store.importSurvey(source, parsed, by: try proposer(), dryRun: isDryRun)
  }

  /// The surveys of a subject.
  func surveys(of subject: SubjectID) throws -> [(key: Survey.Key, answers: Survey.Answers)] {
    try store.read { try SurveyReading(tables: $0).surveys(of: subject) }
  }
}
