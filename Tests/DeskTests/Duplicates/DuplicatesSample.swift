import ThaiText
import Welfare

@testable import Desk

extension Sample {
  private static func birth(_ iso: String) -> PartialDay? { PartialDay(iso: iso) }

  private static func line(
    _ one: DuplicateLine.Side, _ other: DuplicateLine.Side, _ number: UInt64, kind: SubjectKind = .person,
    rule: DuplicateRule?, isMerged: Bool = false
  ) -> [DuplicateLine] {
    let (first, second) = (
      SubjectID(kind: kind, high: 5, low: number), SubjectID(kind: kind, high: 5, low: number + 1)
    )
    guard let pair = Pair(first, second) else { return [] }
    return [
      DuplicateLine(
        pair: pair, likeness: one.likeness(to: other), rule: rule, kept: isMerged ? first : nil, one: one,
        other: other, compared: EntryName(log: log, seq: 7))
    ]
  }

  /// A person entered twice, two namesakes of whom little is known, a household entered twice, and one pair merged already.
  static var duplicates: DuplicatesBoard {
    let (here, there) = (
      HouseholdParticulars(houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย"),
      HouseholdParticulars(houseNumber: "47", moo: 1, villageName: "บ้านทุ่งใต้")
    )
    let somying = PersonParticulars(
      title: "นาง", firstName: "สมหญิง", surname: "ทรัพย์สุข",
      nationalID: try? NationalID("9650800000011", inPractice: true), sex: .female,
      birth: birth("1965-03-09"),
      phone: "0812347915")
    let tonesLost = PersonParticulars(
      title: "นางสาว", firstName: "สมหญิง", surname: "ทรัพยสุข", noNumber: .noCard, sex: .female,
      birth: birth("1965"))
    let (mana, manus) = (
      PersonParticulars(title: "นาย", firstName: "มานะ", surname: "ใจลาภ", birth: birth("1980-01-02")),
      PersonParticulars(
        title: "นาย", firstName: "มานะ", surname: "ใจลาภ", sex: .male, birth: birth("1980-07-15"))
    )
    let lines =
      line(
        .person(mana, house: here, household: nil), .person(mana, house: there, household: nil), 30,
        rule: nil, isMerged: true)
      + line(
        .person(somying, house: here, household: id(100)),
        .person(tonesLost, house: there, household: id(101)), 10,
        rule: .nameAndBirthYear)
      + line(
        .household(here, head: somying, members: [somying, mana]),
        .household(here, head: tonesLost, members: [tonesLost]),
        40, kind: .household, rule: .samePlace)
      + line(
        .person(mana, house: here, household: id(100)), .person(manus, house: nil, household: nil), 20,
        rule: .nameAndHouse)
    return DuplicatesBoard(household: nil, lines: lines, found: 3, stopped: [], looked: 8_200)
  }
}
