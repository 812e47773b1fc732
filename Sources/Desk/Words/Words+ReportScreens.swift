import ThaiText
import Welfare

/// Menu 7: what can be printed or read.
extension Words {
  var reportsTitle: String { choose("พิมพ์ / รายงาน", "Print and reports") }
  var reportsFooter: String {
    choose(
      "Enter เปิดอ่าน   ← → วัน เดือน หรือปีอื่น   PgUp PgDn ทีละเดือนหรือปี   Esc กลับ",
      "Enter reads   ← → earlier or later   PgUp PgDn a month or year   Esc back")
  }

  /// What a row of the list is called.
  func title(of item: ReportsScreen.Item) -> String {
    switch item {
    case .day: choose("รายงานประจำวัน", "Report of the day")
    case .month: choose("รายงานประจำเดือน", "Report of the month")
    case .year: choose("รายงานประจำปีงบประมาณ", "Report of the fiscal year")
    case .coverage: choose("ผู้ที่น่าจะได้สิทธิ แยกหมู่บ้าน", "Likely entitled, by village")
    case .signing: choose("บัญชีรายชื่อผู้รับถุงยังชีพ", "Signing list of survival bags")
    }
  }

  /// What is in it.
  func about(_ item: ReportsScreen.Item) -> String {
    switch item {
    case .day, .month, .year:
      choose(
        "การมอบ คลัง กลุ่มเป้าหมาย กรม ผู้มาติดต่อ บัตรคิว เรื่อง เงินซ่อมบ้าน  ตัวเลขทุกตัวเปิดดูได้",
        "Aid, stock, groups, departments, visits, tickets, cases and houses. Every figure opens to its rows.")
    case .coverage: coverageTitle + "  " + coverageNote
    case .signing:
      choose(
        "ผู้รับลงลายมือชื่อทีละหมู่บ้าน  ถ้ามีบัญชีที่รับรอง รายชื่อมาจากบัญชีนั้น",
        "Those who receive sign, by village; where a list was certified, the names are of that list.")
    }
  }

  /// พฤศจิกายน 2569.
  func monthOf(_ period: ReportPeriod) -> String { figures(period.first.monthText(language)) }

  /// ปีงบฯ 2570.
  func yearOf(_ period: ReportPeriod) -> String {
    choose("ปีงบฯ \(figures(period.code))", "Fiscal year \(figures(period.code))")
  }

  /// Before the path of the paper kept last.
  var keptLast: String { choose("เก็บล่าสุดที่", "Kept last at") }

  // A paper on the screen

  /// What a paper on the screen is called.
  func title(of wish: PaperWish, _ title: String) -> String {
    switch wish {
    case .report(let period): reportTitle(period)
    case .coverage: coverageTitle
    case .signingList:
      choose("บัญชีรายชื่อผู้รับถุงยังชีพ \(figures(title))", "Signing list, \(figures(title))")
    case .receipt, .checklist, .refusal: paper(wish.kind.rawValue)
    case .grant(_, let paper): grantPaper(paper, nil) + "  " + figures(title)
    case .ofCase(_, let document, _): caseDocument(document, nil) + "  " + figures(title)
    }
  }

  /// Below a paper: its digits, and what Enter and Esc do.
  func paperFooter(_ forms: [PaperForm], hasFigures: Bool, isOpened: Bool, isReading: Bool) -> String {
    if isReading { return choose("Esc ไม่อ่านต่อ กลับ", "Esc: stop reading, and back") }
    if isOpened { return choose("↑ ↓ เลื่อน   Esc กลับไปที่รายงาน", "↑ ↓ move   Esc back to the report") }
    let digits = forms.enumerated().map { "\($0 + 1) \(paperForm($1))" }.joined(separator: "   ")
    let enter =
      hasFigures
      ? choose("Enter ดูรายการ   ", "Enter: its rows   ")
      : choose("Enter เลือกแบบ   ↑ ↓ เลื่อน   ", "Enter chooses   ↑ ↓ scroll   ")
    return digits + "   " + enter + choose("Esc กลับ", "Esc back")
  }

  func paperForm(_ form: PaperForm) -> String {
    switch form {
    case .print: choose("พิมพ์", "print")
    case .text: choose("เก็บข้อความ", "keep as text")
    case .csv: "CSV"
    case .html: "HTML"
    }
  }

  var readingPaper: String { choose("กำลังจัดทำ…", "Being made…") }

  /// ข้อมูลเวลา 09:42.
  func reportAsOf(_ at: Instant) -> String { choose("ข้อมูลเวลา \(clock(at))", "as of \(clock(at))") }

  /// Why a paper could not be read.
  func unread(_ trouble: PaperTrouble) -> String {
    switch trouble {
    case .refused(let refusal): self.refusal(refusal).headline
    case .store(let trouble): unanswered(self.trouble(trouble))
    case .file(let trouble): self.trouble(trouble)
    case .nothingToBring: nothingLikely
    }
  }

  /// What a row behind a figure is.
  func figureWhat(_ row: FigureRow) -> String { row.what.isEmpty ? broughtForward : entryName(row.what) }

  /// What a row adds to its figure: baht for values, else a count.
  func amount(of row: FigureRow, _ figure: FigureID) -> String {
    figure.isMoney ? amount(row.amount) : number(row.amount)
  }
}
