import ThaiText

extension Form {
  /// The columns that names of fields take where none is longer.
  private static let labelColumns = 15

  /// Rows it takes: one a field, one blank, one of buttons.
  public var rows: Int { fields.count + 2 }

  /// Draws the fields into an area, `>` before the one that has the keyboard, and the buttons into `buttonRow` or, without
  /// it, the row after a blank one below the fields.
  public func draw(on canvas: inout Canvas, in area: Rect, buttonRow: Int? = nil) {
    let label = labelWidth(in: area)
    for (index, field) in fields.enumerated() {
      draw(field, hasFocus: focus == .field(index), label: label, on: &canvas, in: area.line(index))
    }
    let row = area.line(buttonRow.map { $0 - area.row } ?? fields.count + 1)
    buttons.draw(on: &canvas, in: row.inset(left: 2), focused: focus == .buttons)
  }

  private func labelWidth(in area: Rect) -> Int {
    let longest = fields.map { columns(of: $0.label) + 2 }.max() ?? 0
    return min(max(Form.labelColumns, longest), area.columns / 2)
  }

  private func draw(_ field: FormField, hasFocus: Bool, label: Int, on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    canvas.fill(area, role: .dialogBody)
    let (before, rest) = area.inset(left: 2).splitLeft(label)
    if hasFocus { canvas.writeSign(of: .gutter, at: area.origin) }
    canvas.write(field.label, in: before.inset(right: 1), role: .fieldLabel)
    let remark = field.error.map { canvas.signs[.statusLook] + " " + $0 } ?? field.hint
    let width = min(columns(of: remark), rest.columns / 2)
    let (content, end) = rest.splitRight(width)
    canvas.write(remark, in: end, role: field.error == nil ? .fieldHint : .fieldError, alignment: .trailing)
    draw(field.content, on: &canvas, in: content.inset(right: width > 0 ? 1 : 0), focused: hasFocus)
  }

  private func draw(_ content: FormField.Content, on canvas: inout Canvas, in area: Rect, focused: Bool) {
    switch content {
    case .text(let field): field.draw(on: &canvas, in: area, focused: focused)
    case .choice(let choice): choice.draw(on: &canvas, in: area, focused: focused)
    case .fixed(let words): canvas.write(words, in: area, role: .dialogBody)
    }
  }
}
