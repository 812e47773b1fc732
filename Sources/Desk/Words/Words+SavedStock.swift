import Welfare

/// บันทึกแล้ว of goods that moved, were counted or taken back.
extension Words {
  func savedStockAct(_ act: Act, _ remaining: Int64?) -> String {
    let left = remaining.map { choose("  คงคลัง \(number($0))", "  on hand \(number($0))") } ?? ""
    return savedStockAct(act) + left
  }

  private func savedStockAct(_ act: Act) -> String {
    switch act {
    case .stockMoved(let facts):
      choose("บันทึกแล้ว  ย้ายที่เก็บ \(total(facts.lines))", "Saved  \(total(facts.lines)) moved")
    case .stockSent(let facts):
      choose(
        "บันทึกแล้ว  โอนออก \(total(facts.lines)) ใบโอน \(figures(facts.paper))",
        "Saved  \(total(facts.lines)) sent, transfer \(figures(facts.paper))")
    case .stockTakenIn(let facts):
      choose("บันทึกแล้ว  รับโอน \(total(facts.lines))", "Saved  \(total(facts.lines)) of the transfer taken in")
    case .carryTaken(let facts):
      choose("บันทึกแล้ว  อาสานำไป \(total(facts.lines))", "Saved  \(total(facts.lines)) taken along")
    case .carryReturned(let facts):
      choose("บันทึกแล้ว  อาสานำกลับ \(total(facts.lines))", "Saved  \(total(facts.lines)) brought back")
    case .stockCounted(let facts): savedCount(facts)
    case .stockWrittenOff(let facts):
      choose(
        "บันทึกแล้ว  ตัดออก \(bags(facts.quantity)) (\(writeOff(facts.reason)))",
        "Saved  \(bags(facts.quantity)) written off (\(writeOff(facts.reason)))")
    case .lotRecalled(let facts):
      choose(
        "บันทึกแล้ว  เรียกคืนล็อต (\(recall(facts.reason))) ห้ามมอบ",
        "Saved  lot recalled (\(recall(facts.reason))), not to be given")
    case .lotReleased: choose("บันทึกแล้ว  ยกเลิกการเรียกคืน มอบได้", "Saved  lot released, may be given")
    case .stockReversed(let facts):
      choose(
        "บันทึกแล้ว  กลับรายการของ (\(reversal(facts.reason)))",
        "Saved  entry about goods taken back (\(reversal(facts.reason)))")
    default: choose("บันทึกแล้ว", "Saved")
    }
  }

  private func savedCount(_ facts: StockCounted) -> String {
    let off = facts.lines.filter { $0.difference != 0 }
    let alone = facts.witness == nil ? choose("  ! นับคนเดียว", "  ! counted alone") : ""
    if off.isEmpty {
      return choose("บันทึกแล้ว  ตรวจนับตรงกับบัญชี", "Saved  counted, as the record says") + alone
    }
    let difference = off.reduce(Int64(0)) { $0.addingReportingOverflow($1.difference).partialValue }
    return choose(
      "บันทึกแล้ว  ตรวจนับ ต่างจากบัญชี \(signed(difference)) ชุด",
      "Saved  counted, \(signed(difference)) against the record") + alone
  }

  func savedUnheld(_ facts: AidIssued) -> String {
    choose(
      "บันทึกแล้ว  ! มอบเกินบัญชี \(bags(facts.quantity)) ใบรับ \(figures(facts.receipt)) ต้องตรวจนับ",
      "Saved  ! \(bags(facts.quantity)) handed over beyond the record, receipt \(figures(facts.receipt)): count"
    )
  }

  /// With its sign: `+3`, `-3`.
  func signed(_ value: Int64) -> String { (value > 0 ? "+" : "") + number(value) }

  private func total(_ lines: [StockLine]) -> String {
    bags(lines.reduce(UInt64(0)) { $0.addingReportingOverflow($1.quantity).partialValue })
  }
}
