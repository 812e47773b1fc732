/// Why the terminal could not be claimed. The program words it and ends with exit code 2.
public enum TerminalTrouble: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// TERM is empty, or names a terminal that this machine has no description of.
  case unknownTerm(String)
  /// The terminal cannot place its cursor (TERM=dumb).
  case dumb
  /// The locale is not UTF-8, and C.UTF-8 is not there either.
  case noUTF8Locale
}
