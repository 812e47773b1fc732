public import Screen

/// The one table of commands, with the keys that the centre has given them.
public struct CommandTable: Sendable {
  /// All commands in the order in which help shows them.
  public let commands: [Command]
  private let keys: [Key: CommandID]
  private let shown: [CommandID: [Key]]

  /// The table with the keys of `keymap` instead of those that the commands came with.
  public init(_ keymap: Keymap = Keymap()) {
    commands = Self.all
    var keys: [Key: CommandID] = [:]
    var shown: [CommandID: [Key]] = [:]
    for command in Self.all {
      let given = keymap.keys(of: command.id.rawValue, else: command.keys)
      shown[command.id] = given
      for key in given where keys[key] == nil && Self.mayBeGiven(key, to: command.id) {
        keys[key] = command.id
      }
    }
    self.keys = keys
    self.shown = shown
  }

  /// The command that a key stands for anywhere; nil for a key without one.
  public func command(for key: Key) -> CommandID? { keys[key] }

  /// The keys of a command, the one that is shown first.
  public func keys(of id: CommandID) -> [Key] { shown[id] ?? [] }

  /// The line of a command.
  public subscript(id: CommandID) -> Command? { commands.first { $0.id == id } }

  /// The commands of a place in the order of the table.
  public func commands(in place: Command.Place) -> [Command] { commands.filter { $0.place == place } }

  /// Keys that two commands claim: each key once, with the commands in the order of the table.
  public func collisions() -> [(key: Key, commands: [CommandID])] {
    var claims: [(key: Key, commands: [CommandID])] = []
    for command in commands {
      for key in keys(of: command.id) {
        if let index = claims.firstIndex(where: { $0.key == key }) {
          claims[index].commands.append(command.id)
        } else {
          claims.append((key, [command.id]))
        }
      }
    }
    return claims.filter { $0.commands.count > 1 }
  }

  /// Keys that move, type or answer can be given to no other command: the certain path would be lost.
  private static func mayBeGiven(_ key: Key, to id: CommandID) -> Bool {
    switch key {
    case .function, .control, .insert: true
    case .escape: id == .back
    default: false
    }
  }

  /// The commands on the hint bar, from left to right.
  public static let bar: [CommandID] = [
    .help, .queue, .lookup, .aid, .roster, .callNext, .undo, .save, .menu,
  ]
}

extension CommandTable {
  fileprivate static let all: [Command] = bars + menus + queues + tickets + cards + register + lots

  private static let bars: [Command] = [
    Command(.help, "วิธีใช้", "Help", in: .everywhere, keys: [.function(1)], by: .bar),
    Command(.queue, "คิว", "Queue", in: .everywhere, keys: [.function(2)], by: .bar),
    Command(
      .lookup, "ค้นหา", "Find", short: ("ค้น", "Find"), in: .everywhere, keys: [.function(3)], by: .bar),
    Command(
      .aid, "ให้ความช่วยเหลือ", "Give aid", short: ("ให้", "Aid"), in: .everywhere, keys: [.function(4)],
      by: .bar),
    Command(.roster, "เวร", "Roster", in: .everywhere, keys: [.function(5)], by: .bar),
    Command(
      .callNext, "เรียกคิวถัดไป", "Call next", in: .everywhere, keys: [.function(6)], by: .bar),
    Command(
      .undo, "ย้อนกลับ", "Undo", short: ("ย้อน", "Undo"), in: .everywhere,
      keys: [.function(7), .control("z")], by: .bar),
    Command(.save, "บันทึก", "Save", in: .form, keys: [.function(8), .control("s")], by: .button),
    Command(
      .menu, "เมนูทั้งหมด", "Menu", short: ("เมนู", "Menu"), in: .everywhere, keys: [.function(9)], by: .bar),
    Command(.back, "กลับ", "Back", in: .everywhere, keys: [.escape], by: .escape),
  ]

  private static let menus: [Command] = [
    Command(.today, "งานวันนี้", "Today's work", in: .menu, number: 1, by: .menu),
    Command(.bagDay, "วันมอบถุง", "Bag day", in: .menu, number: 2, by: .menu),
    Command(.cases, "เรื่อง", "Cases", in: .menu, number: 3, by: .menu),
    Command(.grants, "บ้านพอเพียง", "House repair", in: .menu, number: 4, by: .menu),
    Command(.stock, "คลัง", "Stock", in: .menu, number: 5, by: .menu),
    Command(.volunteers, "อพม.", "Volunteers", in: .menu, number: 6, by: .menu),
    Command(.reports, "พิมพ์ / รายงาน", "Print and reports", in: .menu, number: 7, by: .menu),
    Command(.sync, "ซิงค์", "Sync", in: .menu, number: 8, by: .menu),
    Command(.closeDay, "ปิดวัน", "Close the day", in: .menu, number: 9, by: .menu),
    Command(.duplicates, "รายชื่อที่อาจซ้ำ", "May be the same", in: .menu, by: .menu),
    Command(.importFile, "นำเข้าไฟล์", "Import a file", in: .menu, by: .menu),
    Command(.enlarge, "ขยายส่วนนี้เต็มจอ / คืนเดิม", "Enlarge this pane / give it back", in: .menu, by: .menu),
    Command(.language, "English / ภาษาไทย", "ภาษาไทย / English", in: .menu, by: .menu),
    Command(.theme, "ชุดสี", "Theme", in: .menu, by: .menu),
    Command(.keyTest, "ทดสอบแป้น", "Test the keys", in: .menu, by: .menu),
    Command(.repaint, "วาดจอใหม่", "Repaint", in: .menu, keys: [.control("l")], by: .menu),
    Command(
      .quit, "ออกจากโปรแกรม / เปลี่ยนเจ้าหน้าที่", "Leave the program / another officer", in: .menu,
      keys: [.control("q")],
      by: .menu),
  ]

  private static let queues: [Command] = [
    Command(.takeTicket, "ออกบัตรคิว", "New ticket", in: .queue, keys: [.insert, .control("n")], by: .queueRow)
  ]

  private static let tickets: [Command] = [
    Command(.call, "เรียก", "Call", in: .ticket, number: 1, by: .ticketActions),
    Command(.recall, "เรียกซ้ำ", "Call again", in: .ticket, number: 2, by: .ticketActions),
    Command(.serve, "เริ่มให้บริการ", "Begin service", in: .ticket, number: 3, by: .ticketActions),
    Command(.park, "พักคิว เลือกเหตุผล", "Put aside, with a reason", in: .ticket, number: 4, by: .ticketActions),
    Command(.transfer, "โอนไปประเภทคิวอื่น", "Move to another lane", in: .ticket, number: 5, by: .ticketActions),
    Command(.miss, "ไม่มาตามเรียก", "Did not come", in: .ticket, number: 6, by: .ticketActions),
    Command(.leave, "กลับก่อน", "Went home", in: .ticket, number: 7, by: .ticketActions),
    Command(
      .finish, "เสร็จ ระบุเรื่องและผล", "Done, with purpose and outcome", in: .ticket, number: 8,
      by: .ticketActions),
    Command(
      .identify, "เป็นคนของครัวเรือนที่แสดงอยู่", "Is of the household shown", in: .ticket, number: 9,
      by: .ticketActions),
    Command(
      .undoStep, "ย้อนขั้นล่าสุดของบัตรนี้", "Take back its last step", in: .ticket, number: 0, by: .ticketActions),
  ]

  private static let cards: [Command] = [
    Command(.walkIn, "รับบริการเลย", "Serve now", in: .card, number: 1, by: .cardActions),
    Command(.giveTicket, "ออกบัตรคิวให้", "Give a ticket", in: .card, number: 2, by: .cardActions),
    Command(.giveBag, "มอบถุงยังชีพ", "Hand over a survival bag", in: .card, number: 3, by: .cardActions),
    Command(
      .identifyServed, "เป็นผู้มาติดต่อของบัตรที่กำลังให้บริการ", "Is the visitor being served", in: .card, number: 4,
      by: .cardActions),
    Command(
      .reveal, "แสดงเลขประจำตัว ระบุเหตุผล", "Show the ID, with a reason", in: .card, number: 5, by: .cardActions),
    Command(
      .benefits, "สิทธิที่น่าจะได้ และถามต่อ", "Likely benefits, and what to ask", in: .card, number: 6,
      by: .cardActions),
    Command(
      .editRegister, "ทะเบียน: เพิ่ม แก้ ย้าย บันทึก", "Register: add, edit, move, note", in: .card, number: 7,
      by: .cardActions),
    Command(
      .otherHouse, "ไปอีกบ้านของคนนี้", "To this person's other house", in: .card, number: 8, by: .cardActions),
    Command(
      .compare, "ซ้ำกับรายชื่ออื่นหรือไม่ แยกที่รวมไว้", "The same as another? Take a merge apart", in: .card, number: 9,
      by: .cardActions),
    Command(
      .plan, "แผนครอบครัว: เพิ่มข้อ ปิดข้อ", "Family plan: add or end a goal", in: .card, number: 0,
      by: .cardActions),
  ]

  private static let register: [Command] = [
    Command(.addPerson, "เพิ่มคนในบ้านนี้", "Add somebody", in: .person, number: 1, by: .registerActions),
    Command(.editName, "แก้ชื่อ", "Edit the name", in: .person, number: 2, by: .registerActions),
    Command(
      .editIdentity, "แก้เลขประจำตัว เพศ วันเกิด", "Edit ID, sex and birth", in: .person, number: 3,
      by: .registerActions),
    Command(.editContact, "แก้โทรศัพท์", "Edit phones", in: .person, number: 4, by: .registerActions),
    Command(.editAddress, "แก้ที่อยู่ของบ้านนี้", "Edit the address", in: .person, number: 5, by: .registerActions),
    Command(.movePerson, "ย้าย หรือเสียชีวิต", "Moved or died", in: .person, number: 6, by: .registerActions),
    Command(
      .noteConsent, "ฐานการใช้ข้อมูล ความยินยอม", "Legal basis and consent", in: .person, number: 7,
      by: .registerActions),
    Command(
      .writeNote, "เขียนข้อความที่ต้องระวัง", "Write a sensitive note", in: .person, number: 8,
      by: .registerActions),
    Command(
      .openNote, "เปิดข้อความที่ต้องระวัง ระบุเหตุผล", "Open a sensitive note, with a reason", in: .person, number: 9,
      by: .registerActions),
    Command(.addHousehold, "เพิ่มครัวเรือนใหม่", "Add a household", in: .person, number: 0, by: .registerActions),
  ]

  private static let lots: [Command] = [
    Command(.receiveLot, "รับเข้าล็อตนี้อีก", "More of it came in", in: .lot, number: 1, by: .lotActions),
    Command(.countStock, "ตรวจนับที่เก็บนี้", "Count this place", in: .lot, number: 2, by: .lotActions),
    Command(.moveStock, "ย้ายไปที่เก็บอื่น", "Move to another place", in: .lot, number: 3, by: .lotActions),
    Command(
      .carryStock, "อพม. นำไปมอบถึงบ้าน", "A volunteer takes some along", in: .lot, number: 4, by: .lotActions),
    Command(.sendStock, "โอนไปศูนย์อื่น", "Send to another centre", in: .lot, number: 5, by: .lotActions),
    Command(.writeOff, "ตัดออก ระบุเหตุผล", "Write off, with a reason", in: .lot, number: 6, by: .lotActions),
    Command(
      .recallLot, "เรียกคืนล็อต / ยกเลิกการเรียกคืน", "Recall the lot / release it", in: .lot, number: 7,
      by: .lotActions),
    Command(
      .lotHistory, "ความเคลื่อนไหว กลับรายการ", "What moved, and taking back", in: .lot, number: 8,
      by: .lotActions),
    Command(
      .lotGiven, "ครัวเรือนที่ได้รับล็อตนี้", "Households given of it", in: .lot, number: 9, by: .lotActions),
  ]
}
