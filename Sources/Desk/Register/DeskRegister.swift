import Screen
import ThaiText
import Welfare

/// The register on the desk: forms, notes, and the step to a relative's household.
extension Desk {
  /// A sensitive note of the card: whose, and where.
  struct NoteOnCard: Hashable, Sendable {
    let about: AnswerSubject
    /// The name of whom it is about; empty for the household.
    let name: String
    let place: NotePlace
  }

  /// The notes of the household shown and of everybody on its card.
  var notes: [NoteOnCard] {
    guard let card = lookup.card else { return [] }
    let own = card.notes.map { NoteOnCard(about: .household(card.household), name: "", place: $0) }
    return own
      + card.everybody.flatMap { member in
        member.notes.map {
          NoteOnCard(about: .person(member.person), name: member.particulars.fullName, place: $0)
        }
      }
  }

  mutating func runOnRegister(_ command: CommandID, _ stroke: Stroke) {
    switch command {
    case .editRegister: open(.register, stroke)
    case .otherHouse: openOtherHouse()
    case .addPerson: openRegister(.person)
    case .editName: openRegister(.name)
    case .editIdentity: openRegister(.identity)
    case .editContact: openRegister(.contact)
    case .editAddress: openRegister(.address)
    case .movePerson: openRegister(.move)
    case .noteConsent: openRegister(.consent)
    case .writeNote: openRegister(.note)
    case .openNote: open(.notes, stroke)
    case .addHousehold: openRegister(.household)
    default: break
    }
  }

  /// Opens a form about the household shown and the member chosen; `text` is what was looked for in vain.
  mutating func openRegister(_ kind: RegisterForm.Kind, text: String = "") {
    let card = kind == .household ? nil : lookup.card
    let person = kind == .household || kind == .person || kind == .address ? nil : lookup.member?.person
    push(
      .register(
        RegisterForm(
          kind, household: card?.household, person: person, card: card, request: ids.mint(),
          context: context, text: text)))
  }

  /// The other household in which the member chosen lives or stands; Esc comes back.
  private mutating func openOtherHouse() {
    guard let member = lookup.member, let other = member.elsewhere?.membership.household else { return }
    lookup.leaveTrail()
    openHousehold(other, person: member.person, ticket: nil)
  }

  /// What choosing a line of the notes, or of why one is opened, does.
  mutating func choose(_ index: Int, ofNotes list: ActionList) {
    switch list.subject {
    case .notes:
      guard notes.indices.contains(index) else { return }
      open(.noteReason(notes[index].about, notes[index].place), nil)
    case .noteReason(let about, let place):
      guard NoteOpened.Reason.allCases.indices.contains(index) else { return }
      let name = notes.first { $0.place == place }?.name ?? ""
      propose(
        .register(.openNote(about, place.part.entry, NoteOpened.Reason.allCases[index])),
        for: .register(name: name), request: list.request)
    default: break
    }
  }

  /// What the desk turns to after the register was written: who is new is shown, a note that was opened is read.
  mutating func followRegister(_ committed: Committed) {
    var household: Identifier<Household>?
    var person: Identifier<Person>?
    for written in committed.acts {
      switch written.act {
      case .householdAdded(let facts): household = facts.household
      case .personAdded(let facts):
        household = household ?? facts.residence.home?.household
        person = facts.person
      case .noteOpened(let facts): show(facts)
      default: break
      }
    }
    if let household {
      focus = .lookup
      openHousehold(household, person: person, ticket: nil)
    }
  }

  private mutating func show(_ facts: NoteOpened) {
    guard let note = notes.first(where: { $0.place.part.entry == facts.note }) else { return }
    let view = NoteView(note.place, about: facts.about)
    push(.note(view))
  }
}
