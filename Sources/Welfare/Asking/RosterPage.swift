public import ThaiText

/// The roster of one day.
public struct RosterPage: Hashable, Sendable {
  /// A shift of that day.
  public struct Slot: Hashable, Sendable {
    /// The shift.
    public let shift: ShiftAdded
    /// Who has it, in the order assigned.
    public let assigned: [Assigned]

    /// A shift and those who have it.
    public init(shift: ShiftAdded, assigned: [Assigned]) {
      self.shift = shift
      self.assigned = assigned
    }

    /// How many are missing.
    public var missing: Int { max(0, Int(clamping: shift.wanted) - assigned.count) }
  }

  /// A volunteer on the roster.
  public struct Assigned: Hashable, Sendable {
    /// The assignment.
    public let assignment: Identifier<Assignment>
    /// The volunteer.
    public let volunteer: Identifier<Volunteer>
    /// The full name.
    public let name: String
    /// The card number.
    public let cardNumber: String
    /// The duty's title.
    public let duty: String

    /// A volunteer with this duty.
    public init(
      assignment: Identifier<Assignment>, volunteer: Identifier<Volunteer>, name: String, cardNumber: String,
      duty: String
    ) {
      self.assignment = assignment
      self.volunteer = volunteer
      self.name = name
      self.cardNumber = cardNumber
      self.duty = duty
    }
  }

  /// The day.
  public let day: Day
  /// The shifts, earliest first.
  public let slots: [Slot]
  /// The duties that exist, in the order made.
  public let duties: [DutyLine]

  /// A day's roster.
  public init(day: Day, slots: [Slot], duties: [DutyLine]) {
    self.day = day
    self.slots = slots
    self.duties = duties
  }
}

/// A duty to choose.
public struct DutyLine: Hashable, Sendable {
  /// The duty.
  public let duty: Identifier<Duty>
  /// Its code in commands.
  public let code: String
  /// Its title.
  public let title: String

  /// A duty.
  public init(duty: Identifier<Duty>, code: String, title: String) {
    self.duty = duty
    self.code = code
    self.title = title
  }
}

/// A volunteer to choose.
public struct VolunteerLine: Hashable, Sendable {
  /// The volunteer.
  public let volunteer: Identifier<Volunteer>
  /// What describes the volunteer; screens mask ID and phone.
  public let particulars: VolunteerParticulars
  /// The card.
  public let card: VolunteerCard
  /// Whether the card counts on the day asked for.
  public let isValid: Bool
  /// Codes of the shifts the volunteer has that day.
  public let shifts: [String]

  /// A volunteer.
  public init(
    volunteer: Identifier<Volunteer>, particulars: VolunteerParticulars, card: VolunteerCard, isValid: Bool,
    shifts: [String]
  ) {
    self.volunteer = volunteer
    self.particulars = particulars
    self.card = card
    self.isValid = isValid
    self.shifts = shifts
  }
}

/// งานวันนี้: what wants to be done when nothing is chosen.
public struct TodayWork: Hashable, Sendable {
  /// People and households in the register.
  public let people: Int
  /// Households in the register.
  public let households: Int
  /// Volunteers known.
  public let volunteers: Int
  /// Lots that expire within 30 days and have stock, and lots with at most 10 left.
  public let lots: [LotLine]
  /// Shifts of today and tomorrow that lack people.
  public let missing: [MissingShift]
  /// Kits on hand that an open campaign may hand over.
  public let bagsOnHand: Int64
  /// The open campaign's title; nil if none is open.
  public let campaign: String?
  /// By kit code: when its kits run out at today's pace, where that is within 7 days.
  public let runOut: [String: RunOut]
  /// Hand-overs beyond the record that no count has settled.
  public let unheld: Int
  /// Goals of family plans that are due today or were due.
  public let plans: PlansDue
  /// Grants that stand at a step longer than the rules give it, by number.
  public let grants: [GrantLine]
  /// Cases of which something is due today or was, what was due first before the others.
  public let cases: [CaseLine]

  /// Today's work.
  public init(
    people: Int, households: Int, volunteers: Int, lots: [LotLine], missing: [MissingShift],
    bagsOnHand: Int64, campaign: String?, runOut: [String: RunOut] = [:], unheld: Int = 0,
    plans: PlansDue = PlansDue(),
    grants: [GrantLine] = [], cases: [CaseLine] = []
  ) {
    self.plans = plans
    self.people = people
    self.households = households
    self.volunteers = volunteers
    self.lots = lots
    self.missing = missing
    self.bagsOnHand = bagsOnHand
    self.campaign = campaign
    self.runOut = runOut
    self.unheld = unheld
    self.grants = grants
    self.cases = cases
  }
}

/// A shift of a day that lacks people.
public struct MissingShift: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The shift.
  public let slot: RosterPage.Slot

  /// A shift of a day.
  public init(day: Day, slot: RosterPage.Slot) {
    self.day = day
    self.slot = slot
  }
}
