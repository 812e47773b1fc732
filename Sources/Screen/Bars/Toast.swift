import ThaiText

/// One line that says what has just happened; it takes no key.
public struct Toast: Hashable, Sendable {
  /// What kind of news it is.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// It was saved: only ever shown after the record is on the disk.
    case saved
    /// Something to know.
    case notice
    /// Something went wrong.
    case error

    /// The role in which it is drawn.
    public var role: Role {
      switch self {
      case .saved: .toastSaved
      case .notice: .toastNotice
      case .error: .toastError
      }
    }
  }

  /// What kind of news it is.
  public var kind: Kind
  /// What happened.
  public var text: String
  /// The key that takes it back or says more: "F7 ย้อนกลับ"; "" for none.
  public var action: String

  /// News of a kind.
  public init(_ kind: Kind, _ text: String, action: String = "") {
    self.kind = kind
    self.text = text
    self.action = action
  }

  /// Draws it into the first row of an area; where room is short the action stays whole and the text ends in `…`.
  public func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let row = area.line(0)
    canvas.fill(row, role: kind.role)
    let inner = row.inset(columns: 1, rows: 0)
    let tail = action.isEmpty ? "" : "   " + action
    let room = max(0, inner.columns - columns(of: tail))
    let used = canvas.write([Span(text, kind.role)], at: inner.origin, columns: room)
    canvas.write(
      [Span(tail, kind.role)], at: inner.origin.moved(columns: used), columns: inner.columns - used)
  }
}
