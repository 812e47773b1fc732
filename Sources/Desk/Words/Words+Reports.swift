import ThaiText
public import Welfare

/// Reports in words.
extension Words {
  /// รายงานประจำเดือน พฤศจิกายน ๒๕๖๙.
  public func reportTitle(_ period: ReportPeriod) -> String {
    switch period.span {
    case .day: choose("รายงานประจำวัน \(date(period.first, .full))", "Report of \(date(period.first, .full))")
    case .month:
      choose(
        "รายงานประจำเดือน \(figures(period.first.monthText(language)))",
        "Report of \(figures(period.first.monthText(language)))")
    case .year:
      choose(
        "รายงานประจำปีงบประมาณ \(figures(period.code))", "Report of fiscal year \(figures(period.code))")
    }
  }

  func reportMark(_ period: ReportPeriod) -> String {
    let year = figures(String(FiscalYear(of: period.first).buddhist))
    return choose("ปีงบประมาณ \(year)", "Fiscal year \(year)")
  }

  func reportMade(_ now: Instant) -> String {
    choose("จัดทำเมื่อ \(moment(now)) จากสมุดบันทึกรายการ", "Made on \(moment(now)) from the journal")
  }

  var reportedBy: String { choose("ผู้รายงาน", "reported by") }
  var checkedBy: String { choose("ผู้ตรวจสอบ", "checked by") }
  var allVillages: String { choose("รวมทุกหมู่บ้าน", "All villages") }
  var otherTambons: String { choose("ตำบลอื่น", "Other tambons") }
  var villageColumn: String { choose("หมู่บ้าน", "Village") }
  var allLots: String { choose("รวมทุกล็อต", "All lots") }
  var allVisits: String { choose("รวมที่ให้บริการแล้ว", "All served") }
  var allTickets: String { choose("ออกบัตรคิวทั้งหมด", "All tickets taken") }

  var aidTableTitle: String { choose("การมอบถุงยังชีพ แยกหมู่บ้าน", "Survival bags, by village") }
  var aidColumns: [String] {
    language == .thai
      ? ["หมู่บ้าน", "ใบรับ", "กลับรายการ", "ครัวเรือน", "ชุด", "มูลค่า (บาท)"]
      : ["Village", "Receipts", "Taken back", "Houses", "Bags", "Value (baht)"]
  }

  var peopleTableTitle: String {
    choose(
      "ผู้อยู่ในครัวเรือนที่ได้รับ แยกหมู่บ้านและกลุ่มเป้าหมาย (คน)",
      "People in households that received, by village and group")
  }
  var departmentTableTitle: String {
    choose("ผู้อยู่ในครัวเรือนที่ได้รับ แยกกรม (คน)", "People in households that received, by department")
  }
  var departmentColumns: [String] {
    language == .thai ? ["กลุ่มเป้าหมาย", "กรม", "คน"] : ["Group", "Department", "People"]
  }

  var stockTableTitle: String { choose("คลังถุงยังชีพ (ชุด)", "Stock (bags)") }
  var stockReportColumns: [String] {
    language == .thai
      ? ["ชุด / ล็อต", "ยกมา", "รับเข้า", "มอบ", "คืนจากผู้รับ", "อื่น ๆ", "คงเหลือ"]
      : ["Kit / lot", "Opening", "In", "Given", "Back", "Other", "Closing"]
  }
  func lotOfKit(_ kit: String, _ lot: String) -> String {
    choose("\(figures(kit)) ล็อต \(figures(lot))", "\(figures(kit)), lot \(figures(lot))")
  }

  var visitTableTitle: String { choose("ผู้มาติดต่อ แยกเรื่องและผล (ครั้ง)", "Visits, by purpose and outcome") }
  var visitColumns: [String] {
    language == .thai ? ["เรื่องที่มา", "ผล", "ครั้ง"] : ["Purpose", "Outcome", "Visits"]
  }
  var ticketTableTitle: String { choose("บัตรคิว", "Tickets") }
  var ticketColumns: [String] { language == .thai ? ["สถานะ", "บัตร"] : ["State", "Tickets"] }

  /// ใบรับ A-70/0001 ถึง A-70/0020: 20 ใบ กลับรายการ 1 ขาด 0.
  func receiptRun(_ run: Report.ReceiptRun) -> String {
    let (first, last) = (figures(run.first), figures(run.last))
    return choose(
      "ใบรับ \(first) ถึง \(last): \(number(run.count)) ใบ กลับรายการ \(number(run.reversed)) เลขขาด \(number(run.missing))",
      "Receipts \(first) to \(last): \(number(run.count)), taken back \(number(run.reversed)), missing \(number(run.missing))"
    )
  }

  func groupsNotKept(_ groups: String) -> String {
    choose(
      "\(groups): ทะเบียนยังไม่มีข้อมูล จึงไม่นับ", "\(groups): the register does not hold this, so it is not counted."
    )
  }

  func groupsToConfirm(_ groups: String) -> String {
    choose("เกณฑ์ที่ต้องยืนยัน: \(groups)", "To be confirmed: \(groups).")
  }

  var groupsNotAdopted: String {
    choose(
      "ยังไม่ได้ใช้ไฟล์ groups.toml จึงแยกกลุ่มเป้าหมายไม่ได้",
      "groups.toml was not adopted, so people are not counted by group.")
  }

  var csvColumns: [String] {
    language == .thai
      ? ["ช่วงเวลา", "รหัสตัวเลข", "ตาราง", "รายการ", "ช่อง", "จำนวน"]
      : ["period", "figure", "table", "row", "column", "value"]
  }

  /// A row behind a figure, for people.
  public func figureRow(_ row: FigureRow, of figure: FigureID) -> String {
    let place = self.place(of: row, figure)
    let what = row.what.isEmpty ? broughtForward : entryName(row.what)
    return
      "\(date(row.at.day)) \(clock(row.at))  \(what)\(place.isEmpty ? "" : "  " + place)  \(amount(of: row, figure))"
  }

  var broughtForward: String { choose("ยกมา", "brought forward") }

  /// A receipt or ticket as it is; an entry about goods by what it did.
  func entryName(_ what: String) -> String {
    switch what {
    case "stock.received": choose("รับของเข้า", "received")
    case "aid.issued": choose("มอบ", "handed over")
    case "aid.reversed": choose("กลับรายการ", "taken back")
    case let kind where kind.hasPrefix("stock.") || kind.hasPrefix("carry."):
      choose("รายการคลังอื่น", "other stock entry")
    default: moneyEntry(what) ?? figures(what)
    }
  }

  /// A report was written to a file.
  public func reportWritten(_ path: String) -> String {
    choose("เก็บรายงานไว้ที่ \(path)", "The report was written to \(path)")
  }

  /// A figure's name that is none.
  public func unknownFigure(_ text: String) -> String {
    choose("ไม่มีตัวเลขชื่อ “\(typed(text))”", "No figure is called “\(typed(text))”")
  }

  /// Nothing stands behind a figure.
  public var noFigureRows: String { choose("ตัวเลขนี้เป็น 0 ไม่มีรายการ", "This figure is 0: there are no rows") }
}
