import Screen
import ThaiText
import Welfare

/// Makes the fields of the forms of grants and their money, with the usual values.
struct GrantFields {
  /// The fields that are emptied when a line of materials was taken.
  static let ofOneLine = ["title", "quantity", "unit", "price"]

  let grant: GrantForm
  let context: DeskContext

  init(_ grant: GrantForm, _ context: DeskContext) {
    self.grant = grant
    self.context = context
  }

  private var words: Words { context.words }
  private var file: GrantFile? { grant.known.sheet?.line.file }

  var form: Form {
    var buttons = [
      Buttons.Button(id: "save", label: words.grantSaveButton(grant.kind)),
      Buttons.Button(id: "back", label: words.formBackButton),
    ]
    if grant.kind == .bill {
      buttons.insert(Buttons.Button(id: "add", label: words.addLineButton), at: 0)
      buttons.insert(Buttons.Button(id: "remove", label: words.removeLineButton), at: 2)
    }
    return Form(fields, buttons: Buttons(buttons))
  }

  private var fields: [FormField] {
    switch grant.kind {
    case .apply:
      [
        choice("scheme", words.schemeField, HousingGrant.Kind.allCases.map { words.scheme($0) }),
        choice("applicant", words.applicantField, grant.applicants.map(\.particulars.fullName)), day,
      ]
    case .survey:
      [
        day, number("parts", words.partsField, "", words.partsHint),
        choice("right", words.rightField, HousingGrant.RightToStay.allCases.map { words.right($0) }),
        path("before", words.beforeField), path("document", words.consentField, isOne: true),
      ]
    case .meet:
      [
        day, number("rank", words.rankField, "", words.rankHint), number("ranked", words.rankedField, "", ""),
        text("minutes", words.minutesField, "", words.minutesHint),
        number("attendees", words.attendeesField, "", words.peopleHint),
      ]
    case .decide:
      [
        day, money("amount", words.amountField, "", words.capHint(cap)),
        text("body", words.bodyField, "", words.bodyHint),
        text("meeting", words.meetingField, "", words.meetingHint),
        path("document", words.decisionFileField, isOne: true),
      ]
    case .approve: approval
    case .reserve:
      [
        fixed("amount", words.amountField, words.roundMoney(file?.approved ?? 0)),
        choice("budget", words.budgetField, grant.reservable.map { words.budgetChoice($0) }),
      ]
    case .bill:
      [
        day, choice("part", words.partField, HousingGrant.Part.allCases.map { words.part($0) }),
        text("title", words.materialField, "", words.materialHint),
        text("quantity", words.howManyField, "", words.howManyHint),
        text("unit", words.measureField, "", words.measureHint),
        money("price", words.priceField, "", words.priceHint),
      ]
    case .inspect:
      [day] + (1...3).map { text("name\($0)", words.committeeField($0), "", "") } + [
        choice("passed", words.passedField, [words.passedYes, words.passedNo]),
        path("after", words.afterField), path("before", words.beforeField),
      ]
    case .pay:
      [
        day,
        money(
          "amount", words.amountField, file.map { words.typedMoney($0.unpaid) } ?? "", words.leftHint(file)),
        text("payee", words.payeeField, "", words.payeeHint),
      ]
    case .contribute:
      [
        choice(
          "sort", words.givenField, HousingGrant.ContributionSort.allCases.map { words.contribution($0) }),
        text("labour", words.labourField, "", words.labourHint),
        money("value", words.worthField, "", words.bahtHint),
        text("from", words.giverField, "", words.giverHint), day,
      ]
    case .handOver:
      [
        day,
        choice("proof", words.proofField, [AidIssued.Proof.signature, .fingerprint].map { words.proof($0) }),
        text("name1", words.witnessOfField(1), "", words.fingerprintHint),
        text("name2", words.witnessOfField(2), "", ""),
        path("after", words.afterField),
      ]
    case .close: [day]
    case .cancel:
      [
        choice(
          "reason", words.writeOffReasonField,
          HousingGrant.CancelReason.allCases.map { words.cancelReason($0) }),
        text("note", words.noteField, "", ""), day,
      ]
    case .allot, .change, .transfer, .carryOver, .keep: money
    }
  }

  /// What a second officer is to look at, word by word.
  private var approval: [FormField] {
    guard let sheet = grant.known.sheet, let decision = sheet.line.file.decision else { return [] }
    let file = sheet.line.file
    let applied = words.house(sheet.line.house) + "  " + sheet.line.applicant
    let surveyed = file.survey.map { done in
      words.listed(done.facts.parts.map { words.part($0) }) + "  " + words.right(done.facts.right)
        + "  " + words.files(done.facts.evidence.count)
    }
    let paper = decision.facts.document.map { String(hexadecimal($0.hash).prefix(12)) }
    return [
      fixed("applied", words.appliedField, applied), fixed("surveyed", words.surveyedField, surveyed ?? ""),
      fixed("met", words.metField, file.meeting.map { words.deed(.met($0.facts)) } ?? ""),
      fixed("decided", words.decidedField, words.deed(.decided(decision.facts))),
      fixed("recorder", words.recorderField, sheet.told[decision.entry]?.by ?? ""),
      fixed("paper", words.decisionFileField, paper ?? words.noFileNamed),
      fixed("content", words.contentField, String(hexadecimal(sheet.content).prefix(12))),
    ]
  }

  private var money: [FormField] {
    let line = grant.budget
    let what = fixed("budget", words.budgetField, line.map { words.budgetChoice($0) } ?? "")
    switch grant.kind {
    case .allot:
      return [
        text("code", words.codeField, "", words.budgetCodeHint),
        choice("scheme", words.schemeField, HousingGrant.Kind.allCases.map { words.scheme($0) }),
        number("year", words.fiscalYearField, String(FiscalYear(of: context.now.day).buddhist), ""),
        money("amount", words.amountField, "", words.bahtHint),
        text("source", words.sourceField, "", words.budgetSourceHint),
        text("document", words.documentField, "", words.documentHint), day,
      ]
    case .change:
      return [
        what,
        money(
          "amount", words.newAmountField, line.map { words.typedMoney($0.allotted) } ?? "", words.bahtHint),
        text("document", words.documentField, "", words.documentHint),
      ]
    case .transfer:
      return [
        what, choice("to", words.toBudgetField, grant.transferable.map { words.budgetChoice($0) }),
        money("amount", words.amountField, "", words.bahtHint),
        text("document", words.documentField, "", words.documentHint),
      ]
    case .carryOver:
      return [
        what, text("day", words.carriedUntilField, "", words.dateHint),
        text("document", words.documentField, "", words.documentHint),
      ]
    default: return [what]
    }
  }

  /// The most that a house may get by the rules of today.
  private var cap: Satang? {
    file.flatMap { context.rules.housing.cap(of: $0.application.facts.kind, on: context.now.day)?.value }
  }

  private var day: FormField {
    text("day", words.dayField, words.date(context.now.day, .numeric), words.dateHint)
  }

  private func fixed(_ id: String, _ label: String, _ text: String) -> FormField {
    FormField(id: id, label: label, content: .fixed(text))
  }

  private func choice(_ id: String, _ label: String, _ options: [String]) -> FormField {
    guard options.count > 1 else { return fixed(id, label, options.first ?? words.nothingToChoose) }
    return FormField(id: id, label: label, content: .choice(ChoiceField(options)), hint: words.turnHint)
  }

  private func text(_ id: String, _ label: String, _ text: String, _ hint: String) -> FormField {
    FormField(id: id, label: label, content: .text(TextField(text, limit: 120)), hint: hint)
  }

  /// A path has the whole width; what to type stands in the empty field.
  private func path(_ id: String, _ label: String, isOne: Bool = false) -> FormField {
    FormField(
      id: id, label: label,
      content: .text(
        TextField("", placeholder: isOne ? words.onePathPlaceholder : words.pathPlaceholder, limit: 1_000)))
  }

  private func money(_ id: String, _ label: String, _ text: String, _ hint: String) -> FormField {
    FormField(id: id, label: label, content: .text(TextField(text, limit: 20)), hint: hint)
  }

  private func number(_ id: String, _ label: String, _ text: String, _ hint: String) -> FormField {
    FormField(id: id, label: label, content: .text(TextField(text, kind: .number, limit: 9)), hint: hint)
  }
}

extension GrantForm {
  /// Who can apply: who lives in the house.
  var applicants: [HouseholdCard.Member] { known.card?.members.filter(\.membership.livesHere) ?? [] }

  /// The allotment that it is about, as the records have it.
  var budget: BudgetLine? {
    guard case .budget(let allotment) = about else { return nil }
    return known.board?.budgets.first { $0.allotment == allotment }
  }

  /// Money of the grant's scheme that this device keeps.
  var reservable: [BudgetLine] {
    let kind = known.sheet?.line.file.application.facts.kind
    return known.board?.budgets.filter { $0.isKept && $0.facts.kind == kind } ?? []
  }

  /// Other money of the same fiscal year.
  var transferable: [BudgetLine] {
    guard let budget else { return [] }
    return known.board?.budgets.filter {
      $0.allotment != budget.allotment && $0.facts.fiscalYear == budget.facts.fiscalYear
    } ?? []
  }
}
