import ThaiText
import Welfare

/// Reads a form of grants or their money: the proposal it comes to and the files it names, or what is wrong with which field.
struct GrantReading {
  private(set) var errors: [String: String] = [:]
  private(set) var proposal: Proposal?
  private(set) var files: [EvidenceFile] = []
  private let form: GrantForm
  private let today: Day
  private let words: Words

  init(_ form: GrantForm, _ context: DeskContext) {
    self.form = form
    today = context.now.day
    words = context.words
    proposal = read()
    if !errors.isEmpty { proposal = nil }
  }

  private mutating func read() -> Proposal? {
    switch form.about {
    case .household(let household): return apply(household).map { .grant($0) }
    case .grant(let grant): return step().map { .grant(.follow(grant, $0)) }
    case .nothing, .budget: return money().map { .budget($0) }
    }
  }

  private mutating func apply(_ household: Identifier<Household>) -> GrantProposal? {
    let index = form.chosen("applicant")
    guard form.applicants.indices.contains(index) else {
      errors["day"] = words.nobodyLivesHere
      return nil
    }
    guard let day = day() else { return nil }
    return .apply(
      GrantRequest(
        household: household, applicant: form.applicants[index].person,
        kind: HousingGrant.Kind.allCases[form.chosen("scheme")], day: day))
  }

  private mutating func step() -> GrantStepRequest? {
    switch form.kind {
    case .survey: return survey()
    case .meet: return meet()
    case .decide: return decide()
    case .approve: return form.known.sheet.map { .approve(content: $0.content) }
    case .reserve:
      let index = form.chosen("budget")
      guard form.reservable.indices.contains(index) else { return nil }
      return .reserve(form.reservable[index].allotment)
    case .bill:
      let day = day()
      if form.lines.isEmpty { errors["title"] = words.neededError }
      return day.map { .bill(form.lines, day: $0, total: nil) }
    case .inspect: return inspect()
    case .pay:
      let (day, amount, payee) = (day(), satang("amount"), needed("payee"))
      guard let day, let amount, let payee else { return nil }
      return .pay(instalment: nil, amount: amount, day: day, payee: payee)
    case .contribute: return contribute()
    case .handOver:
      let proofs: [AidIssued.Proof] = [.signature, .fingerprint]
      name("after", .after)
      return day().map {
        .handOver(
          GrantHandedOver(day: $0, proof: proofs[form.chosen("proof")], evidence: []),
          witnesses: names(2))
      }
    case .close: return day().map { .close(day: $0) }
    case .cancel:
      let note = TypedValues.isBlank(form.text("note")) ? "" : form.text("note")
      return day().map {
        .cancel(HousingGrant.CancelReason.allCases[form.chosen("reason")], day: $0, note: note)
      }
    case .apply, .allot, .change, .transfer, .carryOver, .keep: return nil
    }
  }

  private mutating func survey() -> GrantStepRequest? {
    let digits = asciiDigits(form.text("parts")).unicodeScalars
    let parts = digits.compactMap { scalar in
      digit(of: scalar).flatMap { UInt8(exactly: $0) }.flatMap(HousingGrant.Part.init(rawValue:))
    }
    if digits.isEmpty { errors["parts"] = words.neededError }
    if parts.count != digits.count { errors["parts"] = words.partsError }
    name("before", .before)
    if files.isEmpty { errors["before"] = words.neededError }
    name("document", .document)
    return day().map {
      .survey(
        GrantSurveyed(
          day: $0, parts: Set(parts).sorted(), right: HousingGrant.RightToStay.allCases[form.chosen("right")],
          evidence: []))
    }
  }

  private mutating func meet() -> GrantStepRequest? {
    let (day, rank, ranked, minutes) = (day(), count("rank"), count("ranked"), needed("minutes"))
    let attendees = TypedValues.isBlank(form.text("attendees")) ? 0 : count("attendees")
    guard let day, let rank, let ranked, let minutes, let attendees else { return nil }
    return .meet(
      GrantMet(
        day: day, rank: UInt64(rank), ranked: UInt64(ranked), minutes: minutes, attendees: UInt64(attendees)))
  }

  private mutating func decide() -> GrantStepRequest? {
    let (day, amount, body, meeting) = (day(), satang("amount"), needed("body"), needed("meeting"))
    name("document", .document)
    if files.count > 1 { errors["document"] = words.oneFileError }
    guard let day, let amount, let body, let meeting else { return nil }
    return .decide(GrantDecided(day: day, amount: amount, body: body, meeting: meeting, document: nil))
  }

  private mutating func inspect() -> GrantStepRequest? {
    let committee = (1...3).compactMap { needed("name\($0)") }
    let isPassed = form.chosen("passed") == 0
    name("after", .after)
    if isPassed, files.isEmpty { errors["after"] = words.neededError }
    name("before", .before)
    return day().map { .inspect(day: $0, isPassed: isPassed, committee: committee, evidence: []) }
  }

  private mutating func contribute() -> GrantStepRequest? {
    let sort = HousingGrant.ContributionSort.allCases[form.chosen("sort")]
    var tenths: UInt64 = 0
    if sort == .labour {
      if let hundredths = TypedValues.satang(form.text("labour")), hundredths > 0, hundredths % 10 == 0 {
        tenths = UInt64(hundredths / 10)
      } else {
        errors["labour"] = words.labourError
      }
    }
    let (value, day) = (satang("value"), day())
    guard let value, let day else { return nil }
    let from = TypedValues.isBlank(form.text("from")) ? "" : form.text("from")
    return .contribute(GrantContributed(sort: sort, tenthsOfDays: tenths, value: value, day: day), from: from)
  }

  private mutating func money() -> BudgetProposal? {
    if form.kind == .allot { return allot() }
    guard let line = form.budget else { return nil }
    if form.kind == .keep { return .keep(line.allotment) }
    let document = needed("document")
    switch form.kind {
    case .change:
      let amount = satang("amount")
      guard let amount, let document else { return nil }
      return .change(line.allotment, to: amount, document: document)
    case .transfer:
      let (amount, index) = (satang("amount"), form.chosen("to"))
      guard let amount, let document, form.transferable.indices.contains(index) else { return nil }
      return .transfer(
        from: line.allotment, to: form.transferable[index].allotment, amount: amount, document: document)
    case .carryOver:
      let day = day()
      guard let day, let document else { return nil }
      return .carryOver(line.allotment, until: day, document: document)
    default: return nil
    }
  }

  private mutating func allot() -> BudgetProposal? {
    let code = TypedValues.code(form.text("code"))
    if code == nil {
      errors["code"] = TypedValues.isBlank(form.text("code")) ? words.neededError : words.codeError
    }
    let year = TypedValues.number(form.text("year")).flatMap { FiscalYear(buddhist: Int($0)) }
    if year == nil { errors["year"] = words.fiscalYearError }
    let (amount, source, document, day) = (satang("amount"), needed("source"), needed("document"), day())
    guard let code, let year, let amount, let source, let document, let day else { return nil }
    return .allot(
      BudgetRequest(
        code: code, kind: HousingGrant.Kind.allCases[form.chosen("scheme")],
        fiscalYear: UInt64(clamping: year.buddhist), amount: amount, source: source, document: document,
        day: day))
  }

  /// The line of materials that is typed; nil, with errors, if it is none.
  mutating func readLine() -> BillLine? {
    errors = [:]
    let quantity = TypedValues.satang(form.text("quantity")).flatMap { $0 > 0 ? UInt64($0) : nil }
    if quantity == nil { errors["quantity"] = words.howManyError }
    let (title, unit, price) = (needed("title"), needed("unit"), satang("price"))
    guard let title, let quantity, let unit, let price else { return nil }
    return BillLine(
      part: HousingGrant.Part.allCases[form.chosen("part")], title: title, quantity: quantity, unit: unit,
      unitPrice: price)
  }

  private func names(_ count: Int) -> [String] {
    (1...count).map { form.text("name\($0)") }.filter { !TypedValues.isBlank($0) }
  }

  /// Files of a moment, parted by `;`.
  private mutating func name(_ id: String, _ moment: Evidence.Moment) {
    for part in form.text(id).unicodeScalars.split(separator: ";") {
      let trimmed = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      guard !trimmed.isEmpty else { continue }
      files.append(EvidenceFile(path: String(String.UnicodeScalarView(trimmed)), moment: moment))
    }
  }

  private mutating func needed(_ id: String) -> String? {
    let text = form.text(id)
    guard !TypedValues.isBlank(text) else {
      errors[id] = words.neededError
      return nil
    }
    return text
  }

  private mutating func count(_ id: String) -> Int64? {
    guard let count = TypedValues.number(form.text(id)), count >= 1 else {
      errors[id] = words.numberError
      return nil
    }
    return count
  }

  private mutating func satang(_ id: String) -> Satang? {
    let satang = TypedValues.satang(form.text(id))
    if satang == nil { errors[id] = words.moneyInBahtError }
    return satang
  }

  private mutating func day() -> Day? {
    switch TypedValues.day(form.text("day"), today: today) {
    case .day(let day): return day
    case .nothing: errors["day"] = words.neededError
    case .unclear: errors["day"] = words.yearError
    case .none: errors["day"] = words.dateError
    }
    return nil
  }
}
