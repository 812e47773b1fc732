public import Screen

/// What the program wants of a terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// No more colours than this, even if the terminal has them: `.mono` for NO_COLOR.
  public var deepestColour: ColourDepth
  /// Milliseconds that an Esc may wait for the rest of a key's sequence; 25, or 100 on a slow line.
  public var escapeDelay: UInt64
  /// Whether Ctrl-Z and TSTP stop the program and give the shell; false on shared terminals, where they give nothing.
  public var allowsSuspending: Bool

  /// Options; without arguments those of a desk.
  public init(deepestColour: ColourDepth = .direct, escapeDelay: UInt64 = 25, allowsSuspending: Bool = false)
  {
    self.deepestColour = deepestColour
    self.escapeDelay = escapeDelay
    self.allowsSuspending = allowsSuspending
  }
}
