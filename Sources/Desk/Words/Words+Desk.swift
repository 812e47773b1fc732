import ThaiText
import Welfare

/// What stands around the panes.
extension Words {
  /// The left part of the first row: centre, window, officer.
  func headerLeft(_ context: DeskContext, width: Int) -> String {
    let centre = context.centre
    let window = number(Int(clamping: centre.counter))
    let officer = width >= 120 ? centre.officer.name : Self.firstWord(centre.officer.name)
    let who = "\(officer) (\(roles(centre.officer.roles)))"
    if width < 80 {
      return choose(
        "\(centreName(centre, inFull: false)) ช่อง \(window)",
        "\(centreName(centre, inFull: false)) W\(window)")
    }
    let name = centreName(centre, inFull: width >= 120)
    return width >= 120
      ? choose("\(name)   ช่องบริการ \(window)   \(who)", "\(name)   Window \(window)   \(who)")
      : choose("\(name)   ช่อง \(window)   \(who)", "\(name)   Window \(window)   \(who)")
  }

  /// The right part of the first row: how many wait, bags on hand, the clock.
  func headerRight(
    _ context: DeskContext, waiting: Int?, bags: Int64?, _ standing: SyncStanding?, width: Int
  ) -> String {
    let day = context.now.day
    let waiting = waiting.map { self.waiting($0) + "   " } ?? ""
    let unsent = unsentMark(standing, at: context.now).map { $0 + "   " } ?? ""
    if width < 80 { return waiting + clock(context.now) }
    if width < 120 { return "\(waiting)\(unsent)\(date(day)) \(clock(context.now))" }
    let stock = bags.map { choose("ถุงเหลือ \(number(Int($0)))   ", "bags \(number(Int($0)))   ") } ?? ""
    return "\(waiting)\(unsent)\(stock)\(date(day, .long)) \(clock(context.now))"
  }

  private func centreName(_ centre: CentreLine, inFull: Bool) -> String {
    let mark = centreMark(centre)
    return inFull
      ? choose(
        "ศูนย์ช่วยเหลือสังคมตำบล\(centre.name)\(mark)", "\(centre.name) Social Assistance Centre\(mark)")
      : choose(
        "ศูนย์ฯ ตำบล\(centre.name)\(mark)",
        centre.isPractice ? "\(centre.name)\(mark)" : "\(centre.name) centre\(mark)")
  }

  /// What is unusual about the store, behind the centre's name.
  private func centreMark(_ centre: CentreLine) -> String {
    switch (centre.isPractice, centre.isReadOnly) {
    case (false, false): ""
    case (true, false): choose(" (ฝึก)", " (practice)")
    case (false, true): choose(" (ดูอย่างเดียว)", " (read only)")
    case (true, true): choose(" (ฝึก ดูอย่างเดียว)", " (practice, read only)")
    }
  }

  /// One role by name; several by their count.
  private func roles(_ roles: [Officer.Role]) -> String {
    if roles.count == Officer.Role.allCases.count { return choose("ทุกหน้าที่", "all roles") }
    if roles.count > 1 { return choose("\(number(roles.count)) หน้าที่", "\(number(roles.count)) roles") }
    return roles.first.map { role($0) } ?? choose("ไม่มีหน้าที่", "no role")
  }

  private static func firstWord(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.prefix { $0 != " " }))
  }

  /// A pane's title where one pane takes the screen and the others' keys stand beside it.
  func tabTitle(_ pane: DeskPane, narrow: Bool) -> String {
    guard narrow else { return paneTitle(pane, wide: false) }
    return switch pane {
    case .queue: choose("F2 คิว", "F2 Queue")
    case .lookup: choose("F3 ค้นหา", "F3 Find")
    case .aid: choose("F4 ให้", "F4 Aid")
    case .roster: choose("F5 เวร", "F5 Roster")
    }
  }

  /// A pane's title with its key.
  func paneTitle(_ pane: DeskPane, wide: Bool) -> String {
    switch pane {
    case .queue: choose("F2 คิว", "F2 Queue")
    case .lookup: choose("F3 ครัวเรือน", "F3 Household")
    case .aid: choose("F4 ความช่วยเหลือ", "F4 Aid")
    case .roster:
      wide ? choose("F5 เวร อพม. วันนี้", "F5 Volunteers today") : choose("F5 เวรวันนี้", "F5 Roster today")
    }
  }
}

/// News and questions.
extension Words {
  /// While a proposal is under way and the officer waits.
  var stillSaving: String { choose("กำลังบันทึก…  Esc ทำงานอื่นต่อ", "Saving…  Esc: go on with other work") }

  /// The officer went on; the store is still writing.
  func wentOn(_ keys: Int) -> String {
    keys == 0
      ? choose("ยังบันทึกอยู่เบื้องหลัง จะแจ้งเมื่อเสร็จ", "Still saving in the background; you will be told")
      : choose(
        "ยังบันทึกอยู่เบื้องหลัง  ปุ่มที่กดไว้ \(number(keys)) ปุ่มไม่ถูกใช้",
        "Still saving in the background; \(number(keys)) keys pressed ahead were dropped")
  }

  /// Keys that came before a question stood on the screen.
  func keysBeforeQuestion(_ keys: Int) -> String {
    choose(
      "ปุ่ม \(number(keys)) ปุ่มที่กดไว้ก่อนคำถามนี้ไม่ถูกใช้",
      "\(number(keys)) keys pressed before this question were dropped")
  }

  /// Keys pressed ahead of something that did not happen.
  func keysDropped(_ keys: Int) -> String {
    choose("(ปุ่มที่กดล่วงหน้า \(number(keys)) ปุ่มไม่ถูกใช้)", "(\(number(keys)) keys pressed ahead were dropped)")
  }

  /// F7 leads to the file in which a step is taken back.
  var takeBackInFile: String {
    choose("จะย้อน: Enter แล้วเลือก ย้อนรายการล่าสุด", "To take it back: Enter, then Take the newest step back")
  }

  /// Ctrl-C never quits.
  var howToLeave: String {
    choose("ออกจากโปรแกรม: F9 แล้วเลือกบรรทัดสุดท้าย", "To leave: F9, then the last line")
  }

  /// A letter where only commands are heard.
  var letterInCommands: String {
    choose("ค้นหา: กด F3 แล้วพิมพ์", "To find somebody: F3, then type")
  }

  /// A paste where no text is wanted.
  var pasteOutside: String {
    choose("วางข้อความได้เฉพาะในช่องกรอก", "Text can be pasted into a field only")
  }

  /// A filled form stands in the way.
  var finishFormFirst: String {
    choose("ฟอร์มนี้ยังไม่บันทึก: F8 บันทึก หรือ Esc กลับ", "This form is not saved: F8 saves, Esc goes back")
  }

  /// A question of the records had no answer.
  func unanswered(_ trouble: String) -> String {
    choose("อ่านข้อมูลไม่ได้  \(trouble)", "Could not read: \(trouble)")
  }

  /// What was undone.
  func undone(_ label: String, state: Ticket.State.Name) -> String {
    choose(
      "ย้อนแล้ว  \(figures(label)) เคย “\(self.state(state))”",
      "Taken back: \(figures(label)) was “\(self.state(state))”")
  }

  /// The title of the question before leaving.
  /// Above those who may work at this desk.
  var officersTitle: String { choose("ใครทำงานที่โต๊ะนี้ต่อ", "Who works here now") }

  /// Beside the one who does.
  var worksHere: String { choose("ใช้อยู่", "works here") }

  /// An officer to choose: the name, or the code of one without, and the role.
  func officer(_ officer: Officer) -> String {
    (officer.name.isEmpty ? officer.code : officer.name) + "   " + roles(officer.roles)
  }

  /// Nobody else takes over while an import or a sync runs.
  var workFirst: String {
    choose(
      "กำลังนำเข้าหรือซิงค์ รอให้เสร็จ หรือหยุดก่อนเปลี่ยนเจ้าหน้าที่",
      "An import or a sync is running: wait for it or stop it first"
    )
  }

  var quitTitle: String { choose("ออกจากโปรแกรม", "Leave the program") }

  /// The question before leaving.
  var quitBody: [String] {
    [
      choose("ทุกอย่างที่บันทึกแล้วอยู่ในสมุดบันทึกรายการ", "Everything saved is in the journal."),
      choose("สิ่งที่พิมพ์ค้างไว้จะกลับมาเมื่อเปิดใหม่", "What is typed and not saved comes back next time."),
    ]
  }

  /// The answer that gives the desk to somebody else.
  var anotherOfficer: String { choose("เปลี่ยนเจ้าหน้าที่", "Another officer") }

  /// The answer that leaves.
  var quitYes: String { choose("ออก", "Leave") }

  /// The answer that does not.
  var quitNo: String { choose("ไม่ออก", "Stay") }

  /// The title of the question before a filled form is left.
  var discardTitle: String { choose("กลับโดยไม่บันทึก", "Back without saving") }

  /// The question before a filled form is left.
  var discardBody: String { choose("สิ่งที่กรอกไว้ในฟอร์มนี้จะหายไป", "What was filled in here will be lost.") }

  /// The answer that loses it.
  var discardYes: String { choose("ทิ้ง", "Discard") }

  /// The answer that keeps it.
  var discardNo: String { choose("กรอกต่อ", "Go on") }

  /// Below a question.
  var questionFooter: String {
    choose("← → เลือก   Enter ตอบ   Esc ไม่", "← → choose   Enter answers   Esc no")
  }
}
