import Screen
import ThaiText
import Welfare

/// นำเข้าไฟล์: a file is chosen, its columns are looked at, it is read for a try, and imported.
struct ImportScreen: Hashable, Sendable {
  /// What the officer wants done.
  enum Deed: Hashable, Sendable {
    /// The file at a path is to be opened, as what the header says or as one of a kind.
    case open(String, as: ImportFinished.Source?)
    /// What the import would come to.
    case rehearse
    /// The import.
    case run
    /// What runs is to stop.
    case stop
    /// Another file: it is looked for files anew.
    case startAnew
    /// What was seen or done on the screen is to be kept, nothing else.
    case note
  }

  /// How the import stands.
  private(set) var activity: ImportActivity
  /// The path as typed.
  private(set) var path: TextField
  /// The rows of the page in sight: the path, files and earlier imports; or the kind and the columns.
  private(set) var list = ListView()
  /// What can be done where a page ends in a menu.
  private(set) var menu = Menu([])
  /// Lines scrolled past where a page is read.
  private(set) var top = 0
  private var stage: ImportActivity.Stage

  /// The screen while `activity` stands so.
  init(_ activity: ImportActivity, path: String = "", _ context: DeskContext) {
    self.activity = activity
    stage = activity.stage
    self.path = TextField(
      path.isEmpty ? activity.sheet?.path ?? "" : path, placeholder: context.words.importPathPlaceholder,
      limit: 1_000)
    arrange(context)
    if activity.stage == .columns { list.move(to: min(1, list.count - 1)) }
  }

  /// Takes over how the import stands.
  mutating func show(_ activity: ImportActivity, _ context: DeskContext) {
    let focused = menu.entries.indices.contains(menu.list.focus) ? menu.entries[menu.list.focus].id : nil
    self.activity = activity
    let isNew = stage != activity.stage
    stage = activity.stage
    if isNew {
      list = ListView()
      top = 0
    }
    arrange(context)
    if isNew, activity.stage == .columns { list.move(to: activity.missing.isEmpty ? 1 : 0) }
    if !isNew, let focused { menu.focus(on: focused) }
  }

  private mutating func arrange(_ context: DeskContext) {
    switch activity.stage {
    case .choosing: list.show(count: 1 + (activity.offers?.count ?? 0) + activity.past.count)
    case .columns: list.show(count: 1 + activity.holds.count)
    default: break
    }
    menu = Menu(entries(context))
    // Taking everything back is never the first thing that Enter does.
    if case .over(let outcome) = activity.stage, !outcome.isStopped { menu.focus(on: "another") }
  }

  /// The file on a row of the first page.
  func offer(at row: Int) -> FileOffer? {
    let offers = activity.offers ?? []
    return offers.indices.contains(row - 1) ? offers[row - 1] : nil
  }

  /// The earlier import on a row of the first page.
  func past(at row: Int) -> ImportLine? {
    let index = row - 1 - (activity.offers?.count ?? 0)
    return activity.past.indices.contains(index) ? activity.past[index] : nil
  }

  /// The import that was just done, where it can be taken back.
  var batch: ImportLine? {
    guard case .over(let outcome) = activity.stage, outcome.done > 0 else { return nil }
    return ImportLine(
      batch: outcome.facts.batch, day: Day(number: 0), facts: outcome.isStopped ? nil : outcome.facts,
      undone: nil)
  }
}

/// Keys.
extension ImportScreen {
  /// Takes a key on a screen of that size.
  mutating func update(_ stroke: Stroke, size: Size, _ context: DeskContext) -> FormOutcome {
    if activity.isAtWork { return updateAtWork(stroke) }
    switch activity.stage {
    case .choosing: return updateChoosing(stroke, size, context)
    case .columns: return updateColumns(stroke, size, context)
    case .rehearsed, .over, .undone: return updateMenu(stroke, size, context)
    }
  }

  private mutating func updateAtWork(_ stroke: Stroke) -> FormOutcome {
    guard !stroke.endsBurst else { return .handled }
    if stroke.key == .escape { return activity.running?.work == .undoing ? .close : .importing(.stop) }
    switch menu.update(stroke.input, rows: max(1, menu.entries.count)) {
    case .chosen: return .importing(.stop)
    case .moved, .unavailable: return .handled
    case .closed: return .close
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    }
  }

  private mutating func updateChoosing(
    _ stroke: Stroke, _ size: Size, _ context: DeskContext
  ) -> FormOutcome {
    switch stroke.input {
    case .key(.escape): return .close
    case .key(.enter): return stroke.endsBurst ? .handled : choose(context)
    case .text(" ") where list.focus > 0: return choose(context)
    case .text, .paste: list.move(to: 0)
    default: break
    }
    if list.focus == 0 {
      switch path.update(stroke.input) {
      case .changed: return .importing(.note)
      case .moved: return .handled
      case .ignored: break
      }
    }
    return list.update(stroke.input, rows: Self.bodyRows(size)) == .ignored ? .ignored : .handled
  }

  private mutating func choose(_ context: DeskContext) -> FormOutcome {
    if let offer = offer(at: list.focus) {
      path.replace(with: offer.path)
    } else if let past = past(at: list.focus) {
      if past.undone != nil { return .tell(.takenBackAlready) }
      return context.mayUndoImports ? .open(.undoImport(past)) : .tell(.role(ImportRule.undoRoles))
    }
    let typed = path.text.unicodeScalars.drop { $0 == " " }
    let place = String(String.UnicodeScalarView(typed))
    return place.isEmpty ? .tell(.noFile) : .importing(.open(place, as: nil))
  }

  private mutating func updateColumns(
    _ stroke: Stroke, _ size: Size, _ context: DeskContext
  ) -> FormOutcome {
    let column = list.focus - 1
    switch stroke.input {
    case .key(.escape): return .importing(.startAnew)
    case .key(.enter):
      guard !stroke.endsBurst else { return .handled }
      return activity.missing.isEmpty ? .importing(.rehearse) : .tell(.columnsMissing(activity.missing))
    case .text(" "), .key(.right), .key(.left):
      let step = stroke.key == .left ? -1 : 1
      if column < 0 { return turnKind(by: step) }
      activity.turn(column, by: step)
      return .importing(.note)
    case .key(.backspace), .key(.delete):
      activity.release(column)
      return .importing(.note)
    default: break
    }
    return list.update(stroke.input, rows: Self.columnRows(size)) == .ignored ? .ignored : .handled
  }

  private func turnKind(by step: Int) -> FormOutcome {
    guard let sheet = activity.sheet else { return .handled }
    let kinds = ImportFinished.Source.offered
    let here = kinds.firstIndex(of: sheet.source) ?? 0
    return .importing(.open(sheet.path, as: kinds[(here + step + kinds.count) % kinds.count]))
  }

  private mutating func updateMenu(_ stroke: Stroke, _ size: Size, _ context: DeskContext) -> FormOutcome {
    guard !stroke.endsBurst else { return .handled }
    let rows = textRows(size)
    switch stroke.key {
    case .pageDown, .pageUp:
      let last = max(0, lines(width: size.columns - 2, context).count - rows)
      top = max(0, min(top + (stroke.key == .pageDown ? rows : -rows), last))
      return .handled
    default: break
    }
    switch menu.update(stroke.input, rows: menu.entries.count) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .unavailable("undo"): return .tell(.role(ImportRule.undoRoles))
    case .unavailable: return .tell(.nothingNew)
    case .chosen("run"): return .importing(.run)
    case .chosen("again"): return .importing(.rehearse)
    case .chosen("undo"): return batch.map { .open(.undoImport($0)) } ?? .handled
    case .chosen("another"): return .importing(.startAnew)
    case .closed:
      if case .rehearsed = activity.stage { return backToColumns() }
      return .close
    case .chosen("columns"): return backToColumns()
    case .chosen: return .close
    }
  }

  private mutating func backToColumns() -> FormOutcome {
    activity.stage = .columns
    return .importing(.note)
  }

  /// Whether typed text goes into the path now.
  var takesText: Bool { activity.stage == .choosing && !activity.isAtWork }

  /// Rows between title and footer.
  static func bodyRows(_ size: Size) -> Int { max(1, size.rows - 3) }

  /// Rows of columns in sight: less the file, the titles, and the lines below.
  static func columnRows(_ size: Size) -> Int { max(1, size.rows - 9) }

  /// Rows of text above the menu.
  func textRows(_ size: Size) -> Int { max(1, size.rows - 4 - menu.entries.count) }
}

extension ImportFinished.Source {
  /// In the order in which they are offered.
  static let offered: [ImportFinished.Source] = [.register, .tpmap, .logbook, .volunteers]
}
