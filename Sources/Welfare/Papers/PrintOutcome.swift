/// What became of a paper.
public enum PrintOutcome: Hashable, Sendable {
  /// The program took it.
  case printed(program: String)
  /// It lies in a file that was named.
  case written(path: String)
  /// It could not be printed and lies in a file instead.
  case kept(path: String, PrintTrouble)
}

/// Why a paper could not be printed.
public enum PrintTrouble: Error, Hashable, Sendable {
  /// There is no such program.
  case absent(program: String)
  /// The program did not end within so many seconds and was ended.
  case hung(program: String, seconds: Int)
  /// The program ended with this code, or by this signal if negative.
  case failed(program: String, status: Int32)
}
