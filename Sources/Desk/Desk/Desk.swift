public import Screen
import ThaiText
import Welfare

/// What the officer sees and does, as one value: events go in, effects come out, `view()` says how it looks.
///
/// It reads no clock, file or randomness: `Opening` brings them. The program sends `.started` once, then every event,
/// runs the effects in their order, and paints `view()` when nothing more has come.
public struct Desk: Sendable {
  /// What a desk begins with.
  public struct Opening: Sendable {
    /// Words, clock, centre, rules and keyboard.
    public var context: DeskContext
    /// The terminal's size.
    public var size: Size
    /// The signs of the theme in use.
    public var signs: Signs
    /// The keys that the centre has given to commands, by the ids of the command table.
    public var keymap: Keymap
    /// The id of the theme in use.
    public var theme: String
    /// Drawn at random by the program: request ids are made from it.
    public var seed: UInt64

    /// A beginning of these values.
    public init(
      context: DeskContext, size: Size, signs: Signs = .standard, keymap: Keymap = Keymap(),
      theme: String = "", seed: UInt64
    ) {
      self.context = context
      self.size = size
      self.signs = signs
      self.keymap = keymap
      self.theme = theme
      self.seed = seed
    }
  }

  /// Words, clock, centre, rules and keyboard as they are now.
  public internal(set) var context: DeskContext
  /// The commands and their keys.
  public let commands: CommandTable
  var size: Size
  var signs: Signs
  /// The id of the theme in use.
  var theme: String
  /// The themes to choose from; none until the program has looked.
  var themes: [Theme.Card] = []
  /// Who may work here; nobody until the records have answered.
  var officers: [Officer] = []

  // What is in sight
  var focus = DeskPane.queue
  /// The number of the command on the hint bar that has the keyboard; nil while a pane has it.
  var barFocus: Int?
  var isEnlarged = false
  var queue = QueuePane()
  var lookup = LookupPane()
  var aid = AidPane()
  var roster = RosterStrip()
  var layers: [Layer] = []
  /// What was saved last.
  var saved: Toast?
  /// What the last key led to, if it has to be said; gone with the next key.
  var notice: Toast?

  // What is under way
  var ids: RequestIDs
  var number = 0
  var questions = Questions()
  var proposals = Proposals()
  /// Papers that are being made.
  var papers: [PaperUnderWay] = []
  /// The sync under way, or what became of the last one.
  var sync = SyncActivity()
  /// The import under way, or what became of the last one.
  var importing = ImportActivity()
  /// How the store stands with other devices; nil until the program has said so.
  var standing: SyncStanding?
  /// Where the paper kept last lies; nil for none in this session.
  var keptPaper: String?
  /// A household asked for and not shown yet.
  var opening: HouseholdOpening?
  /// The ticket that a call brought to this window, to be shown when the queue is known.
  var arrival: Arrival?
  var undoables: [Undoable] = []

  // Keys
  /// Strokes that wait for an answer, in the order pressed.
  var held: [Stroke] = []
  /// The newest time of the strokes' clock, milliseconds.
  var clock: UInt64 = 0
  /// Whether everything that this desk shows stands on the screen.
  var isPainted = true
  /// Strokes pressed before the question in sight stood on the screen.
  var early = 0
  /// The command given last, for tests of the table.
  var given: CommandID?

  var effects: [Effect] = []
  var keptDraft: [UInt8]?

  /// A household that was asked for.
  struct HouseholdOpening: Hashable, Sendable {
    let household: Identifier<Household>
    /// The member to choose.
    let person: Identifier<Person>?
    /// The ticket that brought it.
    let ticket: String?
  }

  /// A ticket that came to this window.
  struct Arrival: Hashable, Sendable {
    let ticket: Identifier<Ticket>
    /// Whether the keyboard goes to the queue.
    let takesFocus: Bool
  }

  /// A desk that begins anew, or as `draft` kept it: canonical bytes of an earlier `.saveDraft`.
  ///
  /// A draft that cannot be read, as of another version of the program, is passed over.
  public init(_ opening: Opening, restoring draft: [UInt8]? = nil) {
    context = opening.context
    commands = CommandTable(opening.keymap)
    size = opening.size
    signs = opening.signs
    theme = opening.theme
    ids = RequestIDs(seed: opening.seed)
    if let draft { restore(draft) }
  }

  /// Takes what happened; says what is to be done about it.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .started: refresh()
    case .stroke(let stroke): take(stroke)
    case .resized(let size): self.size = size
    case .clock(let now): tick(now)
    case .answered(let number, let answer): take(answer, to: number)
    case .unanswered(let number, let trouble): takeNoAnswer(to: number, trouble)
    case .committed(let number, let committed): take(committed, number)
    case .refused(let number, let refusal): take(refusal, number)
    case .trouble(let number, let trouble): take(trouble, number)
    case .evidence(let number, let trouble): take(trouble, ofProposal: number)
    case .paper(let number, let news): take(news, number)
    case .paperRead(let number, let sheet): take(.read(sheet), reading: number)
    case .paperUnread(let number, let trouble): take(.failed(trouble), reading: number)
    case .paperProgress(let number, let done, let all):
      take(.reading(number: number, done: done, all: all), reading: number)
    case .syncProgress(let number, let progress): take(progress, ofSync: number)
    case .syncOver(let number, let news): take(news, ofSync: number)
    case .imported(let number, let news): take(news, ofImport: number)
    case .standing(let standing): self.standing = standing
    case .storeChanged: refresh()
    case .rules(let book): context.rules = book
    case .painted: isPainted = true
    case .lookupProgress(let done, let all): takeProgress(done, of: all)
    case .undoable(let undoable): undoables = undoable.map { [$0] } ?? []
    case .themed(let signs, let id): (self.signs, theme) = (signs, id)
    case .themes(let cards): themes = cards
    case .draftNotKept(let trouble): notice = Toast(.error, words.draftNotKept(words.trouble(trouble)))
    case .told(let text, let isTrouble): notice = Toast(isTrouble ? .error : .notice, text)
    }
    release()
    readPapers()
    keepDraft()
    defer { effects = [] }
    return effects
  }

  var words: Words { context.words }
  var window: UInt64 { context.centre.counter }
}
