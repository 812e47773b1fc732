import Screen
import ThaiText
import Welfare

/// A report or list on the screen: read in the background, scrolled, its figures opened to their rows, printed or kept.
struct PaperScreen: Hashable, Sendable {
  /// How far reading has come.
  enum Progress: Hashable, Sendable {
    /// Not begun: it is to be asked for.
    case unasked
    /// Under way under the number of its effect; `all` is 0 while that is not known.
    case reading(number: Int, done: Int, all: Int)
    /// It is there.
    case read(PaperSheet)
    /// It could not be read.
    case failed(PaperTrouble)
  }

  /// A figure that was opened.
  struct Opened: Hashable, Sendable {
    /// Which.
    let figure: FigureID
    /// What it is, and how much.
    let title: String
    /// Its rows.
    var progress = Progress.unasked
    /// The list of them.
    var list = ListView()
  }

  /// Which paper.
  let wish: PaperWish
  /// The campaign's title; empty for what needs none.
  let title: String
  /// The paper.
  private(set) var progress = Progress.unasked
  /// The figure opened; nil while the paper itself is in sight.
  private(set) var opened: Opened?
  /// The figure with the focus, by its place among all.
  private(set) var focus = 0
  /// Lines scrolled past.
  private(set) var top = 0

  /// A paper that is to be read.
  init(_ wish: PaperWish, title: String) {
    self.wish = wish
    self.title = title
  }

  /// What is to be read next; nil while nothing is.
  var wanted: PaperSight? {
    if case .unasked = progress { return .whole(wish) }
    if case .report(let period) = wish, let opened, case .unasked = opened.progress {
      return .rows(of: opened.figure, in: period)
    }
    return nil
  }

  /// The number of what is being read; nil if nothing is.
  var reading: Int? {
    if case .reading(let number, _, _) = opened?.progress ?? progress { return number }
    return nil
  }

  /// What was wanted is being read under that number.
  mutating func wait(for number: Int) { take(.reading(number: number, done: 0, all: 0)) }

  /// Takes over how far reading has come, or what it came to; of another number it is passed by.
  mutating func receive(_ news: Progress, _ number: Int) {
    if reading == number { take(news) }
  }

  private mutating func take(_ news: Progress) {
    guard opened != nil else { return progress = news }
    opened?.progress = news
    if case .read(.rows(let rows)) = news { opened?.list = ListView(count: rows.count) }
  }

  /// The report's tables; nil for a paper of pages, or before it is there.
  var tables: [ReportTable]? {
    if case .read(.report(let tables, _)) = progress { tables } else { nil }
  }

  /// The forms in which it can leave, by their digits.
  var forms: [PaperForm] { wish.forms }

  /// Takes a key on a screen of that size.
  mutating func update(_ stroke: Stroke, size: Size) -> FormOutcome {
    guard !stroke.endsBurst else { return .handled }
    switch stroke.input {
    case .key(.escape):
      guard opened != nil else { return .close }
      opened = nil
      return .handled
    case .text(let text):
      let scalars = text.unicodeScalars
      guard let scalar = scalars.first, scalars.count == 1, let number = digitOrKey(of: scalar),
        forms.indices.contains(number - 1)
      else { return .ignored }
      return .make(wish, forms[number - 1])
    default: break
    }
    guard case .read(let sheet) = progress else { return .ignored }
    if opened != nil { return moveInRows(stroke, size) }
    switch sheet {
    case .report(let tables, _):
      return move(stroke, ReportLayout(tables, width: size.columns - 2), size)
    case .pages(let pages): return scroll(stroke, lines: pages.onScreen.count, size)
    case .rows: return .ignored
    }
  }

  private mutating func moveInRows(_ stroke: Stroke, _ size: Size) -> FormOutcome {
    switch opened?.list.update(stroke.input, rows: Self.bodyRows(screen: size.rows) - 1) {
    case .moved, .opened: .handled
    case .ignored, nil: stroke.key == .enter ? .handled : .ignored
    }
  }

  private mutating func scroll(_ stroke: Stroke, lines: Int, _ size: Size) -> FormOutcome {
    let rows = Self.bodyRows(screen: size.rows)
    let next: Int
    switch stroke.key {
    case .up: next = top - 1
    case .down: next = top + 1
    case .pageUp: next = top - max(1, rows - 2)
    case .pageDown: next = top + max(1, rows - 2)
    case .home: next = 0
    case .end: next = lines
    case .enter: return .open(.paperForms(wish))
    default: return .ignored
    }
    top = max(0, min(next, lines - rows))
    return .handled
  }

  private mutating func move(
    _ stroke: Stroke, _ layout: ReportLayout, _ size: Size
  ) -> FormOutcome {
    let rows = Self.bodyRows(screen: size.rows)
    switch stroke.key {
    case .left: focus = max(0, focus - 1)
    case .right: focus = min(layout.spots.count - 1, focus + 1)
    case .up: focus = layout.spot(from: focus, lines: -1)
    case .down: focus = layout.spot(from: focus, lines: 1)
    case .pageUp: focus = layout.spot(from: focus, lines: -max(1, rows - 2))
    case .pageDown: focus = layout.spot(from: focus, lines: max(1, rows - 2))
    case .home: focus = 0
    case .end: focus = max(0, layout.spots.count - 1)
    case .enter: return open(layout)
    default: return .ignored
    }
    top = layout.top(from: top, showing: focus, rows: rows)
    return .handled
  }

  private mutating func open(_ layout: ReportLayout) -> FormOutcome {
    guard layout.spots.indices.contains(focus) else { return .handled }
    let spot = layout.spots[focus]
    opened = Opened(figure: spot.figure, title: spot.title)
    return .handled
  }

  /// Rows of the paper in sight on a screen of `rows` rows.
  static func bodyRows(screen rows: Int) -> Int { max(1, rows - 2) }
}

extension PaperWish {
  /// The forms in which it can leave, by their digits.
  var forms: [PaperForm] {
    if case .report = self { PaperForm.allCases } else { [.print, .text] }
  }
}
