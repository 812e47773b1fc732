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
  public func importSummary(
    rows: Int, new: Int, changed: Int, same: Int, warned: Int, rejected: Int, isDryRun: Bool
  ) -> String {
    let sums = choose(
      "\(number(rows)) แถว: ใหม่ \(number(new)) เปลี่ยน \(number(changed)) เหมือนเดิม \(number(same)) เตือน \(number(warned)) กันไว้ \(number(rejected))",
      "\(number(rows)) rows: \(number(new)) new, \(number(changed)) changed, \(number(same)) the same, \(number(warned)) warned, \(number(rejected)) set aside"
    )
    return isDryRun
      ? choose("ลองอ่านแล้ว ยังไม่ได้บันทึก  ", "Read only, nothing was written. ") + sums
      : choose("นำเข้าแล้ว  ", "Imported. ") + sums
  }
}
