import Screen
import ThaiText
import Welfare

/// Makes the fields of the forms of cases, with the usual values.
struct CaseFields {
  /// Fields in which a day is typed.
  static let days = ["day", "due", "next", "certificate"]
  /// The choices whose answers depend on another one, by that one.
  static let led = ["head": "problem", "sort": "agency"]

  let filled: CaseForm
  let context: DeskContext

  init(_ filled: CaseForm, _ context: DeskContext) {
    self.filled = filled
    self.context = context
  }

  private var words: Words { context.words }
  private var rules: CaseRules { filled.sheet?.rules ?? context.rules.cases }
  private var file: CaseFile? { filled.sheet?.line.file }

  var form: Form {
    var buttons = [
      Buttons.Button(id: "save", label: words.saveButton),
      Buttons.Button(id: "back", label: words.formBackButton),
    ]
    if filled.kind == .open {
      buttons.insert(Buttons.Button(id: "problem", label: words.addProblemButton), at: 1)
      buttons.insert(Buttons.Button(id: "wish", label: words.addWishButton), at: 2)
      buttons.insert(Buttons.Button(id: "person", label: words.addPersonButton), at: 3)
    }
    return Form(fields, buttons: Buttons(buttons))
  }

  private var fields: [FormField] {
    switch filled.kind {
    case .open:
      [
        choice("applicant", words.caseApplicantField, members + [words.nobodyAsks]),
        choice("person", words.inTroubleField, members),
        choice(
          "informant", words.informantField,
          Case.Informant.allCases.map { words.informant($0) } + [words.anonymousInformant]),
        choice("head", words.problemHeadField, heads.map { words.choose($0.thaiHead, $0.englishHead) }),
        choice("problem", words.problemField, problems.map { words.words($0.choice) }),
        choice("wish", words.wishField, rules.wishes.map { words.words($0.choice) }),
        choice(
          "regulation", words.regulationField, [words.noRegulation] + regulations.map { words.regulation($0) }
        ),
        choice("care", words.careField, words.cares), text("story", words.storyField, limit: 1_000),
      ]
    case .status: [choice("status", words.statusField, statuses.map { words.status($0) })] + outcome
    case .answer:
      [
        choice("letter", words.sentLetterField, letters.map { words.letter($0, rules) }),
        choice("status", words.answerField, statuses.map { words.status($0) }),
      ] + outcome
    case .forward:
      [
        choice("sort", words.agencySortField, Agency.Sort.allCases.map { words.agencySort($0) }),
        choice("agency", words.agencyField, agencies.map { words.agency($0.choice.code, rules) }),
        text("day", words.dayField, typed: words.date(context.now.day, .numeric), hint: words.dateHint),
        text("due", words.answerByField, typed: words.date(due, .numeric), hint: words.dateHint),
        text("note", words.noteField, limit: 1_000),
      ]
    case .papers:
      filled.sheet?.papers.map { paper in
        choice(
          paper.choice.code, words.words(paper.choice),
          Case.PaperStanding.allCases.map { words.standing($0) },
          selected: Int(paper.standing.rawValue) - 1)
      } ?? []
    case .write:
      [
        choice("section", words.sectionField, Case.Section.allCases.map { words.section($0) }),
        text("text", words.textField, limit: 2_000),
      ]
    case .certify:
      [
        choice(
          "first", words.firstCertifierField,
          [Case.Certifier.volunteer, .healthVolunteer].map(words.certifier)),
        text("name1", words.certifierNameField),
        choice(
          "second", words.secondCertifierField,
          [Case.Certifier.villageHead, .localClerk].map(words.certifier)),
        text("name2", words.certifierNameField), day,
      ]
    case .condition: condition
    case .diagnose: [text("text", words.diagnosisField, typed: ownDiagnosis, limit: 2_000)]
    case .plan:
      [
        choice("what", words.followUpField, Case.FollowUpSort.allCases.map { words.followUp($0) }),
        text("due", words.dueField, hint: words.dateHint),
        text("who", words.responsibleField, hint: words.responsibleHint),
        text("text", words.detailField, limit: 500),
      ]
    case .visit:
      [
        choice(
          "what", words.followUpField, Case.FollowUpSort.allCases.map { words.followUp($0) },
          selected: file?.toDo.first?.sort.map { Int($0.rawValue) - 1 } ?? 0),
        choice("outcome", words.outcomeField, Case.FollowUpOutcome.allCases.map { words.outcome($0) }), day,
        text("text", words.seenField, limit: 1_000),
        text("next", words.nextField, hint: words.nextHint),
      ]
    case .restrict:
      [
        choice(
          "restriction", words.restrictionField,
          [words.notRestricted] + Case.Restriction.allCases.map { words.restriction($0) },
          selected: file?.restriction.map { Int($0.rawValue) } ?? 0)
      ]
    }
  }

  /// What the regulation asks.
  private var condition: [FormField] {
    switch filled.sheet?.condition {
    case nil: []
    case .funeral:
      [
        candidates(words.whoDiedField, nobody: words.nobodyDied),
        text("certificate", words.certificateField, hint: words.dateHint),
      ]
    case .child:
      [
        candidates(words.childField, nobody: words.nothingToChoose),
        text("income", words.incomeField, hint: words.incomeHint, limit: 20),
        text("members", words.sharedByField, hint: words.sharedByHint, limit: 3),
      ]
    }
  }

  private func candidates(_ label: String, nobody: String) -> FormField {
    let names = filled.sheet?.candidates.map { filled.sheet?.people[$0] ?? "" } ?? []
    return choice("candidate", label, names.isEmpty ? [nobody] : names)
  }

  /// What came of it: a day, money if it came to any, a note.
  private var outcome: [FormField] {
    [
      day,
      text(
        "amount", words.givenMoneyField,
        hint: words.sumInShort(filled.sheet?.sum) ?? words.givenMoneyHint, limit: 20),
      choice("regulation", words.regulationField, paying.map { words.regulation($0) }, selected: asked),
      choice("person", words.forWhomField, people.map(\.name)), text("note", words.noteField, limit: 1_000),
    ]
  }

  private var day: FormField {
    text("day", words.dayField, typed: words.date(context.now.day, .numeric), hint: words.dateHint)
  }

  private func choice(_ id: String, _ label: String, _ options: [String], selected: Int = 0) -> FormField {
    guard options.count > 1 else {
      return FormField(id: id, label: label, content: .fixed(options.first ?? words.nothingToChoose))
    }
    return FormField(
      id: id, label: label, content: .choice(ChoiceField(options, selected: selected)), hint: words.turnHint)
  }

  private func text(
    _ id: String, _ label: String, typed: String = "", hint: String = "", limit: Int = 120
  ) -> FormField {
    FormField(id: id, label: label, content: .text(TextField(typed, limit: limit)), hint: hint)
  }
}

extension CaseFields {
  private var members: [String] { filled.members.map(\.particulars.fullName) }

  /// Who is chosen as in trouble.
  var person: Identifier<Person>? {
    let index = filled.chosen("person")
    return filled.members.indices.contains(index) ? filled.members[index].person : nil
  }

  /// The heads of problems, in the order of the rules.
  private var heads: [CaseProblem] {
    var seen: Set<String> = []
    return rules.problems.filter { seen.insert($0.thaiHead).inserted }
  }

  /// The problems under the head that is chosen.
  private var problems: [CaseProblem] {
    let heads = heads
    guard let head = heads.indices.contains(filled.chosen("head")) ? heads[filled.chosen("head")] : nil else {
      return []
    }
    return rules.problems.filter { $0.thaiHead == head.thaiHead }
  }

  /// The code of the problem that is chosen.
  var problem: String? {
    let index = filled.chosen("problem")
    return problems.indices.contains(index) ? problems[index].choice.code : nil
  }

  /// The code of the wish that is chosen.
  var wish: String? {
    let index = filled.chosen("wish")
    return rules.wishes.indices.contains(index) ? rules.wishes[index].choice.code : nil
  }

  /// The regulations that hold today.
  var regulations: [Regulation] {
    context.rules.regulations.compactMap { $0.row(on: context.now.day)?.value }
  }

  /// Those of them under which money can be given: what they ask is told, or the case asks for them.
  var paying: [Regulation] {
    regulations.filter { regulation in
      guard let condition = regulation.condition else { return true }
      return regulation.code == file?.opening.facts.regulation
        || file?.condition?.facts.answers(condition) ?? false
    }
  }

  /// Which of those the case asks for.
  private var asked: Int {
    paying.firstIndex { $0.code == file?.opening.facts.regulation } ?? 0
  }

  /// The statuses that may follow.
  var statuses: [Case.Status] {
    guard let file else { return [] }
    if filled.kind == .answer { return [file.status] + file.status.next.filter { $0 != .forwarded } }
    let day = file.since
    return file.status.next.filter {
      file.allows(.moved(CaseMoved(status: $0, day: day)), by: context.centre.officer.id)
    }
  }

  /// Letters that wait for an answer.
  var letters: [CaseFile.Letter] { file?.unanswered ?? [] }

  /// The agencies of the sort that is chosen.
  var agencies: [Agency] {
    let sort = Agency.Sort.allCases[min(filled.chosen("sort"), Agency.Sort.allCases.count - 1)]
    return rules.agencies.filter { $0.sort == sort }
  }

  /// By when an answer is wanted if nobody says otherwise.
  private var due: Day {
    context.now.day.adding(days: rules.answerDays.row(on: context.now.day)?.value ?? 0)
  }

  /// Whom the money can be for.
  var people: [(person: Identifier<Person>, name: String)] {
    file?.opening.facts.people.map { ($0, filled.sheet?.people[$0] ?? "") } ?? []
  }

  private var ownDiagnosis: String {
    guard
      let entry = file?.diagnoses.first(where: { $0.by == context.centre.officer.id })?.versions.last?.entry
    else { return "" }
    return filled.sheet?.told[entry]?.words.text ?? ""
  }
}

extension CaseForm {
  /// Who can be in trouble: who stands in the register or lives here.
  var members: [HouseholdCard.Member] { card?.members ?? [] }
}
