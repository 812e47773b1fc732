public import ThaiText

/// What somebody wants to happen to the register: an act before the rule was asked.
public enum RegisterProposal: Hashable, Sendable {
  /// A house that is new, with its head if one is told.
  case addHousehold(HouseRequest, head: PersonRequest?)
  /// Somebody who is new.
  case addPerson(PersonRequest, StayRequest)
  /// Sections of a person's card are written anew, an act each.
  case edit(Identifier<Person>, [SectionRequest], EditReason)
  /// What describes a house is written anew.
  case editHousehold(Identifier<Household>, HouseRequest, EditReason)
  /// Somebody moved in, away, or died.
  case move(Identifier<Person>, MoveRequest)
  /// On which basis what is known of somebody is used.
  case noteConsent(ConsentRequest)
  /// A sensitive note.
  case writeNote(AnswerSubject, NoteWritten.Sort, String)
  /// A sensitive note is shown.
  case openNote(AnswerSubject, EntryName, NoteOpened.Reason)
  /// An edit, or a change of where somebody lives, is taken back.
  case takeBack(EntryName)
}

/// What becomes of a field.
public enum FieldWish<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It stays.
  case keep
  /// It becomes this.
  case set(Value)

  /// The value that follows `current`.
  public func after(_ current: Value) -> Value {
    switch self {
    case .keep: current
    case .set(let value): value
    }
  }
}

/// What describes a house, as typed; what is kept stays as it is, and is empty for a new one.
public struct HouseRequest: Hashable, Sendable {
  /// Eleven digits as typed; empty for none.
  public var houseCode: FieldWish<String>
  /// บ้านเลขที่.
  public var houseNumber: FieldWish<String>
  /// หมู่ที่, from 1; 0 if unknown.
  public var moo: FieldWish<UInt64>
  /// ชื่อหมู่บ้าน.
  public var villageName: FieldWish<String>
  /// ตำบล; empty for the centre's.
  public var tambonName: FieldWish<String>

  /// A house.
  public init(
    houseCode: FieldWish<String> = .keep, houseNumber: FieldWish<String> = .keep,
    moo: FieldWish<UInt64> = .keep, villageName: FieldWish<String> = .keep,
    tambonName: FieldWish<String> = .keep
  ) {
    self.houseCode = houseCode
    self.houseNumber = houseNumber
    self.moo = moo
    self.villageName = villageName
    self.tambonName = tambonName
  }
}

/// A section of a person's card, as typed.
public enum SectionRequest: Hashable, Sendable {
  /// ชื่อ.
  case name(NameRequest)
  /// ข้อมูลประจำตัว.
  case identity(IdentityRequest)
  /// การติดต่อ: all numbers, as typed.
  case contact([String])

  /// Which section.
  public var section: CardSection {
    switch self {
    case .name: .name
    case .identity: .identity
    case .contact: .contact
    }
  }
}

/// A name, as typed.
public struct NameRequest: Hashable, Sendable {
  /// คำนำหน้า.
  public var title: FieldWish<String>
  /// ชื่อ.
  public var firstName: FieldWish<String>
  /// นามสกุล.
  public var surname: FieldWish<String>
  /// Until when the name before was carried, where it changed; nil if not told.
  public var until: PartialDay?

  /// A name.
  public init(
    title: FieldWish<String> = .keep, firstName: FieldWish<String> = .keep,
    surname: FieldWish<String> = .keep, until: PartialDay? = nil
  ) {
    self.title = title
    self.firstName = firstName
    self.surname = surname
    self.until = until
  }
}

/// ID, sex and birth, as typed.
public struct IdentityRequest: Hashable, Sendable {
  /// Thirteen digits as typed; empty for none.
  public var nationalID: FieldWish<String>
  /// Why there is none.
  public var noNumber: FieldWish<Person.NoNumber?>
  /// เพศ.
  public var sex: FieldWish<Person.Sex?>
  /// เกิด.
  public var birth: FieldWish<PartialDay?>

  /// An identity.
  public init(
    nationalID: FieldWish<String> = .keep, noNumber: FieldWish<Person.NoNumber?> = .keep,
    sex: FieldWish<Person.Sex?> = .keep, birth: FieldWish<PartialDay?> = .keep
  ) {
    self.nationalID = nationalID
    self.noNumber = noNumber
    self.sex = sex
    self.birth = birth
  }
}

/// Somebody who is new, as typed.
public struct PersonRequest: Hashable, Sendable {
  /// Their name; what is kept is empty.
  public var name: NameRequest
  /// Their identity; what is kept is unknown.
  public var identity: IdentityRequest
  /// Phone numbers, as typed.
  public var phones: [String]

  /// Somebody.
  public init(
    name: NameRequest, identity: IdentityRequest = IdentityRequest(), phones: [String] = []
  ) {
    self.name = name
    self.identity = identity
    self.phones = phones
  }
}

/// Where somebody stands in a register or lives.
public struct StayRequest: Hashable, Sendable {
  /// The household.
  public var household: Identifier<Household>
  /// Head or resident.
  public var position: Membership.Position
  /// Whether its register has the name.
  public var isRegistered: Bool
  /// Whether the person really lives there.
  public var livesHere: Bool
  /// Since when; nil if not told.
  public var day: Day?

  /// A stay.
  public init(
    household: Identifier<Household>, position: Membership.Position = .resident, isRegistered: Bool = true,
    livesHere: Bool = true, day: Day? = nil
  ) {
    self.household = household
    self.position = position
    self.isRegistered = isRegistered
    self.livesHere = livesHere
    self.day = day
  }

  /// As a membership.
  public var membership: Membership {
    Membership(household: household, position: position, isRegistered: isRegistered, livesHere: livesHere)
  }
}

/// What became of where somebody lives.
public enum MoveRequest: Hashable, Sendable {
  /// ย้ายเข้า: to a household, whose register may have the name or not.
  case movedIn(StayRequest)
  /// ย้ายออก: from every household here; `staysRegistered` where a register still has the name.
  case movedOut(Day, staysRegistered: Bool)
  /// เสียชีวิต.
  case died(Day)
  /// แก้ข้อมูล: how somebody stands in a household was written wrongly.
  case corrected(StayRequest)
}

/// On which basis what is known of somebody is used, and for what.
public struct ConsentRequest: Hashable, Sendable {
  /// The person.
  public let person: Identifier<Person>
  /// On what basis.
  public let basis: ConsentNoted.Basis
  /// For what.
  public let purposes: [ConsentNoted.Purpose]
  /// Whether it is given; false where it is withdrawn.
  public let isGiven: Bool
  /// Since which day; nil: today.
  public let day: Day?

  /// A consent.
  public init(
    person: Identifier<Person>, basis: ConsentNoted.Basis, purposes: [ConsentNoted.Purpose],
    isGiven: Bool = true, day: Day? = nil
  ) {
    self.person = person
    self.basis = basis
    self.purposes = purposes
    self.isGiven = isGiven
    self.day = day
  }
}
