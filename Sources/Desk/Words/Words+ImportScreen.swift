import Screen
import ThaiText
import Welfare

/// นำเข้าไฟล์, as the desk shows it.
extension Words {
  /// The title, with how far the officer has come.
  func importTitle(_ activity: ImportActivity) -> String {
    let step =
      switch activity.stage {
      case .choosing: choose("1 เลือกไฟล์", "1 choose the file")
      case .columns:
        activity.running?.work == .rehearsing
          ? choose("3 ลองอ่าน", "3 read it for a try") : choose("2 ดูคอลัมน์", "2 look at its columns")
      case .rehearsed:
        activity.running?.work == .running
          ? choose("4 นำเข้า", "4 import") : choose("3 ลองอ่าน", "3 read it for a try")
      case .over: choose("4 นำเข้า", "4 import")
      case .undone: choose("ยกเลิกแล้ว", "taken back")
      }
    return choose("F9 นำเข้าไฟล์  ", "F9 Import a file: ") + figures(step)
  }

  var importChoosingFooter: String {
    choose(
      "Enter เปิดไฟล์   ↑ ↓ เลือก หรือพิมพ์ที่อยู่ไฟล์   Esc กลับ", "Enter open   ↑ ↓ choose, or type a path   Esc back")
  }
  var importColumnsFooter: String {
    choose(
      "Enter ลองอ่าน   ← → เปลี่ยนที่อ่านเป็น   Backspace ไม่ใช้   Esc ไฟล์อื่น",
      "Enter read for a try   ← → change what it holds   Backspace unused   Esc back")
  }
  var importResultFooter: String {
    choose(
      "กดเลข หรือ ↑ ↓ แล้ว Enter   PgUp PgDn เลื่อนดู   Esc กลับ",
      "A number, or ↑ ↓ and Enter   PgUp PgDn scroll   Esc back")
  }
  func importWorkFooter(_ work: ImportActivity.Work?) -> String {
    work == .undoing
      ? choose("รอสักครู่   Esc ไปทำงานอื่นก่อน", "A moment   Esc does something else meanwhile")
      : choose(
        "Esc หยุด   ทำงานอื่นต่อได้ระหว่างนี้ (F2 F3 F4)", "Esc stops it   the desk can be used meanwhile (F2 F3 F4)")
  }
  var importPathPlaceholder: String { "/media/usb/register.csv" }
  var importFileLabel: String { choose("ไฟล์", "File") }
  var importKindLabel: String { choose("ชนิด", "Kind") }
  var headerColumn: String { choose("หัวตารางในไฟล์", "Header in the file") }
  var holdsColumn: String { choose("อ่านเป็น", "Read as") }
  var samplesColumn: String { choose("ตัวอย่าง", "Examples") }
  var keptMark: String { choose(" (จำไว้)", " (kept)") }
  var importsBefore: String {
    choose("นำเข้าที่ผ่านมา  Enter ยกเลิกทั้งชุด", "Imported before: Enter takes a whole one back")
  }

  /// What stands above the files that were found; nil while it is looked for them.
  func importOffers(_ count: Int?) -> String {
    switch count {
    case nil: choose("กำลังหาไฟล์ …", "Looking for files …")
    case 0:
      choose(
        "ไม่พบไฟล์ .csv .txt .tsv ในเครื่องหรือแฟลชไดรฟ์  พิมพ์ที่อยู่ไฟล์ด้านบน",
        "No .csv, .txt or .tsv file was found here or on a stick: type its path above")
    default: choose("ไฟล์ที่พบ ใหม่สุดก่อน", "Files found, newest first")
    }
  }

  /// A file on offer: name, size, when it changed, where it lies.
  func cells(of offer: FileOffer) -> [Span] {
    let folder = offer.path.unicodeScalars.dropLast(offer.name.unicodeScalars.count)
    return [
      Span(fileName(offer.path), .textStrong), Span(size(offer.size), .textMuted),
      Span("\(date(offer.changed.day)) \(clock(offer.changed))", .textMuted),
      Span(typed(String(String.UnicodeScalarView(folder))), .textMuted),
    ]
  }

  /// An earlier import: day, kind, counts, and whether it stands.
  func cells(of line: ImportLine) -> [Span] {
    let state: Span =
      line.undone != nil
      ? Span(choose("ยกเลิกแล้ว", "taken back"), .textMuted)
      : line.facts == nil ? Span(choose("หยุดกลางทาง", "stopped"), .statusLook) : Span("")
    let counts = line.facts.map { facts in
      choose(
        "\(rows(facts.rows)) ใหม่ \(number(facts.new)) เปลี่ยน \(number(facts.changed))",
        "\(rows(facts.rows)), \(number(facts.new)) new, \(number(facts.changed)) changed")
    }
    return [
      Span(date(line.day), .textMuted),
      Span(line.facts.map { source($0.source) } ?? choose("บางส่วนของไฟล์", "a part of a file")),
      Span(counts ?? "", .textMuted), state,
    ]
  }

  /// A file's name, without its directories.
  func fileName(_ path: String) -> String {
    typed(FileOffer(path: path, size: 0, changed: Instant(milliseconds: 0)).name)
  }

  /// Bytes: `1.6 MB`.
  func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return choose("\(number(bytes)) ไบต์", "\(number(bytes)) B") }
    let (unit, divisor) = bytes < 1_000_000 ? ("kB", 1_000) : ("MB", 1_000_000)
    let tenths = (bytes * 10 + divisor / 2) / divisor
    let whole = number(tenths / 10)
    return tenths >= 100
      ? "\(number((tenths + 5) / 10)) \(unit)" : "\(whole)\(figures("." + String(tenths % 10))) \(unit)"
  }

  /// How a file is written: rows, encoding, separator.
  func look(of sheet: ImportSheet) -> String {
    let encoding = sheet.encoding == .utf8 ? "UTF-8" : "Windows-874 (TIS-620)"
    let separator =
      switch sheet.separator {
      case .comma: choose("จุลภาค ,", "commas")
      case .semicolon: choose("อัฒภาค ;", "semicolons")
      case .tab: choose("แท็บ", "tabs")
      case .bar: choose("ขีด |", "bars |")
      }
    return choose(
      "\(rows(sheet.rows))  \(number(sheet.columns.count)) คอลัมน์   \(encoding)   คั่นด้วย\(separator)",
      "\(rows(sheet.rows))  \(number(sheet.columns.count)) columns   \(encoding)   with \(separator)")
  }

  /// Why it is taken for that kind.
  func importKindWhy(_ sheet: ImportSheet) -> String {
    sheet.isRecognised
      ? choose("ดูจากหัวตาราง", "as its header says")
      : choose("หัวตารางยังไม่ครบ  ← → เปลี่ยนชนิด", "something is missing: ← → change it")
  }

  /// A column without a header.
  func noHeader(_ number: Int) -> String {
    choose("(คอลัมน์ที่ \(self.number(number)))", "(column \(self.number(number)))")
  }

  /// A cell of a file, as it may be shown: IDs and phone numbers masked.
  func cell(_ text: String, of column: ImportColumn) -> String {
    let digits = asciiDigits(text).unicodeScalars.filter { ("0"..."9").contains($0) }
    let isNumber = text.unicodeScalars.allSatisfy {
      digit(of: $0) != nil || "-() .\u{A0}".unicodeScalars.contains($0)
    }
    let plain = String(String.UnicodeScalarView(digits))
    switch column {
    case .field(.nationalID), .field(.headID):
      guard digits.count > 7 else { return typed(text) }
      let kept = plain.unicodeScalars
      return figures(
        String(String.UnicodeScalarView(kept.prefix(3))) + "xxxxxx"
          + String(String.UnicodeScalarView(kept.suffix(4))))
    case .field(.phone) where digits.count >= 9: return figures(maskedPhone(plain))
    default:
      let mayBePhone = isNumber && (9...10).contains(digits.count) && digits.first == "0"
      return mayBePhone ? figures(maskedPhone(plain)) : typed(text)
    }
  }

  /// Nothing is missing; so many columns are not used.
  func columnsWhole(_ unused: Int) -> String {
    unused == 0
      ? choose(
        "ครบแล้ว  Enter ลองอ่านทั้งไฟล์ ยังไม่บันทึก", "Nothing is missing. Enter reads it all and writes nothing.")
      : choose(
        "ครบแล้ว ไม่ใช้ \(number(unused)) คอลัมน์  Enter ลองอ่านทั้งไฟล์ ยังไม่บันทึก",
        unused == 1
          ? "Nothing is missing; one column is not used. Enter reads it all and writes nothing."
          : "Nothing is missing; \(number(unused)) columns are not used. Enter reads it all and writes nothing."
      )
  }

  /// What the file lacks.
  func columnsMissing(_ fields: [ImportField]) -> String {
    choose(
      "ยังขาด \(listed(fields.map { field($0) }))  กด ← → ที่คอลัมน์นั้น หรือที่ชนิด",
      "Missing: \(listed(fields.map { field($0) })). ← → on its column, or on the kind")
  }

  /// Columns are read as somebody said before.
  func columnsKeptBefore(_ count: Int) -> String {
    choose(
      "\(number(count)) คอลัมน์ที่มี (จำไว้) อ่านตามที่บอกไว้ครั้งก่อน เมื่อนำเข้าไฟล์แบบนี้",
      "Marked (kept): read as you said the last time such a file came.")
  }

  /// What is being done.
  func importWork(_ work: ImportActivity.Work, done: Int) -> String {
    switch work {
    case .opening: choose("กำลังเปิดไฟล์", "Opening the file")
    case .rehearsing where done == 0, .running where done == 0: choose("กำลังอ่านไฟล์", "Reading the file")
    case .rehearsing: choose("ลองอ่าน ยังไม่บันทึก  แถวที่", "Reading for a try, nothing is written: row")
    case .running: choose("กำลังนำเข้า  แถวที่", "Importing: row")
    case .undoing: choose("กำลังยกเลิกการนำเข้าทั้งชุด", "Taking the whole import back")
    }
  }

  /// The same, for the news line.
  func importRuns(_ work: ImportActivity.Work, _ progress: (done: Int, all: Int)) -> String {
    let what = importWork(work, done: progress.done)
    return progress.all == 0 ? "\(what) …" : "\(what) \(number(progress.done))/\(number(progress.all))"
  }
}
