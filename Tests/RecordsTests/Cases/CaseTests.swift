import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A case in a store: from the story to its end, and what is refused on the way.
@Suite struct `A case` {
  let centre: CaseCentre

  init() throws { centre = try CaseCentre() }

  @Test func `is carried from the story to the money, and every word is found again`() throws {
    let subject = try centre.open(centre.request(regulation: "REG-50"))
    try centre.follow(subject, .write(.economy, text: "รายได้ปีละ 20,000"))
    try centre.notePapers(subject)
    try centre.follow(
      subject,
      .certify(
        CaseCertified(day: centre.today, first: .volunteer, second: .villageHead),
        names: ["นางเอ หนึ่ง", "นายบี สอง"]))
    try centre.follow(subject, .diagnose(text: "ควรช่วยเหลือ"))
    try centre.follow(subject, .plan(.homeVisit, due: centre.today, responsible: "practice", text: "ดูบ้าน"))
    let sent = try centre.follow(
      subject, .forward(agency: "pmj", day: centre.today, due: nil, note: "โปรดพิจารณา"))
    guard case .case(let facts)? = sent.acts.last?.act, case .forwarded(let letter) = facts.act else {
      Issue.record("no letter")
      return
    }
    #expect(letter.due == centre.today.adding(days: 15) && letter.paper.hasSuffix("/L0001"))
    centre.pass(days: 3)
    try centre.follow(
      subject, .followUp(planned: nil, .homeVisit, day: centre.today, .same, text: "ยังไม่มีงาน"))
    try centre.move(subject, .helped, letter: letter.paper, aid: centre.aid("REG-50"))
    let sheet = try #require(try centre.store.caseSheet(subject, on: centre.today))
    let file = sheet.line.file
    #expect(file.status == .helped && !file.isOpen && file.misfits.isEmpty && file.unanswered.isEmpty)
    #expect(file.letters.first?.answer != nil && file.paper.hasSuffix("/C0001"))
    #expect(sheet.text(of: .economy) == "รายได้ปีละ 20,000")
    #expect(sheet.told[file.opening.entry]?.words.text == "ไม่มีข้าวกินมาสามวัน")
    #expect(sheet.applicant == "นายภาณุเดช ทรัพย์สุข" && sheet.line.clock?.isRunning == false)
    #expect(sheet.uses.first { $0.regulation.code == "REG-50" }?.times.count == 1)
    let report = try centre.store.verify()
    #expect(report.isSound && report.findings.isEmpty && report.conflicts == 0)
    let lines = try centre.store.cases(of: nil, isAll: true, on: centre.today)
    _ = try centre.store.verify(rebuild: true)
    #expect(try centre.store.cases(of: nil, isAll: true, on: centre.today) == lines)
    #expect(try centre.store.caseSheet(subject, on: centre.today) == sheet)
    #expect(try centre.store.cases(of: nil, isAll: false, on: centre.today).isEmpty)
  }

  @Test func `that is restricted leaves no money beside its household`() throws {
    let subject = try centre.open(centre.request(restriction: .violence))
    try centre.move(subject, .helped, aid: centre.aid("REG-47"))
    let told = try centre.store.regulationUses(of: centre.family.household, on: centre.today)
    #expect(told.uses.allSatisfy { $0.times.isEmpty && $0.person == nil } && told.sum.times == 0)
    // The rule counts it all the same.
    centre.pass(days: 31)
    let again = try centre.open()
    let pay = CaseStepRequest.move(
      .helped, day: centre.today, letter: nil, aid: centre.aid("REG-47"), note: "")
    #expect(try refusal { try centre.follow(again, pay) }?.rule == "case.times-used")
  }

  @Test func `is what F7 takes back last, step by step, and never by looking`() throws {
    func last() throws -> Undoable? {
      try centre.store.lastUndoable(officer: centre.centre.officer, counter: 1, day: centre.today)
    }
    let subject = try centre.open(centre.request(restriction: .violence))
    let undoable = Undoable.caseStep(subject, isRestricted: true)
    try centre.follow(subject, .diagnose(text: "ควรช่วยเหลือ"))
    try centre.follow(subject, .see(.handling))
    #expect(try last() == undoable)
    try centre.follow(subject, .restrict(nil))
    #expect(try last() == .caseStep(subject, isRestricted: false))
    for _ in 0..<2 {
      try centre.follow(subject, .takeBack)
      #expect(try last() == undoable)
    }
    try centre.follow(subject, .takeBack)
    #expect(try last() == nil)
  }

  @Test func `no name and nothing told stands in clear in the journal`() throws {
    let subject = try centre.open()
    try centre.follow(subject, .diagnose(text: "ควรช่วยเหลือด่วน"))
    try centre.follow(
      subject,
      .certify(
        CaseCertified(day: centre.today, first: .volunteer, second: .localClerk),
        names: ["นางเอ หนึ่ง", "นายบี สอง"]))
    let all = try centre.store.entries(of: centre.store.log.id).flatMap(\.bytes)
    for text in ["ไม่มีข้าวกิน", "ควรช่วยเหลือด่วน", "นางเอ หนึ่ง", "ทรัพย์สุข"] {
      #expect(!all.indices.contains { all[$0...].starts(with: text.utf8) })
    }
  }

  @Test func `is of somebody alive who belongs here, and says what is wrong`() throws {
    let stranger = try centre.centre.register([
      (HouseholdParticulars(houseNumber: "9", moo: 4), [PersonParticulars(firstName: "ใจ", surname: "ดี")])
    ])[0]
    let family = centre.family
    func ask(
      _ people: [Identifier<Person>], _ applicant: Identifier<Person>? = nil,
      problems: [String] = ["no-income"],
      story: String = "เดือดร้อน", day: Day? = nil
    ) throws -> String? {
      try refusal {
        try centre.commit(
          .case(
            .open(
              CaseRequest(
                household: family.household, applicant: applicant, beneficiaries: people,
                day: day ?? centre.today, problems: problems, wishes: ["cash"],
                story: CaseStory(text: story)))))
      }?.rule
    }
    #expect(try ask([]) == "case.nobody")
    #expect(try ask([stranger.people[0]]) == "case.not-here")
    #expect(try ask([family.people[0]], problems: []) == "case.nothing-asked")
    #expect(try ask([family.people[0]], problems: ["unheard-of"]) == "choice.unknown")
    #expect(try ask([family.people[0]], story: "  ") == "case.nothing-asked")
    #expect(try ask([family.people[0]], day: centre.today.adding(days: 1)) == "case.day-future")
    try centre.commit(
      .register(.move(family.people[1], .movedOut(centre.today, staysRegistered: false))))
    #expect(try ask([family.people[1]]) == "case.not-here")
    try centre.commit(.register(.move(family.people[1], .died(centre.today))))
    #expect(try ask([family.people[1]]) == "case.died")
    #expect(try ask([family.people[0]], family.people[1]) == "case.died")
    #expect(try centre.store.cases(of: nil, isAll: true, on: centre.today).isEmpty)
    // A neighbour may ask for somebody here.
    #expect(try ask([family.people[0]], stranger.people[0]) == nil)
  }

  @Test func `keeps others of the same person away while it is active, then for thirty days`() throws {
    let subject = try centre.open()
    #expect(try refusal { _ = try centre.open() }?.rule == "case.active-already")
    // Somebody else of the house may ask.
    let second = try centre.open(centre.request(for: 1))
    let urgent = try centre.open(centre.request(urgency: .noFoodOrShelter))
    #expect(try centre.file(urgent).opening.facts.urgency == .noFoodOrShelter)
    #expect(try centre.file(second).opening.facts.urgency == nil)
    try centre.move(urgent, .notEligible)
    try centre.move(subject, .notEligible)
    let why = try refusal { _ = try centre.open() }
    #expect(why?.rule == "case.cooldown" && why?.possibleFrom == centre.today.adding(days: 30))
    centre.pass(days: 29)
    #expect(try refusal { _ = try centre.open() }?.rule == "case.cooldown")
    centre.pass(days: 1)
    #expect(try refusal { _ = try centre.open() } == nil)
  }

  @Test func `is sent only with its papers and those who certify it`() throws {
    let subject = try centre.open(centre.request(regulation: "REG-50"))
    let send = CaseStepRequest.forward(agency: "pmj", day: centre.today, due: nil, note: "")
    guard case .case(.papersMissing(let missing))? = try refusal({ try centre.follow(subject, send) })
    else {
      Issue.record("sent without papers")
      return
    }
    #expect(missing.map(\.code) == ["id-card", "bank-book"])
    try centre.notePapers(subject)
    #expect(try refusal { try centre.follow(subject, send) }?.rule == "case.not-certified")
    for (first, second, names) in [
      (Case.Certifier.volunteer, Case.Certifier.healthVolunteer, ["ก", "ข"]),
      (.villageHead, .localClerk, ["ก", "ข"]), (.volunteer, .villageHead, ["ก", "ก"]),
      (.volunteer, .villageHead, ["ก", ""]), (.volunteer, .villageHead, ["ภาณุเดช ทรัพย์สุข", "ข"]),
    ] {
      let wish = CaseStepRequest.certify(
        CaseCertified(day: centre.today, first: first, second: second), names: names)
      #expect(try refusal { try centre.follow(subject, wish) }?.rule == "case.certifiers")
    }
    try centre.follow(
      subject,
      .certify(CaseCertified(day: centre.today, first: .volunteer, second: .villageHead), names: ["ก", "ข"]))
    #expect(
      try refusal {
        try centre.follow(subject, .forward(agency: "nobody", day: centre.today, due: nil, note: ""))
      }?.rule == "choice.unknown")
    #expect(
      try refusal {
        try centre.follow(
          subject, .forward(agency: "pmj", day: centre.today, due: centre.today.adding(days: -1), note: ""))
      }?.rule == "case.due-past")
    #expect(try refusal { try centre.follow(subject, send) } == nil)
    #expect(try centre.file(subject).status == .forwarded)
  }

  @Test func `ends in money within its regulation, its cap and its times`() throws {
    func give(_ aid: CaseAid?, regulation: String? = nil, for person: Int = 0) throws -> String? {
      let subject = try centre.open(
        centre.request(for: person, regulation: regulation, urgency: .disaster))
      let why = try refusal { try centre.move(subject, .helped, aid: aid) }
      if why != nil { try centre.move(subject, .notEligible) }
      return why?.rule
    }
    #expect(try give(centre.aid("REG-99")) == "case.no-regulation")
    #expect(try give(centre.aid("REG-45", 300_001)) == "case.over-cap")
    #expect(try give(centre.aid("REG-45", 0)) == "case.amount")
    #expect(try give(centre.aid("REG-45", to: 1)) == "case.not-beneficiary")
    #expect(try give(nil, regulation: "REG-45") == "case.aid-untold")
    #expect(try give(centre.aid("REG-44")) == nil)
    // Of the household's two one is left, whoever asks; of the person's one none.
    #expect(try give(centre.aid("REG-44", to: 1), for: 1) == nil)
    #expect(try give(centre.aid("REG-44")) == "case.times-used")
    #expect(try give(centre.aid("REG-47")) == nil)
    #expect(try give(centre.aid("REG-47", to: 1), for: 1) == nil)
    let why = try refusal {
      _ = try centre.open(centre.request(regulation: "REG-47", urgency: .disaster))
    }
    #expect(why?.rule == "case.times-used")
    #expect(why?.possibleFrom == centre.today.fiscalYear.last.adding(days: 1))
    let use = try centre.store.regulationUses(of: centre.family.household, on: centre.today).uses
    #expect(use.first { $0.regulation.code == "REG-44" }?.timesLeft == 0)
    #expect(try centre.store.verify().findings.isEmpty)
  }

  @Test func `a regulation of each person's own is used up for one, and left for the other`() throws {
    let first = try centre.open(centre.request(regulation: "REG-47"))
    try centre.move(first, .helped, aid: centre.aid("REG-47"))
    let uses = try centre.store.regulationUses(of: centre.family.household, on: centre.today).uses.filter {
      $0.regulation.code == "REG-47"
    }
    #expect(uses.map(\.person) == [centre.family.people[0]] && uses.map(\.timesLeft) == [0])
    // A case of both may ask for it, and it goes to whom something is left.
    let both = try centre.open(
      CaseRequest(
        household: centre.family.household, applicant: nil, beneficiaries: centre.family.people,
        day: centre.today, problems: ["no-income"], wishes: ["cash"], regulation: "REG-47",
        urgency: .disaster, story: CaseStory(text: "เดือดร้อน")))
    #expect(
      try refusal { try centre.move(both, .helped, aid: centre.aid("REG-47")) }?.rule == "case.times-used")
    try centre.move(both, .helped, aid: centre.aid("REG-47", to: 1))
    #expect(
      try refusal {
        _ = try centre.open(centre.request(for: 1, regulation: "REG-47", urgency: .disaster))
      }?.rule == "case.times-used")
  }

  @Test func `money is for whom the case is about, also once they are one with another`() throws {
    let twin = try centre.centre.register([
      (HouseholdParticulars(houseNumber: "9", moo: 4), [PersonParticulars(firstName: "ใจ", surname: "ดี")])
    ])[0].people[0]
    let person = centre.family.people[1]
    let subject = try centre.open(centre.request(for: 1))
    try centre.commit(
      .decide(
        PairRequest(.merge(.named), kept: twin.of(.person), alias: person.of(.person))))
    try centre.move(subject, .helped, aid: centre.aid("REG-45", to: 1))
    #expect(try centre.file(subject).aid.count == 1)
  }

  @Test func `money that is taken back is not used`() throws {
    let subject = try centre.open(centre.request(regulation: "REG-47"))
    try centre.move(subject, .helped, aid: centre.aid("REG-47"))
    let uses = { try centre.store.regulationUses(of: centre.family.household, on: centre.today).uses }
    #expect(try uses().first { $0.regulation.code == "REG-47" }?.timesLeft == 0)
    try centre.follow(subject, .takeBack)
    #expect(try uses().first { $0.regulation.code == "REG-47" }?.timesLeft == 1)
    #expect(try centre.file(subject).status == .accepted)
  }

  @Test func `shows no more than its number where it is restricted, and says who looked`() throws {
    let subject = try centre.open(centre.request(restriction: .violence))
    let line = try #require(try centre.store.cases(of: nil, isAll: false, on: centre.today).first)
    #expect(line.beneficiaries.isEmpty && line.house.houseNumber.isEmpty)
    // Beside the household's name it is not told at all.
    let household = centre.family.household
    #expect(try centre.store.cases(of: household, isAll: true, on: centre.today).isEmpty)
    guard
      case .aid(let standing) = try centre.store.answer(
        .aid(household), at: centre.centre.clock.now, counter: 1)
    else {
      Issue.record("no aid pane")
      return
    }
    #expect(standing.cases.isEmpty)
    let looked = try centre.follow(subject, .see(.handling), by: try centre.centre.officer(.auditor))
    #expect(looked.acts.map(\.act.kind) == ["case.seen"])
    #expect(
      try refusal {
        try centre.follow(subject, .see(.handling), by: try centre.centre.officer(.volunteer))
      }?.rule == "role")
    #expect(try centre.file(subject).history.count == 1)
    try centre.follow(subject, .restrict(nil))
    #expect(
      try centre.store.cases(of: nil, isAll: false, on: centre.today).first?.beneficiaries.count == 1)
  }

  @Test func `is due by its clock, its letters and its follow-ups`() throws {
    let subject = try centre.open()
    let due = { try centre.store.cases(of: nil, isAll: false, on: centre.today).first?.due }
    #expect(try due() == centre.today.adding(days: 15))
    let visit = centre.today.adding(days: 2)
    try centre.follow(subject, .plan(.homeVisit, due: visit, responsible: "", text: ""))
    #expect(try due() == visit)
    centre.pass(days: 3)
    #expect(try centre.store.cases(of: nil, isAll: false, on: centre.today).first?.isOverdue == true)
    try centre.follow(
      subject,
      .followUp(
        planned: nil, .homeVisit, day: centre.today, .better, text: "", next: centre.today.adding(days: 30)))
    #expect(try centre.file(subject).toDo.count == 1 && centre.file(subject).followUps.count == 2)
    try centre.move(subject, .notEligible)
    #expect(try due() == centre.today.adding(days: 30))
  }

  @Test func `dates never run backwards`() throws {
    let subject = try centre.open()
    let yesterday = centre.today.adding(days: -1)
    #expect(
      try refusal {
        try centre.follow(subject, .move(.committee, day: yesterday, letter: nil, aid: nil, note: ""))
      }?.rule == "case.dates-backwards")
    #expect(
      try refusal {
        try centre.follow(subject, .plan(.call, due: yesterday, responsible: "", text: ""))
      }?.rule == "case.due-past")
  }
}
