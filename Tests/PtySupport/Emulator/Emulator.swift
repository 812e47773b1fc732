/// A small terminal: takes what a program writes and knows what would be seen. Enough for ncurses on xterm, vt100,
/// linux and screen.
///
/// Widths are those of `ThaiText`, so a wrong width in the program is not found here; that takes another judge.
public struct Emulator {
  /// The visible screen.
  public internal(set) var screen: Page
  /// The modes that are on: `CSI ? n h`.
  public internal(set) var modes: Set<Int> = [7, 25]
  /// Whether the keypad sends application codes (`ESC =`).
  public internal(set) var hasApplicationKeypad = false
  /// Everything that was neither text nor a known sequence, in readable form.
  public internal(set) var surprises: [String] = []
  /// Answers to the program's questions, to be sent to it.
  var answers: [UInt8] = []

  var primary: Page?
  var sets = CharacterSets()
  var lastShown: Unicode.Scalar = " "
  private var tokenizer = Tokenizer()

  /// An empty terminal of that size.
  public init(columns: Int, rows: Int) {
    screen = Page(columns: columns, rows: rows)
  }

  /// How what comes next would be drawn.
  public var rendition: Rendition { screen.rendition }
  /// Whether the program shows the cursor.
  public var showsCursor: Bool { modes.contains(25) }
  /// Whether the program is on its own screen.
  public var isAlternate: Bool { primary != nil }

  /// Takes what a program has written.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for token in tokenizer.tokens(of: bytes) { apply(token) }
  }

  /// Gives the terminal another size, as a window does.
  public mutating func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    primary?.resize(columns: columns, rows: rows)
  }

  /// Takes out what has to be sent to the program.
  mutating func takeAnswers() -> [UInt8] {
    defer { answers.removeAll() }
    return answers
  }

  private mutating func apply(_ token: Token) {
    switch token {
    case .text(let scalar): show(scalar)
    case .control(let byte): control(byte)
    case .escape(let intermediates, let final): escape(intermediates, final)
    case .sequence(let mark, let figures, let intermediates, let final):
      sequence(mark, figures, intermediates, final)
    case .string: break
    case .malformed(let bytes): surprises.append("malformed \(bytes)")
    }
  }

  mutating func show(_ scalar: Unicode.Scalar) {
    let shown = sets.shown(scalar)
    lastShown = shown
    screen.put(shown, wraps: modes.contains(7))
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: screen.moveCursor(to: screen.cursor.column - 1, screen.cursor.row)
    case 0x09: screen.tab()
    case 0x0A...0x0C: screen.lineFeed()
    case 0x0D: screen.moveCursor(to: 0, screen.cursor.row)
    case 0x0E: sets.shift(to: 1)
    case 0x0F: sets.shift(to: 0)
    case 0x00, 0x07, 0x18: break
    default: surprises.append("control \(byte)")
    }
  }

  private mutating func escape(_ intermediates: [UInt8], _ final: UInt8) {
    switch (intermediates.first.map { Unicode.Scalar($0) }, Unicode.Scalar(final)) {
    case ("(", _): sets.designate(0, final)
    case (")", _): sets.designate(1, final)
    case (nil, "7"): screen.save()
    case (nil, "8"): screen.restore()
    case (nil, "D"): screen.lineFeed()
    case (nil, "E"):
      screen.moveCursor(to: 0, screen.cursor.row)
      screen.lineFeed()
    case (nil, "H"): screen.setTab()
    case (nil, "M"): screen.reverseLineFeed()
    case (nil, "="): hasApplicationKeypad = true
    case (nil, ">"): hasApplicationKeypad = false
    case (nil, "c"): self = Emulator(columns: screen.columns, rows: screen.rows)
    case (nil, "\\"), ("#", _), ("%", _): break
    default: surprises.append("escape \(intermediates) \(final)")
    }
  }
}
