import Testing
import ThaiText
import Welfare

@Suite struct RosterRuleTests {
  private static let day = Sample.day("2026-11-23")
  private static let morning = shift(1, "morning", 510, 720)

  private static func shift(_ low: UInt64, _ code: String, _ from: UInt64, _ to: UInt64) -> ShiftAdded {
    ShiftAdded(shift: Sample.id(low), code: code, from: from, to: to, wanted: 2)
  }

  private static func said(
    _ shift: ShiftAdded = morning, on day: Day = day, expires: String? = nil, booked: [ShiftAdded] = []
  ) -> Refusal? {
    let card = VolunteerCard(
      level: .village, issued: nil, expires: expires.map(Sample.day), training: [])
    return refusal { () throws(Refusal) in
      try RosterRule.assign(
        name: "มานะ", card: card, day: day, shift: shift,
        booked: booked.map { RosterRule.Booked(shift: $0, duty: "ต้อนรับ") })
    }
  }

  @Test(
    arguments: [
      ("2026-11-22", false), ("2026-11-23", true), ("2026-11-24", true), ("2020-01-01", false), (nil, true),
    ] as [(String?, Bool)])
  func `a card counts on its last day and not after it, and one without an end always`(
    expires: String?, isAllowed: Bool
  ) {
    let card = VolunteerCard(level: .unknown, issued: nil, expires: expires.map(Sample.day), training: [])
    #expect(card.isValid(on: Self.day) == isAllowed)
    let expected =
      isAllowed ? nil : expires.map { Refusal.roster(.cardExpired(name: "มานะ", expired: Sample.day($0))) }
    #expect(Self.said(expires: expires) == expected)
  }

  /// Hours booked, hours asked for.
  @Test(
    arguments: [
      (510, 720, 510, 720, false), (510, 720, 720, 990, true), (720, 990, 510, 720, true),
      (510, 721, 720, 990, false), (510, 990, 600, 660, false), (600, 660, 510, 990, false),
      (0, 510, 510, 720, true), (0, 511, 510, 720, false), (720, 1440, 0, 720, true),
      (719, 1440, 0, 720, false), (0, 1440, 0, 1, false), (0, 1440, 1439, 1440, false),
    ] as [(UInt64, UInt64, UInt64, UInt64, Bool)])
  func `hours that overlap are booked twice, and hours that only touch are not`(
    from: UInt64, to: UInt64, askedFrom: UInt64, askedTo: UInt64, isAllowed: Bool
  ) {
    let said = Self.said(
      Self.shift(2, "asked", askedFrom, askedTo), booked: [Self.shift(1, "booked", from, to)])
    #expect(
      said
        == (isAllowed
          ? nil : .roster(.doubleBooked(name: "มานะ", shift: "booked", duty: "ต้อนรับ", day: Self.day))))
  }

  @Test func `the same shift twice is refused, and the shift that is in the way is named`() {
    let afternoon = Self.shift(2, "afternoon", 720, 990)
    #expect(
      Self.said(booked: [afternoon, Self.morning])
        == .roster(.doubleBooked(name: "มานะ", shift: "morning", duty: "ต้อนรับ", day: Self.day)))
    #expect(Self.said(booked: [afternoon]) == nil)
    #expect(Self.said(booked: []) == nil)
  }

  @Test func `an expired card is told before a shift that is in the way`() {
    #expect(Self.said(expires: "2026-11-22", booked: [Self.morning])?.rule == "roster.card-expired")
  }

  @Test(arguments: [("2028-02-28", true), ("2028-02-29", true), ("2028-03-01", false)])
  func `a card may end on a leap day`(day: String, isAllowed: Bool) {
    #expect((Self.said(on: Sample.day(day), expires: "2028-02-29") == nil) == isAllowed)
  }

  @Test(
    arguments: [(2, 0, 2), (2, 1, 1), (2, 2, 0), (2, 3, 0), (0, 0, 0), (.max, 1, .max - 1)]
      as [(UInt64, Int, Int)])
  func `a shift lacks those who are wanted and not there`(wanted: UInt64, there: Int, missing: Int) {
    let shift = ShiftAdded(shift: Sample.id(1), code: "morning", from: 510, to: 720, wanted: wanted)
    let assigned = (0..<there).map {
      RosterPage.Assigned(
        assignment: Sample.id(UInt64($0)), volunteer: Sample.id(1), name: "", cardNumber: "", duty: "")
    }
    #expect(RosterPage.Slot(shift: shift, assigned: assigned).missing == missing)
  }
}
