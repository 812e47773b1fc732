import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// What is told of a person, section by section; what is left out stays as it is.
struct PersonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("คำนำหน้า · Title.", valueName: "t"))
  var title: String?
  @Option(name: .customLong("first-name"), help: ArgumentHelp("ชื่อ · First name.", valueName: "t"))
  var firstName: String?
  @Option(help: ArgumentHelp("นามสกุล · Surname.", valueName: "t"))
  var surname: String?
  @Option(
    name: .customLong("national-id"),
    help: ArgumentHelp("เลขประจำตัว 13 หลัก ว่างคือไม่มี · National ID; empty for none.", valueName: "digits"))
  var nationalID: String?
  @Option(
    name: .customLong("no-number"),
    help: ArgumentHelp("เหตุที่ไม่มีเลข · Why there is no ID.", valueName: "code"))
  var noNumber: NoNumberArgument?
  @Option(help: ArgumentHelp("เพศ: male, female, unknown · Sex.", valueName: "code"))
  var sex: SexArgument?
  @Option(
    help: ArgumentHelp("วันเกิด หรือเฉพาะปี ว่างคือไม่รู้ · Birth date, or year; empty if unknown.", valueName: "date")
  )
  var birth: String?
  @Option(help: ArgumentHelp("โทรศัพท์ ซ้ำได้ ว่างคือไม่มี · A phone number; may repeat.", valueName: "digits"))
  var phone: [String] = []

  /// Whether anything is told of the name.
  var hasName: Bool { title != nil || firstName != nil || surname != nil }

  /// Whether anything is told of ID, sex or birth.
  var hasIdentity: Bool { nationalID != nil || noNumber != nil || sex != nil || birth != nil }

  /// Whether anything is told at all.
  var isEmpty: Bool { !hasName && !hasIdentity && phone.isEmpty }

  func name(until: PartialDay? = nil) -> NameRequest {
    NameRequest(title: wish(title), firstName: wish(firstName), surname: wish(surname), until: until)
  }

  func identity(_ session: Session) throws(Ending) -> IdentityRequest {
    IdentityRequest(
      nationalID: wish(nationalID), noNumber: noNumber.map { .set($0.reason) } ?? .keep,
      sex: sex.map { .set($0.sex) } ?? .keep, birth: try birth(session))
  }

  private func birth(_ session: Session) throws(Ending) -> FieldWish<PartialDay?> {
    guard let birth else { return .keep }
    return birth.isEmpty ? .set(nil) : .set(try session.day(birth, option: "--birth"))
  }

  /// The sections that are told.
  func sections(until: PartialDay?, _ session: Session) throws(Ending) -> [SectionRequest] {
    var sections: [SectionRequest] = []
    if hasName { sections.append(.name(name(until: until))) }
    if hasIdentity { sections.append(.identity(try identity(session))) }
    if !phone.isEmpty { sections.append(.contact(phone)) }
    return sections
  }

  /// Somebody who is new: without an ID and a reason, it was not told.
  func request(_ session: Session) throws(Ending) -> PersonRequest {
    var identity = try identity(session)
    if nationalID ?? "" == "", noNumber == nil { identity.noNumber = .set(.notTold) }
    return PersonRequest(name: name(), identity: identity, phones: phone)
  }
}

/// What is told of a house; what is left out stays as it is.
struct HouseOptions: ParsableArguments {
  @Option(name: .customLong("house-no"), help: ArgumentHelp("บ้านเลขที่ · House number.", valueName: "n"))
  var houseNumber: String?
  @Option(help: ArgumentHelp("หมู่ที่ · Village number.", valueName: "n"))
  var moo: UInt64?
  @Option(help: ArgumentHelp("ชื่อหมู่บ้าน · Village name.", valueName: "t"))
  var village: String?
  @Option(help: ArgumentHelp("ตำบล ถ้าไม่ใช่ของศูนย์ · Tambon, if not the centre's.", valueName: "t"))
  var tambon: String?
  @Option(
    name: .customLong("house-code"),
    help: ArgumentHelp("เลขรหัสประจำบ้าน ว่างคือไม่มี · House code; empty for none.", valueName: "digits"))
  var houseCode: String?

  /// Whether anything is told.
  var isEmpty: Bool {
    houseNumber == nil && moo == nil && village == nil && tambon == nil && houseCode == nil
  }

  var request: HouseRequest {
    HouseRequest(
      houseCode: wish(houseCode), houseNumber: wish(houseNumber), moo: moo.map { .set($0) } ?? .keep,
      villageName: wish(village), tambonName: wish(tambon))
  }
}

private func wish(_ text: String?) -> FieldWish<String> { text.map { .set($0) } ?? .keep }

/// Why somebody has no ID.
enum NoNumberArgument: String, CaseIterable, ExpressibleByArgument {
  case notInSource = "not-in-source"
  case noCard = "no-card"
  case noNationality = "no-nationality"
  case notTold = "not-told"

  var reason: Person.NoNumber {
    switch self {
    case .notInSource: .notInSource
    case .noCard: .noCard
    case .noNationality: .noNationality
    case .notTold: .notTold
    }
  }
}

/// A sex as people type it.
enum SexArgument: String, CaseIterable, ExpressibleByArgument {
  case male, female, unknown

  var sex: Person.Sex? {
    switch self {
    case .male: .male
    case .female: .female
    case .unknown: nil
    }
  }
}

/// Head or resident.
enum PositionArgument: String, CaseIterable, ExpressibleByArgument {
  case head, resident

  var position: Membership.Position { self == .head ? .head : .resident }
}

/// Why a section is written anew.
enum EditReasonArgument: String, CaseIterable, ExpressibleByArgument {
  case change, correction

  var reason: EditReason { self == .change ? .change : .correction }
}

extension Session {
  /// A day as far as it is known, as people type it.
  ///
  /// - Throws: `Ending`, after saying which option cannot be read.
  func day(_ text: String, option: String) throws(Ending) -> PartialDay {
    if case .date(let day) = PartialDay.parse(text, today: today) { return day }
    guard let day = PartialDay(iso: text) else {
      throw Self.fail(.usage, words.unreadableDate(option, text), output)
    }
    return day
  }

  /// The person that an id or an ID names.
  ///
  /// - Throws: `Ending`, after saying that nobody answers to it.
  func person(_ text: String) throws(Ending) -> Identifier<Person> {
    try found(.person, text) { () throws(StoreTrouble) in try store.person(matching: text) }.person
  }
}
