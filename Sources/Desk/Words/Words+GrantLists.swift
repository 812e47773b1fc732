import ThaiText
public import Welfare

/// เงินซ่อมบ้าน and its budgets, as commands list them.
extension Words {
  /// A grant in a list, on a line.
  public func grantLine(_ line: GrantLine) -> String {
    let file = line.file
    var text =
      "\(figures(file.application.facts.paper))  \(step(file.step))  \(house(line.house))  \(line.applicant)"
    if let amount = file.approved ?? file.decision?.facts.amount {
      text +=
        "  "
        + choose(
          "จ่าย \(roundMoney(file.paid)) / \(roundMoney(amount))",
          "\(roundMoney(file.paid)) of \(roundMoney(amount))")
    }
    if let due = line.due {
      text +=
        line.isOverdue
        ? "  ! " + choose("เลยกำหนด \(date(due))", "overdue since \(date(due))")
        : "  " + choose("ภายใน \(date(due))", "by \(date(due))")
    }
    return text
  }

  /// No grant at all.
  public var noGrants: String {
    choose(
      "ยังไม่มีเรื่องซ่อมบ้าน  เริ่มด้วย grant apply --household H --applicant P",
      "No grant yet; begin with grant apply --household H --applicant P")
  }

  /// A grant with everything that happened, a line each.
  public func grantLines(_ sheet: GrantSheet) -> [String] {
    let file = sheet.line.file
    var lines = [
      "\(scheme(file.application.facts.kind)) \(figures(file.application.facts.paper))  \(step(file.step))",
      "\(house(sheet.line.house))  \(sheet.line.applicant)",
    ]
    if let approved = file.approved ?? file.decision?.facts.amount {
      lines.append(
        choose(
          "ใช้ \(roundMoney(file.billed)) / \(roundMoney(approved))  จ่ายแล้ว \(roundMoney(file.paid))",
          "\(roundMoney(file.billed)) of \(roundMoney(approved)) in use, \(roundMoney(file.paid)) paid"))
    }
    if file.contributed > 0 || file.labour > 0 {
      lines.append(
        choose(
          "ส่วนสมทบ \(roundMoney(file.contributed))  แรงงาน \(tenths(file.labour)) วัน",
          "Contributed: \(roundMoney(file.contributed)), \(tenths(file.labour)) days of labour"))
    }
    if let allotment = sheet.allotment {
      lines.append(
        choose(
          "งบ \(allotment.code) ปีงบฯ \(figures(String(allotment.fiscalYear))) \(allotment.source)",
          "Budget \(allotment.code), fiscal year \(figures(String(allotment.fiscalYear))), \(allotment.source)"
        ))
    }
    for deed in file.history {
      let told = sheet.told[deed.entry]
      let names = told?.particulars.names ?? []
      let note = told?.particulars.note ?? ""
      var line = "\(moment(deed.at))  \(self.deed(deed.act))"
      if !names.isEmpty { line += "  " + listed(names) }
      if !note.isEmpty { line += "  " + note }
      if let by = told?.by, !by.isEmpty { line += "  (\(by))" }
      lines.append(line)
    }
    if file.step == .decided {
      lines.append(
        choose(
          "เนื้อหาที่จะตรวจ \(String(hexadecimal(sheet.content).prefix(12)))  ให้เจ้าหน้าที่อีกคนตรวจด้วย grant approve",
          "To be checked: \(String(hexadecimal(sheet.content).prefix(12))); another officer does it with grant approve"
        ))
    }
    return lines
  }

  private func tenths(_ value: UInt64) -> String {
    let whole = number(value / 10)
    return value % 10 == 0 ? whole : whole + "." + number(value % 10)
  }

  /// An allotment as it stands, on a line.
  public func budgetLine(_ line: BudgetLine) -> String {
    let keeper = line.isKept ? "" : "  " + choose("เครื่องอื่นดูแล", "kept by another device")
    return choose(
      "\(line.facts.code)  ปีงบฯ \(figures(String(line.facts.fiscalYear)))  \(scheme(line.facts.kind))  จัดสรร \(roundMoney(line.allotted))  จอง \(roundMoney(line.reserved))  ผูกพัน \(roundMoney(line.committed))  จ่าย \(roundMoney(line.spent))  เหลือ \(roundMoney(line.left))\(keeper)",
      "\(line.facts.code)  \(figures(String(line.facts.fiscalYear)))  \(scheme(line.facts.kind))  allotted \(roundMoney(line.allotted))  reserved \(roundMoney(line.reserved))  committed \(roundMoney(line.committed))  spent \(roundMoney(line.spent))  left \(roundMoney(line.left))\(keeper)"
    )
  }

  /// No allotment at all.
  public var noBudgets: String {
    choose(
      "ยังไม่มีงบประมาณ  เริ่มด้วย budget allot CODE", "No budget yet; begin with budget allot CODE")
  }

  /// What moved of an allotment, on a line.
  public func budgetMove(_ line: BudgetMoveLine) -> String {
    let sums: [(String, Satang)] = [
      (choose("จัดสรร", "allotted"), line.allotted), (choose("จอง", "reserved"), line.reserved),
      (choose("ผูกพัน", "committed"), line.committed), (choose("จ่าย", "spent"), line.spent),
    ]
    var text = moment(line.at)
    for (label, value) in sums where value != 0 {
      text += "  \(label) \(value < 0 ? "-" : "+")\(roundMoney(abs(value)))"
    }
    if let paper = line.paper { text += "  " + figures(paper) }
    if !line.document.isEmpty { text += "  " + figures(line.document) }
    if !line.by.isEmpty { text += "  (\(line.by))" }
    if line.isTakenBack { text += "  " + choose("ย้อนแล้ว ไม่นับ", "taken back, not counted") }
    return text
  }

  /// What is open at the end of a fiscal year, and what can be done.
  public func openAtYearEnd(_ line: GrantLine, isOver: Bool) -> String {
    let what =
      line.file.step >= .building
      ? choose(
        "ตรวจรับและจ่ายให้ทัน หรือกันเงินเหลื่อมปี: budget carry-over",
        "inspect and pay in time, or carry the money over: budget carry-over")
      : choose(
        "ประเมินวัสดุและเริ่มซ่อมให้ทัน กันเงินเหลื่อมปี หรือยกเลิกเพื่อคืนงบ",
        "price and begin in time, carry the money over, or cancel to give it back")
    let over =
      isOver
      ? choose(
        "ปีงบประมาณสิ้นสุดแล้ว: กันเงินเหลื่อมปีก่อนจึงจ่ายได้ หรือยกเลิกเพื่อคืนงบ",
        "the year is over: carry the money over before it is paid, or cancel to give it back") : what
    return grantLine(line) + "  → " + over
  }

  /// Nothing is open at the end of a fiscal year.
  public var nothingOpenAtYearEnd: String {
    choose("ไม่มีเรื่องซ่อมบ้านค้างงบของปีนั้น", "No grant is open on money of that year")
  }

  /// A picture or paper cannot be read.
  func noEvidenceFile(_ path: String) -> String {
    choose(
      "อ่านไฟล์ \(typed(path)) ไม่ได้ หรือไฟล์ว่าง ตรวจชื่อไฟล์แล้วลองอีกครั้ง",
      "“\(typed(path))” cannot be read, or is empty: look at its name and try again.")
  }

  /// A picture or paper is too large.
  func evidenceTooLarge(_ path: String, _ greatest: Int) -> String {
    choose(
      "ไฟล์ \(typed(path)) ใหญ่เกิน \(number(greatest / 1_000_000)) MB ย่อภาพก่อน",
      "“\(typed(path))” is larger than \(number(greatest / 1_000_000)) MB: make it smaller first.")
  }

  /// A file of evidence was brought back.
  public func evidenceBrought(isNoted: Bool) -> String {
    isNoted
      ? choose("นำไฟล์หลักฐานกลับเข้าแล้ว", "The file that was noted is here again.")
      : choose(
        "เก็บไฟล์แล้ว แต่ไม่ตรงกับหลักฐานใดที่บันทึกไว้", "Kept, but it is none of the files that were noted.")
  }

  /// A line of a bill that cannot be read.
  public func badBillLine(_ line: Int, _ file: String) -> String {
    choose(
      "บรรทัด \(number(line)) ของ \(typed(file)) อ่านไม่ได้ ต้องเป็น ส่วน;ชื่อ;จำนวน;หน่วย;ราคา[;รวม]",
      "Line \(number(line)) of \(typed(file)) cannot be read; it is part;title;quantity;unit;price[;sum].")
  }

  /// More is promised and spent than was allotted.
  public func findingOverspent(_ code: String, _ left: Satang) -> String {
    choose(
      "งบ \(code) ใช้เกิน \(roundMoney(-left)) ตรวจการจองจากสองเครื่อง",
      "Budget \(code) is overspent by \(roundMoney(-left)): look at what two devices reserved.")
  }

  /// More was paid than approved.
  public func findingOverpaid(_ paper: String, _ paid: Satang, _ approved: Satang) -> String {
    choose(
      "\(figures(paper)) จ่าย \(roundMoney(paid)) เกินที่อนุมัติ \(roundMoney(approved))",
      "\(figures(paper)): \(roundMoney(paid)) was paid, \(roundMoney(approved)) approved.")
  }

  /// A picture or paper is not what was noted.
  public func findingEvidence(_ paper: String, _ file: String) -> String {
    choose(
      "\(figures(paper)) หลักฐาน \(file) ไม่ตรงกับที่บันทึกไว้",
      "\(figures(paper)): the file \(file) is not what was noted.")
  }
}
