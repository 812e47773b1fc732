import ThaiText
import Welfare

/// The headers that registers and lists use for each column.
enum ColumnSynonyms {
  /// The column among `wanted` that `header` names, or nil when none is known by it.
  static func column(of header: String, among wanted: Set<ImportColumn>) -> ImportColumn? {
    columns[bare(header)]?.first(where: wanted.contains)
  }

  /// A header without what differs between files: blanks, signs, capitals, invisible scalars.
  static func bare(_ header: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in folded(header).unicodeScalars where !" ._-*:()[]/\"'".unicodeScalars.contains(scalar) {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// What a header may mean; files of different sorts use one word for different things.
  private static let columns: [String: [ImportColumn]] = {
    var found: [String: [ImportColumn]] = [:]
    for (column, headers) in known + SurveySynonyms.known {
      for header in headers { found[bare(header), default: []].append(column) }
    }
    return found
  }()

  private static let known: [(ImportColumn, [String])] = [
    (
      .field(.houseCode),
      [
        "รหัสประจำบ้าน", "เลขรหัสประจำบ้าน", "เลขประจำบ้าน", "รหัสบ้าน", "HC", "HID", "house code", "house_code",
        "house id",
      ]
    ),
    (.field(.houseNumber), ["บ้านเลขที่", "เลขที่บ้าน", "เลขที่", "house no", "house_no", "house number", "HNO"]),
    (.field(.moo), ["หมู่ที่", "หมู่", "หมู่บ้านที่", "ม.", "moo", "village no", "village number"]),
    (.field(.village), ["ชื่อหมู่บ้าน", "หมู่บ้าน", "บ้าน", "village", "village name"]),
    (.field(.tambon), ["ตำบล", "ต.", "ตำบล/แขวง", "tambon", "subdistrict", "sub-district"]),
    (
      .field(.nationalID),
      [
        "เลขประจำตัวประชาชน", "เลขบัตรประจำตัวประชาชน", "เลขบัตรประชาชน", "เลขประชาชน", "เลขประจำตัว", "เลข 13 หลัก",
        "เลขที่บัตรประชาชน", "เลขประจำตัวประชาชน 13 หลัก", "บัตรประชาชน", "CID", "PID", "national id", "id card",
        "citizen id",
      ]
    ),
    (.field(.title), ["คำนำหน้า", "คำนำหน้าชื่อ", "คำนำหน้านาม", "title", "prefix"]),
    (.field(.firstName), ["ชื่อ", "ชื่อตัว", "ชื่อจริง", "name", "first name", "given name", "fname"]),
    (.field(.surname), ["นามสกุล", "สกุล", "surname", "last name", "family name", "lname"]),
    (.field(.fullName), ["ชื่อ-นามสกุล", "ชื่อ-สกุล", "ชื่อและนามสกุล", "ชื่อเต็ม", "full name"]),
    (.field(.sex), ["เพศ", "sex", "gender"]),
    (
      .field(.birth),
      [
        "วันเกิด", "วันเดือนปีเกิด", "วัน/เดือน/ปีเกิด", "วดป.เกิด", "ว/ด/ป เกิด", "เกิด", "birth date", "birthday",
        "date of birth", "DOB",
      ]
    ),
    (
      .field(.position),
      ["สถานะในบ้าน", "สถานภาพในบ้าน", "สถานะ", "ฐานะในบ้าน", "position", "role in household"]
    ),
    (
      .field(.phone),
      [
        "โทรศัพท์", "เบอร์โทร", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์", "โทร", "เบอร์", "มือถือ", "phone", "telephone",
        "mobile", "tel",
      ]
    ),
    (.address, ["ที่อยู่", "ที่อยู่ตามทะเบียนบ้าน", "address"]),
    (
      .field(.cardNumber),
      ["เลขที่บัตร อพม.", "เลขบัตร อพม.", "เลขที่บัตร", "เลขบัตร", "รหัส อพม.", "card no", "card number"]
    ),
    (.field(.level), ["ระดับ", "ระดับ อพม.", "level"]),
    (.field(.issued), ["วันออกบัตร", "วันที่ออกบัตร", "issued", "issue date"]),
    (
      .field(.expires),
      ["วันหมดอายุ", "วันบัตรหมดอายุ", "บัตรหมดอายุ", "หมดอายุ", "expires", "expiry", "expiry date"]
    ),
    (.field(.placeCode), ["รหัสที่เก็บ", "รหัส", "place code", "code"]),
    (.field(.placeTitle), ["ที่เก็บ", "ชื่อที่เก็บ", "สถานที่เก็บ", "place", "place title"]),
    (.field(.training), ["อบรม", "การอบรม", "หลักสูตร", "หลักสูตรที่อบรม", "training", "courses"]),
  ]
}
