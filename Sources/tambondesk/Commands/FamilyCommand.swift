import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension HouseholdCommand {
  struct Family: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "คนในบ้านที่เป็นอีกครอบครัว · Members who are a family of their own.",
      discussion: """
        ไม่ใส่ --member แสดงครอบครัวที่แจ้งไว้
        Without --member, the families declared so far.
        """)
    @Option(help: ArgumentHelp("ครัวเรือน · A household.", valueName: "h"))
    var household: String
    @Option(help: ArgumentHelp("สมาชิก ซ้ำได้ · A member: id or 13 digits; may repeat.", valueName: "p"))
    var member: [String] = []
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let house = try session.household(household)
      guard !member.isEmpty else { return try list(house, session) }
      let members = try member.map { (text) throws(Ending) in
        try session.found(.person, text) { () throws(StoreTrouble) in try session.store.person(matching: text)
        }
        .person
      }
      let committed = try session.commit(.declareFamily(household: house, members: members))
      guard let act = committed.acts.last?.act, case .familyDeclared(let facts) = act else { return }
      session.done(committed, act, facts.fields)
    }

    private func list(_ house: Identifier<Household>, _ session: Session) throws {
      let families = try session.read { () throws(StoreTrouble) in try session.store.families(of: house) }
      for family in families { session.output.row(family.fields, session.words.familyLine(family)) }
      if families.isEmpty { session.output.say(session.words.noFamilies) }
    }
  }

  struct JoinFamily: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "รวมครอบครัวกลับ · Join a declared family again.")
    @Argument(help: ArgumentHelp("ครอบครัว · The family's id.", valueName: "f"))
    var family: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let id = try session.found(.family, family) { () throws(StoreTrouble) in
        Identifier<Welfare.Family>(hex: family)
      }
      let committed = try session.commit(.joinFamily(id))
      guard let act = committed.acts.last?.act, case .familyDeclared(let facts) = act else { return }
      session.done(committed, act, facts.fields)
    }
  }
}

extension FamilyDeclared {
  /// The family as scripts read it.
  fileprivate var fields: [String: JSON] {
    [
      "family": .text(family.hex), "household": .text(household.hex),
      "members": .list(members.map { .text($0.hex) }),
    ]
  }
}
