import TestSupport
import ThaiText
import Welfare

@testable import Records

/// Wishes of every sort about few houses.
struct RandomCaseWork {
  let centre: CaseCentre
  var chance: Seeded
  var families: [PracticeCentre.Family] = []
  var cases: [(id: Identifier<Case>, family: PracticeCentre.Family)] = []
  var done = 0
  var refused = 0

  init(centre: CaseCentre, seed: UInt64) {
    self.centre = centre
    chance = Seeded(seed)
  }

  mutating func prepare() throws {
    families = try centre.centre.register((0..<3).map(Self.house))
  }

  /// Each in a village of its own, with two people.
  private static func house(_ index: Int) -> (house: HouseholdParticulars, people: [PersonParticulars]) {
    let people = (0..<2).map { number in
      PersonParticulars(firstName: "ใจ\(index)\(number)", surname: "ดี")
    }
    return (HouseholdParticulars(houseNumber: String(index + 1), moo: UInt64(index + 4)), people)
  }

  /// Tries something; a refusal leaves everything as it was.
  mutating func wish() throws {
    if one(of: 20) == 0 { centre.pass(days: one(of: 40)) }
    do {
      if one(of: 6) == 0 || cases.isEmpty {
        let family = families[one(of: 3)]
        let id = try centre.open(
          centre.request(
            family, for: one(of: 2), regulation: one(of: 2) == 0 ? "REG-4" + String(4 + one(of: 4)) : nil,
            urgency: one(of: 3) == 0 ? .disaster : nil, restriction: one(of: 7) == 0 ? .violence : nil))
        cases.append((id, family))
      } else {
        try step()
      }
      done += 1
    } catch CommitFailure.refused {
      refused += 1
    }
  }

  private mutating func step() throws {
    let (id, family) = cases[one(of: cases.count)]
    let today = centre.today
    let sort = Case.FollowUpSort.allCases[one(of: 4)]
    switch one(of: 12) {
    case 0: try centre.notePapers(id)
    case 1: try centre.follow(id, .forward(agency: "pmj", day: today, due: nil, note: ""))
    case 2:
      let letter = try centre.store.caseFile(matching: id.hex)?.unanswered.first?.sent.facts.paper
      try centre.move(id, Case.Status.allCases[one(of: 11)], letter: letter)
    case 3, 9:
      try centre.follow(id, .plan(sort, due: today.adding(days: one(of: 40)), responsible: "", text: ""))
    case 4, 10:
      let outcome = Case.FollowUpOutcome.allCases[one(of: 6)]
      try centre.follow(id, .followUp(planned: nil, sort, day: today, outcome, text: ""))
    case 5: try centre.follow(id, .takeBack)
    case 6: try centre.move(id, Case.Status.allCases[one(of: 11)])
    case 11: try centre.follow(id, .restrict(one(of: 3) == 0 ? .children : nil))
    default:
      let aid = CaseAid(
        regulation: "REG-4" + String(4 + one(of: 4)), amount: Satang(one(of: 320_000)),
        person: family.people[one(of: 2)])
      try centre.move(id, .helped, aid: aid)
    }
  }

  private mutating func one(of count: Int) -> Int { Int(chance.next() % UInt64(count)) }
}
