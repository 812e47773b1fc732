/// What went wrong in a pseudo-terminal, with the screen as it was then.
public enum PtyTrouble: Error, CustomStringConvertible {
  /// The program could not be started.
  case cannotStart(String)
  /// What was waited for did not come in time.
  case tooLate(waitingFor: String, screen: String)
  /// The program ended while something was waited for.
  case ended(waitingFor: String, status: ProgramEnd, screen: String)

  /// The trouble in words.
  public var description: String {
    switch self {
    case .cannotStart(let path): "cannot start \(path)"
    case .tooLate(let wanted, let screen): "\(wanted) did not come in time; the screen shows:\n\(screen)"
    case .ended(let wanted, let status, let screen):
      "the program ended (\(status)) before \(wanted) came; the screen shows:\n\(screen)"
    }
  }
}
