import ThaiText
import Welfare

/// The conditions of regulations over what the register and other cases say.
struct CaseConditions {
  /// The case.
  let file: CaseFile
  /// The connection.
  let tables: Tables
  /// The regulations of the rules in force; those count that held when the request was submitted.
  let regulations: [DatedRows<Regulation>]

  private var opening: CaseOpened { file.opening.facts }

  /// What the regulation that the case asks for wants to be true; nil for nothing.
  var asked: RegulationCondition? { opening.regulation.flatMap(regulation)?.condition }

  /// A regulation as it held when the request was submitted.
  private func regulation(_ code: String) -> Regulation? {
    regulations.lazy.compactMap { $0.row(on: opening.day)?.value }.first { $0.code == code }
  }

  /// What was told, of those who are shown, if it fulfils the regulation that asks for it.
  ///
  /// - Throws: `Refusal`; `StoreTrouble`.
  func told(_ told: CaseCondition, on today: Day) throws -> CaseCondition {
    let held = regulations.compactMap { $0.row(on: opening.day)?.value }
    let asking = held.filter { $0.condition.map(told.answers) ?? false }
    guard let regulation = asking.first(where: { $0.code == opening.regulation }) ?? asking.first else {
      throw Refusal.case(.noCondition(regulation: opening.regulation ?? "-"))
    }
    try check(told, of: regulation, on: today)
    return told
  }

  /// Money under a regulation, or the letter that asks for it, only where its conditions are told and still fulfilled.
  ///
  /// - Parameters:
  ///   - person: whom the money is for; nil where nobody gets any yet.
  ///   - day: of the letter, or on which the money was given.
  /// - Throws: `Refusal`; `StoreTrouble`.
  func fulfil(_ code: String, for person: Identifier<Person>? = nil, on day: Day) throws {
    guard let regulation = regulation(code), let condition = regulation.condition else { return }
    guard let told = file.condition?.facts, told.answers(condition) else {
      throw Refusal.case(.conditionsUntold(condition, regulation: code))
    }
    try check(told, of: regulation, on: day)
    guard let person, case .child(let child, _, _) = told else { return }
    guard try tables.root(of: person) == tables.root(of: child) else { throw Refusal.case(.notBeneficiary) }
  }

  private func check(_ told: CaseCondition, of regulation: Regulation, on day: Day) throws {
    let person = try tables.root(of: told.person)
    guard let particulars = try Look(tables: tables).particulars(of: person),
      let state = try tables.person(person)
    else { throw Refusal.notFound(.person, person.hex) }
    let residence = state.residence.current
    let standing = ConditionRule.Standing(
      name: particulars.fullName, birth: particulars.birth,
      died: residence?.change == .died ? .some(residence?.day) : nil,
      isBeneficiary: try opening.beneficiaries.contains { try tables.root(of: $0) == person },
      otherCase: try otherFuneral(of: person)?.paper)
    try ConditionRule.check(told, of: regulation, about: standing, filed: opening.day, on: day)
  }

  /// Another case of the same funeral that is not at its end, or came to money for it.
  private func otherFuneral(of person: Identifier<Person>) throws -> CaseFile? {
    try CaseReading(tables: tables).files(about: [person]).first { other in
      guard other.subject != file.subject, case .funeral(let dead, _)? = other.condition?.facts else {
        return false
      }
      return try tables.root(of: dead) == person
        && (!other.status.isLast || other.paysForFuneral(by: regulations))
    }
  }
}

extension CaseFile {
  /// Whether it came to money under a regulation that pays for funerals.
  func paysForFuneral(by regulations: [DatedRows<Regulation>]) -> Bool {
    aid.contains { given in
      regulations.contains { rows in
        guard let regulation = rows.row(on: given.facts.day)?.value, case .funeral? = regulation.condition
        else { return false }
        return regulation.code == given.facts.aid?.regulation
      }
    }
  }
}
