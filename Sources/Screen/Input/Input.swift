/// One thing that reached the desk through the terminal, or its clock.
public enum Input: Hashable, Sendable {
  /// A key that is not text.
  case key(Key)
  /// One or more typed scalars, as they came; marks may arrive apart from their base.
  case text(String)
  /// A bracketed paste: data, never commands.
  case paste(String)
  /// The terminal has this size now.
  case resize(Size)
  /// The minute has changed, or a timer that the desk asked for has run out.
  case tick
  /// The terminal window got (true) or lost (false) the keyboard.
  case focus(Bool)
  /// Bytes that mean nothing known; shown by the key test only.
  case unknown([UInt8])
}
