import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// The register's forms and the card with everything, as screens that a reviewer can read.
@Suite struct RegisterScreenTests {
  enum Scene: String, CaseIterable, Sendable {
    case card, cardPlain = "card-plain"
    case list, household, person, name, identity, contact, address, move, consent, note
    case notes
    case noteReason = "note-reason"
    case noteShown = "note-shown"
    case nothing
    case longNames = "long-names"

    func counter(_ columns: Int, _ rows: Int, _ language: Language) -> Counter {
      var counter = Counter(columns, rows, language: language)
      counter.card = Sample.fullCard
      switch self {
      case .card, .cardPlain:
        if self == .cardPlain { counter.card = Sample.card }
        counter.press(.function(3))
        counter.type("ทรัพย์")
        counter.press(.enter)
        counter.press(.home, .down)
      case .list: counter.register("")
      case .household:
        counter.rows = []
        counter.press(.function(3))
        counter.type("77/1 ม5")
        counter.press(.enter)
      case .person:
        counter.register("1")
        counter.press(.down)
        counter.type("ชูใจ")
      case .name:
        counter.register("2")
        counter.press(.down, .down)
        counter.retype("ใจงาม")
      case .identity:
        counter.register("3")
        counter.type("9650811000123")
      case .contact: counter.register("4")
      case .address:
        counter.register("5")
        counter.retype("77/2")
      case .move: counter.register("6")
      case .consent: counter.register("7")
      case .note: counter.register("8")
      case .notes: counter.register("9")
      case .noteReason, .noteShown:
        counter.register("9")
        counter.type("1")
        if self == .noteShown { counter.type("1") }
      case .nothing:
        counter.rows = []
        counter.press(.function(3))
        counter.type("ทรัพย์มหาศาล")
      case .longNames:
        let long = "กุิ้นน้ำผู้นำที่ปรึกษาเฉลิมพระเกียรติวรวัฒนาพิพัฒน์มหาวงศ์ไพศาลสกุลวิวัฒน์ชัยเจริญ"
        var person = Sample.fullCard.members[1].particulars
        person.surname = long
        person.formerNames = [FormerName(title: "", firstName: "สำเนียง", surname: long + long)]
        counter.card = HouseholdCard(
          household: Sample.id(100), particulars: Sample.fullCard.particulars,
          members: [
            HouseholdCard.Member(
              person: Sample.id(202), particulars: person,
              membership: Sample.fullCard.members[0].membership, age: 61)
          ])
        counter.register("2", member: 0)
        counter.press(.down, .down)
        counter.type(long)
      }
      return counter
    }
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40)])
  func `looks as it did, in Thai and English`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    for (language, name) in [(Language.thai, "th"), (.english, "en")] {
      let counter = scene.counter(size.columns, size.rows, language)
      try expectGolden(counter.screen, "Register/\(scene.rawValue)-\(size.columns)x\(size.rows)-\(name)")
    }
  }
}
