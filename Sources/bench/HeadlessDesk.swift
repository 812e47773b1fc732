import Desk
import Records
import Screen
import ThaiText
import Welfare

/// A desk on a real store without a terminal: keys go in, what they ask is answered, and what would be written on the
/// screen comes out.
struct HeadlessDesk {
  private let store: Store
  private let officer: Officer
  private let now: Instant
  private var desk: Desk
  private var shown: Grid
  private var milliseconds: UInt64 = 0

  /// A desk of that size at window 1.
  init(_ store: Store, officer: Officer, now: Instant, size: Size) throws {
    self.store = store
    self.officer = officer
    self.now = now
    let centre = try store.centre()
    let context = DeskContext(
      language: .thai, usesThaiDigits: false, keyboard: .kedmanee, now: now,
      centre: CentreLine(
        name: centre.name, tambon: centre.tambon, isPractice: centre.isPractice, counter: 1, officer: officer),
      rules: try store.ruleBook())
    desk = Desk(Desk.Opening(context: context, size: size, seed: 1))
    shown = Canvas(size: size).grid
    handle(.started)
    _ = paint()
  }

  /// Takes a key and paints; how many cells have changed.
  mutating func press(_ input: Input) -> Int {
    milliseconds += 100
    handle(.stroke(Stroke(input, milliseconds: milliseconds)))
    return paint()
  }

  private mutating func paint() -> Int {
    let grid = desk.view()
    let changed = grid.changes(since: shown).reduce(0) { $0 + $1.cells.count }
    shown = grid
    handle(.painted)
    return changed
  }

  private mutating func handle(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      for effect in desk.update(events.removeFirst()) {
        if let answer = perform(effect) { events.append(answer) }
      }
    }
  }

  private func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .ask(let number, let query):
      do throws(StoreTrouble) {
        return .answered(number: number, try store.answer(query, at: now, counter: 1))
      } catch {
        return .unanswered(number: number, error)
      }
    case .propose(let number, let proposal, let request):
      let proposer = Proposer(officer: officer.id, counter: 1, at: now, request: request)
      do throws(CommitFailure) {
        return .committed(number: number, try store.commit(proposal, by: proposer))
      } catch {
        switch error {
        case .refused(let refusal): return .refused(number: number, refusal)
        case .trouble(let trouble): return .trouble(number: number, trouble)
        }
      }
    default: return nil
    }
  }
}
