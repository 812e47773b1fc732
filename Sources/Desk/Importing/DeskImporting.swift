import Screen
import ThaiText
import Welfare

/// นำเข้าไฟล์, and imports that run in the background.
extension Desk {
  /// Opens the screen, where the import stands.
  mutating func openImport() {
    if !importing.isAtWork, importing.stage == .undone { importing.startAnew() }
    push(.importFile(ImportScreen(importing, context)))
    lookForFiles()
  }

  /// Does what the screen wants.
  mutating func carryOut(_ deed: ImportScreen.Deed) {
    guard case .importFile(let screen) = layers.last else { return }
    importing = screen.activity
    switch deed {
    case .note: break
    case .startAnew:
      importing.startAnew()
      lookForFiles()
    case .open(let path, let source): start(.open(path: path, as: source), as: .opening)
    case .rehearse: if let wish = importing.wish { start(.rehearse(wish), as: .rehearsing) }
    case .run: if let wish = importing.wish { start(.run(wish, request: ids.mint()), as: .running) }
    case .stop: if let running = importing.running { effects.append(.stopImport(number: running.number)) }
    }
    showImport()
  }

  /// Takes a whole import back, because of the reason of that number.
  mutating func undoImport(_ batch: Identifier<Batch>, because index: Int, request: String) {
    guard ImportUndone.Reason.allCases.indices.contains(index), !importing.isAtWork else { return }
    start(.undo(batch, ImportUndone.Reason.allCases[index], request: request), as: .undoing)
    showImport()
  }

  private mutating func start(_ task: ImportTask, as work: ImportActivity.Work) {
    number += 1
    importing.begin(work, number)
    effects.append(.importing(number: number, task))
  }

  /// Asks which files there are; while an import runs nobody chooses.
  mutating func lookForFiles() {
    guard importing.looking == nil, importing.stage == .choosing, !importing.isAtWork else { return }
    number += 1
    importing.looking = number
    effects.append(.importing(number: number, .look))
  }

  /// A screen that came back from a draft goes on where it was.
  mutating func resumeImport() {
    guard
      case .importFile(let screen) = layers.last(where: { if case .importFile = $0 { true } else { false } })
    else { return }
    if importing.offers == nil { lookForFiles() }
    if let kept = importing.kept, importing.running == nil, importing.sheet == nil {
      start(.open(path: screen.path.text, as: kept.source), as: .opening)
    }
    showImport()
  }

  /// What became of work on imports; what is over is said on the news line too: the officer may be elsewhere.
  mutating func take(_ news: ImportNews, ofImport number: Int) {
    if case .looked(let offers, let past) = news {
      guard importing.looking == number else { return }
      (importing.looking, importing.offers, importing.past) = (nil, offers, past)
      return showImport()
    }
    guard let running = importing.running, running.number == number else { return }
    importing.take(news)
    showImport()
    switch news {
    case .looked, .progress, .opened: break
    case .over(let outcome):
      if !outcome.isDryRun || !isOnImport {
        saved = Toast(outcome.isStopped ? .notice : .saved, words.importedInShort(outcome))
      }
      if !outcome.isDryRun { refresh() }
    case .undone:
      saved = Toast(.saved, words.importUndone)
      refresh()
    case .failed(let trouble):
      if !isOnImport { saved = Toast(.error, words.trouble(trouble)) }
      if running.work != .opening { effects.append(.bell) }
    }
  }

  private var isOnImport: Bool { if case .importFile = layers.last { true } else { false } }

  /// กำลังนำเข้า, while an import runs and its screen is not in sight.
  var importRuns: Toast? {
    guard importing.isAtWork, !isOnImport, let running = importing.running else { return nil }
    return Toast(.notice, words.importRuns(running.work, importing.progress))
  }

  private mutating func showImport() {
    for index in layers.indices {
      guard case .importFile(var screen) = layers[index] else { continue }
      screen.show(importing, context)
      layers[index] = .importFile(screen)
    }
  }
}
