public import Screen

/// One reason for which the loop woke.
public enum Wake: Hashable, Sendable {
  /// Everything that was typed, in order.
  case strokes([Stroke])
  /// The terminal has this size now; the next `paint` writes all of it.
  case resized(Size)
  /// The wall clock's minute has changed, or the clock was set.
  case minute
  /// The time given to `setTimer` is over.
  case timer
  /// A watched file has changed.
  case fileChanged(WatchID)
  /// The bell was rung: there is post in a mailbox.
  case mailbox
  /// The program shall end.
  case signal(TerminationSignal)
  /// The program was stopped and goes on; the next `paint` writes all of the screen.
  case resumed
}
