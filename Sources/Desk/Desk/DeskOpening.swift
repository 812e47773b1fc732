import Screen
import ThaiText
import Welfare

/// Opens what panes, forms and commands ask for.
extension Desk {
  /// Opens what a pane or form asked for.
  mutating func open(_ opening: FormOpening, _ stroke: Stroke? = nil) {
    switch opening {
    case .bag(let household): openBag(household)
    case .bagBeyond(let household): openBagBeyond(household)
    case .bagAs(let chosen): openBag(as: chosen)
    case .family(let card): push(.family(FamilyForm(card, request: ids.mint(), context: context)))
    case .conflicts: openConflicts()
    case .pair(let pair): open(ActionList.Subject.pair(pair), stroke)
    case .settle(let conflict): openSettling(conflict)
    case .undoImport(let line): open(ActionList.Subject.undoImport(line), stroke)
    case .remote(let remote): push(.remote(RemoteForm(remote, context: context)))
    case .refusal(let refusal, let household):
      push(.refusal(dialog(refusal, household: household, offersForm: refusal.isOfOneCampaign)))
    case .receipt(let given): push(.receipt(ReceiptView(given, request: ids.mint(), context: context)))
    case .lotActions(let shelf): open(.shelf(shelf), stroke)
    case .stock(let kind, let about): openStockForm(kind, about)
    case .stockHistory(let lot): openStockHistory(of: lot)
    case .takeBack(let entry, let kind): open(.reverseStock(entry, kind: kind), stroke)
    case .paper(let wish, let title): openPaper(wish, title: title)
    case .paperForms(let wish): open(ActionList.Subject.paperForms(wish), stroke)
    case .grant(let grant): openGrant(grant)
    case .grantActions(let grant): open(.grantNext(grant), stroke)
    case .budgetActions(let allotment): open(.budget(allotment), stroke)
    case .grantForm(let kind, let about): openGrantForm(kind, about)
    case .case(let subject, let isRestricted): openCase(subject, isRestricted: isRestricted, stroke)
    case .caseActions(let subject): open(.caseNext(subject), stroke)
    case .caseForm(let kind, let about): openCaseForm(kind, about)
    case .benefits(let household):
      push(.benefits(BenefitDialog(household, sheet: aid.benefits, request: ids.mint())))
      ask(.benefits(household))
    case .planForm(let kind, let household): openPlanForm(kind, of: household)
    case .endedGoal(let item): open(ActionList.Subject.endedGoal(item), stroke)
    case .assign(let day, let slot, let duties):
      let form = AssignForm(day: day, slot: slot, duties: duties, request: ids.mint(), context: context)
      push(.assign(form))
      ask(form.query)
    }
  }

  /// A refusal's dialog, with the household's card where it is at hand.
  func dialog(
    _ refusal: Refusal, household: Identifier<Household>?, offersForm: Bool = false
  ) -> RefusalDialog {
    RefusalDialog(
      refusal, household: household, card: card(of: household),
      offersForm: offersForm, context: context)
  }

  /// The household's card, if it is at hand.
  private func card(of household: Identifier<Household>?) -> HouseholdCard? {
    if let card = lookup.card, card.household == household { return card }
    for layer in layers {
      switch layer {
      case .bagDay(let screen): if let card = screen.sheet?.card, card.household == household { return card }
      case .bag(let form): if let card = form.card, card.household == household { return card }
      default: break
      }
    }
    return nil
  }

  /// Opens the bag form over bag day, with the household chosen there.
  private mutating func openBag(as chosen: AidRequest) {
    let form = BagForm(chosen, card: card(of: chosen.household), request: ids.mint(), context: context)
    push(.bag(form))
    ask(form.query)
  }

  /// Opens the bag form for a family that was just declared.
  mutating func openBag(for family: FamilyDeclared) {
    if case .refusal = layers.last { pop() }
    let form = BagForm(
      household: family.household, recipient: family.members.first, family: family.family,
      card: card(of: family.household), request: ids.mint(), context: context)
    push(.bag(form))
    ask(form.query)
  }

  /// Opens the bag form, or goes on in the one that is open, for goods that the record does not hold.
  private mutating func openBagBeyond(_ household: Identifier<Household>) {
    if case .refusal = layers.last { pop() }
    if case .bag = layers.last {} else { openBag(household) }
    guard case .bag(var form) = layers.last else { return }
    form.giveBeyond(context)
    replaceTop(.bag(form))
    ask(form.query)
  }

  /// วันมอบถุง.
  mutating func openBagDay() {
    let screen = BagDayScreen(request: ids.mint(), context: context)
    push(.bagDay(screen))
    for query in screen.queries { ask(query) }
  }

  /// The next household, after a bag of bag day was saved from the screen or from the form over it.
  mutating func settleBagDay() {
    guard case .bagDay(var screen) = layers.last else { return }
    screen.settled(next: ids.mint())
    replaceTop(.bagDay(screen))
  }

  /// Opens the bag form for a household; the visitor at this window takes it unless another member was chosen.
  private mutating func openBag(_ household: Identifier<Household>) {
    if case .refusal = layers.last { pop() }
    if case .bag(let form) = layers.last, form.entries.household == household { return }
    if case .bagDay(let screen) = layers.last, let chosen = screen.chosen, chosen.household == household {
      return openBag(as: chosen)
    }
    let card = lookup.card?.household == household ? lookup.card : nil
    let isMine = mine?.household == household
    let visitor = isMine ? mine?.person : nil
    let form = BagForm(
      household: household, ticket: isMine || mine?.household == nil ? mine?.ticket : nil,
      recipient: visitor
        ?? (card == nil ? nil : lookup.member.flatMap { $0.membership.isHere ? $0.person : nil }),
      card: card, request: ids.mint(),
      context: context)
    push(.bag(form))
    ask(form.query)
  }

  /// The bag of the household shown, or why not.
  mutating func giveBag() {
    guard let household = lookup.card?.household else { return }
    if let standing = aid.standing, standing.household == household, case .refused(let refusal) = standing.bag
    {
      open(.refusal(refusal, household: household))
    } else {
      open(.bag(household))
    }
  }

  /// The week of a day, with a shift chosen.
  mutating func openRoster(_ day: Day, slot: RosterPage.Slot?) {
    let shift = roster.today?.slots.firstIndex { $0.shift.shift == slot?.shift.shift } ?? 0
    let screen = RosterScreen(day, shift: shift, request: ids.mint())
    push(.roster(screen))
    ask(screen.query)
  }

  /// Every volunteer.
  mutating func openVolunteers() {
    let list = VolunteerList(context)
    push(.volunteers(list))
    ask(list.query)
  }
}

extension Refusal {
  /// Whether another open campaign might say otherwise.
  fileprivate var isOfOneCampaign: Bool {
    if case .bag(.given) = self { true } else { false }
  }
}
