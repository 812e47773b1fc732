public import ThaiText
public import Welfare

/// Lists about goods, as commands and the desk print them.
extension Words {
  /// What is wrong with a lot, with its sign: `✗ เรียกคืน`, `! หมดอายุ`; empty where nothing is.
  public func lotMark(_ lot: LotLine, on day: Day) -> String {
    if lot.recall != nil { return choose("✗ เรียกคืน", "✗ recalled") }
    if lot.onHand < 0 { return choose("! ติดลบ", "! below zero") }
    if lot.isExpired(on: day) { return choose("! หมดอายุแล้ว", "! expired") }
    return ""
  }

  /// A place in a list.
  public func placeLine(_ place: PlaceLine) -> String {
    let keeper = place.isKept ? "" : choose("  (เครื่องอื่นดูแล)", "  (kept by another device)")
    return "\(place.code)  \(place.title)\(keeper)"
  }

  /// What an act about goods is called in a list: รับเข้า.
  public func movement(_ kind: String) -> String {
    switch kind {
    case "stock.received": choose("รับเข้า", "received")
    case "aid.issued": choose("มอบ", "handed over")
    case "aid.unheld": choose("มอบเกินบัญชี", "beyond the record")
    case "aid.reversed": choose("กลับการมอบ", "hand-over taken back")
    case "stock.moved": choose("ย้ายที่เก็บ", "moved")
    case "stock.sent": choose("โอนออก", "sent")
    case "stock.taken-in": choose("รับโอน", "taken in")
    case "carry.taken": choose("อาสานำไป", "taken along")
    case "carry.returned": choose("อาสานำกลับ", "brought back")
    case "stock.counted": choose("ตรวจนับ", "counted")
    case "stock.written-off": choose("ตัดออก", "written off")
    case "stock.reversed": choose("กลับรายการ", "taken back")
    default: kind
    }
  }

  /// A line of what moved.
  public func historyLine(_ line: StockHistoryLine) -> String {
    let reversed = line.isReversed ? choose("  กลับรายการแล้ว", "  taken back") : ""
    return
      "\(figures(String(line.entry.seq)))  \(date(line.at.day)) \(clock(line.at))  \(movement(line.kind))  "
      + "\(figures(line.lot))  \(signed(line.quantity))  \(line.place)  \(line.by)\(reversed)"
  }

  /// Nothing moved.
  public var noMovements: String { choose("ยังไม่มีความเคลื่อนไหว", "Nothing moved yet") }

  /// A household that was given of a lot.
  public func recallRow(_ row: RecallRow) -> String {
    "\(house(row.house))  \(row.given.recipient)  \(bags(row.given.quantity))  \(date(row.given.at.day))  "
      + figures(row.given.receipt)
  }

  /// How a transfer stands: ยังไม่ถึง.
  public func transferState(_ state: TransferLine.State) -> String {
    switch state {
    case .open: choose("ยังไม่ถึง", "open")
    case .matched: choose("ครบ", "matched")
    case .differs: choose("! ไม่ตรง", "! differs")
    case .ahead: choose("รับก่อนใบโอน", "received ahead")
    }
  }

  /// A transfer in a list.
  public func transferLine(_ line: TransferLine) -> String {
    let day = line.at.map { date($0.day) } ?? ""
    return choose(
      "\(figures(line.paper))  \(line.receiver)  \(day)  ส่ง \(number(line.sent)) ถึง \(number(line.arrived))  \(transferState(line.state))",
      "\(figures(line.paper))  \(line.receiver)  \(day)  sent \(number(line.sent)) arrived \(number(line.arrived))  \(transferState(line.state))"
    )
  }

  /// No transfer is known.
  public var noTransfers: String { choose("ยังไม่มีใบโอน", "No transfers yet") }

  /// A carrying in a list.
  public func carryingLine(_ line: CarryingLine) -> String {
    let goods = line.lines.map { "\(figures($0.code)) \(bags($0.onHand))" }
    return "\(line.name)  \(date(line.since.day)) \(clock(line.since))  \(listed(goods))"
  }

  /// Nobody carries anything.
  public var noCarryings: String { choose("ไม่มีของที่อาสาถืออยู่", "Nobody carries anything") }

  /// A hand-over beyond the record.
  public func unheldLine(_ line: UnheldLine) -> String {
    "! \(figures(line.given.receipt))  \(date(line.given.at.day))  \(figures(line.lot))  "
      + "\(bags(line.given.quantity))  \(line.place)  \(line.given.by)"
  }

  /// Nothing was handed over beyond the record.
  public var noUnheld: String { choose("ไม่มีการมอบเกินบัญชีที่ค้างตรวจนับ", "Nothing beyond the record is open") }

  /// When a kit runs out at today's pace.
  public func runOut(_ kit: String, _ end: RunOut) -> String {
    switch end {
    case .today(let at):
      choose(
        "\(kit)  ถ้ามอบเท่าวันนี้ จะหมดประมาณ \(clock(at)) น.",
        "\(kit)  at today’s pace gone by about \(clock(at))")
    case .days(let days):
      choose(
        "\(kit)  ถ้ามอบเท่าวันนี้ พออีก \(self.days(days))", "\(kit)  at today’s pace enough for \(self.days(days))"
      )
    }
  }

  /// More left a place than came.
  public func findingBelowZero(_ lot: String, _ place: String, _ onHand: Int64) -> String {
    choose(
      "! ล็อต \(figures(lot)) ที่ \(place) ติดลบ \(number(onHand)) ต้องตรวจนับ",
      "! Lot \(figures(lot)) in \(place) is below zero, \(number(onHand)): count it")
  }

  /// An entry was taken back twice.
  public func findingReversedTwice(_ entry: EntryName) -> String {
    choose(
      "! รายการ \(number(entry.seq)) ถูกกลับสองครั้ง ต้องตรวจนับ",
      "! Entry \(number(entry.seq)) was taken back twice: count")
  }

  /// The goods of a transfer arrived twice.
  public func findingArrivedTwice(_ paper: String) -> String {
    choose(
      "! ใบโอน \(figures(paper)) รับเข้าสองครั้ง ต้องตรวจนับ", "! Transfer \(figures(paper)) arrived twice: count")
  }

  /// Nobody has anything of the lot.
  public var nobodyGiven: String { choose("ยังไม่มีครัวเรือนที่ได้รับล็อตนี้", "No household was given of this lot") }
}
