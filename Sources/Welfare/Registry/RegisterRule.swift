public import ThaiText

/// Whether the register can be written like that (DOMAIN rules 1, 2, 14 and 15).
public enum RegisterRule {
  /// Who may write in it: whoever sits with visitors, plans visits or approves.
  public static let roles: [Officer.Role] = [.reception, .issuer, .coordinator, .approver]
  /// The most characters of a name, a house number or a village's name.
  public static let longestText = 120
  /// The most characters of a note.
  public static let longestNote = 2_000
  /// The most phone numbers of one person.
  public static let mostPhones = 6
  /// Nobody is older than this, years.
  static let greatestAge = 130

  /// The name section after a request.
  ///
  /// The name before is a former one where it changed; where a misspelling was corrected it never was anybody's.
  ///
  /// - Throws: `Refusal.register`.
  public static func name(
    _ request: NameRequest, after current: NameSection, _ reason: EditReason
  ) throws(Refusal) -> NameSection {
    var next = NameSection(
      title: try text(request.title, current.title),
      firstName: try text(request.firstName, current.firstName),
      surname: try text(request.surname, current.surname), formerNames: current.formerNames)
    guard !next.firstName.isEmpty else { throw .register(.noName) }
    let isOther =
      !isSameName(next.firstName, current.firstName) || !isSameName(next.surname, current.surname)
    if reason == .change, isOther, !current.firstName.isEmpty {
      let former = FormerName(
        title: current.title, firstName: current.firstName, surname: current.surname, until: request.until)
      next.formerNames =
        [former]
        + current.formerNames.filter {
          !$0.isSame(firstName: former.firstName, surname: former.surname)
        }
    }
    next.formerNames.removeAll { $0.isSame(firstName: next.firstName, surname: next.surname) }
    return next
  }

  /// The identity section after a request; whether somebody else carries the ID is asked apart.
  ///
  /// - Throws: `Refusal.register`.
  public static func identity(
    _ request: IdentityRequest, after current: IdentitySection, inPractice isPractice: Bool, on today: Day
  ) throws(Refusal) -> IdentitySection {
    var next = IdentitySection(
      nationalID: current.nationalID, sex: request.sex.after(current.sex),
      birth: request.birth.after(current.birth))
    if case .set(let typed) = request.nationalID { next.nationalID = try id(typed, isPractice) }
    if next.nationalID == nil {
      next.noNumber = request.noNumber.after(current.noNumber)
      guard next.noNumber != nil else { throw .register(.noNumberUnexplained) }
    }
    if let birth = next.birth {
      if birth.day > today { throw .register(.birthInFuture(birth)) }
      if birth.age(on: today) > greatestAge { throw .register(.birthImpossible(birth)) }
    }
    return next
  }

  /// An ID as typed; nil for an empty text.
  ///
  /// - Throws: `Refusal.register`.
  static func id(_ typed: String, _ isPractice: Bool) throws(Refusal) -> NationalID? {
    let typed = tidied(kedmaneeDigits(typed) ?? typed)
    guard !typed.isEmpty else { return nil }
    do throws(NationalID.Trouble) {
      return try NationalID(typed, inPractice: isPractice)
    } catch {
      let digits = digitsOnly(typed)
      switch error {
      case .notThirteenDigits: throw .register(.idLength(digits.utf8.count))
      case .onlyForPractice: throw .register(.idOnlyForPractice)
      case .wrongDigit(let swapped):
        let place = swapped.flatMap { swapped in
          zip(swapped.utf8, digits.utf8).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        }
        throw .register(.idCheckDigit(swapAt: place.map { $0 + 1 }))
      }
    }
  }

  /// The contact section of numbers as typed: Thai digits, blanks and dashes are accepted, +66 stands for 0; empty ones are
  /// left out, and each stands once.
  ///
  /// - Throws: `Refusal.register`.
  public static func contact(_ typed: [String]) throws(Refusal) -> ContactSection {
    var phones: [String] = []
    for text in typed.flatMap({
      $0.unicodeScalars.split { ",/;".unicodeScalars.contains($0) }.map(String.init)
    }) {
      var digits = digitsOnly(text)
      if (10...11).contains(digits.utf8.count), digits.utf8.starts(with: "66".utf8) {
        digits = "0" + digits.dropFirst(2)
      }
      if digits.isEmpty, tidied(text).isEmpty { continue }
      guard [10, 9, 4].contains(digits.utf8.count) else {
        throw .register(.phoneLength(digits.utf8.count))
      }
      if !phones.contains(digits) { phones.append(digits) }
    }
    guard phones.count <= mostPhones else { throw .register(.tooLong(limit: mostPhones)) }
    return ContactSection(phones: phones)
  }

  /// What describes a house after a request; whether another carries the house code is asked apart.
  ///
  /// - Parameter centre: whose register it is: its tambon's villages have codes.
  /// - Throws: `Refusal.register`.
  public static func house(
    _ request: HouseRequest, after current: HouseholdParticulars?, of centre: (tambon: String, name: String)
  ) throws(Refusal) -> HouseholdParticulars {
    var next = current ?? HouseholdParticulars(houseNumber: "", moo: 0, tambonName: centre.name)
    if case .set(let typed) = request.houseCode {
      let typed = tidied(typed)
      next.houseCode = typed.isEmpty ? nil : HouseCode(typed)
      if !typed.isEmpty, next.houseCode == nil { throw .register(.houseCodeLength) }
    }
    next.houseNumber = asciiDigits(try text(request.houseNumber, next.houseNumber))
    next.moo = request.moo.after(next.moo)
    next.villageName = try text(request.villageName, next.villageName)
    if case .set = request.tambonName {
      next.tambonName = try text(request.tambonName, "")
      if next.tambonName.isEmpty { next.tambonName = centre.name }
    }
    guard !next.houseNumber.isEmpty, (1...99).contains(next.moo) else { throw .register(.noHouse) }
    let isOwn = next.tambonName.isEmpty || isSameName(next.tambonName, centre.name)
    let isMoved = next.moo != current?.moo || next.tambonName != current?.tambonName
    if isMoved {
      next.villageCode =
        isOwn && !centre.tambon.isEmpty
        ? centre.tambon + (next.moo < 10 ? "0" : "") + String(next.moo) : nil
    }
    return next
  }

  /// Somebody else carries what was typed.
  ///
  /// - Throws: `Refusal.register`, if there is such.
  public static func requireFree(idOf holder: String?) throws(Refusal) {
    if let holder { throw .register(.idOfAnother(name: holder)) }
  }

  /// An edit that says what is known is none.
  ///
  /// - Throws: `Refusal.register`.
  public static func requireChange<Section: Equatable>(_ current: Section, _ next: Section) throws(Refusal) {
    if current == next { throw .register(.nothingChanged) }
  }

  /// A text as typed, tidy.
  static func text(_ wish: FieldWish<String>, _ current: String) throws(Refusal) -> String {
    guard case .set(let typed) = wish else { return current }
    let text = tidied(typed)
    guard text.unicodeScalars.count <= longestText else { throw .register(.tooLong(limit: longestText)) }
    return text
  }

  /// A note's text.
  ///
  /// - Throws: `Refusal.register`.
  public static func note(_ text: String) throws(Refusal) {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .register(.noteEmpty)
    }
    guard text.unicodeScalars.count <= longestNote else { throw .register(.tooLong(limit: longestNote)) }
  }

  /// The facts of a consent.
  ///
  /// - Throws: `Refusal.register`.
  public static func consent(_ request: ConsentRequest, on today: Day) throws(Refusal) -> ConsentNoted {
    let purposes = Set(request.purposes).sorted()
    guard !purposes.isEmpty else { throw .register(.noPurpose) }
    let day = request.day ?? today
    if day > today { throw .register(.dayInFuture(day)) }
    return ConsentNoted(
      person: request.person, basis: request.basis, purposes: purposes, isGiven: request.isGiven, day: day)
  }
}
