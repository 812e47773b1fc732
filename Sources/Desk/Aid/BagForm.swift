import Screen
import ThaiText
import Welfare

/// มอบถุงยังชีพ: who takes how many of which lot, checked live by the rule.
struct BagForm: Hashable, Sendable {
  /// What stands in it.
  private(set) var entries: BagEntries
  /// The request id under which it is saved, however often F8 is pressed.
  let request: String
  /// The household's card, from the desk or from the records' first answer.
  private(set) var card: HouseholdCard?
  /// What the records said last; nil before the first answer.
  private(set) var sheet: BagSheet?
  /// Who may be a proxy of the roster; nil until somebody asks for one.
  private(set) var volunteers: [VolunteerLine]?
  /// The fields and buttons.
  private(set) var form: Form
  /// Whether anything was changed since it was opened.
  private(set) var isDirty = false

  /// A form for a household.
  ///
  /// - Parameters:
  ///   - ticket: the ticket the visitor came by.
  ///   - recipient: the visitor, if known.
  ///   - family: the family it is for; nil for the household's first one.
  ///   - card: the household's card, if it is at hand.
  ///   - request: the request id.
  init(
    household: Identifier<Household>, ticket: Identifier<Ticket>? = nil,
    recipient: Identifier<Person>? = nil, family: Identifier<Family>? = nil, card: HouseholdCard? = nil,
    request: String, context: DeskContext
  ) {
    entries = BagEntries(household: household, ticket: ticket, recipient: recipient)
    entries.family = family
    self.request = request
    self.card = card
    form = Form([], buttons: Buttons([]))
    build(context)
    form.focus(on: "recipient")
  }

  /// A form with what was chosen on bag day.
  init(_ chosen: AidRequest, card: HouseholdCard?, request: String, context: DeskContext) {
    self.init(
      household: chosen.household, recipient: chosen.recipient, card: card, request: request, context: context
    )
    entries.campaign = chosen.campaign
    entries.venue = chosen.venue
    build(context)
    form.focus(on: "recipient")
  }

  /// Gives it although the record does not hold it: the goods are there, and a count will put the record right.
  mutating func giveBeyond(_ context: DeskContext) {
    entries.isUnheld = true
    entries.substitutes = nil
    entries.lot = lot?.lot
    build(context)
  }

  /// The question whose answer the form shows: first to be asked when it opens.
  var query: Query { .bag(entries.question) }

  /// Takes over the records' answer; one to an earlier request is passed over.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    if case .volunteers(let volunteers) = answer {
      self.volunteers = volunteers
      nameVolunteer()
      build(context)
    }
    guard case .bag(let sheet) = answer, sheet.request == entries.question else { return }
    self.sheet = sheet
    card = sheet.card
    if entries.isUnheld, entries.lot == nil { entries.lot = sheet.lots.first?.lot }
    build(context)
  }

  /// Says everything again in the words of the desk: after the language was switched.
  mutating func reword(_ context: DeskContext) { build(context) }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed(let id): return changed(id, context)
    case .save: return save(context)
    case .pressed(let id): return id == "save" ? save(context) : .close
    case .cancelled: return .close
    }
  }

  private mutating func changed(_ id: String, _ context: DeskContext) -> FormOutcome {
    isDirty = true
    entries.isConfirmed = false
    let before = entries
    take(id, context)
    if id == "campaign" || id == "goods" {
      entries.lot = nil
      entries.substitutes = nil
    }
    if before.recipient != entries.recipient || before.proof != entries.proof || id == "campaign"
      || id == "goods" || before.inclusion != entries.inclusion
    {
      build(context)
    }
    if wantsVolunteers { return .ask(.volunteers(context.now.day)) }
    return entries.question == before.question ? .handled : .ask(query)
  }

  /// What the rule found odd is meant if it is saved so again.
  mutating func confirm() { entries.isConfirmed = true }

  private mutating func save(_ context: DeskContext) -> FormOutcome {
    let errors = errors(context.words)
    form.show(errors: errors)
    return errors.isEmpty ? .propose(.issueAid(entries.request)) : .handled
  }

  private func errors(_ words: Words) -> [String: String] {
    var errors: [String: String] = [:]
    if entries.recipient == .proxy, isBlank(entries.proxyName) { errors["proxy"] = words.proxyNeeded }
    if case .several = proxy { errors["proxy"] = words.proxyHint(proxy) }
    if entries.asksReason, isBlank(entries.reason) { errors["reason"] = words.reasonNeeded }
    if entries.proof == .fingerprint, Set(entries.witnessNames.map { folded($0) }).count < 2 {
      errors["witnesses"] = words.witnessesNeeded
    }
    if entries.carrying != nil, !isBlank(entries.handedOn), entries.handedDay == nil {
      errors["handed-on"] = words.dateError
    }
    let greatest = campaign?.perUnit ?? 1
    if form["quantity"]?.canFocus == true, !(1...Int64(clamping: greatest)).contains(entries.request.quantity)
    {
      errors["quantity"] = words.quantityError(greatest)
    }
    return errors
  }

  private func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0 == " " } }

  /// The campaign that the form speaks of, once known.
  var campaign: CampaignOpened? {
    guard let sheet else { return nil }
    if let chosen = entries.campaign { return sheet.campaigns.first { $0.campaign == chosen } }
    if case .allowed(let allowance) = sheet.answer { return allowance.campaign }
    return sheet.campaigns.first
  }

  /// The lot that the form speaks of, once known.
  var lot: LotLine? {
    guard let sheet else { return nil }
    if let chosen = entries.lot { return (sheet.lots + sheet.others).first { $0.lot == chosen } }
    if case .allowed(let allowance) = sheet.answer { return allowance.lot }
    return sheet.lots.first { $0.onHand > 0 } ?? sheet.lots.first
  }

  /// Reads a field that has changed into what stands in the form.
  private mutating func take(_ id: String, _ context: DeskContext) {
    guard let field = form[id] else { return }
    switch id {
    case "campaign": entries.campaign = chosen(id, of: sheet?.campaigns.map(\.campaign) ?? [])
    case "recipient":
      let members = card?.members.map { BagEntries.Recipient.member($0.person) } ?? []
      entries.recipient = chosen(id, of: members + [.proxy]) ?? .usual
    case "proxy", "relation":
      entries.proxyName = form["proxy"]?.text ?? ""
      entries.relation = chosen("relation", of: ProxyRelation.allCases) ?? .relative
      nameVolunteer()
      let hint = context.words.proxyHint(proxy)
      form.change("proxy") { $0.hint = hint }
    case "family": entries.family = chosen(id, of: [nil] + (sheet?.families.map(\.family) ?? [])) ?? nil
    case "inclusion":
      entries.inclusion = chosen(id, of: [nil] + HandOverCircumstances.Inclusion.allCases) ?? nil
    case "reason": entries.reason = field.text
    case "letter": entries.letter = field.text
    case "witnesses": entries.witnesses = field.text
    case "goods":
      entries.carrying = chosen(id, of: [nil] + (sheet?.carryings.map(\.carrying) ?? [])) ?? nil
      entries.venue = entries.carrying == nil ? .centre : .home
    case "handed-on":
      entries.handedOn = field.text
      entries.readHandedDay(today: context.now.day)
      form.change(id) { field in
        field.hint = entries.handedDay.map { context.words.date($0, .long) } ?? context.words.handedOnHint
      }
    case "lot":
      let line = chosen(id, of: (sheet?.lots ?? []) + (sheet?.others ?? []))
      entries.lot = line?.lot
      let isOther = sheet?.others.contains { $0.lot == line?.lot } ?? false
      entries.substitutes = isOther ? campaign?.kits.first : nil
    case "quantity": entries.quantity = field.text
    case "venue": entries.venue = chosen(id, of: AidIssued.Venue.allCases) ?? .centre
    case "proof": entries.proof = chosen(id, of: AidIssued.Proof.allCases) ?? .signature
    default: entries.note = field.text
    }
  }

  /// Whether the roster is to be asked who the proxy is.
  var wantsVolunteers: Bool {
    entries.recipient == .proxy && entries.relation == .volunteer && volunteers == nil
  }

  /// Whom of the roster the proxy's name stands for; nil where the proxy is no volunteer.
  private var proxy: Named? {
    guard entries.recipient == .proxy, entries.relation == .volunteer else { return nil }
    return Named(entries.proxyName, volunteers: volunteers, officers: [])
  }

  private mutating func nameVolunteer() {
    entries.proxyVolunteer = if case .volunteer(let id, _) = proxy { id } else { nil }
  }

  private func chosen<Item>(_ id: String, of items: [Item]) -> Item? {
    guard case .choice(let choice)? = form[id]?.content, items.indices.contains(choice.selected) else {
      return nil
    }
    return items[choice.selected]
  }

  /// Makes the fields anew from what stands in the form and what the records said; focus and carets stay.
  private mutating func build(_ context: DeskContext) {
    let old = form
    form = BagFields(
      entries: entries, card: card, campaign: campaign, lot: lot, sheet: sheet, proxy: proxy
    ).form(context.words)
    if case .field(let index) = old.focus, old.fields.indices.contains(index) {
      form.focus(on: old.fields[index].id)
    } else if !old.fields.isEmpty {
      form.focusOnButtons()
    }
    form.buttons.move(to: old.buttons.focus)
    for field in old.fields {
      if case .text(let text) = field.content { form.moveCaret(of: field.id, to: text.caret) }
    }
  }
}

extension BagForm {
  /// Writes what was typed, where the focus stands and the request id.
  func encode(into writer: inout CanonicalWriter) {
    entries.encode(into: &writer)
    writer.write(request)
    writer.write(form.focusedID)
  }

  /// Reads a form as it was left; `query` is to be asked.
  init(from reader: inout CanonicalReader, context: DeskContext) throws(CanonicalTrouble) {
    entries = try BagEntries(from: &reader)
    request = try reader.text()
    form = Form([], buttons: Buttons([]))
    isDirty = true
    let focus = try reader.text()
    entries.readHandedDay(today: context.now.day)
    build(context)
    if focus.isEmpty { form.focusOnButtons() } else { form.focus(on: focus) }
  }
}
