/// Rows found for a text.
public struct LookupPage: Hashable, Sendable {
  /// What was looked for, as typed.
  public let text: String
  /// The rows, best first.
  public let rows: [LookupRow]
  /// How many households answer; `rows` may hold fewer.
  public let households: Int
  /// All households in the register.
  public let allHouseholds: Int
  /// While the lookup store is being made: how many people are in it, and of how many.
  public let preparing: Preparing?

  /// How far the lookup store has come.
  public struct Preparing: Hashable, Sendable {
    /// People in it.
    public let done: Int
    /// People in the register.
    public let all: Int

    /// `done` of `all`.
    public init(done: Int, all: Int) {
      self.done = done
      self.all = all
    }
  }

  /// A page of these rows.
  public init(text: String, rows: [LookupRow], households: Int, allHouseholds: Int, preparing: Preparing?) {
    self.text = text
    self.rows = rows
    self.households = households
    self.allHouseholds = allHouseholds
    self.preparing = preparing
  }
}

/// One person found.
public struct LookupRow: Hashable, Sendable {
  /// Why a row answers.
  public enum Why: String, Hashable, Sendable {
    /// The whole ID.
    case nationalID = "id"
    /// The ID or its last digits begin so.
    case nationalIDPart = "id-part"
    /// The phone number.
    case phone
    /// House number, with the village number if typed.
    case houseNumber = "house-number"
    /// The house code.
    case houseCode = "house-code"
    /// First name and surname as typed.
    case name
    /// The name begins so.
    case namePrefix = "name-prefix"
    /// The surname begins so.
    case surnamePrefix = "surname-prefix"
    /// Found after reading the text as typed on the other keyboard layout.
    case otherLayout = "other-layout"
    /// The name but for its tones.
    case tone
    /// A name that was borne once.
    case formerName = "former-name"
    /// It stands inside the name.
    case nameInside = "name-inside"
    /// The name sounds the same.
    case sound
    /// One letter is another, too many, left out or swapped.
    case typo
    /// The name sounds alike.
    case roughSound = "rough-sound"
    /// A house of the village typed.
    case village
  }

  /// Their household.
  public let household: Identifier<Household>
  /// The person; nil for a house without people.
  public let person: Identifier<Person>?
  /// Full name.
  public let name: String
  /// The masked ID; nil if there is none.
  public let maskedID: String?
  /// บ้านเลขที่.
  public let houseNumber: String
  /// หมู่ที่; 0 if unknown.
  public let moo: UInt64
  /// The village's name.
  public let village: String
  /// Age in years today, if a birth year is known.
  public let age: Int?
  /// Why it answers.
  public let why: Why
  /// The letters taken for one another where the name sounds the same, as `ศ/ส`.
  public var homophones: String?

  /// A row of these facts.
  public init(
    household: Identifier<Household>, person: Identifier<Person>?, name: String, maskedID: String?,
    houseNumber: String, moo: UInt64, village: String, age: Int?, why: Why, homophones: String? = nil
  ) {
    self.household = household
    self.person = person
    self.name = name
    self.maskedID = maskedID
    self.houseNumber = houseNumber
    self.moo = moo
    self.village = village
    self.age = age
    self.why = why
    self.homophones = homophones
  }
}

/// A household and its members, as the lookup pane shows them.
public struct HouseholdCard: Hashable, Sendable {
  /// One member.
  public struct Member: Hashable, Sendable {
    /// The person.
    public let person: Identifier<Person>
    /// Everything that describes the person; screens mask ID and phone.
    public let particulars: PersonParticulars
    /// Where the person belongs.
    public let membership: Membership
    /// Age in years today, if a birth year is known.
    public let age: Int?
    /// Since when, or how it ended, as an officer was told; nil where none was told.
    public let residence: Residence?
    /// Where else they live or stand in the register.
    public let elsewhere: Place?
    /// What was noted of each purpose last.
    public let consents: [KeptConsent]
    /// Sensitive notes: that they exist.
    public let notes: [NotePlace]

    /// A member.
    public init(
      person: Identifier<Person>, particulars: PersonParticulars, membership: Membership, age: Int?,
      residence: Residence? = nil, elsewhere: Place? = nil, consents: [KeptConsent] = [],
      notes: [NotePlace] = []
    ) {
      self.person = person
      self.particulars = particulars
      self.membership = membership
      self.age = age
      self.residence = residence
      self.elsewhere = elsewhere
      self.consents = consents
      self.notes = notes
    }
  }

  /// A place of somebody in another household.
  public struct Place: Hashable, Sendable {
    /// The household, and how they stand there.
    public let membership: Membership
    /// What describes it; nil if it cannot be opened here.
    public let house: HouseholdParticulars?

    /// A place.
    public init(membership: Membership, house: HouseholdParticulars?) {
      self.membership = membership
      self.house = house
    }
  }

  /// The household.
  public let household: Identifier<Household>
  /// What describes the house.
  public let particulars: HouseholdParticulars
  /// Head first, then oldest first.
  public let members: [Member]
  /// Who moved away or died, in the same order.
  public let formerMembers: [Member]
  /// Families of their own that were declared here.
  public let families: [FamilyDeclared]
  /// Sensitive notes of the household: that they exist.
  public let notes: [NotePlace]
  /// แผนครอบครัว: open goals first, the one due first before the others, then those that ended.
  public let plan: [PlanLine]

  /// A card.
  public init(
    household: Identifier<Household>, particulars: HouseholdParticulars, members: [Member],
    formerMembers: [Member] = [], families: [FamilyDeclared] = [], notes: [NotePlace] = [],
    plan: [PlanLine] = []
  ) {
    self.plan = plan
    self.household = household
    self.particulars = particulars
    self.members = members
    self.formerMembers = formerMembers
    self.families = families
    self.notes = notes
  }

  /// Who is of the household, and then who was.
  public var everybody: [Member] { members + formerMembers }

  /// อยู่จริง.
  public var living: Int { members.count { $0.membership.livesHere } }

  /// ในทะเบียน.
  public var registered: Int { members.count { $0.membership.isRegistered } }
}
