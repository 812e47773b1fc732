/// The keys of one Thai layout against a US keyboard, as xkeyboard-config's `th` has them.
struct KeyTable: Sendable {
  /// What each US key (U+0020–007F) gives; 0 for nothing.
  private var given = [UInt16](repeating: 0, count: 128)
  /// The US key of each Thai scalar (offset from U+0E00), then of each ASCII one; 0 for none.
  private var thaiKeys = [UInt8](repeating: 0, count: 128)
  private var asciiKeys = [UInt8](repeating: 0, count: 128)

  private init(_ rows: [(us: String, thai: String)]) {
    for row in rows {
      for (key, scalar) in zip(row.us.unicodeScalars, row.thai.unicodeScalars) {
        let code = UInt8(truncatingIfNeeded: key.value)
        given[Int(key.value)] = UInt16(scalar.value)
        if scalar.isASCII {
          if asciiKeys[Int(scalar.value)] == 0 { asciiKeys[Int(scalar.value)] = code }
        } else {
          thaiKeys[Int(scalar.value - 0xE00)] = code
        }
      }
    }
  }

  func scalar(on key: Unicode.Scalar) -> Unicode.Scalar? {
    guard key.isASCII, given[Int(key.value)] != 0 else { return nil }
    return Unicode.Scalar(given[Int(key.value)])
  }

  func key(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let code =
      if scalar.isASCII {
        asciiKeys[Int(scalar.value)]
      } else if scalar.value &- 0xE00 < 0x80 {
        thaiKeys[Int(scalar.value - 0xE00)]
      } else {
        UInt8(0)
      }
    return code == 0 ? nil : Unicode.Scalar(code)
  }
}

extension KeyTable {
  static let kedmanee = KeyTable([
    ("`", "_"),
    ("1234567890-=", "ๅ/-ภถุึคตจขช"),
    (#"qwertyuiop[]\"#, "ๆไำพะัีรนยบลฃ"),
    ("asdfghjkl;'", "ฟหกดเ้่าสวง"),
    ("zxcvbnm,./", "ผปแอิืทมใฝ"),
    ("~", "%"),
    ("!@#$%^&*()_+", "+๑๒๓๔ู฿๕๖๗๘๙"),
    ("QWERTYUIOP{}|", #"๐"ฎฑธํ๊ณฯญฐ,ฅ"#),
    (#"ASDFGHJKL:""#, "ฤฆฏโฌ็๋ษศซ."),
    ("ZXCVBNM<>?", "()ฉฮฺ์?ฒฬฦ"),
  ])

  static let pattachote = KeyTable([
    ("`", "_"),
    ("1234567890-=", "=๒๓๔๕ู๗๘๙๐๑๖"),
    (#"qwertyuiop[]\"#, "็ตยอร่ดมวแใฌๅ"),
    ("asdfghjkl;'", "้ทงกัีานเไข"),
    ("zxcvbnm,./", "บปลหิคสะจพ"),
    ("~", "฿"),
    ("!@#$%^&*()_+", #"+"/,?ุ_.()-%"#),
    ("QWERTYUIOP{}|", "๊ฤๆญษึฝซถฒฯฦํ"),
    (#"ASDFGHJKL:""#, "๋ธำณ์ืผชโฆฑ"),
    ("ZXCVBNM<>?", "ฎฏฐภฺศฮฟฉฬ"),
  ])
}
