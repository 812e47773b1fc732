import ThaiText
import Welfare

extension PersonParticulars {
  /// What is known after a register said `row`: its silence erases nothing.
  func after(_ row: PersonParticulars) -> PersonParticulars {
    var merged = row
    if merged.title.isEmpty { merged.title = title }
    if merged.surname.isEmpty { merged.surname = surname }
    if merged.phone.isEmpty { merged.phone = phone }
    merged.nationalID = row.nationalID ?? nationalID
    merged.noNumber = merged.nationalID == nil ? noNumber ?? row.noNumber : nil
    merged.otherPhones = otherPhones.filter { $0 != merged.phone }
    merged.formerNames = formerNames.filter {
      !$0.isSame(firstName: merged.firstName, surname: merged.surname)
    }
    if !hasName(of: merged), !firstName.isEmpty {
      merged.formerNames.insert(
        FormerName(title: title, firstName: firstName, surname: surname), at: 0)
    }
    merged.sex = row.sex ?? sex
    if let known = birth {
      // A date known to the day is not made vague by a source that knows the year.
      merged.birth =
        row.birth.map { $0.agrees(with: known) && known.isSharper(than: $0) ? known : $0 } ?? known
    }
    return merged
  }

  /// What is shown of two that are one: this one, and of the other what is not known here.
  func filled(from other: PersonParticulars) -> PersonParticulars {
    var filled = self
    if title.isEmpty { filled.title = other.title }
    if surname.isEmpty { filled.surname = other.surname }
    filled.nationalID = nationalID ?? other.nationalID
    filled.noNumber = filled.nationalID == nil ? noNumber ?? other.noNumber : nil
    filled.sex = sex ?? other.sex
    filled.birth = birth ?? other.birth
    if phone.isEmpty { filled.phone = other.phone }
    for phone in [other.phone] + other.otherPhones
    where !phone.isEmpty && phone != filled.phone && !filled.otherPhones.contains(phone) {
      filled.otherPhones.append(phone)
    }
    let name = FormerName(title: other.title, firstName: other.firstName, surname: other.surname)
    for former in (hasName(of: other) ? [] : [name]) + other.formerNames
    where !filled.formerNames.contains(where: {
      $0.isSame(firstName: former.firstName, surname: former.surname)
    }) {
      filled.formerNames.append(former)
    }
    return filled
  }

  /// Whether first name and surname are the same, however they were typed.
  func hasName(of other: PersonParticulars) -> Bool {
    isSame(firstName, other.firstName) && isSame(surname, other.surname)
  }

  /// Whether these may describe one person who carries one ID: a name or a birth date in common.
  ///
  /// A birth date that one of them does not know tells nothing; then one name in common is needed.
  func mayBe(_ other: PersonParticulars) -> Bool {
    if hasName(of: other) { return true }
    if let birth, let theirs = other.birth { return birth.agrees(with: theirs) }
    return isSame(firstName, other.firstName) || (!surname.isEmpty && isSame(surname, other.surname))
  }

  /// Whether a row without an ID means this person of the same household: the same name and birth.
  func isMeant(by row: PersonParticulars) -> Bool {
    guard hasName(of: row) else { return false }
    switch (birth, row.birth) {
    case (let mine?, let theirs?): return mine.agrees(with: theirs)
    case (nil, nil): return true
    default: return false
    }
  }

  private func isSame(_ one: String, _ other: String) -> Bool { isSameName(one, other) }
}

extension PartialDay {
  /// Whether both may be one day: the vaguer one holds the other.
  func agrees(with other: PartialDay) -> Bool {
    let (sharp, vague) = isSharper(than: other) ? (self, other) : (other, self)
    return vague.day <= sharp.day && sharp.day <= vague.last
  }

  /// Whether more of the day is known.
  func isSharper(than other: PartialDay) -> Bool { precision.rawValue > other.precision.rawValue }
}

extension HouseholdParticulars {
  /// What is known after a register said `row`: its silence erases nothing.
  func after(_ row: HouseholdParticulars) -> HouseholdParticulars {
    HouseholdParticulars(
      houseCode: row.houseCode ?? houseCode,
      houseNumber: row.houseNumber.isEmpty ? houseNumber : row.houseNumber, moo: row.moo == 0 ? moo : row.moo,
      villageName: row.villageName.isEmpty ? villageName : row.villageName,
      tambonName: row.tambonName.isEmpty ? tambonName : row.tambonName,
      villageCode: row.villageCode ?? (row.tambonName.isEmpty || row.moo == 0 ? villageCode : nil))
  }
}

extension HouseholdParticulars {
  /// What is shown of two that are one: this one, and of the other what is not known here; a place is taken as a whole.
  func filled(from other: HouseholdParticulars) -> HouseholdParticulars {
    var filled = houseNumber.isEmpty ? other : self
    filled.houseCode = houseCode ?? other.houseCode
    return filled
  }
}

extension VolunteerParticulars {
  /// What is known after a list said `row`: its silence erases nothing.
  func after(_ row: VolunteerParticulars) -> VolunteerParticulars {
    VolunteerParticulars(
      cardNumber: row.cardNumber.isEmpty ? cardNumber : row.cardNumber,
      fullName: row.fullName.isEmpty ? fullName : row.fullName, nationalID: row.nationalID ?? nationalID,
      moo: row.moo == 0 ? moo : row.moo, phone: row.phone.isEmpty ? phone : row.phone)
  }
}

extension VolunteerCard {
  /// What is known after a list said `row`: its silence erases nothing.
  func after(_ row: VolunteerCard) -> VolunteerCard {
    VolunteerCard(
      level: row.level == .unknown ? level : row.level, issued: row.issued ?? issued,
      expires: row.expires ?? expires, training: row.training.isEmpty ? training : row.training)
  }
}
