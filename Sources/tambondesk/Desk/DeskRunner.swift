import Desk
import Dispatch
import Records
import Screen
import Settings
import Terminal
import ThaiText
import Welfare

/// Runs the desk on the terminal: one thread that owns both, asleep in one `poll` until something happens.
final class DeskRunner {
  private let store: Store
  private let terminal: Terminal
  private let loop: EventLoop
  private let mailbox: Mailbox<Event>
  private let writer: Writer
  private let surroundings: Surroundings
  private let officer: Officer
  private let counter: UInt64
  private let draftName: String
  private var desk: Desk
  private var tick: WatchID?
  private var isOver = false

  init(
    store: Store, terminal: Terminal, desk: Desk, surroundings: Surroundings, officer: Officer,
    counter: UInt64
  ) {
    self.store = store
    self.terminal = terminal
    self.desk = desk
    self.surroundings = surroundings
    self.officer = officer
    self.counter = counter
    let bell = Bell()
    mailbox = Mailbox(bell: bell)
    loop = EventLoop(terminal: terminal, bell: bell)
    writer = Writer(store: store, mailbox: mailbox)
    draftName = DeskRunner.draftName(officer: officer, counter: counter)
  }

  /// The name that an officer's draft at a window is kept under.
  static func draftName(officer: Officer, counter: UInt64) -> String {
    officer.id.hex + "-" + String(counter)
  }

  /// Runs until the officer leaves or a signal ends the program; returns the exit code.
  func run() -> Int32 {
    tick = loop.watch(store.tickPath, for: .touched)
    handle(.resized(terminal.size))
    handle(.started)
    paint()
    prepareLookup()
    while !isOver {
      for wake in loop.wait() {
        if let signal = react(to: wake) {
          writer.finish()
          terminal.release()
          return signal
        }
      }
      paint()
    }
    writer.finish()
    terminal.release()
    return 0
  }

  /// What a wake means to the desk; the exit code if it means the end.
  private func react(to wake: Wake) -> Int32? {
    switch wake {
    case .strokes(let strokes): strokes.forEach { handle(.stroke($0)) }
    case .resized(let size): handle(.resized(size))
    case .minute: handle(.clock(surroundings.now()))
    case .timer: handle(.clock(surroundings.now()))
    case .fileChanged(let watch) where watch == tick: handle(.storeChanged)
    case .fileChanged: break
    case .mailbox: mailbox.drain().forEach { handle($0) }
    case .resumed: terminal.repaintAll()
    case .signal(let signal): return signal.exitCode
    }
    return nil
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
    case .saveDraft(let bytes): try? store.saveDraft(draftName, bytes)
    case .clearDraft: store.removeDraft(draftName)
    case .quit: isOver = true
    case .repaint: terminal.repaintAll()
    case .bell: Output.write("\u{7}", to: .standardOutput)
    case .switchLanguage(let language): remember { $0.language = language }
    case .chooseTheme(let name):
      let theme = Surroundings.theme(named: name)
      terminal.use(theme)
      remember { $0.theme = name }
      return .themed(Signs(theme))
    }
    return nil
  }

  private func remember(_ change: (inout OfficersChoice) -> Void) {
    var choice = OfficersChoice(of: officer, in: store) ?? OfficersChoice(Surroundings.preferences.value)
    change(&choice)
    choice.keep(for: officer, in: store)
  }

  /// Makes the lookup store in the background when it is not there, and tells the desk how far it is.
  private func prepareLookup() {
    guard !store.isLookupReady else { return }
    DispatchQueue.global(qos: .utility).async { [store, mailbox] in
      try? store.prepareLookup { (done: Int, all: Int) in
        mailbox.post(.lookupProgress(done: done, all: all))
        return true
      }
    }
  }
}
