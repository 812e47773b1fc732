/// A key that is not text, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// The arrows.
  case up, down, left, right
  /// Return or the keypad's Enter; CR, LF and CR LF all arrive as one of these.
  case enter
  /// Tab, and Shift with Tab.
  case tab, backTab
  /// Esc pressed alone.
  case escape
  /// Backspace: takes one scalar, the Thai habit.
  case backspace
  /// Delete: takes one cell.
  case delete
  /// The block of six above the arrows.
  case insert, home, end, pageUp, pageDown
  /// F1 is 1; 1 to 24.
  case function(Int)
  /// Ctrl with an ASCII letter, always given in lower case; Ctrl-M, Ctrl-I and Ctrl-[ arrive as Enter, Tab and Esc.
  case control(Unicode.Scalar)
}
