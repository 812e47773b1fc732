import Screen

/// Where everything stands on a screen of some size (DESK.md: exact at 80×24 and 120×40).
struct DeskLayout: Hashable, Sendable {
  /// How many panes are in sight.
  enum Kind: Hashable, Sendable {
    /// Too small for anything but a sentence.
    case sentence
    /// One pane; F2–F5 change it.
    case one(DeskPane)
    /// Queue and roster at the left, lookup and aid at the right.
    case two
    /// As two, with the aid pane in a column of its own.
    case three
  }

  /// The smallest screen on which a pane is drawn.
  static let smallestPane = Size(columns: 40, rows: 10)
  /// The smallest screen on which the aid pane has a column of its own.
  static let threeColumns = 120

  /// How many panes are in sight.
  let kind: Kind
  /// The first row.
  let header: Rect
  /// The row of the panes' titles.
  let titles: Rect
  /// The row above the hint bar, where news stands.
  let news: Rect
  /// The last row.
  let bar: Rect
  private let places: [DeskPane: Rect]

  /// The place of a pane without its title; empty if it is not in sight.
  func place(of pane: DeskPane) -> Rect {
    places[pane] ?? Rect(column: 0, row: 0, columns: 0, rows: 0)
  }

  /// The layout for a screen; `alone` is the pane that was enlarged, or that a small screen shows.
  init(_ size: Size, focus: DeskPane, isEnlarged: Bool) {
    let screen = Rect(size)
    let (header, belowHeader) = screen.splitTop(1)
    let (titles, belowTitles) = belowHeader.splitTop(1)
    let (aboveBar, bar) = belowTitles.splitBottom(1)
    let (body, news) = aboveBar.splitBottom(1)
    self.header = header
    self.titles = titles
    self.news = news
    self.bar = bar
    if !size.holds(Self.smallestPane) {
      kind = .sentence
      places = [:]
    } else if isEnlarged || !size.holds(.smallestDesk) {
      kind = .one(focus)
      places = [focus: body]
    } else if size.columns < Self.threeColumns {
      kind = .two
      places = Self.two(body, size)
    } else {
      kind = .three
      places = Self.three(body, size)
    }
  }

  /// 80×24: queue 24 columns, main 55; roster 5 rows, aid 9.
  private static func two(_ body: Rect, _ size: Size) -> [DeskPane: Rect] {
    let more = size.rows - 24
    let (left, rest) = body.splitLeft(24 + (size.columns - 80) / 8)
    let (queue, roster) = left.splitBottom(min(14, 5 + more * 5 / 16))
    let (lookup, aid) = rest.inset(left: 1).splitBottom(9 + more / 3)
    return [.queue: queue.withoutLast, .roster: roster, .lookup: lookup.withoutLast, .aid: aid]
  }

  /// 120×40: queue 28 columns, main 50, aid 40; roster 10 rows.
  private static func three(_ body: Rect, _ size: Size) -> [DeskPane: Rect] {
    let wider = size.columns - Self.threeColumns
    let (left, rest) = body.splitLeft(28 + wider / 5)
    let (queue, roster) = left.splitBottom(min(14, 5 + (size.rows - 24) * 5 / 16))
    let (lookup, aid) = rest.inset(left: 1).splitRight(40 + wider * 3 / 10)
    return [
      .queue: queue.withoutLast, .roster: roster, .lookup: lookup.inset(right: 1), .aid: aid,
    ]
  }
}

extension Rect {
  /// The part above its last row, which a title takes.
  fileprivate var withoutLast: Rect { inset(bottom: 1) }
}
