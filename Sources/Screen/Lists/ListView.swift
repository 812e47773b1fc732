/// A list that scrolls: how many rows it has, which one has the focus, and which are in sight.
///
/// It knows no contents; whoever owns them says how a row looks when it is drawn.
public struct ListView: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key is not for a list.
    case ignored
    /// The focus has moved, or stands where it was because there is no further row.
    case moved
    /// Enter on the row of that number.
    case opened(Int)
  }

  /// Rows it has.
  public private(set) var count: Int
  /// The row with the focus; 0 while there is none.
  public private(set) var focus: Int
  /// Whether the arrows go from the last row to the first and back: for short lists that are seen whole.
  private let goesRound: Bool
  private var top = 0

  /// A list of `count` rows with the focus on one of them.
  public init(count: Int = 0, focus: Int = 0, goesRound: Bool = false) {
    self.count = max(0, count)
    self.focus = ListView.held(focus, count: count)
    self.goesRound = goesRound
  }

  /// The row with the focus; nil while there is none.
  public var focused: Int? { count == 0 ? nil : focus }

  /// Takes over a changed list; without a focus it stays at the same number, as far as there are rows.
  public mutating func show(count: Int, focus: Int? = nil) {
    self.count = max(0, count)
    self.focus = ListView.held(focus ?? self.focus, count: count)
  }

  /// Moves the focus to a row, as far as there is one.
  public mutating func move(to row: Int) {
    focus = ListView.held(row, count: count)
  }

  /// Takes a key while `rows` rows are in sight.
  public mutating func update(_ input: Input, rows: Int) -> Outcome {
    guard case .key(let key) = input else { return .ignored }
    top = visible(rows: rows).lowerBound
    switch key {
    case .up: move(to: goesRound && focus == 0 ? count - 1 : focus - 1)
    case .down: move(to: goesRound && focus == count - 1 ? 0 : focus + 1)
    case .pageUp: move(to: focus - max(1, rows - 1))
    case .pageDown: move(to: focus + max(1, rows - 1))
    case .home: move(to: 0)
    case .end: move(to: count - 1)
    case .enter: return focused.map(Outcome.opened) ?? .ignored
    default: return .ignored
    }
    top = visible(rows: rows).lowerBound
    return .moved
  }

  /// The rows in sight when there is room for `rows`: they move no further than the focus asks for.
  public func visible(rows: Int) -> Range<Int> {
    guard rows > 0, count > 0 else { return 0..<0 }
    let first = min(max(min(top, focus), focus - rows + 1), max(0, count - rows))
    return first..<min(count, first + rows)
  }

  private static func held(_ row: Int, count: Int) -> Int {
    max(0, min(row, count - 1))
  }
}
