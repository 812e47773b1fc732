/// How far long work has come, with the way to stop it.
public struct ProgressLine: Hashable, Sendable {
  /// What is being done.
  public var label: String
  /// Steps done.
  public var done: Int
  /// Steps in all; 0 while that is not known.
  public var total: Int
  /// The key that stops it: "Esc หยุด"; "" if it cannot be stopped.
  public var action: String

  /// Work of which `done` of `total` steps are done.
  public init(_ label: String, done: Int, total: Int, action: String = "") {
    self.label = label
    self.done = done
    self.total = total
    self.action = action
  }

  /// Draws `label n/m` into the first row of an area; the done share of the row is drawn in the role of progress.
  public func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let row = area.line(0)
    let count = total > 0 ? "\(label) \(done)/\(total)" : "\(label) \(done)"
    canvas.write(Line(" " + count, trailing: action, role: .toastNotice), in: row, role: .toastNotice)
    guard total > 0 else { return }
    let share = min(max(0, done), total) * row.columns / total
    canvas.paint(row.splitLeft(share).left, role: .progress)
  }
}
