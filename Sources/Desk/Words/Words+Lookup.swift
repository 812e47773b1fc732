import ThaiText
import Welfare

/// The lookup pane.
extension Words {
  /// Before the query.
  var searchLabel: String { choose("ค้นหา", "Find") }

  /// In an empty query line.
  var searchPlaceholder: String {
    choose("ชื่อ เลขบัตร โทร หรือ บ้านเลขที่ ม.", "name, ID, phone, or house no. and moo")
  }

  /// `1 จาก 2,950 ครัวเรือน`.
  func households(_ count: Int, of all: Int) -> String {
    choose("\(number(count)) จาก \(number(all)) ครัวเรือน", "\(number(count)) of \(number(all)) households")
  }

  /// `2,950 ครัวเรือน`.
  func allHouseholds(_ count: Int) -> String {
    choose("\(number(count)) ครัวเรือน", "\(number(count)) households")
  }

  /// While the lookup store is being made.
  func preparing(_ done: Int, of all: Int) -> String {
    choose("กำลังเตรียมรายชื่อ \(number(done))/\(number(all))", "preparing names \(number(done))/\(number(all))")
  }

  /// Why a row answers.
  func why(_ row: LookupRow) -> String {
    switch row.why {
    case .nationalID: choose("ตรงทุกตัว: เลขประจำตัว", "exact: ID")
    case .nationalIDPart: choose("เลขประจำตัวบางส่วน", "part of the ID")
    case .phone: choose("ตรง: โทรศัพท์", "phone")
    case .houseNumber: choose("ตรงทุกตัว: บ้านเลขที่ + หมู่", "exact: house number + moo")
    case .houseCode: choose("ตรงทุกตัว: เลขรหัสประจำบ้าน", "exact: house code")
    case .name: choose("ตรงทุกตัว: ชื่อและนามสกุล", "exact: name")
    case .namePrefix: choose("ชื่อขึ้นต้นเหมือนกัน", "first name begins so")
    case .surnamePrefix: choose("นามสกุลขึ้นต้นเหมือนกัน", "surname begins so")
    case .otherLayout: choose("พิมพ์ผิดแป้น: อ่านตามแป้นอีกภาษา", "wrong layout: read on the other one")
    case .tone: choose("ตรง ไม่นับวรรณยุกต์", "but for the tones")
    case .formerName: choose("ชื่อเดิม", "former name")
    case .nameInside: choose("มีอยู่ในชื่อ", "inside the name")
    case .sound:
      choose(
        row.homophones.map { "เสียงตรง: \($0)" } ?? "เสียงตรงกัน",
        row.homophones.map { "sounds the same: \($0)" } ?? "sounds the same")
    case .typo: choose("พิมพ์ต่าง 1 ตัว", "one letter differs")
    case .roughSound: choose("เสียงคล้าย", "sounds alike")
    case .village: choose("อยู่หมู่บ้านนี้", "of this village")
    }
  }

  /// The mark on a row that answers otherwise than by what was typed, letter by letter; nil for one that does.
  func whyMark(_ row: LookupRow) -> String? {
    switch row.why {
    case .otherLayout: choose("ผิดแป้น", "layout")
    case .formerName: choose("ชื่อเดิม", "former name")
    case .tone: choose("วรรณยุกต์", "tones")
    case .nameInside: choose("ในชื่อ", "inside")
    case .sound: row.homophones.map { choose("เสียง \($0)", "sound \($0)") } ?? choose("เสียงตรง", "sound")
    case .typo: choose("ต่าง 1 ตัว", "1 letter")
    case .roughSound: choose("เสียงคล้าย", "sounds alike")
    case .nationalID, .nationalIDPart, .phone, .houseNumber, .houseCode, .name, .namePrefix, .surnamePrefix,
      .village:
      nil
    }
  }

  /// `262/29 ม.9`.
  func houseOf(_ row: LookupRow) -> String {
    row.moo == 0
      ? figures(row.houseNumber)
      : choose(
        "\(figures(row.houseNumber)) ม.\(number(Int(clamping: row.moo)))",
        "\(figures(row.houseNumber)) Moo \(number(Int(clamping: row.moo)))")
  }

  /// Nothing found: what to try, a line each.
  func nothingAnswers(_ text: String) -> [String] {
    [
      choose("ไม่พบ “\(text)”", "Nothing answers to “\(text)”"),
      choose("ลองพิมพ์เฉพาะต้นชื่อหรือนามสกุล", "Try the beginning of a first name or surname,"),
      choose("หรือ บ้านเลขที่ เว้นวรรค ม.หมู่ เช่น 262/29 ม.9", "or house number, blank, moo: 262/29 9,"),
      choose("หรือเลขบัตร 13 หลัก หรือ 4 ตัวท้ายของโทรศัพท์", "or a 13-digit ID, or a phone number."),
    ]
  }

  /// More rows than are shown.
  var moreRows: String { choose("ยังมีอีก พิมพ์ต่อให้แคบลง", "There are more: type on to narrow") }

  /// `เลขรหัสประจำบ้าน 6508-000006-6`.
  func houseCode(_ code: HouseCode?) -> String {
    guard let code else { return choose("ไม่มีเลขรหัสประจำบ้าน", "no house code") }
    return choose("เลขรหัสประจำบ้าน \(figures(code.dashed))", "House code \(figures(code.dashed))")
  }

  /// `อยู่จริง 3  ในทะเบียน 3`.
  func livingAndRegistered(_ living: Int, _ registered: Int) -> String {
    choose(
      "อยู่จริง \(number(living))  ในทะเบียน \(number(registered))",
      "live here \(number(living))  registered \(number(registered))")
  }

  /// `โทร 08x-xxx-7915`.
  func phone(_ masked: String) -> String { choose("โทร \(figures(masked))", "Tel \(figures(masked))") }

  /// `+ อยู่จริงแต่ไม่มีชื่อในทะเบียน 0`.
  func livingUnregistered(_ count: Int) -> String {
    choose("+ อยู่จริงแต่ไม่มีชื่อในทะเบียน \(number(count))", "+ live here unregistered \(number(count))")
  }

  /// Where the card comes from when nothing was typed.
  func cardOfTicket(_ label: String) -> String {
    choose("จากบัตร \(figures(label))", "of ticket \(figures(label))")
  }

  /// A house without people.
  var emptyHouse: String { choose("บ้านนี้ยังไม่มีรายชื่อคน", "Nobody is listed in this house.") }

  /// A position where the source did not say.
  var positionUnknown: String { choose("สมาชิก", "member") }

  /// The title of the card's actions.
  func cardActions(_ house: String) -> String { choose("ครัวเรือน \(house)", "Household \(house)") }
}

/// งานวันนี้.
extension Words {
  /// The title.
  var todayTitle: String { choose("งานวันนี้", "Today's work") }

  /// An empty register says to import.
  var importRegister: [String] {
    [
      choose("ยังไม่มีทะเบียนครัวเรือน  Enter นำเข้าไฟล์ หรือ", "The register is empty: Enter imports a file, or"),
      "tambondesk import register FILE",
    ]
  }

  /// No volunteers are known.
  var importVolunteers: [String] {
    [
      choose("ยังไม่มีรายชื่อ อพม.  Enter นำเข้าไฟล์ หรือ", "No volunteers yet: Enter imports a file, or"),
      "tambondesk import volunteers FILE",
    ]
  }

  /// People who wait.
  func todayWaiting(_ count: Int) -> String {
    choose("มีผู้รอ \(number(count)) คน", "\(number(count)) people are waiting")
  }

  /// No campaign is open.
  var todayNoCampaign: String { choose("ยังไม่เปิดรอบมอบถุงยังชีพ", "No campaign of bags is open") }

  /// Bags of the open campaign.
  func todayBags(_ campaign: String, _ count: Int64) -> String {
    count == 0
      ? choose("ถุงยังชีพหมด \(round(campaign))", "No bags are left of \(campaign)")
      : choose(
        "ถุงยังชีพ \(round(campaign)) คงเหลือ \(number(Int(count)))",
        "\(campaign): \(number(Int(count))) bags left")
  }

  /// A lot that runs out or expires.
  func todayLot(_ lot: LotLine) -> String {
    choose(
      "ล็อต \(figures(lot.code)) \(lot.kitTitle) เหลือ \(number(Int(lot.onHand)))",
      "Lot \(figures(lot.code)) \(lot.kitTitle), \(number(Int(lot.onHand))) left")
  }

  /// When a lot expires.
  func expires(_ day: Day?) -> String {
    guard let day else { return choose("ไม่มีวันหมดอายุ", "no expiry") }
    return choose("หมดอายุ \(date(day))", "expires \(date(day))")
  }

  /// A shift that lacks people.
  func todayMissing(_ missing: MissingShift, today: Day) -> String {
    let count = number(missing.slot.missing)
    let shift = self.shift(missing.slot.shift.code)
    return missing.day == today
      ? choose("เวร\(shift)วันนี้ ขาด \(count) คน", "\(shift) shift today lacks \(count)")
      : choose(
        "เวร\(shift) \(date(missing.day)) ขาด \(count) คน",
        "\(shift) shift \(date(missing.day)) lacks \(count)")
  }

  /// Nothing wants to be done.
  var todayNothing: String { choose("ไม่มีงานค้าง", "Nothing is due") }

  /// How many the register holds.
  func todayRegister(_ people: Int, _ households: Int) -> String {
    choose(
      "ทะเบียน \(number(people)) คน \(number(households)) ครัวเรือน",
      "Register: \(number(people)) people, \(number(households)) households")
  }

  /// What to do, below the list.
  var todayHint: String { choose("พิมพ์ชื่อหรือเลขเพื่อค้นหา  Enter เปิดบรรทัด", "Type to find  Enter opens a line") }
}
