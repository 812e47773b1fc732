import ThaiText
import Welfare

/// An officer's edit stands before what a file says: the row is kept, what it says otherwise is remarked on.
extension KnownRegister.KnownPerson {
  /// What files say after a row: sections that an officer wrote stay as files said before.
  func after(_ row: PersonParticulars) -> PersonParticulars {
    var next = particulars.after(row)
    if edited.name != nil { next.name = particulars.name }
    if edited.identity != nil { next.identity = particulars.identity }
    if edited.contact != nil { next.contact = particulars.contact }
    return next
  }

  /// Whether the row may describe this person, who carries its ID: by what holds, by what files said, or by a former name.
  func mayBe(_ row: PersonParticulars) -> Bool {
    current.mayBe(row) || (!edited.isEmpty && !particulars.firstName.isEmpty && particulars.mayBe(row))
      || current.formerNames.contains { $0.isSame(firstName: row.firstName, surname: row.surname) }
  }

  /// Whether first name and surname are those of the row, or were once.
  func hasName(of row: PersonParticulars) -> Bool {
    current.hasName(of: row)
      || (!edited.isEmpty && !particulars.firstName.isEmpty && particulars.hasName(of: row))
      || current.formerNames.contains { $0.isSame(firstName: row.firstName, surname: row.surname) }
  }

  /// Whether a row without an ID means this person of the same household: the name, or one carried before, and birth.
  func isMeant(by row: PersonParticulars) -> Bool {
    if current.isMeant(by: row) { return true }
    if !edited.isEmpty, !particulars.firstName.isEmpty, particulars.isMeant(by: row) { return true }
    return current.formerNames.contains { former in
      guard former.isSame(firstName: row.firstName, surname: row.surname) else { return false }
      return current.with(former).isMeant(by: row)
    }
  }

  /// Where the row says otherwise than an officer wrote.
  func remarks(on row: RegisterRow, in house: Identifier<Household>) -> [RowRemark] {
    guard !edited.isEmpty || places != nil else { return [] }
    var fields: [ImportField] = []
    if let name = edited.name {
      if !row.person.title.isEmpty, !isSameName(row.person.title, name.title) { fields.append(.title) }
      if !isSameName(row.person.firstName, name.firstName) { fields.append(.firstName) }
      if !row.person.surname.isEmpty, !isSameName(row.person.surname, name.surname) {
        fields.append(.surname)
      }
    }
    if let identity = edited.identity {
      if let id = row.person.nationalID, id != identity.nationalID { fields.append(.nationalID) }
      if let sex = row.person.sex, sex != identity.sex { fields.append(.sex) }
      if let birth = row.person.birth, identity.birth.map({ !$0.agrees(with: birth) }) ?? true {
        fields.append(.birth)
      }
    }
    if let contact = edited.contact, !row.person.phone.isEmpty, !contact.phones.contains(row.person.phone) {
      fields.append(.phone)
    }
    if let places, !places.contains(where: { $0.household == house && $0.isHere }) {
      fields.append(.houseNumber)
    }
    return fields.map { RowRemark(line: row.line, column: 0, field: $0, warning: .editedByOfficer) }
  }
}

extension KnownRegister.KnownHouse {
  /// Where the row says otherwise than an officer wrote.
  func remarks(on row: RegisterRow) -> [RowRemark] {
    guard let written else { return [] }
    let house = row.household
    var fields: [ImportField] = []
    if let code = house.houseCode, code != written.houseCode { fields.append(.houseCode) }
    if !house.houseNumber.isEmpty, !isSameName(house.houseNumber, written.houseNumber) {
      fields.append(.houseNumber)
    }
    if house.moo > 0, house.moo != written.moo { fields.append(.moo) }
    if !house.villageName.isEmpty, !isSameName(house.villageName, written.villageName) {
      fields.append(.village)
    }
    if !house.tambonName.isEmpty, !isSameName(house.tambonName, written.tambonName) {
      fields.append(.tambon)
    }
    return fields.map { RowRemark(line: row.line, column: 0, field: $0, warning: .editedByOfficer) }
  }
}

extension PersonParticulars {
  /// The same person under a name carried before.
  fileprivate func with(_ former: FormerName) -> PersonParticulars {
    var person = self
    person.firstName = former.firstName
    person.surname = former.surname
    return person
  }
}
