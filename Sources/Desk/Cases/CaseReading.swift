import ThaiText
import Welfare

/// Reads a form of a case: the wish it comes to, or what is wrong with which field.
struct CaseReading {
  private(set) var errors: [String: String] = [:]
  private(set) var proposal: CaseProposal?
  private let form: CaseForm
  private let fields: CaseFields
  private let context: DeskContext

  private var words: Words { context.words }

  init(_ form: CaseForm, _ context: DeskContext) {
    self.form = form
    self.context = context
    fields = CaseFields(form, context)
    proposal = read()
    if !errors.isEmpty { proposal = nil }
  }

  private mutating func read() -> CaseProposal? {
    switch form.about {
    case .household(let household): open(household)
    case .ofCase(let subject): step().map { .follow(subject, $0) }
    }
  }

  private mutating func open(_ household: Identifier<Household>) -> CaseProposal? {
    let members = form.members
    guard let person = fields.person else {
      errors["story"] = words.nobodyLivesHere
      return nil
    }
    guard let story = needed("story"), let wish = fields.wish, let problem = fields.problem else {
      return nil
    }
    let applicant = form.chosen("applicant")
    let informant = form.chosen("informant")
    let isAnonymous = informant >= Case.Informant.allCases.count
    let regulation = form.chosen("regulation") - 1
    let care = form.chosen("care")
    let urgencies = Case.Urgency.allCases.count
    return .open(
      CaseRequest(
        household: household,
        applicant: members.indices.contains(applicant) ? members[applicant].person : nil,
        beneficiaries: form.people.isEmpty ? [person] : form.people, day: context.now.day,
        informant: isAnonymous ? .citizen : Case.Informant.allCases[informant], isAnonymous: isAnonymous,
        problems: form.problems.isEmpty ? [problem] : form.problems,
        wishes: form.wishes.isEmpty ? [wish] : form.wishes,
        regulation: fields.regulations.indices.contains(regulation)
          ? fields.regulations[regulation].code : nil,
        urgency: (1...urgencies).contains(care) ? Case.Urgency.allCases[care - 1] : nil,
        restriction: care > urgencies ? Case.Restriction.allCases[care - urgencies - 1] : nil,
        story: CaseStory(text: story)))
  }

  private mutating func step() -> CaseStepRequest? {
    switch form.kind {
    case .open: return nil
    case .status: return move(letter: nil)
    case .answer:
      let index = form.chosen("letter")
      guard fields.letters.indices.contains(index) else { return nil }
      return move(letter: fields.letters[index].sent.facts.paper)
    case .forward:
      let (day, due, index) = (day("day"), day("due"), form.chosen("agency"))
      guard let day, let due, fields.agencies.indices.contains(index) else { return nil }
      return .forward(
        agency: fields.agencies[index].choice.code, day: day, due: due, note: spoken("note"))
    case .papers:
      let papers = form.sheet?.papers ?? []
      let changed = papers.filter { Int($0.standing.rawValue) - 1 != form.chosen($0.choice.code) }
      return .notePapers(
        changed.map {
          CasePaper(code: $0.choice.code, standing: Case.PaperStanding.allCases[form.chosen($0.choice.code)])
        })
    case .write: return needed("text").map { .write(Case.Section.allCases[form.chosen("section")], text: $0) }
    case .certify:
      let (one, other, day) = (needed("name1"), needed("name2"), day("day"))
      guard let one, let other, let day else { return nil }
      return .certify(
        CaseCertified(
          day: day, first: [Case.Certifier.volunteer, .healthVolunteer][form.chosen("first")],
          second: [Case.Certifier.villageHead, .localClerk][form.chosen("second")]), names: [one, other])
    case .condition: return condition().map { .tellCondition($0) }
    case .diagnose: return needed("text").map { .diagnose(text: $0) }
    case .plan:
      return day("due").map {
        .plan(
          Case.FollowUpSort.allCases[form.chosen("what")], due: $0, responsible: spoken("who"),
          text: spoken("text"))
      }
    case .visit: return visit()
    case .restrict:
      let index = form.chosen("restriction")
      return .restrict(index == 0 ? nil : Case.Restriction.allCases[index - 1])
    }
  }

  private mutating func condition() -> CaseCondition? {
    guard let sheet = form.sheet, let condition = sheet.condition else { return nil }
    let index = form.chosen("candidate")
    let person = sheet.candidates.indices.contains(index) ? sheet.candidates[index] : nil
    switch condition {
    case .funeral:
      let certificate = day("certificate")
      guard let person else {
        errors["candidate"] = words.nobodyDied
        return nil
      }
      return certificate.map { .funeral(of: person, certificate: $0) }
    case .child:
      let (income, members) = (needed("income"), needed("members"))
      guard let person, let income, let members else { return nil }
      let satang = TypedValues.satang(income)
      let count = TypedValues.number(members).flatMap { UInt64(exactly: $0) }
      if satang == nil { errors["income"] = words.moneyInBahtError }
      if count == nil || count == 0 { errors["members"] = words.numberError }
      guard let satang, let count else { return nil }
      return .child(person, income: satang, members: count)
    }
  }

  private mutating func visit() -> CaseStepRequest? {
    let next = TypedValues.isBlank(form.text("next")) ? nil : day("next")
    guard let day = day("day") else { return nil }
    return .followUp(
      planned: nil, Case.FollowUpSort.allCases[form.chosen("what")], day: day,
      Case.FollowUpOutcome.allCases[form.chosen("outcome")], text: spoken("text"), next: next)
  }

  private mutating func move(letter: String?) -> CaseStepRequest? {
    let index = form.chosen("status")
    guard fields.statuses.indices.contains(index), let day = day("day") else { return nil }
    let status = fields.statuses[index]
    var aid: CaseAid?
    if !TypedValues.isBlank(form.text("amount")) {
      guard let amount = TypedValues.satang(form.text("amount")) else {
        errors["amount"] = words.moneyInBahtError
        return nil
      }
      guard status == .helped else {
        errors["amount"] = words.onlyHelpedError
        return nil
      }
      let (regulation, person) = (form.chosen("regulation"), form.chosen("person"))
      guard fields.paying.indices.contains(regulation), fields.people.indices.contains(person) else {
        return nil
      }
      aid = CaseAid(
        regulation: fields.paying[regulation].code, amount: amount, person: fields.people[person].person)
    }
    return .move(status, day: day, letter: letter, aid: aid, note: spoken("note"))
  }

  private func spoken(_ id: String) -> String { TypedValues.isBlank(form.text(id)) ? "" : form.text(id) }

  private mutating func needed(_ id: String) -> String? {
    let text = form.text(id)
    guard !TypedValues.isBlank(text) else {
      errors[id] = words.neededError
      return nil
    }
    return text
  }

  private mutating func day(_ id: String) -> Day? {
    switch TypedValues.day(form.text(id), today: context.now.day) {
    case .day(let day): return day
    case .nothing: errors[id] = words.neededError
    case .unclear: errors[id] = words.yearError
    case .none: errors[id] = words.dateError
    }
    return nil
  }
}
