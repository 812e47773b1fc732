import ThaiText
public import Welfare

/// ปิดวัน.
extension Words {
  func refusal(_ refusal: DayRefusal) -> RefusalText {
    switch refusal {
    case .notYet(let day, let today): dayNotYet(day, today)
    case .closedAlready(let day, let at, let by): dayClosedAlready(day, at, by)
    case .ticketsOpen(let labels): ticketsOpen(labels)
    case .carriersOpen(let carriers, let kits): carriersOpen(carriers, kits)
    }
  }

  private func dayNotYet(_ day: Day, _ today: Day) -> RefusalText {
    RefusalText(
      title: choose("ยังปิดวันนี้ไม่ได้", "That day cannot be closed yet"),
      because: choose(
        "\(date(day, .long)) ยังมาไม่ถึง วันนี้คือ \(date(today, .long))",
        "\(date(day, .long)) has not come; today is \(date(today, .long))."),
      instead: choose("ตรวจวันที่ แล้วปิดเมื่อถึงวันนั้น", "Check the date, and close that day when it has come."),
      tell: choose("ขอตรวจสอบสักครู่นะคะ", "One moment, please."))
  }

  private func dayClosedAlready(_ day: Day, _ at: Instant, _ by: String) -> RefusalText {
    RefusalText(
      title: choose("ปิดวันนี้ไปแล้ว", "That day is closed already"),
      because: choose(
        "\(by) ปิดวัน \(date(day, .long)) เมื่อ \(moment(at))",
        "\(by) closed \(date(day, .long)) on \(moment(at))."),
      instead: choose(
        "บันทึกงานของวันนั้นต่อได้ รายการที่มาทีหลังจะแสดงแยกไว้",
        "Acts of that day are still possible; those that came after the close are shown apart."),
      tell: choose("ปิดยอดของวันแล้วค่ะ", "The day has been closed."))
  }

  private func ticketsOpen(_ labels: [String]) -> RefusalText {
    let shown = listed(labels.prefix(6).map { figures($0) }) + (labels.count > 6 ? " …" : "")
    return RefusalText(
      title: choose("ยังปิดวันไม่ได้", "The day cannot be closed yet"),
      because: choose(
        "มีบัตรคิวที่ยังไม่จบ \(number(labels.count)) ใบ: \(shown)",
        "Tickets that are not over: \(number(labels.count)), \(shown)."),
      instead: choose(
        "ทำให้จบทีละใบ หรือปิดพร้อมบอกเหตุผล", "End each of them, or close the day and say why they stay open."),
      tell: choose("ขอเคลียร์คิวก่อนปิดวันนะคะ", "Let me finish the queue first."))
  }

  private func carriersOpen(_ carriers: Int, _ kits: Int64) -> RefusalText {
    RefusalText(
      title: choose("ยังปิดวันไม่ได้", "The day cannot be closed yet"),
      because: choose(
        "ผู้นำส่ง \(number(carriers)) รายยังถือของ \(bags(kits))",
        "Goods are still with carriers: \(number(carriers)), \(bags(kits))."),
      instead: choose(
        "บันทึกการส่งมอบหรือรับคืน หรือปิดพร้อมบอกเหตุผล",
        "Note what was delivered or came back, or close the day and say why it stays out."),
      tell: choose("ขอตรวจของที่นำส่งก่อนปิดวันนะคะ", "Let me check what is out for delivery first."))
  }

  /// Why something was left open.
  public func closeReason(_ reason: DayClosed.Reason) -> String {
    switch reason {
    case .wentHome: choose("ผู้มาติดต่อกลับไปแล้ว", "visitors had gone home")
    case .tomorrow: choose("นัดมาใหม่พรุ่งนี้", "they come back tomorrow")
    case .outage: choose("ไฟดับหรือเครื่องขัดข้อง", "power or machine failed")
    case .closedEarly: choose("ศูนย์ปิดก่อนเวลา", "the centre closed early")
    case .carriersOut: choose("ผู้นำส่งยังไม่กลับ", "carriers are not back")
    }
  }

  /// The lines of a day's sheet, for people: figures, how it was closed, what is open.
  public func dayLines(_ sheet: DaySheet, rules: RuleBook) -> [String] {
    [date(sheet.day, .full)] + dayFacts(sheet, rules: rules)
      + sheet.tickets.map { "! " + openTicket($0) } + sheet.carriers.map { "! " + openCarrier($0) }
  }

  /// The figures of a day, and how it was closed.
  func dayFacts(_ sheet: DaySheet, rules: RuleBook) -> [String] {
    let figures = sheet.figures
    var lines = [
      choose(
        "บัตรคิว \(number(figures.taken))  ให้บริการแล้ว \(number(figures.served))  ไม่มา \(number(figures.missed))  กลับก่อน \(number(figures.left))  ยังไม่จบ \(number(figures.open))",
        "Tickets \(number(figures.taken)): served \(number(figures.served)), missed \(number(figures.missed)), went home \(number(figures.left)), open \(number(figures.open))"
      ),
      choose(
        "มอบ \(number(figures.handOvers)) ครั้ง  \(bags(figures.bags))  มูลค่า \(money(figures.value))",
        "Handed over \(number(figures.handOvers)) times: \(bags(figures.bags)), \(money(figures.value))"),
      choose(
        "คงคลัง \(bags(figures.onHand))  อยู่กับผู้นำส่ง \(bags(figures.carried))",
        "On hand \(bags(figures.onHand)), of these with carriers \(bags(figures.carried))"),
    ]
    lines += sheet.visits.map { visit in
      "  " + choice(visit.note.purpose, of: rules.purposes) + " / "
        + choice(visit.note.outcome, of: rules.outcomes)
        + "  " + number(visit.count)
    }
    if let close = sheet.close { lines += closeLines(close) }
    return lines
  }

  func openTicket(_ ticket: DaySheet.OpenTicket) -> String {
    choose(
      "ยังไม่จบ \(self.figures(ticket.label)) \(state(ticket.state))",
      "open \(self.figures(ticket.label)) \(state(ticket.state))")
  }

  func openCarrier(_ carrier: DaySheet.OpenCarrier) -> String {
    let who = carrier.name.isEmpty ? choose("ผู้นำส่ง", "a carrier") : carrier.name
    return choose("\(who) ยังถือของ \(bags(carrier.quantity))", "\(who) still has \(bags(carrier.quantity))")
  }

  // The screen

  func dayTitle(_ day: Day) -> String {
    choose("ปิดวัน \(date(day, .long))", "Close the day: \(date(day, .long))")
  }
  var dayFooter: String {
    choose(
      "Enter เลือก   ← → วันก่อน วันถัดไป   PgUp PgDn อ่านต่อ   Esc กลับ",
      "Enter chooses   ← → another day   PgUp PgDn read on   Esc back")
  }
  var readingDay: String { choose("กำลังอ่านงานของวัน…", "Reading the day…") }
  var closeDayAction: String { choose("ปิดวัน", "Close the day") }
  func closeDayBecause(_ reason: DayClosed.Reason) -> String {
    choose("ปิดวันทั้งที่ยังไม่จบ เพราะ\(closeReason(reason))", "Close it all the same: \(closeReason(reason))")
  }
  var printDayReport: String { choose("พิมพ์รายงานประจำวัน", "Print the report of the day") }
  var dayNoVisits: String { choose("ยังไม่มีบัตรที่ให้บริการเสร็จ", "No ticket was served yet") }

  /// อ่านต่อ 3 บรรทัด: PgDn.
  func dayMore(_ lines: Int) -> String {
    lines > 0
      ? choose("PgDn อีก \(number(lines)) บรรทัด", "PgDn: \(number(lines)) more lines")
      : choose("PgUp ขึ้นบน", "PgUp: back up")
  }

  /// ยังไม่จบ 2 ใบ.
  func openTickets(_ count: Int) -> String {
    choose("บัตรที่ยังไม่จบ \(number(count)) ใบ", "Tickets that are not over: \(number(count))")
  }
  /// ก012 กำลังให้บริการ.
  func ticketAsItStands(_ ticket: DaySheet.OpenTicket) -> String {
    "\(figures(ticket.label)) \(state(ticket.state))"
  }
  func openCarriers(_ count: Int) -> String {
    choose("ของที่ยังอยู่กับผู้นำส่ง \(number(count)) ราย", "Goods still with carriers: \(number(count))")
  }

  /// The figures of a day, each beside its label.
  func dayRows(_ sheet: DaySheet) -> [(label: String, text: String)] {
    let figures = sheet.figures
    return [
      (
        choose("บัตรคิว", "Tickets"),
        choose(
          "ออก \(number(figures.taken))   เสร็จ \(number(figures.served))   ไม่มา \(number(figures.missed))   กลับก่อน \(number(figures.left))   ยังไม่จบ \(number(figures.open))",
          "\(number(figures.taken)) taken   \(number(figures.served)) served   \(number(figures.missed)) missed   \(number(figures.left)) went home   \(number(figures.open)) open"
        )
      ),
      (
        choose("มอบ", "Handed over"),
        choose(
          "\(number(figures.handOvers)) ครั้ง   \(bags(figures.bags))   มูลค่า \(money(figures.value))",
          "\(number(figures.handOvers)) times   \(bags(figures.bags))   \(money(figures.value))")
      ),
      (
        choose("คงคลัง", "On hand"),
        choose(
          "\(bags(figures.onHand))   อยู่กับผู้นำส่ง \(number(figures.carried))",
          "\(bags(figures.onHand))   \(number(figures.carried)) of these with carriers")
      ),
    ]
  }

  /// The question before a day is closed.
  func closeDayQuestion(_ sheet: DaySheet?, _ reason: DayClosed.Reason?) -> [String] {
    let figures = sheet?.figures ?? DayFigures()
    let open =
      reason.map {
        [
          choose(
            "ยังไม่จบ \(number(figures.open)) ใบ  อยู่กับผู้นำส่ง \(bags(figures.carried))",
            "\(number(figures.open)) tickets open, \(bags(figures.carried)) with carriers"),
          choose("เหตุ: \(closeReason($0))", "Because: \(closeReason($0))"),
        ]
      } ?? []
    return [
      choose(
        "บัตรคิว \(number(figures.taken))  มอบ \(bags(figures.bags))  มูลค่า \(money(figures.value))",
        "\(number(figures.taken)) tickets, \(bags(figures.bags)) handed over, \(money(figures.value))")
    ] + open + [
      choose(
        "วันหนึ่งปิดได้ครั้งเดียว งานที่มาทีหลังยังบันทึกได้ และแสดงแยกไว้",
        "A day is closed once. Later work can still be saved, and is shown apart.")
    ]
  }
  var closeDayYes: String { choose("ปิดวัน", "Close the day") }
  var closeDayNo: String { choose("ยังไม่ปิด", "Not yet") }

  func closeLines(_ close: DaySheet.Close) -> [String] {
    let why = close.facts.reason.map { "  " + closeReason($0) } ?? ""
    return [
      choose(
        "ปิดวันแล้ว \(moment(close.at)) โดย \(close.by)\(why)", "Closed \(moment(close.at)) by \(close.by)\(why)"
      )
    ]
      + (close.later == 0
        ? []
        : [
          choose(
            "มีรายการหลังปิดวัน \(number(close.later)) รายการ", "Entries after the close: \(number(close.later))")
        ])
  }
}
