import ThaiText
import Welfare

extension Committing {
  /// Writes what a wish about a case comes to.
  mutating func carryOut(_ wish: CaseProposal) throws {
    switch wish {
    case .open(let request): try open(request)
    case .follow(let subject, let request):
      guard let file = try cases.file(of: subject) else { throw Refusal.notFound(.case, subject.hex) }
      try follow(file, request)
    }
  }

  private var cases: CaseReading { CaseReading(tables: tables) }
  private var today: Day { proposer.at.day }

  // MARK: The story

  private mutating func open(_ request: CaseRequest) throws {
    let household = try tables.root(of: request.household)
    guard try tables.household(household) != nil else {
      throw Refusal.notFound(.household, request.household.hex)
    }
    let applicant = try request.applicant.map { try tables.root(of: $0) }
    let named = try request.beneficiaries.map { try tables.root(of: $0) }
    let beneficiaries = Set(named.isEmpty ? applicant.map { [$0] } ?? [] : named).sorted()
    let members = Set(try Look(tables: tables).memberships(of: household).map(\.person))
    let standings = try beneficiaries.map { try standing($0, members: members) }
    try CaseRule.open(
      request, applicant: try applicant.map { try standing($0, members: members) },
      beneficiaries: standings, rules: book.cases, today: today)
    if let regulation = request.regulation {
      try CaseRule.timesLeft(
        ofAny: try beneficiaries.map { person in
          try CaseRule.use(
            regulation, on: request.day,
            of: try cases.uses(of: book.regulations, by: person, in: household, on: request.day))
        })
    }
    let earlier = try earlierCases(of: beneficiaries, named: standings.map(\.name))
    let stands = try CaseRule.wait(
      request, others: earlier, days: book.cases.cooldown.row(on: request.day)?.value ?? 0)
    let year = UInt64(clamping: FiscalYear(of: today).buddhist)
    let number = try tables.nextNumber(of: NumberSeries.cases(of: year), in: appending.log.id)
    let facts = CaseOpened(
      paper: CaseOpened.paper(letter: appending.log.facts.letter, fiscalYear: year, number: number),
      fiscalYear: year, number: number, day: request.day, status: request.isAccepted ? .accepted : .waiting,
      channel: request.channel, informant: request.informant, isAnonymous: request.isAnonymous,
      applicant: applicant, beneficiaries: beneficiaries, problems: request.problems,
      wishes: request.wishes, regulation: request.regulation,
      isKnownClient: earlier.contains { $0.file.status == .helped },
      urgency: stands ? request.urgency : nil, restriction: request.restriction)
    let isUntold = request.isAnonymous || request.informant == .oneself
    let story = CaseStory(
      informant: isUntold ? "" : tidied(request.story.informant), phone: tidied(request.story.phone),
      text: tidied(request.story.text))
    try appending.append(
      .case(CaseFacts(of: appending.random.identifier(), household: household, act: .opened(facts))),
      parts: [PlainPart(household.of(.household)) { story.encode(into: &$0) }])
  }

  private func standing(
    _ person: Identifier<Person>, members: Set<Identifier<Person>>
  ) throws -> CaseRule.Standing {
    guard let name = try Look(tables: tables).particulars(of: person)?.fullName,
      let state = try tables.person(person)
    else { throw Refusal.notFound(.person, person.hex) }
    let told = state.residence.current
    return CaseRule.Standing(
      name: name, isHere: members.contains(person), died: told?.change == .died ? .some(told?.day) : nil)
  }

  /// The cases that somebody was in trouble in before, each with the name of the first of them.
  private func earlierCases(
    of people: [Identifier<Person>], named names: [String]
  ) throws -> [(file: CaseFile, name: String)] {
    var seen: Set<Identifier<Case>> = []
    return try zip(people, names).flatMap { person, name in
      let all = Set(try tables.all(of: person))
      return try cases.files(about: [person]).filter { file in
        file.opening.facts.beneficiaries.contains(where: all.contains) && seen.insert(file.subject).inserted
      }.map { ($0, name) }
    }
  }

  // MARK: What follows

  private mutating func follow(_ file: CaseFile, _ request: CaseStepRequest) throws {
    switch request {
    case .move(let status, let day, let letter, let aid, let note):
      try move(file, to: status, on: day, letter: letter, aid: aid, note: note)
    case .forward(let agency, let day, let due, let note):
      try forward(file, to: agency, on: day, due: due, note: note)
    case .write(let section, let text):
      guard file.allows(.written(section), by: proposer.officer) else {
        throw CaseRule.step(file, request.code)
      }
      try CaseRule.checkWords(text)
      try append(.written(section), to: file, CaseWords(text: tidied(text)))
    case .notePapers(let papers):
      try note(papers, of: file)
    case .certify(let facts, let names): try certify(file, facts, names: names)
    case .tellCondition(let told): try tell(told, of: file)
    case .diagnose(let text):
      try CaseRule.checkWords(text)
      let officer = try Vault(tables: tables).officer(proposer.officer)
      let before = file.diagnoses.first { $0.by == proposer.officer }?.versions.last?.entry
      try append(
        .diagnosed(replaces: before), to: file,
        CaseWords(names: [officer?.name ?? ""], text: tidied(text)))
    case .plan(let sort, let due, let responsible, let text):
      guard today <= due else { throw Refusal.case(.duePast(due)) }
      try CaseRule.check(text)
      try CaseRule.check(responsible)
      let who = tidied(responsible)
      try append(
        .planned(
          FollowUpPlanned(sort: sort, due: due, responsible: try tables.responsible(who))),
        to: file, CaseWords(names: who.isEmpty ? [] : [who], text: tidied(text)))
    case .followUp(let planned, let sort, let day, let outcome, let text, let next):
      try followUp(file, planned: planned, sort, on: day, outcome, text, next: next)
    case .restrict(let restriction):
      guard restriction != file.restriction else { throw CaseRule.step(file, request.code) }
      try append(.restricted(restriction), to: file)
    case .see(let reason): try append(.seen(reason), to: file)
    case .takeBack:
      guard let newest = file.history.last else { throw Refusal.case(.nothingToTakeBack) }
      try append(.takenBack(newest.entry), to: file)
    }
  }

  private mutating func move(
    _ file: CaseFile, to status: Case.Status, on day: Day, letter number: String?, aid: CaseAid?, note: String
  ) throws {
    let letter = try number.map { try self.letter($0, of: file) }
    let aid = try aid.map { try named(in: file, $0) }
    let facts = CaseMoved(status: status, day: day, letter: letter?.sent.entry, aid: aid)
    guard file.allows(.moved(facts), by: proposer.officer) else { throw CaseRule.step(file, status.code) }
    try CaseRule.check(day, after: file.since, today: today)
    try CaseRule.check(note)
    if let aid {
      let uses = try cases.uses(of: book.regulations, by: aid.person, in: file.household, on: day)
      try CaseRule.give(aid, of: file, on: day, uses: uses)
      try conditions(of: file).fulfil(aid.regulation, for: aid.person, on: day)
    } else if status == .helped, let regulation = file.opening.facts.regulation {
      throw Refusal.case(.aidUntold(regulation: regulation))
    }
    try append(.moved(facts), to: file, CaseWords(text: tidied(note)))
  }

  /// Money for somebody as the case names them: who was merged since is one of them still.
  private func named(in file: CaseFile, _ aid: CaseAid) throws -> CaseAid {
    let people = file.opening.facts.people
    guard !people.contains(aid.person) else { return aid }
    let root = try tables.root(of: aid.person)
    let person = try people.first { try tables.root(of: $0) == root } ?? aid.person
    return CaseAid(regulation: aid.regulation, amount: aid.amount, person: person)
  }

  private func letter(_ number: String, of file: CaseFile) throws -> CaseFile.Letter {
    guard let letter = file.letters.last(where: { $0.sent.facts.paper == number }) else {
      throw Refusal.case(.noLetter(number))
    }
    if let answer = letter.answer {
      throw Refusal.case(.answeredAlready(letter: number, on: answer.facts.day))
    }
    return letter
  }

  private mutating func forward(
    _ file: CaseFile, to agency: String, on day: Day, due: Day?, note: String
  ) throws {
    guard book.cases.agency(agency) != nil else {
      throw Refusal.unknownChoice(agency, known: book.cases.agencies.map(\.choice.code))
    }
    let due = due ?? day.adding(days: book.cases.answerDays.row(on: day)?.value ?? 0)
    let year = UInt64(clamping: today.civil.year + 543)
    let number = try tables.nextNumber(of: NumberSeries.letters(of: year), in: appending.log.id)
    let facts = CaseForwarded(
      agency: agency,
      paper: CaseForwarded.paper(letter: appending.log.facts.letter, year: year, number: number),
      year: year, number: number, day: day, due: due)
    guard file.allows(.forwarded(facts), by: proposer.officer) else { throw CaseRule.step(file, "forward") }
    try CaseRule.check(day, after: file.since, today: today)
    try CaseRule.check(note)
    let regulation = file.opening.facts.regulation.flatMap { code in
      book.regulations.lazy.compactMap { $0.row(on: day)?.value }.first { $0.code == code }
    }
    try CaseRule.forward(file, day: day, due: due, rules: book.cases, regulation: regulation)
    if let regulation { try conditions(of: file).fulfil(regulation.code, on: day) }
    try append(.forwarded(facts), to: file, CaseWords(text: tidied(note)))
  }

  private mutating func note(_ papers: [CasePaper], of file: CaseFile) throws {
    guard file.allows(.papersNoted(papers), by: proposer.officer) else {
      throw CaseRule.step(file, "papers")
    }
    guard !papers.isEmpty else { throw Refusal.case(.saysNothing) }
    let known = book.cases.papers.map(\.choice.code)
    for paper in papers where !known.contains(paper.code) {
      throw Refusal.unknownChoice(paper.code, known: known)
    }
    try append(.papersNoted(papers), to: file)
  }

  private mutating func certify(_ file: CaseFile, _ facts: CaseCertified, names: [String]) throws {
    guard file.allows(.certified(facts), by: proposer.officer) else { throw CaseRule.step(file, "certify") }
    try CaseRule.check(facts.day, after: file.opening.facts.day, today: today)
    let applicant = try file.opening.facts.applicant.flatMap { try Look(tables: tables).particulars(of: $0) }
    try CaseRule.certify(
      facts, names: names,
      applicants: applicant.map { [$0.fullName, $0.firstName + " " + $0.surname] } ?? [])
    try append(.certified(facts), to: file, CaseWords(names: names.map(tidied)))
  }

  private mutating func tell(_ told: CaseCondition, of file: CaseFile) throws {
    guard file.allows(.conditioned(told), by: proposer.officer) else {
      throw CaseRule.step(file, "condition")
    }
    if case .funeral(_, let certificate) = told, today < certificate {
      throw Refusal.case(.dayToCome(certificate))
    }
    try append(.conditioned(try conditions(of: file).told(told, on: today)), to: file)
  }

  private func conditions(of file: CaseFile) -> CaseConditions {
    CaseConditions(file: file, tables: tables, regulations: book.regulations)
  }

  private mutating func followUp(
    _ file: CaseFile, planned: EntryName?, _ sort: Case.FollowUpSort, on day: Day,
    _ outcome: Case.FollowUpOutcome, _ text: String, next: Day?
  ) throws {
    let planned = planned ?? file.toDo.first { $0.sort == sort }?.planned?.entry
    let facts = FollowedUp(planned: planned, sort: sort, day: day, outcome: outcome)
    guard file.allows(.followedUp(facts), by: proposer.officer) else {
      let done = file.followUps.first { $0.planned?.entry == planned }?.done
      throw done.map { Refusal.case(.followUpDone(on: $0.facts.day)) } ?? CaseRule.step(file, "visit")
    }
    try CaseRule.check(day, after: file.opening.facts.day, today: today)
    try CaseRule.check(text)
    if let next, next < today { throw Refusal.case(.duePast(next)) }
    try append(.followedUp(facts), to: file, CaseWords(text: tidied(text)))
    guard let next else { return }
    let before = file.followUps.first { $0.planned?.entry == planned }?.planned
    try append(
      .planned(FollowUpPlanned(sort: sort, due: next, responsible: before?.facts.responsible)), to: file)
  }

  private mutating func append(
    _ act: CaseAct, to file: CaseFile, _ words: CaseWords = CaseWords()
  ) throws {
    let parts =
      words.isEmpty ? [] : [PlainPart(file.household.of(.household)) { words.encode(into: &$0) }]
    try appending.append(
      .case(CaseFacts(of: file.subject, household: file.household, act: act)), parts: parts)
  }
}
