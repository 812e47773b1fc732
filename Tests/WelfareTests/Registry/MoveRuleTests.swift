import Testing
import ThaiText
import Welfare

/// Who moves, stays registered, lives elsewhere or dies.
@Suite struct MoveRuleTests {
  private static let today = Sample.day("2026-11-23")
  private static let first = Sample.id(1, of: Household.self)
  private static let second = Sample.id(2, of: Household.self)

  private static func place(_ household: Identifier<Household>, registered: Bool, lives: Bool) -> Membership {
    Membership(household: household, position: .resident, isRegistered: registered, livesHere: lives)
  }

  private static func standing(_ places: [Membership], told: Residence? = nil) -> MoveRule.Standing {
    MoveRule.Standing(places: places, told: told, birth: PartialDay(iso: "1969-06-15"), name: "มานะ")
  }

  private static let home = standing([place(first, registered: true, lives: true)])

  private static func told(_ residence: Residence) -> MoveRule.Standing {
    standing(residence.places, told: residence)
  }

  @Test func `who lives in another house stays in the register of the first`() throws {
    let moved = try MoveRule.move(
      .movedIn(StayRequest(household: Self.second, isRegistered: false, day: Self.today)), of: Self.home,
      on: Self.today)
    #expect(
      moved.places == [
        Self.place(Self.first, registered: true, lives: false),
        Self.place(Self.second, registered: false, lives: true),
      ])
    #expect(moved.home?.household == Self.second && !moved.isEnded)
    // The register follows: the first house is left altogether.
    let whole = try MoveRule.move(
      .movedIn(StayRequest(household: Self.second, day: Self.today)), of: Self.told(moved), on: Self.today)
    #expect(whole.places == [Self.place(Self.second, registered: true, lives: true)])
  }

  @Test func `who moves away is found where they lived last, or where they are registered still`() throws {
    let away = try MoveRule.move(.movedOut(Self.today, staysRegistered: false), of: Self.home, on: Self.today)
    #expect(away.isEnded && away.home == Self.place(Self.first, registered: false, lives: false))
    let registered = try MoveRule.move(
      .movedOut(Self.today, staysRegistered: true), of: Self.home, on: Self.today)
    #expect(registered.places == [Self.place(Self.first, registered: true, lives: false)])
    #expect(!registered.isEnded)
    let died = try MoveRule.move(.died(Self.today), of: Self.told(away), on: Self.today)
    #expect(died.change == .died && died.isEnded)
    let back = try MoveRule.move(
      .movedIn(StayRequest(household: Self.second, day: Self.today)), of: Self.told(away), on: Self.today)
    #expect(back.places == [Self.place(Self.second, registered: true, lives: true)])
  }

  private static let ended = told(
    Residence(
      places: [place(first, registered: false, lives: false)], change: .died,
      day: Sample.day("2026-11-01")))
  private static let away = told(
    Residence(
      places: [place(first, registered: false, lives: false)], change: .movedOut,
      day: Sample.day("2026-11-01")))

  @Test(
    arguments: [
      (home, .movedOut(today.adding(days: 1), staysRegistered: false), .dayInFuture(today.adding(days: 1))),
      (
        home, .died(Sample.day("1969-06-14")),
        .datesBackwards(Sample.day("1969-06-14"), before: Sample.day("1969-06-15"))
      ),
      (home, .movedIn(StayRequest(household: second, isRegistered: false, livesHere: false)), .nowhere),
      (home, .corrected(StayRequest(household: first, isRegistered: false, livesHere: false)), .nowhere),
      (home, .corrected(StayRequest(household: first)), .nothingChanged),
      (ended, .died(today), .alreadyClosed(name: "มานะ", .died, Sample.day("2026-11-01"))),
      (
        ended, .movedIn(StayRequest(household: second)),
        .alreadyClosed(name: "มานะ", .died, Sample.day("2026-11-01"))
      ),
      (
        away, .movedOut(today, staysRegistered: false),
        .alreadyClosed(name: "มานะ", .movedOut, Sample.day("2026-11-01"))
      ),
      (
        away, .movedIn(StayRequest(household: second, day: Sample.day("2026-10-31"))),
        .datesBackwards(Sample.day("2026-10-31"), before: Sample.day("2026-11-01"))
      ),
      (away, .died(Sample.day("2026-11-01")), nil),
      (ended, .corrected(StayRequest(household: first)), nil),
    ] as [(MoveRule.Standing, MoveRequest, RegisterRefusal?)])
  func `what cannot have happened is refused`(
    person: MoveRule.Standing, request: MoveRequest, expected: RegisterRefusal?
  ) {
    do throws(Refusal) {
      _ = try MoveRule.move(request, of: person, on: Self.today)
      #expect(expected == nil)
    } catch {
      #expect(error == expected.map { .register($0) })
    }
  }
}
