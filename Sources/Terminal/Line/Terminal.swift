import CNcurses
import CSystem
import Glibc
public import Screen

/// The terminal of this process while it is ours: one at a time, used by one thread.
///
/// Whatever ends the program (a quit, a signal, a crash), the terminal is given back as it was found.
@safe public final class Terminal {
  /// How many columns and rows there are.
  public private(set) var size: Size
  /// Whether Ctrl-Z and TSTP stop the program.
  let allowsSuspending: Bool
  /// How long an Esc may wait for the rest of a sequence.
  let escapeDelay: UInt64
  private let screen: OpaquePointer
  private var brush: Brush
  private var shown: Grid?
  private var isCursorShown: Bool?
  private var isReleased = false

  /// Blocks the signals that the loop reads, in this thread and all it starts. The very first call of a program that
  /// will claim a terminal, before any task or thread exists.
  public static func blockSignals() {
    _ = cs_block_signals()
  }

  /// Lets the signals through again: for a program that blocked them and then opens no terminal.
  public static func unblockSignals() {
    _ = cs_unblock_signals()
  }

  /// Takes the terminal on standard input and output: raw, without echo, on a screen of its own.
  ///
  /// - Parameters:
  ///   - name: TERM of the environment; nil or empty is unknown.
  ///   - theme: How roles look until `use(_:)`.
  ///   - options: What the program wants of it.
  /// - Throws: Why it cannot be had; nothing has been written then.
  public static func claim(
    name: String?, theme: Theme, options: TerminalOptions = TerminalOptions()
  ) throws(TerminalTrouble) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    try Encoding.claimUTF8()
    try TerminalDescription.check(name ?? "")
    cs_keep_stop_signal()
    guard armRestore() else { throw .notATerminal }
    guard let screen = unsafe cn_newterm(name) else {
      cs_restore_disarm()
      throw .unknownTerm(name ?? "")
    }
    return unsafe Terminal(screen: screen, theme: theme, options: options)
  }

  private static func armRestore() -> Bool {
    let farewell = ModeBytes.farewell().map { CChar(bitPattern: $0) }
    return unsafe farewell.withUnsafeBufferPointer {
      unsafe cs_restore_arm(STDIN_FILENO, $0.baseAddress, $0.count) == 0
    }
  }

  private init(screen: OpaquePointer, theme: Theme, options: TerminalOptions) {
    unsafe self.screen = unsafe screen
    allowsSuspending = options.allowsSuspending
    escapeDelay = options.escapeDelay
    TtyModes.choose()
    brush = Brush(deepest: options.deepestColour, theme: theme)
    size = Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
    ModeBytes.write(ModeBytes.on)
    fitToWindow()
  }

  deinit {
    release()
    unsafe delscreen(screen)
  }

  /// How many colours are used: those of the terminal, and no more than were wanted.
  public var depth: ColourDepth { brush.depth }

  /// Shows everything in another theme, from the next `paint` on.
  public func use(_ theme: Theme) {
    brush.dip(into: theme)
    shown = nil
  }

  /// Makes the terminal show `grid`, writing only what differs from what it shows; nothing if nothing does.
  public func paint(_ grid: Grid) {
    guard !isReleased else { return }
    let runs = grid.changes(since: shown)
    if let shown, runs.isEmpty, shown.cursor == grid.cursor { return }
    for run in runs { brush.write(run, on: size) }
    shown = grid
    placeCursor(grid.cursor)
    doUpdate()
  }

  /// Writes the whole screen anew, whatever the terminal shows: Ctrl-L.
  public func repaintAll() {
    guard !isReleased else { return }
    unsafe clearok(cn_shown(), true)
    doUpdate()
  }

  private func doUpdate() {
    unsafe wnoutrefresh(cn_screen())
    doupdate()
  }

  private func placeCursor(_ place: Point?) {
    if isCursorShown != (place != nil) {
      curs_set(place == nil ? 0 : 1)
      unsafe leaveok(cn_screen(), place == nil)
      isCursorShown = place != nil
    }
    if let place { unsafe wmove(cn_screen(), Int32(place.row), Int32(place.column)) }
  }

  /// Asks the kernel for the size. The next `paint` writes everything, even if the size is the same: a window that
  /// shrank and grew again has lost what stood at its edges.
  func fitToWindow() {
    var columns: Int32 = 0
    var rows: Int32 = 0
    let isKnown = unsafe cs_window_size(STDOUT_FILENO, &columns, &rows) == 0
    guard isKnown, columns > 0, rows > 0 else { return }
    let now = Size(columns: min(Int(columns), 1_000), rows: min(Int(rows), 500))
    if now != size { resizeterm(Int32(now.rows), Int32(now.columns)) }
    size = now
    forgetScreen()
  }

  private func forgetScreen() {
    shown = nil
    isCursorShown = nil
    unsafe clearok(cn_screen(), true)
  }

  /// Gives the terminal back to the shell, stops, and takes it again when continued.
  func suspend() {
    guard !isReleased else { return }
    giveBack()
    cs_stop_here()
    resume()
  }

  /// Takes the terminal again after a stop; the next `paint` writes everything.
  func resume() {
    guard !isReleased else { return }
    reset_prog_mode()
    TtyModes.choose()
    ModeBytes.write(ModeBytes.on)
    fitToWindow()
  }

  /// Gives the terminal back for good. Calling it again does nothing.
  public func release() {
    guard !isReleased else { return }
    isReleased = true
    giveBack()
    cs_restore_line()
    cs_restore_disarm()
  }

  private func giveBack() {
    ModeBytes.write(ModeBytes.off)
    endwin()
  }
}
