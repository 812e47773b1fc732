import Desk
import Dispatch
import Glibc
import Records
import Screen
import Settings
import Terminal
import ThaiText
import Welfare

/// Runs the desk on the terminal: one thread that owns both, asleep in one `poll` until something happens.
final class DeskRunner {
  /// How it ends.
  enum End {
    /// The program is over, with this exit code.
    case exit(Int32)
    /// Somebody else works at the desk from now on.
    case officer(Officer)
  }

  private let store: Store
  private let terminal: Terminal
  private let loop: EventLoop
  private let mailbox: Mailbox<Event>
  private let writer: Writer
  private let drafts: DraftKeeper
  private let papers: PaperMachine
  private let sights: PaperSights
  private let comparisons: RegisterComparisons
  private let syncs: SyncMachine
  private let imports: ImportMachine
  private let surroundings: Surroundings
  private let officer: Officer
  private let counter: UInt64
  private var themes: DeskThemes
  private var desk: Desk
  private var tick: WatchID?
  private var themeFiles: [WatchID] = []
  private var version: Int64?
  private var end: End?

  init(
    store: Store, path: String, terminal: Terminal, desk: Desk, themes: DeskThemes,
    surroundings: Surroundings,
    officer: Officer, counter: UInt64
  ) {
    self.store = store
    self.terminal = terminal
    self.desk = desk
    self.themes = themes
    self.surroundings = surroundings
    self.officer = officer
    self.counter = counter
    let bell = Bell()
    mailbox = Mailbox(bell: bell)
    loop = EventLoop(terminal: terminal, bell: bell)
    drafts = DraftKeeper(
      store: store, name: DeskRunner.draftName(officer: officer, counter: counter), mailbox: mailbox)
    writer = Writer(store: store, drafts: drafts, mailbox: mailbox)
    sights = PaperSights(store: store, mailbox: mailbox)
    comparisons = RegisterComparisons(store: store, mailbox: mailbox)
    syncs = SyncMachine(store: store, mailbox: mailbox)
    imports = ImportMachine(store: store, mailbox: mailbox)
    papers = PaperMachine(store: store, path: path, writer: writer, mailbox: mailbox)
  }

  /// The name that an officer's draft at a window is kept under.
  static func draftName(officer: Officer, counter: UInt64) -> String {
    officer.id.hex + "-" + String(counter)
  }

  /// Runs until the officer leaves, somebody else takes over, or a signal ends the program. The terminal stays claimed.
  ///
  /// - Parameter troubles: what is wrong with files that people edit; the first is shown, all are counted.
  func run(troubles: [SettingsTrouble]) -> End {
    tick = loop.watch(store.tickPath, for: .touched)
    // Before the first screen: who sees it may edit the theme.
    watchTheme()
    version = try? store.dataVersion()
    handle(.resized(terminal.size))
    handle(.started)
    tell(troubles)
    if let reason = store.readOnlyReason {
      handle(.told(desk.context.words.trouble(reason), isTrouble: true))
    }
    if store.hasNewLog { handle(.told(desk.context.words.newLog(store.letter), isTrouble: true)) }
    paint()
    prepareInBackground()
    defer {
      writer.finish()
      drafts.finish()
    }
    while true {
      for wake in loop.wait() {
        if let signal = react(to: wake) { return .exit(signal) }
      }
      if let end { return end }
      paint()
    }
  }

  /// What a wake means to the desk; the exit code if it means the end.
  private func react(to wake: Wake) -> Int32? {
    switch wake {
    // What was typed behind the key that ends the desk is nobody's.
    case .strokes(let strokes): for stroke in strokes where end == nil { handle(.stroke(stroke)) }
    case .resized(let size): handle(.resized(size))
    case .minute, .timer: passMinute()
    case .fileChanged(let watch) where watch == tick: takeChange()
    case .fileChanged(let watch): if themeFiles.contains(watch) { reloadTheme() }
    case .mailbox: mailbox.drain().forEach { handle($0) }
    case .resumed: terminal.repaintAll()
    case .signal(let signal): return signal.exitCode
    }
    return nil
  }

  /// The clock has moved on. Whoever wrote and was killed before touching the tick file is found now.
  private func passMinute() {
    handle(.clock(surroundings.now()))
    if (try? store.dataVersion()) != version { takeChange() }
  }

  private func takeChange() {
    version = try? store.dataVersion()
    if let rules = try? store.ruleBook(), rules != desk.context.rules { handle(.rules(rules)) }
    handle(.storeChanged)
    tellStanding()
  }

  /// How the store stands with others goes to the first row; one that never synced has nothing to say.
  private func tellStanding() {
    if let standing = try? store.syncStanding() { handle(.standing(standing)) }
  }

  private func paint() {
    terminal.paint(desk.view())
    handle(.painted)
  }

  /// Gives `event` to the desk and does what it wants done, until nothing is left.
  private func handle(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      for effect in desk.update(events.removeFirst()) {
        if let answer = perform(effect) { events.append(answer) }
      }
    }
  }

  /// Does one piece of work; the event it comes to at once, if it comes to one.
  private func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .ask(let number, .duplicates(let household)): comparisons.compare(number, household)
    case .ask(let number, let query):
      do throws(StoreTrouble) {
        return .answered(number: number, try store.answer(query, at: surroundings.now(), counter: counter))
      } catch {
        return .unanswered(number: number, error)
      }
    case .propose(let number, let proposal, let request):
      writer.propose(
        number, proposal,
        by: Proposer(officer: officer.id, counter: counter, at: surroundings.now(), request: request))
    case .proposeWith(let files, let number, let proposal, let request):
      writer.propose(
        number, proposal, with: files,
        by: Proposer(officer: officer.id, counter: counter, at: surroundings.now(), request: request))
    case .makePaper(let number, let wish, let form, let language):
      papers.make(
        number, wish, form, in: language,
        by: Proposer(officer: officer.id, counter: counter, at: surroundings.now(), request: nil))
    case .readPaper(let number, let sight):
      sights.read(number, sight, words: desk.context.words, at: surroundings.now())
    case .dropReading(let number): sights.drop(number)
    case .sync(let number, let wish): syncs.start(number, wish)
    case .stopSync(let number): syncs.stop(number)
    case .importing(let number, let task):
      imports.start(
        number, task,
        by: Proposer(officer: officer.id, counter: counter, at: surroundings.now(), request: nil),
        officer: officer.code, words: desk.context.words)
    case .stopImport(let number): imports.stop(number)
    case .saveDraft(let bytes): drafts.keep(bytes)
    case .clearDraft: drafts.clear()
    case .quit: end = .exit(0)
    case .changeOfficer(let officer): end = .officer(officer)
    case .repaint: terminal.repaintAll()
    case .bell: Output.write("\u{7}", to: .standardOutput)
    case .switchLanguage(let language): remember { $0.language = language }
    case .chooseTheme(let name):
      themes.choose(name)
      remember { $0.theme = name }
      watchTheme()
      return themed()
    }
    return nil
  }

  private func remember(_ change: (inout OfficersChoice) -> Void) {
    var choice = OfficersChoice(of: officer, in: store) ?? OfficersChoice(Surroundings.preferences.value)
    change(&choice)
    choice.keep(for: officer, in: store)
  }

  /// Makes the lookup store where it is not there and tells the desk how far it is; reads what themes there are.
  private func prepareInBackground() {
    DispatchQueue.global(qos: .utility).async { [store, mailbox, library = themes.library] in
      for attempt in 0..<20 where !store.isLookupReady {
        if attempt > 0 { usleep(100_000) }
        try? store.prepareLookup { (done: Int, all: Int) in
          mailbox.post(.lookupProgress(done: done, all: all))
          return true
        }
      }
      // A question may have made it meanwhile, and told nobody: what was searched for too early is searched again.
      if store.isLookupReady { mailbox.post(.lookupProgress(done: 1, all: 1)) }
      mailbox.post(.themes(library.cards()))
      if let standing = try? store.syncStanding() { mailbox.post(.standing(standing)) }
    }
  }
}

extension DeskRunner {
  /// Shows the theme in use, and what it is called.
  private func themed() -> Event {
    terminal.use(themes.theme)
    return .themed(Signs(themes.theme), id: themes.theme.card.id)
  }

  /// Sees to it that a change of the theme's files is seen at once.
  private func watchTheme() {
    themeFiles = themes.files.compactMap { loop.watch($0, for: .edited) }
  }

  private func reloadTheme() {
    themes.reload()
    watchTheme()
    handle(themed())
    tell(themes.troubles)
  }

  private func tell(_ troubles: [SettingsTrouble]) {
    guard let first = troubles.first else { return }
    handle(.told(desk.context.words.trouble(first, of: troubles.count), isTrouble: true))
  }
}
