import ThaiText
import Welfare

/// The queue pane.
extension Words {
  /// `ช่อง 1  กำลังให้บริการ`.
  func windowLine(_ window: UInt64, state: Ticket.State.Name?, calls: Int) -> String {
    let number = number(Int(clamping: window))
    return switch state {
    case .serving: choose("ช่อง \(number)  กำลังให้บริการ", "Window \(number)  serving")
    case .called:
      calls > 1
        ? choose(
          "ช่อง \(number)  เรียกแล้ว \(self.number(calls)) ครั้ง",
          "Window \(number)  called \(self.number(calls)) times")
        : choose("ช่อง \(number)  เรียกแล้ว", "Window \(number)  called")
    default: choose("ช่อง \(number)  ว่าง", "Window \(number)  free")
    }
  }

  /// What to press while the window is free.
  func freeWindow(waiting: Int) -> String {
    waiting > 0 ? choose(" F6 เรียกคิวถัดไป", " F6 calls the next") : ""
  }

  /// Another window and its ticket.
  func otherWindow(_ window: UInt64, ticket: String?) -> String {
    let number = number(Int(clamping: window))
    guard let ticket else { return choose("ช่อง \(number)  ว่าง", "Window \(number)  free") }
    return choose("ช่อง \(number)  \(figures(ticket))", "Window \(number)  \(figures(ticket))")
  }

  /// `รอ 7`, with room `รอ 7 คน`.
  func waiting(_ count: Int, inFull: Bool = false) -> String {
    inFull
      ? choose("รอ \(number(count)) คน", "\(number(count)) waiting")
      : choose("รอ \(number(count))", "Wait \(number(count))")
  }

  /// `นานสุด 18 น.`.
  func longest(_ minutes: Int) -> String {
    choose("นานสุด \(self.minutes(minutes))", "max \(self.minutes(minutes))")
  }

  /// A visitor who gave no name.
  var nameless: String { choose("ไม่มีชื่อ", "no name") }

  /// `พักคิว 1`.
  func parked(_ count: Int) -> String { choose("พักคิว \(number(count))", "Aside \(number(count))") }

  /// `ไม่มาตามเรียก 1`.
  func missed(_ count: Int) -> String { choose("ไม่มาตามเรียก \(number(count))", "missed \(number(count))") }

  /// The title over those put aside.
  var parkedTitle: String { choose("พักคิว", "Put aside") }

  /// The title over those who did not come.
  var missedTitle: String { choose("ไม่มาตามเรียก", "Did not come") }

  /// `เรียก 3 ครั้ง`.
  func calledTimes(_ count: Int) -> String { choose("เรียก \(number(count)) ครั้ง", "called \(number(count))x") }

  /// `เสร็จวันนี้ 11`.
  func served(_ count: Int) -> String { choose("เสร็จวันนี้ \(number(count))", "Served today \(number(count))") }

  /// `เฉลี่ย 7 น.`.
  func average(_ minutes: Int) -> String {
    choose("เฉลี่ย \(self.minutes(minutes))", "mean \(self.minutes(minutes))")
  }

  /// The last row of the pane.
  var takeRow: String { choose("+ ออกบัตรคิว  Insert", "+ New ticket  Insert") }

  /// What to do when nobody waits, a line each.
  var emptyQueue: [String] {
    [
      choose("ยังไม่มีใครรอ", "Nobody waits."), choose("Enter ออกบัตรคิว", "Enter: new ticket"),
      choose("F3 ค้นหา แล้วรับเลย", "F3: find, serve now"),
    ]
  }

  /// `ก่อน ก013: คิวพิเศษ`.
  func beforeBecauseOfLane(_ label: String, lane: Lane?) -> String {
    let title = lane.map { self.lane($0) } ?? ""
    return choose("ก่อน \(figures(label)): \(title)", "before \(figures(label)): \(title)")
  }

  /// Overtaken so often that nobody may overtake again.
  func overtaken(_ times: Int) -> String {
    choose("ถูกแซง \(number(times)) ครั้งแล้ว", "overtaken \(number(times)) times")
  }

  /// Waited past the limit.
  func waitedTooLong(_ minutes: Int) -> String {
    choose("รอเกินกำหนด \(self.minutes(minutes))", "waited over \(self.minutes(minutes))")
  }

  /// Came back after being missed.
  var cameBack: String { choose("กลับมาหลังไม่มาตามเรียก", "came back after a call") }

  /// A lane's title.
  func lane(_ lane: Lane) -> String { choose(lane.title, lane.englishTitle) }

  /// A lane as a choice: `ก ทั่วไป`.
  func laneWithLetter(_ lane: Lane) -> String {
    choose("\(lane.letter) \(lane.title)", "\(lane.letter) \(lane.englishTitle)")
  }
}

/// The ticket form and the form that ends a service.
extension Words {
  /// The form's title.
  var takeTitle: String { choose("ออกบัตรคิว", "New ticket") }

  /// The field for name or ID.
  var visitorField: String { choose("ผู้มาติดต่อ", "Visitor") }

  /// What may be typed there.
  var visitorPlaceholder: String {
    choose("ชื่อ หรือเลขบัตร 13 หลัก (เว้นว่างได้)", "name or 13-digit ID (may be empty)")
  }

  /// The field for the lane.
  var laneField: String { choose("ประเภทคิว", "Lane") }

  /// How a choice is changed.
  var spaceChanges: String { choose("Space เปลี่ยน", "Space changes") }

  /// The button that takes the ticket.
  var takeButton: String { choose("F8 ออกบัตรคิว", "F8 Take ticket") }

  /// The button that leaves a form.
  var backButton: String { choose("Esc กลับ ไม่บันทึก", "Esc Back, unsaved") }

  /// Below the ticket form.
  var takeFooter: String {
    choose("Enter ช่องถัดไป   F8 ออกบัตรได้จากทุกช่อง", "Enter next field   F8 takes the ticket from any field")
  }

  /// While an answer of the store is awaited.
  var savingNow: String { choose("กำลังบันทึก…", "Saving…") }

  /// Whose ID was typed.
  func foundPerson(_ row: LookupRow) -> String {
    let place = houseOf(row)
    return choose("พบในทะเบียน  \(row.name)  \(place)", "In the register: \(row.name)  \(place)")
  }

  /// Nobody's ID here.
  var foundNobody: String {
    choose("ไม่พบเลขนี้ในทะเบียน ออกบัตรได้โดยไม่มีชื่อ", "Not in the register; the ticket goes without a name")
  }

  /// Why digits are no ID.
  func idTrouble(_ trouble: NationalID.Trouble) -> String {
    switch trouble {
    case .notThirteenDigits: choose("เลขบัตรต้องมี 13 หลัก", "an ID has 13 digits")
    case .wrongDigit(nil): choose("เลขผิดหนึ่งหลัก ตรวจอีกครั้ง", "a digit is wrong, look again")
    case .wrongDigit(let swap?): choose("สลับหลัก? \(figures(swap))", "swapped? \(figures(swap))")
    case .onlyForPractice: choose("ขึ้นต้นด้วย 9 ใช้ได้เฉพาะฝึก", "9… is for practice only")
    }
  }

  /// The title of the form that ends a service.
  func finishTitle(_ label: String) -> String {
    choose("เสร็จสิ้นการให้บริการ  \(figures(label))", "Service done  \(figures(label))")
  }

  /// The field for why the visitor came.
  var purposeField: String { choose("เรื่องที่มา", "Purpose") }

  /// The field for what came of it.
  var outcomeField: String { choose("ผล", "Outcome") }

  /// The button that ends the service.
  var finishButton: String { choose("F8 บันทึกว่าเสร็จ", "F8 Save as done") }

  /// Below the form that ends a service.
  var finishFooter: String {
    choose("Space เปลี่ยนคำตอบ   Enter ช่องถัดไป   F8 บันทึก", "Space changes   Enter next field   F8 saves")
  }
}
