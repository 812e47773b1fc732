import Welfare

/// What was proposed and is not answered yet, in the order proposed.
struct Proposals: Hashable, Sendable {
  /// One proposal under way.
  struct Pending: Hashable, Sendable {
    /// The number of the effect.
    let number: Int
    /// What was proposed.
    let proposal: Proposal
    /// Under which request id.
    let request: String
    /// What the desk does when it is answered.
    let purpose: Purpose
    /// When, by the strokes' clock, milliseconds.
    let since: UInt64
    /// Whether the officer waits for it: keys typed meanwhile are held.
    var blocks = true
    /// Pictures and papers to be kept before it is written.
    var files: [EvidenceFile] = []

    /// What the program is to do for it; the same again under the same number and request.
    var effect: Effect {
      files.isEmpty
        ? .propose(number: number, proposal, request: request)
        : .proposeWith(files, number: number, proposal, request: request)
    }
  }

  /// What the desk does when a proposal is answered.
  enum Purpose: Hashable, Sendable {
    /// A call: the ticket comes to this window.
    case call
    /// A step of a ticket, by the command that asked for it.
    case step(CommandID, label: String)
    /// The ticket form.
    case takeTicket
    /// A ticket for the household shown.
    case giveTicket
    /// Ticket, call and start in one.
    case walkIn
    /// The visitor of a ticket became known.
    case identify(label: String)
    /// F7 on a ticket's step.
    case undo(Undoable)
    /// The bag form.
    case bag(label: String?)
    /// A bag of bag day: the screen stays for the next one.
    case bagDay
    /// A family of a household.
    case family
    /// Something of the stock: goods, a kit, a campaign or a place.
    case stock
    /// Something of a grant or its money.
    case grant
    /// Something of a case.
    case cases
    /// An entry about goods taken back.
    case reverseStock(EntryName)
    /// A hand-over taken back.
    case reverse(receipt: String)
    /// A volunteer put on the roster.
    case assign
    /// A volunteer taken off the roster.
    case cancelAssignment
    /// What a visitor said about a benefit; the name of whom it is about.
    case answer(name: String)
    /// Something of the register; the name of whom it is about.
    case register(name: String)
    /// A goal of a family plan noted, or ended.
    case plan
    /// A day closed.
    case closeDay
    /// A conflict settled.
    case settle
    /// Two that may be one decided.
    case decide(Pair)
    /// An ID shown.
    case reveal(Identifier<Person>)

    /// The ticket it is about, as it was called when it was proposed: by the time of the answer the queue may have
    /// moved on without it.
    var label: String? {
      switch self {
      case .step(_, let label), .identify(let label), .undo(.step(_, let label, _)): label
      case .bag(let label): label
      default: nil
      }
    }
  }

  /// After so long Esc lets the officer go on while the store is still writing, milliseconds.
  static let patience: UInt64 = 1_500

  private(set) var pending: [Pending] = []

  /// Whether the officer waits for an answer.
  var block: Bool { pending.contains(where: \.blocks) }

  /// The proposal that the officer waits for.
  var awaited: Pending? { pending.first(where: \.blocks) }

  /// The oldest one of a purpose.
  func first(where isWanted: (Purpose) -> Bool) -> Pending? { pending.first { isWanted($0.purpose) } }

  /// Notes a proposal.
  mutating func add(_ proposal: Pending) { pending.append(proposal) }

  /// Takes out the proposal of that number; nil if it was answered before.
  mutating func settle(_ number: Int) -> Pending? {
    guard let index = pending.firstIndex(where: { $0.number == number }) else { return nil }
    return pending.remove(at: index)
  }

  /// Lets the officer go on; the answers are still awaited.
  mutating func unblock() {
    for index in pending.indices { pending[index].blocks = false }
  }
}
