import Welfare

/// How a command ends when not with 0 (COMMANDS.md, "Exit codes").
struct Ending: Error {
  /// The exit code.
  let code: Int32

  static let other = Ending(exactly: 1)
  static let usage = Ending(exactly: 2)
  static let refused = Ending(exactly: 3)
  static let conflict = Ending(exactly: 4)
  static let damage = Ending(exactly: 5)
  static let busy = Ending(exactly: 6)
  static let notAllowed = Ending(exactly: 7)
  static let remote = Ending(exactly: 8)

  /// The code for a refusal: a missing role is "not allowed", everything else a rule.
  init(_ refusal: Refusal) {
    if case .role = refusal { code = 7 } else { code = 3 }
  }

  /// The code for trouble with the store.
  init(_ trouble: StoreTrouble) {
    switch trouble {
    case .busy: code = 6
    case .logClosed, .requestReused: code = 4
    case .requestForm, .clockOnlyInPractice: code = 2
    case .damaged: code = 5
    default: code = 1
    }
  }

  /// An end with this very code.
  init(exactly code: Int32) {
    self.code = code
  }
}
