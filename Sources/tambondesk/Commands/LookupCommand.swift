import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `lookup`: finds people and houses as the lookup pane does.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "ค้นหา ชื่อ เลขประจำตัว โทร บ้านเลขที่ · Find by name, ID, phone or house number.")

  @Argument(help: ArgumentHelp("คำค้น · What is known.", valueName: "text"))
  var text: String
  @Option(help: ArgumentHelp("ไม่เกินกี่แถว · At most so many rows.", valueName: "n"))
  var limit = 20
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...1000).contains(limit) else { throw ValidationError("--limit: 1–1000") }
  }

  func run() throws {
    let session = try Session(common)
    let page = try session.read { () throws(StoreTrouble) in
      try session.store.prepareLookup()
      return try session.store.lookup(text, limit: limit, at: session.now)
    }
    for (index, row) in page.rows.enumerated() {
      session.output.row(row.fields(rank: index + 1), session.words.lookupLine(row))
    }
    if page.rows.isEmpty { session.output.say(session.words.nothingFoundLine(text)) }
  }
}

extension LookupRow {
  /// The row as scripts read it.
  func fields(rank: Int) -> [String: JSON] {
    [
      "rank": JSON(rank), "household": .text(household.hex), "person": JSON(person?.hex), "name": .text(name),
      "national_id": JSON(maskedID), "house_no": .text(houseNumber), "moo": JSON(moo),
      "village": .text(village), "why": .text(why.rawValue),
    ]
  }
}

/// `household`: lists and shows households.
struct HouseholdCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "household", abstract: "ครัวเรือน · Households.",
    subcommands: [
      List.self, Show.self, Add.self, Edit.self, Move.self, Consent.self, Note.self, TakeBack.self,
      Family.self, JoinFamily.self, Print.self, Answer.self, Plan.self,
      Merge.self, Unmerge.self,
    ])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายการครัวเรือน · All households.")
    @Option(help: ArgumentHelp("ไม่เกินกี่ครัวเรือน · At most so many.", valueName: "n"))
    var limit: Int?
    @Flag(help: "คู่ที่อาจเป็นรายการเดียวกัน · Pairs that may be one.")
    var duplicates = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if let limit, limit < 1 { throw ValidationError("--limit: 1 …") }
    }

    func run() throws {
      let session = try Session(common)
      if duplicates { return try listDuplicates(session) }
      let cards = try session.read { () throws(StoreTrouble) in
        try session.store.households(limit: limit, at: session.now)
      }
      for card in cards { session.output.row(card.fields, session.words.householdLine(card)) }
      if cards.isEmpty { session.output.say(session.words.emptyRegister) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ดูครัวเรือน · One household.")
    @Argument(
      help: ArgumentHelp(
        "รหัส เลขรหัสประจำบ้าน หรือเลขประจำตัวสมาชิก · Id, house code or a member's ID.", valueName: "household"))
    var household: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let id = try session.household(household)
      let sheet = try session.benefits(of: id, household)
      let elsewhere = try session.read { () throws(StoreTrouble) in
        try session.store.elsewhere(id, at: session.now)
      }
      let today = session.now.day
      let fields = sheet.card.fields.merging(sheet.fields(session.words)) { card, _ in card }
        .merging(["elsewhere": elsewhere.fields(on: today)]) { card, _ in card }
      session.output.row(
        fields,
        [
          session.words.householdCard(sheet.card), session.words.benefitReport(sheet),
          session.words.planReport(sheet.card.plan, today: today),
          session.words.elsewhere(elsewhere, on: today),
        ].filter { !$0.isEmpty }.joined(separator: "\n"))
    }
  }
}

extension HouseholdCard {
  /// The card as scripts read it: IDs masked.
  var fields: [String: JSON] {
    [
      "id": .text(household.hex), "house_code": JSON(particulars.houseCode?.digits),
      "house_no": .text(particulars.houseNumber), "moo": JSON(particulars.moo),
      "village": .text(particulars.villageName),
      "members": .list(members.map(\.fields)), "former_members": .list(formerMembers.map(\.fields)),
      "notes": JSON(notes.count), "plan": .list(plan.map { .object($0.fields) }),
    ]
  }
}

extension HouseholdCard.Member {
  /// The member as scripts read it: ID and phones masked.
  var fields: JSON {
    var fields: [String: JSON] = [
      "person": .text(person.hex), "name": .text(particulars.fullName),
      "national_id": JSON(particulars.nationalID?.masked), "registered": .boolean(membership.isRegistered),
      "lives_here": .boolean(membership.livesHere),
      "former_names": .list(particulars.formerNames.map { .text($0.fullName) }),
      "phones": .list(particulars.phones.map { .text(maskedPhone($0)) }), "notes": JSON(notes.count),
      "consents": .list(
        consents.map {
          .object([
            "purpose": .text($0.purpose.code), "basis": .text($0.basis.code), "given": .boolean($0.isGiven),
            "day": .text($0.day.iso),
          ])
        }),
    ]
    if let residence {
      fields["change"] = .text(residence.change.code)
      fields["since"] = JSON(residence.day?.iso)
    }
    if let elsewhere { fields["elsewhere"] = elsewhere.membership.fields }
    return .object(fields)
  }
}
