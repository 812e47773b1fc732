import Screen
import ThaiText

/// A form in the middle of the screen: its fields, what there is to know while they are filled in, and what it will save.
struct FormDialog {
  /// What is filled in, and about what.
  let title: String
  /// The fields and buttons.
  let form: Form
  /// What there is to know; nothing needs no room.
  let notes: [Line]
  /// จะบันทึก: what it comes to; nil while it is not whole.
  let saves: String?
  /// In which role that stands.
  var savesRole = Role.dialogStrong
  /// Whether it is being saved.
  let isSaving: Bool

  /// Columns of a note.
  static let columns = Dialog.columns - 4

  /// Draws it; where there is not room enough the fields scroll, and one line of what it will save stays.
  func draw(on canvas: inout Canvas, in screen: Rect, _ words: Words) {
    let dialog = Dialog(title: title, footer: isSaving ? words.saving : words.stockFormFooter)
    let will = will(words)
    let needed = form.fields.count + (notes.isEmpty ? 0 : notes.count + 1) + will.count + 3
    let inner = dialog.draw(on: &canvas, in: screen, rows: needed)
    let (rest, buttons) = inner.splitBottom(1)
    let isWhole = inner.rows >= needed
    let below =
      isWhole ? (notes.isEmpty ? [] : [Line("")] + notes) + [Line("")] + will : Array(will.prefix(1))
    let (fields, lower) = rest.splitTop(
      isWhole ? form.fields.count : max(1, min(form.fields.count, rest.rows - below.count)))
    form.draw(on: &canvas, scrolledIn: fields, buttons: buttons)
    for (offset, line) in below.enumerated() where offset < lower.rows {
      canvas.write(line, in: lower.line(offset), role: .dialogBody)
    }
  }

  private func will(_ words: Words) -> [Line] {
    let said = wrapped(saves ?? words.notWholeYet, columns: max(8, Self.columns - BagChecks.labelColumns))
    return said.prefix(2).enumerated().map { index, line in
      Line([
        Span(padded(index == 0 ? words.willSaveLabel : "", columns: BagChecks.labelColumns), .fieldLabel),
        Span(line, saves == nil ? .fieldHint : savesRole),
      ])
    }
  }
}
