import Screen
import Welfare

/// Commands, menus and help.
extension Words {
  /// A command's title.
  func title(_ command: Command) -> String { choose(command.thai, command.english) }

  /// Its title in fewer columns.
  func shortTitle(_ command: Command) -> String {
    command.short.map { choose($0.thai, $0.english) } ?? title(command)
  }

  /// Why a command cannot be given now.
  func whyNot(_ why: WhyNot) -> String {
    switch why {
    case .nobodyWaiting: choose("ไม่มีใครรอ", "nobody waits")
    case .nothingToUndo: choose("ไม่มีอะไรให้ย้อน", "nothing to take back")
    case .noMember: choose("ยังไม่ได้เลือกคน", "nobody is chosen")
    case .oneHouse: choose("คนนี้อยู่บ้านเดียว", "in this house alone")
    case .noNotes: choose("ไม่มีข้อความ", "there is none")
    case .nothingToSave: choose("ไม่มีฟอร์มเปิดอยู่", "no form is open")
    case .ticketState(let state): choose("บัตรนี้\(self.state(state))", "the ticket is \(self.state(state))")
    case .tooFewCalls(let calls, let needed):
      choose(
        "เรียก \(number(calls)) จาก \(number(needed)) ครั้ง",
        "called \(number(calls)) of \(number(needed)) times")
    case .noKnownSide:
      choose("เครื่องที่ให้ข้อมูลนี้ยังไม่เคยซิงค์มาถึง", "the devices that said so are not known here yet")
    case .noRemote: choose("ยังไม่ได้เลือกที่ซิงค์", "it is not said where to sync")
    case .noFile: choose("เลือกไฟล์ หรือพิมพ์ที่อยู่ไฟล์ก่อน", "choose a file or type its path first")
    case .columnsMissing(let fields): columnsMissing(fields)
    case .nothingNew:
      choose("ไม่มีแถวที่ใหม่หรือเปลี่ยน จึงไม่มีอะไรให้นำเข้า", "no row is new or changed: there is nothing to import")
    case .noTicket: choose("ยังไม่ได้เลือกบัตร", "no ticket is chosen")
    case .noOtherLane: choose("มีประเภทคิวเดียว", "there is one lane")
    case .noChoices: choose("ระเบียบไม่มีรายการให้เลือก", "the rules list nothing to choose")
    case .noHousehold: choose("ยังไม่ได้เปิดครัวเรือน", "no household is shown")
    case .nobodyServed: choose("ไม่มีบัตรที่ช่องนี้", "no ticket at this window")
    case .knownAlready: choose("เป็นครัวเรือนนี้อยู่แล้ว", "is of this household already")
    case .noID: choose("คนนี้ไม่มีเลข", "this person has no ID here")
    case .shownAlready: choose("แสดงอยู่แล้ว", "shown already")
    case .role(let roles):
      choose("เฉพาะ\(listed(roles.map { role($0) }))", "only \(listed(roles.map { role($0) }))")
    case .readOnly: choose("ที่นี่ดูได้อย่างเดียว", "this store can only be read here")
    case .oneTheme: choose("มีชุดสีเดียว", "there is one theme")
    case .noLot: choose("เปิดคลัง (F9 แล้ว 5) แล้วเลือกล็อตก่อน", "open the stock (F9, 5) and choose a lot first")
    case .nothingOnHand: choose("ไม่มีของล็อตนี้ที่นี่", "nothing of it lies here")
    case .onePlace: choose("มีที่เก็บเดียว เพิ่มที่เก็บก่อน", "there is one place: add another first")
    case .keptElsewhere: choose("เครื่องอื่นดูแลที่เก็บนี้", "another device keeps this place")
    case .ownDecision: choose("ผู้บันทึกมติตรวจเองไม่ได้", "not by who wrote the decision")
    case .keptByAnother: choose("เครื่องอื่นดูแล", "another device keeps it")
    case .keptHere: choose("เครื่องนี้ดูแลอยู่แล้ว", "kept here already")
    case .oneBudget: choose("ไม่มีงบอื่นของปีนี้", "no other money of the year")
    case .nothingToTakeIn: choose("ใบโอนนี้ไม่มีอะไรให้รับเข้าอีก", "nothing of this transfer is to be taken in")
    case .takenBackAlready: choose("รายการนี้กลับไปแล้ว", "that entry was taken back already")
    case .notTakenBackHere:
      choose("การมอบให้กลับจากใบรับของครัวเรือน (F4)", "a hand-over is taken back by its receipt, in F4")
    }
  }

  /// The menu's title.
  var menuTitle: String { choose("เมนู", "Menu") }

  /// Below a list of numbered actions.
  var listFooter: String {
    choose("กดเลข หรือ ↑ ↓ แล้ว Enter   Esc กลับ", "Press a number, or ↑ ↓ and Enter   Esc back")
  }

  /// The last line of a list that asks: nothing is done.
  var doNothing: String { choose("ยกเลิก ไม่ทำ", "Cancel, do nothing") }

  /// The title of a ticket's actions.
  func ticketTitle(_ row: QueueRow) -> String {
    "\(figures(row.label))  \(row.name ?? nameless)  \(state(row.state.name))"
  }

  /// The title of the list of reasons to park.
  func parkTitle(_ label: String) -> String {
    choose("พักคิว \(figures(label)) เพราะ", "Put \(figures(label)) aside because")
  }

  /// The title of the list of lanes.
  func transferTitle(_ label: String) -> String {
    choose("โอน \(figures(label)) ไป", "Move \(figures(label)) to")
  }

  /// The title of the list of lanes for a new ticket.
  var giveTicketTitle: String { choose("ออกบัตรคิวประเภท", "New ticket in the lane") }

  /// The title of the list of reasons to show an ID.
  func revealTitle(_ name: String) -> String {
    choose("แสดงเลขประจำตัวของ \(name) เพื่อ (จะถูกบันทึก)", "Show the ID of \(name) for (will be recorded)")
  }

  /// A coded reason to show an ID.
  func revealReason(_ code: RevealReason) -> String {
    switch code {
    case .verify: choose("ตรวจตัวบุคคลกับบัตร", "check a person against a card")
    case .form: choose("กรอกแบบคำขอหรือหนังสือ", "fill in a form or letter")
    case .agency: choose("ประสานหน่วยงานอื่น", "deal with another agency")
    case .correct: choose("แก้ไขทะเบียน", "correct the register")
    }
  }

  /// The title of the list of reasons to take a hand-over back.
  func reverseTitle(_ receipt: String, _ quantity: UInt64) -> String {
    choose(
      "กลับรายการมอบ \(bags(quantity)) ใบรับ \(figures(receipt)) เพราะ",
      "Take back \(bags(quantity)), receipt \(figures(receipt)), because")
  }

  /// The title of the list of themes.
  var themeTitle: String { choose("ชุดสี", "Theme") }

  /// The help's title.
  var helpTitle: String { choose("วิธีใช้  พิมพ์เพื่อกรอง", "Help  type to filter") }

  /// Below the help.
  var helpFooter: String { choose("Enter ทำคำสั่งนี้   Esc กลับ", "Enter gives the command   Esc back") }

  /// Where a command can be given.
  func place(_ place: Command.Place) -> String {
    switch place {
    case .everywhere: choose("ทุกที่", "anywhere")
    case .menu: choose("เมนู F9", "F9 menu")
    case .queue: choose("คิว", "queue")
    case .ticket: choose("บนบัตร", "on a ticket")
    case .card: choose("บนครัวเรือน", "on a household")
    case .person: choose("ในทะเบียนของครัวเรือน", "in a household’s register")
    case .lot: choose("บนล็อตในคลัง", "on a lot in the stock")
    case .form: choose("ในฟอร์ม", "in a form")
    }
  }

  /// How a command is reached by the certain keys.
  func path(_ command: Command) -> String {
    let digit = command.number.map { number($0) } ?? ""
    return switch command.path {
    case .bar: choose("Tab ไปแถบล่าง → Enter", "Tab to the bar, → Enter")
    case .menu:
      digit.isEmpty
        ? choose("เมนู ↓ Enter", "menu, ↓ Enter") : choose("เมนู แล้ว \(digit)", "menu, then \(digit)")
    case .ticketActions: choose("Space บนบัตร แล้ว \(digit)", "Space on a ticket, then \(digit)")
    case .cardActions: choose("Enter บนครัวเรือน แล้ว \(digit)", "Enter on a household, then \(digit)")
    case .registerActions: choose("Enter บนครัวเรือน 7 แล้ว \(digit)", "Enter on a household, 7, then \(digit)")
    case .lotActions: choose("คลัง Enter บนล็อต แล้ว \(digit)", "stock, Enter on a lot, then \(digit)")
    case .queueRow: choose("แถวสุดท้ายของคิว", "last row of the queue")
    case .button: choose("ปุ่มท้ายฟอร์ม", "button below the form")
    case .escape: choose("Esc", "Esc")
    }
  }

  /// Nothing in the help answers to the text.
  var helpNothing: String { choose("ไม่มีคำสั่งที่ตรง", "No command answers to that") }

  /// The key test's title.
  var keyTestTitle: String { choose("ทดสอบแป้น", "Test the keys") }

  /// What to do in the key test.
  var keyTestBody: String {
    choose("กดปุ่มใดก็ได้ ปุ่มที่มาถึงจะมี + นำหน้า", "Press any key; those that arrive get a +")
  }

  /// The last key that arrived.
  func keyTestLast(_ name: String) -> String { choose("ล่าสุด  \(name)", "last  \(name)") }

  /// Below the key test.
  var keyTestFooter: String { choose("กด Esc สองครั้งเพื่อกลับ", "Press Esc twice to go back") }

  /// A key that means nothing known.
  var unknownKey: String { choose("ปุ่มที่ไม่รู้จัก", "an unknown key") }
}

/// Why an ID is shown: a code that stays in the journal.
enum RevealReason: String, CaseIterable, Hashable, Sendable {
  /// To check a person against a card.
  case verify
  /// To fill in a form or letter.
  case form
  /// To deal with another agency.
  case agency
  /// To correct the register.
  case correct
}
