import Screen
import ThaiText
import Welfare

extension RegisterForm {
  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let dialog = Dialog(
      title: words.registerFormTitle(self), footer: isSaving ? words.saving : words.stockFormFooter)
    let will = willSave(words)
    let inner = dialog.draw(on: &canvas, in: screen, rows: form.fields.count + 2 + max(1, will.count))
    let (rest, buttons) = inner.splitBottom(1)
    let below = min(will.count, max(0, rest.rows - 3))
    let (fields, foot) = rest.splitTop(min(form.fields.count, rest.rows - below))
    form.draw(on: &canvas, scrolledIn: fields, buttons: buttons)
    for (offset, line) in will.prefix(below).enumerated() where offset < foot.rows {
      canvas.write(line, in: foot.line(offset), role: .dialogBody)
    }
  }

  /// จะบันทึก: before and after, a line each.
  private func willSave(_ words: Words) -> [Line] {
    let changes = changes(words)
    let lines = changes.isEmpty ? saying(words) : changes.map { words.beforeAfter($0) }
    return lines.enumerated().map { index, line in
      Line([
        Span(
          padded(index == 0 ? words.willSaveLabel : "", columns: BagChecks.labelColumns), .fieldLabel),
        Span(line, .dialogStrong),
      ])
    }
  }

  /// What would be saved where nothing is replaced.
  private func saying(_ words: Words) -> [String] {
    switch kind {
    case .household:
      guard !text("number").isEmpty, !text("moo").isEmpty else { return [] }
      return [words.willAddHouse(text("number"), text("moo"), head: name)]
    case .person: return text("first").isEmpty ? [] : [words.willAddPerson(name)]
    case .move:
      guard let move = RegisterFields.Move(rawValue: chosen("move")), !name.isEmpty else { return [] }
      return [words.willMove(name, move, text("day"))]
    case .name, .identity, .contact, .address: return card == nil ? [] : [words.nothingChangedYet]
    case .consent, .note: return []
    }
  }
}

/// A sensitive note while it is shown: for a reason that stands in the journal, and never in a draft.
struct NoteView: Hashable, Sendable {
  /// What sort of note, and of which day.
  let place: NotePlace
  /// Of whom.
  let about: AnswerSubject
  /// Its text; nil before the records' answer, empty where it cannot be opened here.
  private(set) var text: String?

  init(_ place: NotePlace, about: AnswerSubject) {
    self.place = place
    self.about = about
  }

  /// What is to be asked.
  var query: Query { .note(about, place.part.entry) }

  /// Takes the text.
  mutating func receive(_ answer: Answer) {
    if case .note(let entry, let text) = answer, entry == place.part.entry { self.text = text ?? "" }
  }

  /// Takes a key: Enter and Esc close it.
  func update(_ stroke: Stroke) -> FormOutcome {
    switch stroke.input {
    case .key(.escape), .key(.enter): stroke.endsBurst ? .handled : .close
    default: .ignored
    }
  }

  /// Draws it in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let shown = text.map { $0.isEmpty ? words.sealedNote : words.typed($0) } ?? ""
    let width = max(20, min(Dialog.columns, screen.columns) - 6)
    let lines = wrapped(shown, columns: width)
    let dialog = Dialog(title: words.noteTitle(place), footer: words.noteFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: max(1, lines.count))
    for (index, line) in lines.enumerated() where index < inner.rows {
      canvas.write(line, in: inner.line(index), role: .dialogBody)
    }
    canvas.placeCursor(at: inner.origin)
  }
}
