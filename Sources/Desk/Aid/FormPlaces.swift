import Screen

/// Where the focus of a form stands, by the field's id: how a form made anew stays where it was.
extension Form {
  /// The id of the field that has the keyboard; empty on the buttons.
  var focusedID: String {
    if case .field(let index) = focus, fields.indices.contains(index) { fields[index].id } else { "" }
  }

  /// Puts the focus on the buttons.
  mutating func focusOnButtons() {
    let forward = Stroke(.key(.tab), milliseconds: 0)
    for _ in fields where focus != .buttons { _ = update(forward) }
  }

  /// Moves the caret of a text field, as far as there are scalars.
  mutating func moveCaret(of id: String, to place: Int) {
    change(id) { field in
      guard case .text(var text) = field.content else { return }
      text.moveCaret(to: place)
      field.content = .text(text)
    }
  }
}

extension Form {
  /// Draws the fields into `area`, scrolled so that the one with the keyboard is in sight, and the buttons into a row of
  /// their own.
  func draw(on canvas: inout Canvas, scrolledIn area: Rect, buttons row: Rect) {
    let hidden = max(0, min(focusedRow - area.rows + 1, fields.count - area.rows))
    let whole = Rect(
      column: area.column, row: area.row - hidden, columns: area.columns, rows: max(fields.count, area.rows))
    let shown = area.columns < Self.columnsForHints ? withoutHints : self
    canvas.within(area) { shown.draw(on: &$0, in: whole, buttonRow: area.endRow) }
    guard !row.isEmpty else { return }
    let below = Rect(column: row.column, row: row.row, columns: row.columns, rows: 1)
    canvas.within(row) { buttons.draw(on: &$0, in: below.inset(left: 2), focused: focus == .buttons) }
  }

  /// Fewer columns are kept for what the fields hold.
  private static let columnsForHints = 50

  private var withoutHints: Form {
    var form = self
    for field in fields { form.change(field.id) { $0.hint = "" } }
    return form
  }

  private var focusedRow: Int {
    if case .field(let index) = focus { index } else { fields.count - 1 }
  }
}
