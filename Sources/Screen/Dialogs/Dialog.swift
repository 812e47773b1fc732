import ThaiText

/// A framed part in the middle of the screen with a title, and a footer line under a rule.
public struct Dialog: Hashable, Sendable {
  /// Its width, as far as the screen has it.
  public static let columns = 72
  /// The most rows it takes, frame included.
  public static let mostRows = 21

  /// What stands in the upper edge.
  public var title: String
  /// What stands below the rule at the foot; no rule without it.
  public var footer: [Span]

  /// A dialog.
  public init(title: String, footer: [Span] = []) {
    self.title = title
    self.footer = footer
  }

  /// A dialog whose footer is of one role.
  public init(title: String, footer: String) {
    self.init(title: title, footer: footer.isEmpty ? [] : [Span(footer, .fieldHint)])
  }

  /// Rows of the frame and the footer, besides the contents.
  public var frameRows: Int { footer.isEmpty ? 2 : 4 }

  /// Where it stands on a screen when its contents need `rows` rows: in the middle, cut to what there is.
  public func place(on screen: Rect, rows: Int) -> Rect {
    let height = min(rows + frameRows, Dialog.mostRows)
    return screen.centred(Size(columns: Dialog.columns, rows: height))
  }

  /// Draws the frame over what stands there, and says where the contents go: one blank column from either side.
  @discardableResult
  public func draw(on canvas: inout Canvas, in screen: Rect, rows: Int) -> Rect {
    let area = place(on: screen, rows: rows)
    canvas.frame(area)
    canvas.hideCursor()
    drawTitle(on: &canvas, in: area)
    let inner = area.inset(columns: 2, rows: 1)
    guard !footer.isEmpty, area.rows > frameRows else { return inner }
    let (contents, foot) = inner.splitBottom(2)
    canvas.horizontalLine(column: area.column, row: foot.row, columns: area.columns, role: .dialogFrame)
    canvas.write(Line(footer), in: foot.line(1), role: .dialogBody)
    return contents
  }

  private func drawTitle(on canvas: inout Canvas, in area: Rect) {
    let room = area.columns - 6
    guard room > 0, !title.isEmpty else { return }
    let shown = clipped(title, columns: room)
    canvas.write(" \(shown) ", at: area.origin.moved(columns: 2), role: .dialogTitle)
  }
}
