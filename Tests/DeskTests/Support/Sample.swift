import Desk
import Screen
import ThaiText
import Welfare

/// The invented morning of DESK.md, as values: a queue, a household, what it may be given, a roster.
enum Sample {
  static let now = at(9, 42)

  static func at(_ hour: Int, _ minute: Int) -> Instant {
    Instant(Day(year: 2026, month: 11, day: 23) ?? Day(number: 0), minuteOfDay: hour * 60 + minute)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  static func id<Subject>(_ number: UInt64) -> Identifier<Subject> { Identifier(high: 7, low: number) }

  static let rules = RuleBook(
    queue: QueueRules(
      lanes: [
        Lane(letter: "ก", title: "ทั่วไป", englishTitle: "General", weight: 0),
        Lane(letter: "พ", title: "พิเศษ", englishTitle: "Priority", weight: 20),
      ],
      greatestOvertakings: 3, greatestWaitMinutes: 30, recallSeconds: 60, callsBeforeMissed: 3,
      reentryAfter: 2),
    purposes: [
      Choice(code: "bag", thai: "ขอถุงยังชีพ", english: "Survival bag"),
      Choice(code: "advice", thai: "ขอคำแนะนำ", english: "Advice"),
    ],
    outcomes: [
      Choice(code: "goods", thai: "มอบสิ่งของ", english: "Goods handed over"),
      Choice(code: "advised", thai: "ให้คำแนะนำ", english: "Advised"),
    ],
    parkReasons: [
      Choice(code: "papers", thai: "เอกสาร", english: "papers"),
      Choice(code: "away", thai: "ออกไปชั่วคราว", english: "away"),
    ],
    campaignDefaults: DatedRows(always: CampaignDefaults(ceiling: 70_000, window: 30, perUnit: 1)),
    duties: [], shifts: [])

  /// Who may work at the desk: who does, a second one for checks, and one whose name cannot be opened here.
  static let officers = [
    Officer(id: id(900), code: "wipha", name: "วิภา ใจงาม", roles: [.issuer]),
    Officer(id: id(901), code: "somchai", name: "สมชาย มั่นคง", roles: [.approver, .auditor]),
    Officer(id: id(902), code: "store", name: "", roles: [.storekeeper]),
  ]

  static func context(_ language: Language = .thai, usesThaiDigits: Bool = false) -> DeskContext {
    DeskContext(
      language: language, usesThaiDigits: usesThaiDigits, keyboard: .kedmanee, now: now,
      centre: CentreLine(
        name: "ดินทอง", tambon: "650811", isPractice: true, counter: 1,
        officer: Officer(id: id(900), code: "wipha", name: "วิภา ใจงาม", roles: [.issuer])),
      rules: rules)
  }

  static func row(
    _ number: UInt64, _ label: String, _ name: String?, _ state: Ticket.State = .waiting, minutes: Int,
    household: UInt64? = nil, person: UInt64? = nil, calls: Int = 0, since: Int? = nil
  ) -> QueueRow {
    QueueRow(
      ticket: id(number), label: label, lane: label.unicodeScalars.first == "พ" ? "พ" : "ก", number: number,
      state: state, name: name, household: household.map { id($0) }, person: person.map { id($0) },
      takenAt: now.adding(minutes: -minutes), since: now.adding(minutes: -(since ?? minutes)), calls: calls,
      overtaken: 0)
  }

  static let waiting = [
    row(4, "พ004", "บุญเรือง บัวเกษมโชติ", minutes: 9, household: 100, person: 201),
    row(13, "ก013", "ชุติกิจ ต้นลาภทอง", minutes: 18), row(5, "พ005", "นันนี มียิ่งรัตน์", minutes: 6),
    row(14, "ก014", nil, minutes: 5), row(15, "ก015", "ดำรง รอดชัยทอง", minutes: 4),
    row(16, "ก016", "ศิริชัย กล้าธรรมเดช", minutes: 3), row(17, "ก017", "สิทธิชัย ต้นเกษม", minutes: 1),
  ]

  static let serving = row(
    12, "ก012", "สำเนียง ทรัพย์สุข", .serving(counter: 1, visit: id(800)), minutes: 20, household: 100,
    person: 202,
    calls: 1, since: 4)

  static let board = QueueBoard(
    day: now.day,
    windows: [QueueBoard.Window(number: 1, ticket: serving), QueueBoard.Window(number: 2, ticket: nil)],
    waiting: waiting,
    parked: [row(9, "ก009", "มาโนช ใจลาภ", .parked(reason: "papers", visit: nil), minutes: 50)],
    missed: [row(7, "ก007", "กุิ้ น้ำผู้นำ", .missed, minutes: 60, calls: 3, since: 22)], served: 11,
    averageMinutes: 7,
    why: .lane("พ", before: id(13)))

  static let emptyBoard = QueueBoard(
    day: now.day,
    windows: [QueueBoard.Window(number: 1, ticket: nil), QueueBoard.Window(number: 2, ticket: nil)],
    waiting: [],
    parked: [], missed: [], served: 0, averageMinutes: nil, why: nil)

  static func member(
    _ number: UInt64, _ title: String, _ first: String, _ surname: String, age: Int, id nationalID: UInt64?,
    _ position: Membership.Position, phone: String = ""
  ) -> HouseholdCard.Member {
    HouseholdCard.Member(
      person: id(number),
      particulars: PersonParticulars(
        title: title, firstName: first, surname: surname,
        nationalID: nationalID.flatMap { NationalID(number: $0) },
        noNumber: nationalID == nil ? .noCard : nil, phone: phone),
      membership: Membership(household: id(100), position: position, isRegistered: true, livesHere: true),
      age: age)
  }

  static let card = HouseholdCard(
    household: id(100),
    particulars: HouseholdParticulars(
      houseCode: HouseCode(number: 65_080_000_066), houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย"),
    members: [
      member(201, "นาย", "ภาณุเดช", "ทรัพย์สุข", age: 88, id: nil, .head),
      member(202, "นาง", "สำเนียง", "ทรัพย์สุข", age: 61, id: 9_650_800_000_071, .resident, phone: "0812347915"),
      member(203, "เด็กชาย", "ธีรพงษ์", "ทรัพย์สุข", age: 12, id: 9_650_811_000_123, .resident),
    ])

  static func found(_ number: UInt64, _ name: String, why: LookupRow.Why = .namePrefix) -> LookupRow {
    LookupRow(
      household: id(100), person: id(number), name: name, maskedID: "965xxxxxx0071", houseNumber: "262/29",
      moo: 9,
      village: "บ้านบางทราย", age: 61, why: why)
  }

  static func page(_ text: String, _ rows: [LookupRow]) -> LookupPage {
    LookupPage(
      text: text, rows: rows, households: Set(rows.map(\.household)).count, allHouseholds: 2_950,
      preparing: nil)
  }

  static let rows = [
    found(202, "นางสำเนียง ทรัพย์สุข"), found(201, "นายภาณุเดช ทรัพย์สุข"),
    found(203, "ด.ช.ธีรพงษ์ ทรัพย์สุข", why: .otherLayout),
  ]

  static let campaign = CampaignOpened(
    campaign: id(300), code: "RAIN", title: "ฝนปลายปี 2569", from: day(2026, 10, 1), to: day(2027, 1, 31),
    ceiling: 70_000, window: 30, kits: [id(310)])

  static let lot = LotLine(
    lot: id(320), code: "69-07", kit: id(310), kitCode: "BAG", kitTitle: "ผู้สูงอายุ", source: "พมจ.",
    unitValue: 62_000,
    expires: day(2027, 2, 14), place: id(330), placeTitle: "ศูนย์", onHand: 43)

  static let volunteers = [
    volunteer(401, "นางศิริพร สิงห์สุขวัฒน์", "65-00001", moo: 3, phone: "0657806481", expires: day(2027, 9, 30)),
    volunteer(402, "นายธีระ วิสิงห์พงศ์", "65-00002", moo: 1, phone: "", expires: nil),
    volunteer(403, "นายมาโนช ใจลาภ", "65-00003", moo: 9, phone: "0835234800", expires: day(2026, 9, 30)),
  ]

  private static func volunteer(
    _ number: UInt64, _ name: String, _ card: String, moo: UInt64, phone: String, expires: Day?
  ) -> VolunteerLine {
    VolunteerLine(
      volunteer: id(number),
      particulars: VolunteerParticulars(
        cardNumber: card, fullName: name, nationalID: nil, moo: moo, phone: phone),
      card: VolunteerCard(level: .village, issued: nil, expires: expires, training: ["พื้นฐาน"]),
      isValid: expires.map { now.day <= $0 } ?? true, shifts: [])
  }

  static let given = GivenAid(
    issuance: id(340), receipt: "A-69/0107", at: Instant(day(2026, 9, 12), minuteOfDay: 600), counter: 1,
    by: "วิภา",
    recipient: "นางสำเนียง ทรัพย์สุข", campaign: id(301), campaignTitle: "น้ำท่วม 2569", aid: "bag", quantity: 1,
    isReversed: false)

  static let offList = Refusal.bag(
    .notCertified(campaign: "ฝนปลายปี 2569", by: "ประชาคม ม.9", on: day(2026, 11, 20)))

  static let familyHadOne = Refusal.bag(
    .given(
      campaign: "ฝนปลายปี 2569", perUnit: 1,
      given: GivenAid(
        issuance: id(340), receipt: "A-70/0131", at: Instant(day(2026, 11, 19), minuteOfDay: 614), counter: 2,
        by: "วิภา", recipient: "นางสำเนียง ทรัพย์สุข", campaign: id(300), campaignTitle: "ฝนปลายปี 2569", aid: "bag",
        quantity: 1, isReversed: false, unit: .family), possibleFrom: day(2026, 12, 19)))

  /// Bag day of one campaign with a certified list, and two bags given.
  static let bagDay = BagDayBoard(
    rounds: [
      CampaignRound(
        campaign: campaign,
        lists: [CampaignRound.List(body: "ประชาคม ม.9", document: "", day: day(2026, 11, 20))],
        certified: 412, given: 57, onHand: 43)
    ],
    recent: [
      BagDayBoard.Line(given: bag("A-70/0148", minute: 575), house: card.particulars),
      BagDayBoard.Line(
        given: bag("A-70/0147", minute: 571, isReversed: true),
        house: HouseholdParticulars(houseNumber: "107", moo: 2, villageName: "บ้านดอนสูง")),
    ])

  private static func bag(_ receipt: String, minute: Int, isReversed: Bool = false) -> GivenAid {
    GivenAid(
      issuance: id(350), receipt: receipt, at: Instant(day(2026, 11, 23), minuteOfDay: minute), counter: 1,
      by: "วิภา", recipient: "นางสำเนียง ทรัพย์สุข", campaign: id(300), campaignTitle: "ฝนปลายปี 2569", aid: "bag",
      quantity: 1, isReversed: isReversed)
  }

  static let standing = AidStanding(
    household: id(100),
    bag: .allowed(BagAllowance(campaign: campaign, lot: lot, quantity: 1, onHand: 43, previous: given)),
    history: [given], elsewhere: elsewhere)

  /// One device that has come up to this morning.
  static let elsewhere = Elsewhere(
    since: day(2026, 10, 1),
    devices: [Elsewhere.Device(log: id(700), letter: "B", newest: at(8, 12), given: [])])

  /// One that gave a bag, one that has come up to this morning, one that is five days old, one of which nothing has come.
  static let manyElsewhere = Elsewhere(
    since: day(2026, 10, 1),
    devices: [
      Elsewhere.Device(log: id(700), letter: "B", newest: at(8, 12), given: []),
      Elsewhere.Device(
        log: id(701), letter: "C", newest: at(9, 20),
        given: [
          GivenAid(
            issuance: id(341), receipt: "C-70/0031", at: Instant(day(2026, 11, 19), minuteOfDay: 614),
            counter: 2, by: "", recipient: "", campaign: id(300), campaignTitle: "ฝนปลายปี 2569", aid: "bag",
            quantity: 1, isReversed: false)
        ]),
      Elsewhere.Device(
        log: id(702), letter: "D", newest: Instant(day(2026, 11, 18), minuteOfDay: 900), given: []),
      Elsewhere.Device(log: id(703), letter: "E", newest: nil, given: []),
    ])

  static let standingElsewhere = AidStanding(
    household: standing.household, bag: standing.bag, history: standing.history, elsewhere: manyElsewhere)

  static func sheet(_ request: AidRequest) -> BagSheet {
    BagSheet(
      request: request, card: card, answer: standing.bag, campaigns: [campaign], lots: [lot],
      nextReceipt: "A-70/0149", elsewhere: elsewhere)
  }

  static let roster = RosterPage(
    day: now.day,
    slots: [
      RosterPage.Slot(
        shift: ShiftAdded(shift: id(400), code: "morning", from: 510, to: 720, wanted: 2),
        assigned: [assigned(410, "ศิริพร สิงห์สุขวัฒน์"), assigned(411, "ธีระ วิสิงห์พงศ์")]),
      RosterPage.Slot(
        shift: ShiftAdded(shift: id(401), code: "afternoon", from: 780, to: 990, wanted: 2),
        assigned: [assigned(412, "มาโนช ใจลาภ")]),
    ], duties: [DutyLine(duty: id(420), code: "counter", title: "ประจำศูนย์")])

  private static func assigned(_ number: UInt64, _ name: String) -> RosterPage.Assigned {
    RosterPage.Assigned(
      assignment: id(number + 30), volunteer: id(number), name: name, cardNumber: "65-00\(number)",
      duty: "ประจำศูนย์")
  }

  static let work = TodayWork(
    people: 8_200, households: 2_950, volunteers: 40, lots: [lot],
    missing: [MissingShift(day: now.day, slot: roster.slots[1])], bagsOnHand: 43, campaign: "ฝนปลายปี 2569")

  static let emptyWork = TodayWork(
    people: 0, households: 0, volunteers: 0, lots: [], missing: [], bagsOnHand: 0, campaign: nil)
}

extension DeskContext {
  /// The same for an officer of other roles.
  func of(roles: [Officer.Role], isReadOnly: Bool = false) -> DeskContext {
    var context = self
    let officer = Officer(
      id: centre.officer.id, code: centre.officer.code, name: centre.officer.name, roles: roles)
    context.centre = CentreLine(
      name: centre.name, tambon: centre.tambon, isPractice: centre.isPractice, isReadOnly: isReadOnly,
      counter: centre.counter, officer: officer)
    return context
  }
}
