import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension HouseholdCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "เพิ่มครัวเรือน · Add a household, with its head if told.",
      discussion: """
        ใส่ --first-name เพื่อเพิ่มเจ้าบ้านพร้อมกัน
        With --first-name, the head of the household is added as well.
        """)
    @OptionGroup var house: HouseOptions
    @OptionGroup var head: PersonOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .register(
          .addHousehold(house.request, head: head.isEmpty ? nil : try head.request(session))))
      session.done(committed, fields: [:])
    }
  }

  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "แก้ครัวเรือนหรือคนในบ้าน · Edit a household, or somebody of it.",
      discussion: """
        ที่อยู่: --house-no --moo …  คนในบ้าน: --person P --surname …  คนใหม่: --new-person --first-name …
        The address: --house-no --moo …  Somebody: --person P --surname …  Somebody new: --new-person --first-name …
        """)
    @Argument(help: ArgumentHelp("ครัวเรือน · A household.", valueName: "household"))
    var household: String
    @Option(help: ArgumentHelp("คนที่แก้ รหัสหรือ 13 หลัก · Whom: id or 13 digits.", valueName: "p"))
    var person: String?
    @Flag(name: .customLong("new-person"), help: "เพิ่มคนในบ้านนี้ · Add somebody to it.")
    var isNew = false
    @Option(help: ArgumentHelp("change, correction · แก้คำผิดไม่เก็บเป็นชื่อเดิม · Why.", valueName: "code"))
    var reason = EditReasonArgument.change
    @Option(help: ArgumentHelp("ใช้ชื่อเดิมถึงเมื่อไร · Until when the former name was carried.", valueName: "date"))
    var until: String?
    @OptionGroup var stay: StayOptions
    @OptionGroup var house: HouseOptions
    @OptionGroup var told: PersonOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if isNew, person != nil { throw ValidationError("--person | --new-person") }
      if !house.isEmpty, isNew || person != nil { throw ValidationError("--house-no … | --person …") }
      if !told.isEmpty, !isNew, person == nil { throw ValidationError("--person P | --new-person") }
    }

    func run() throws {
      let session = try Session(common)
      let id = try session.household(household)
      let fields: [String: JSON] = ["household": .text(id.hex)]
      if isNew {
        let committed = try session.commit(
          .register(.addPerson(try told.request(session), stay.request(id))))
        return session.done(committed, fields: fields)
      }
      guard let person else {
        let committed = try session.commit(.register(.editHousehold(id, house.request, reason.reason)))
        return session.done(committed, fields: fields)
      }
      let until = try until.map { (text) throws(Ending) in try session.day(text, option: "--until") }
      let committed = try session.commit(
        .register(
          .edit(try session.person(person), try told.sections(until: until, session), reason.reason)))
      session.done(committed, fields: fields)
    }
  }

  struct TakeBack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take-back", abstract: "ย้อนการแก้ไข · Take an edit back, if nothing later touched it.")
    @Argument(help: ArgumentHelp("รายการที่แก้ · The edit's entry, as it was answered.", valueName: "entry"))
    var entry: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      guard let name = EntryName(entry, own: session.store.logID) else {
        throw session.fail(.notFound(.edit, entry))
      }
      session.done(try session.commit(.register(.takeBack(name))), fields: ["undoes": .text(name.text)])
    }
  }
}

/// How somebody stands in a household.
struct StayOptions: ParsableArguments {
  @Option(help: ArgumentHelp("head, resident", valueName: "code"))
  var position = PositionArgument.resident
  @Flag(name: .customLong("not-registered"), help: "ไม่มีชื่อในทะเบียน · The register has not the name.")
  var notRegistered = false
  @Flag(name: .customLong("not-living"), help: "ไม่ได้อยู่จริง · Does not really live there.")
  var notLiving = false
  @Option(help: ArgumentHelp("ตั้งแต่วันที่ · Since when.", valueName: "d"))
  var since: DayArgument?

  func request(_ household: Identifier<Household>) -> StayRequest {
    StayRequest(
      household: household, position: position.position, isRegistered: !notRegistered,
      livesHere: !notLiving, day: since?.day)
  }
}

extension Session {
  /// Prints what acts of the register came to.
  func done(_ committed: Committed, fields: [String: JSON]) {
    guard let act = committed.acts.last?.act else { return }
    var all = fields
    for written in committed.acts { all.merge(written.act.registerFields) { _, new in new } }
    let sections: [JSON] = committed.acts.compactMap { written in
      if case .personEdited(let facts) = written.act { .text(facts.section.code) } else { nil }
    }
    if !sections.isEmpty {
      all["sections"] = .list(sections)
      all["entries"] = .list(committed.acts.map { .text($0.entry.text) })
    }
    done(committed, act, all)
  }
}

extension Act {
  /// The act of the register as scripts read it: ids and codes.
  var registerFields: [String: JSON] {
    switch self {
    case .personAdded(let facts):
      [
        "person": .text(facts.person.hex), "household": JSON(facts.residence.home?.household.hex),
      ]
    case .householdAdded(let facts): ["household": .text(facts.household.hex)]
    case .householdEdited(let facts):
      [
        "household": .text(facts.household.hex), "section": .text(CardSection.address.code),
        "reason": .text(facts.reason.code),
      ]
    case .personEdited(let facts):
      [
        "person": .text(facts.person.hex), "section": .text(facts.section.code),
        "reason": .text(facts.reason.code),
      ]
    case .membershipChanged(let facts):
      [
        "person": .text(facts.person.hex), "change": .text(facts.residence.change.code),
        "day": JSON(facts.residence.day?.iso), "places": .list(facts.residence.places.map(\.fields)),
      ]
    case .consentNoted(let facts):
      [
        "person": .text(facts.person.hex), "basis": .text(facts.basis.code),
        "purposes": .list(facts.purposes.map { .text($0.code) }), "given": .boolean(facts.isGiven),
        "day": .text(facts.day.iso),
      ]
    case .noteWritten(let facts): ["about": .text(facts.about.subject.text), "sort": .text(facts.sort.code)]
    case .noteOpened(let facts):
      [
        "about": .text(facts.about.subject.text), "note": .text(facts.note.text),
        "reason": .text(facts.reason.code),
      ]
    case .planItemAdded(let facts):
      [
        "item": .text(facts.item.hex), "household": .text(facts.household.hex),
        "dimension": .text(facts.dimension.planCode), "due": .text(facts.due.iso),
        "responsible_id": JSON(facts.responsible?.subject.text),
      ]
    case .planItemClosed(let facts):
      [
        "item": .text(facts.item.hex), "household": .text(facts.household.hex),
        "result": .text(facts.result.code), "ended": .text(facts.day.iso),
      ]
    case .planTakenBack(let facts):
      ["item": .text(facts.item.hex), "household": .text(facts.household.hex)]
    default: [:]
    }
  }
}

extension Membership {
  /// The place as scripts read it.
  var fields: JSON {
    .object([
      "household": .text(household.hex), "registered": .boolean(isRegistered),
      "lives_here": .boolean(livesHere),
    ])
  }
}
