import Screen
import ThaiText
import Welfare

@testable import Desk

/// Invented values of one household, as the pictures of the desk have them.
enum AidSample {
  static let now = Instant(AidSample.day(2026, 11, 23), minuteOfDay: 9 * 60 + 42)
  static let household = Identifier<Household>(high: 1, low: 1)
  static let head = Identifier<Person>(high: 2, low: 1)
  static let visitor = Identifier<Person>(high: 2, low: 2)
  static let child = Identifier<Person>(high: 2, low: 3)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  static func context(_ language: Language = .thai, usesThaiDigits: Bool = false) -> DeskContext {
    DeskContext(
      language: language, usesThaiDigits: usesThaiDigits, keyboard: .kedmanee, now: now,
      centre: CentreLine(
        name: "ดินทอง", tambon: "650811", isPractice: true, counter: 1,
        officer: Officer(
          id: Identifier(high: 9, low: 1), code: "wipa", name: "วิภา ใจงาม", roles: [.issuer])),
      rules: RuleBook(
        queue: QueueRules(
          lanes: [Lane(letter: "ก", title: "ทั่วไป", englishTitle: "General", weight: 0)],
          greatestOvertakings: 3, greatestWaitMinutes: 30, recallSeconds: 60, callsBeforeMissed: 3,
          reentryAfter: 2),
        purposes: [], outcomes: [], parkReasons: [],
        campaignDefaults: DatedRows(always: CampaignDefaults(ceiling: 70_000, window: 30, perUnit: 1)),
        duties: [], shifts: []))
  }

  static let card = HouseholdCard(
    household: household,
    particulars: HouseholdParticulars(
      houseCode: HouseCode(number: 65_080_000_066), houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย"),
    members: [
      member(head, "นาย", "ภาณุเดช", "ทรัพย์สุข", 88, .head),
      member(visitor, "นาง", "สำเนียง", "ทรัพย์สุข", 61, .resident),
      member(child, "เด็กชาย", "ธีรพงษ์", "ทรัพย์สุข", 12, .resident),
    ])

  static func member(
    _ person: Identifier<Person>, _ title: String, _ first: String, _ surname: String, _ age: Int,
    _ position: Membership.Position
  ) -> HouseholdCard.Member {
    HouseholdCard.Member(
      person: person, particulars: PersonParticulars(title: title, firstName: first, surname: surname),
      membership: Membership(household: household, position: position, isRegistered: true, livesHere: true),
      age: age)
  }

  static func campaign(_ low: UInt64 = 1, title: String = "ฝนปลายปี 2569", perUnit: UInt64 = 1)
    -> CampaignOpened
  {
    CampaignOpened(
      campaign: Identifier(high: 3, low: low), code: "BAG-69-\(low)", title: title, perUnit: perUnit,
      from: day(2026, 11, 1), to: day(2026, 12, 31), ceiling: 70_000, window: 30,
      kits: [Identifier(high: 4, low: 1)])
  }

  static func lot(
    _ low: UInt64 = 1, code: String = "69-07", onHand: Int64 = 43, expires: Day? = day(2027, 2, 14)
  ) -> LotLine {
    LotLine(
      lot: Identifier(high: 5, low: low), code: code, kit: Identifier(high: 4, low: 1), kitCode: "BAG",
      kitTitle: "ผู้สูงอายุ", source: "พมจ.", unitValue: 62_000, expires: expires,
      place: Identifier(high: 6, low: 1), placeTitle: "ศูนย์", onHand: onHand)
  }

  static func given(
    _ low: UInt64 = 1, receipt: String = "A-69/0107", at: Day = day(2026, 9, 12), isReversed: Bool = false,
    recipient: String = "นางสำเนียง ทรัพย์สุข", campaign: CampaignOpened = campaign(9, title: "น้ำท่วม 2569")
  ) -> GivenAid {
    GivenAid(
      issuance: Identifier(high: 7, low: low), receipt: receipt, at: Instant(at, minuteOfDay: 614),
      counter: 2,
      by: "วิภา", recipient: recipient, campaign: campaign.campaign, campaignTitle: campaign.title, aid: "bag",
      quantity: 1, isReversed: isReversed)
  }

  static let allowance = BagAllowance(
    campaign: campaign(), lot: lot(), quantity: 1, onHand: 43, previous: given())

  static let refusal = Refusal.bag(
    .given(
      campaign: "ฝนปลายปี 2569", perUnit: 1,
      given: given(
        2, receipt: "A-70/0131", at: day(2026, 11, 19), recipient: "นางสำเนียง ทรัพย์สุข", campaign: campaign()),
      possibleFrom: day(2026, 12, 19)))

  static func standing(
    _ bag: BagAnswer = .allowed(allowance), history: [GivenAid] = [given()], elsewhere: Elsewhere = alone
  ) -> AidStanding {
    AidStanding(household: household, bag: bag, history: history, elsewhere: elsewhere)
  }

  /// A scope of one device.
  static let alone = Elsewhere(since: day(2026, 10, 1), devices: [])

  /// Another device of which the newest entry is of so many days and minutes before now.
  static func device(_ letter: String, days: Int? = 0, minutes: Int = 90, given: [GivenAid] = [])
    -> Elsewhere.Device
  {
    Elsewhere.Device(
      log: Identifier(high: 8, low: UInt64(letter.unicodeScalars.first?.value ?? 0)), letter: letter,
      newest: days.map { now.adding(minutes: -minutes - $0 * 1_440) }, given: given)
  }

  static func sheet(
    _ request: AidRequest, answer: BagAnswer = .allowed(allowance),
    campaigns: [CampaignOpened] = [campaign()],
    lots: [LotLine] = [lot()]
  ) -> BagSheet {
    BagSheet(
      request: request, card: card, answer: answer, campaigns: campaigns, lots: lots,
      nextReceipt: "A-70/0149",
      elsewhere: alone)
  }

  /// A key press at `milliseconds`.
  static func key(_ key: Key, at milliseconds: UInt64 = 1) -> Stroke {
    Stroke(.key(key), milliseconds: milliseconds)
  }

  /// Typed text.
  static func type(_ text: String) -> Stroke { Stroke(.text(text), milliseconds: 1) }
}

/// The sizes at which every pane and form is kept as a golden screen.
enum ScreenSample: String, CaseIterable, Sendable {
  case desk80 = "80x24"
  case desk120 = "120x40"
  case small40 = "40x12"

  var size: Size {
    switch self {
    case .desk80: Size(columns: 80, rows: 24)
    case .desk120: Size(columns: 120, rows: 40)
    case .small40: Size(columns: 40, rows: 12)
    }
  }
}
