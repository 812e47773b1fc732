import Screen
import ThaiText
import Welfare

/// Menu 8, and syncs that run in the background.
extension Desk {
  /// ซิงค์.
  mutating func openSync() {
    let screen = SyncScreen(sync, context)
    push(.sync(screen))
    ask(screen.query)
  }

  /// Where to sync was typed: its form goes, and the screen below takes it over.
  mutating func choose(_ remote: String) {
    given = .save
    pop()
    guard case .sync(var screen) = layers.last else { return }
    screen.choose(remote, context)
    replaceTop(.sync(screen))
  }

  /// Wants a sync; while one runs there is no other.
  mutating func start(_ wish: SyncWish) {
    guard !sync.isRunning else { return }
    number += 1
    sync = SyncActivity(number: number, wish: wish)
    effects.append(.sync(number: number, wish))
    showSync()
  }

  /// Wants the sync under way to stop.
  mutating func stopSync() {
    guard let number = sync.number else { return }
    effects.append(.stopSync(number: number))
  }

  /// How far the sync of that number has come.
  mutating func take(_ progress: SyncProgress, ofSync number: Int) {
    guard sync.number == number else { return }
    sync.progress = progress
    showSync()
  }

  /// What became of the sync of that number. It is said on the news line too: the officer may be elsewhere.
  mutating func take(_ news: SyncNews, ofSync number: Int) {
    guard sync.number == number else { return }
    sync = SyncActivity(wish: sync.wish, news: news)
    showSync()
    switch news {
    case .ahead: break
    case .carried(let outcome):
      saved = Toast(
        outcome.headsEqual && outcome.newConflicts == 0 && outcome.newLetter == nil ? .saved : .notice,
        words.syncedInShort(outcome))
    case .failed(let trouble):
      saved = Toast(.error, words.trouble(trouble))
      effects.append(.bell)
    }
    refresh()
  }

  /// กำลังซิงค์, while one runs.
  var syncing: Toast? {
    guard sync.isRunning else { return nil }
    return Toast(.notice, sync.progress.map { words.syncing($0) } ?? words.syncBegins)
  }

  private mutating func showSync() {
    for index in layers.indices {
      guard case .sync(var screen) = layers[index] else { continue }
      screen.show(sync, context)
      layers[index] = .sync(screen)
    }
  }
}
