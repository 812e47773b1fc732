import Records
import ThaiText
import Welfare

/// Register files as text for the tests of reading them; the people are invented.
enum RegisterText {
  static let header =
    "รหัสประจำบ้าน,บ้านเลขที่,หมู่ที่,ชื่อหมู่บ้าน,ตำบล,เลขประจำตัวประชาชน,คำนำหน้า,ชื่อ,นามสกุล,เพศ,วันเกิด,สถานะในบ้าน,โทรศัพท์"
  static let good =
    "65080000015,124/28,2,บ้านดอนสูง,ดินทอง,9650800000011,นาง,อัญชลี,เดชชัยสกุล,หญิง,23/01/2529,เจ้าบ้าน,0818377915"

  static let options = ImportOptions(
    tambonCode: "650811", tambonName: "ดินทอง", isPractice: true, today: Day(number: 20_780))

  /// A row of ``header``'s columns like ``good``, with some fields changed.
  static func row(_ changes: [Int: String]) -> String {
    var fields = good.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0)
    }
    for (column, text) in changes { fields[column - 1] = text }
    return fields.joined(separator: ",")
  }

  static func file(_ rows: String..., header: String = header, newline: String = "\r\n") -> [UInt8] {
    Array(([header] + rows).joined(separator: newline).utf8)
  }

  static func read(_ bytes: [UInt8], _ options: ImportOptions = options) throws(FileTrouble) -> ParsedRegister
  {
    try RegisterFile.read(bytes, path: "register.csv", options: options)
  }

  /// `text` in Windows-874.
  static func windows874(_ text: String) -> [UInt8] {
    text.unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value >= 0xE00 ? $0.value - 0xE00 + 0xA0 : $0.value)
    }
  }
}
