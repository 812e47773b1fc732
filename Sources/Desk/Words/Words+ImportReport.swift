public import Welfare

/// What an import came to, as commands print it.
extension Words {
  /// A row set aside: line, column, reason and fix.
  public func rejectLine(_ row: SetAside) -> String {
    choose(
      "บรรทัด \(number(row.line)) ช่อง\(field(row.field)): \(reject(row.reason))  แก้: \(fix(row.reason))",
      "Line \(number(row.line)), \(field(row.field)): \(reject(row.reason)). To mend: \(fix(row.reason))")
  }

  /// Something seen in a row that was kept.
  public func remarkLine(_ remark: RowRemark) -> String {
    choose(
      "บรรทัด \(number(remark.line)) เตือน: \(warning(remark.warning))",
      "Line \(number(remark.line)), look: \(warning(remark.warning))")
  }

  /// So many more warnings are not printed.
  public func moreRemarks(_ count: Int) -> String {
    choose("และคำเตือนอีก \(number(count)) ข้อ", "and \(number(count)) more")
  }

  /// The sums of an import.
  public func importSummary(_ facts: ImportFinished, isDryRun: Bool) -> String {
    let (rows, new, changed) = (number(facts.rows), number(facts.new), number(facts.changed))
    let (same, warned, rejected) = (number(facts.same), number(facts.warned), number(facts.rejected))
    let doubtful = number(facts.doubtful)
    let sums =
      facts.doubtful == 0
      ? choose(
        "\(rows) แถว: ใหม่ \(new) เปลี่ยน \(changed) เหมือนเดิม \(same) เตือน \(warned) กันไว้ \(rejected)",
        "\(rows) rows: \(new) new, \(changed) changed, \(same) the same, \(warned) warned, \(rejected) set aside"
      )
      : choose(
        "\(rows) แถว: ใหม่ \(new) เปลี่ยน \(changed) เหมือนเดิม \(same) ไม่แน่ใจ \(doubtful) เตือน \(warned) กันไว้ \(rejected)",
        "\(rows) rows: \(new) new, \(changed) changed, \(same) the same, \(doubtful) doubtful, \(warned) warned, \(rejected) set aside"
      )
    return isDryRun
      ? choose("ลองอ่านแล้ว ยังไม่ได้บันทึก  ", "Read only, nothing was written. ") + sums
      : choose("นำเข้าแล้ว  ", "Imported. ") + sums
  }

  /// A row that may mean somebody known.
  public func doubtLine(_ row: SetAside) -> String {
    choose(
      "บรรทัด \(number(row.line)) ไม่แน่ใจ: \(reject(row.reason))  \(fix(row.reason))",
      "Line \(number(row.line)), doubtful: \(reject(row.reason)). \(fix(row.reason))")
  }

  /// An import that was stopped: what is in, and how to go on; without a batch nothing was to be written.
  public func importStopped(_ done: Int, of rows: Int, batch: String?) -> String {
    guard let batch else {
      return choose(
        "หยุดแล้ว  ลองอ่านถึงแถวที่ \(number(done)) จาก \(number(rows)) ยังไม่ได้บันทึกอะไร",
        "Stopped at row \(number(done)) of \(number(rows)); nothing was written.")
    }
    return choose(
      "หยุดแล้ว  อ่านถึงแถวที่ \(number(done)) จาก \(number(rows)) ส่วนที่อ่านแล้วบันทึกไว้ครบ  สั่งเดิมอีกครั้งเพื่อทำต่อ หรือยกเลิกด้วย tambondesk import undo \(batch)",
      "Stopped at row \(number(done)) of \(number(rows)); what was read is kept. Run the same command to go on, or take it back with tambondesk import undo \(batch)"
    )
  }

  /// Which column is read as what, for confirmation.
  public func columnsRead(_ columns: [(header: String, column: String)], ignored: [String]) -> String {
    let read = columns.map { "\(typed($0.header)) = \($0.column)" }.joined(separator: ", ")
    guard !ignored.isEmpty else { return choose("คอลัมน์: \(read)", "Columns: \(read)") }
    let left = ignored.map { typed($0) }.joined(separator: ", ")
    return choose("คอลัมน์: \(read)  ไม่ใช้: \(left)", "Columns: \(read). Not used: \(left)")
  }

  /// Columns are read as somebody told before.
  public func columnsKept(_ columns: [(header: String, column: String)]) -> String {
    let told = columns.map { "\(typed($0.header)) = \($0.column)" }.joined(separator: ", ")
    return choose(
      "ใช้การจับคู่คอลัมน์ที่เคยบอกไว้: \(told)  ถ้าไม่ใช่ ใส่ --fresh-columns",
      "Columns are read as told before: \(told). If that is wrong, add --fresh-columns")
  }

  /// What a column is read as: a field, or an address.
  public func column(_ column: ImportColumn) -> String {
    switch column {
    case .field(let field): self.field(field)
    case .address: choose("ที่อยู่", "address")
    case .unused: choose("ไม่ใช้", "not used")
    }
  }

  /// Where the rows that were not taken stand.
  public func rejectsWritten(_ path: String, _ rows: Int) -> String {
    choose(
      "แถวที่ยังไม่ได้นำเข้า \(number(rows)) แถวอยู่ใน \(path)  แก้แล้วนำเข้าอีกครั้งได้",
      "\(number(rows)) rows that were not taken are in \(path): mend them and import that file")
  }

  /// One import in a list.
  public func importLine(_ line: ImportLine) -> String {
    let day = date(line.day)
    let undone = line.undone == nil ? "" : choose("  ยกเลิกแล้ว", "  taken back")
    guard let facts = line.facts else {
      return choose(
        "\(line.batch.hex)  \(day)  หยุดกลางทาง\(undone)", "\(line.batch.hex)  \(day)  stopped\(undone)")
    }
    let (rows, new, changed) = (rows(facts.rows), number(facts.new), number(facts.changed))
    return choose(
      "\(line.batch.hex)  \(day)  \(source(facts.source))  \(rows) ใหม่ \(new) เปลี่ยน \(changed)\(undone)",
      "\(line.batch.hex)  \(day)  \(source(facts.source))  \(rows), \(new) new, \(changed) changed\(undone)")
  }

  /// What was imported.
  public func source(_ source: ImportFinished.Source) -> String {
    switch source {
    case .register: choose("ทะเบียนครัวเรือน", "household register")
    case .volunteers: choose("รายชื่อ อพม.", "volunteers")
    case .tpmap: "TPMAP"
    case .logbook: choose("สมุดพกครอบครัว", "family logbook")
    }
  }
}
