import Screen
import ThaiText
import Welfare

/// แยกครอบครัว: who of a household is a family of their own.
struct FamilyForm: Hashable, Sendable {
  /// The household.
  let card: HouseholdCard
  /// The request id under which it is saved.
  let request: String
  /// A choice a member, and buttons.
  private(set) var form: Form

  /// A form in which nobody was chosen yet.
  init(_ card: HouseholdCard, request: String, context: DeskContext) {
    self.card = card
    self.request = request
    let words = context.words
    form = Form(
      card.members.enumerated().map { index, member in
        FormField(
          id: String(index), label: words.recipient(member.particulars.fullName, member.age),
          content: .choice(ChoiceField([words.inFirstFamily, words.inNewFamily])), hint: words.turnHint)
      },
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.saveButton),
        Buttons.Button(id: "back", label: words.formBackButton),
      ]))
  }

  /// Those chosen, in the order of the card.
  private var members: [Identifier<Person>] {
    card.members.enumerated().filter { index, _ in
      if case .choice(let choice)? = form[String(index)]?.content { choice.selected == 1 } else { false }
    }.map(\.element.person)
  }

  /// Takes a key.
  mutating func update(_ stroke: Stroke) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: .ignored
    case .moved, .changed: .handled
    case .save: .propose(.declareFamily(household: card.household, members: members))
    case .pressed(let id):
      id == "save" ? .propose(.declareFamily(household: card.household, members: members)) : .close
    case .cancelled: .close
    }
  }

  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let dialog = Dialog(
      title: words.familyFormTitle(words.house(card.particulars)),
      footer: isSaving ? words.saving : words.stockFormFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: min(form.fields.count, 12) + 3)
    let (rest, buttons) = inner.splitBottom(1)
    canvas.write(words.familyFormHint, in: rest.line(0), role: .dialogBody)
    form.draw(on: &canvas, scrolledIn: rest.inset(top: rest.rows > 3 ? 1 : 0), buttons: buttons)
  }
}
