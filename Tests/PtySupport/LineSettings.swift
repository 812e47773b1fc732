import CSystem
import Glibc

/// The settings of a terminal line that programs change and have to put back.
public struct LineSettings: Hashable, Sendable {
  /// The flags of input, output, control and local handling.
  public let input: UInt32, output: UInt32, control: UInt32, local: UInt32

  /// Reads the settings of a line; all 0 if it is none.
  init(of line: Int32) {
    var facts = cs_line_settings()
    _ = unsafe cs_read_line_settings(line, &facts)
    self.init(facts)
  }

  /// Settings as they were read.
  init(_ facts: cs_line_settings) {
    (input, output, control, local) = (facts.input, facts.output, facts.control, facts.local)
  }

  /// Whether typed characters are shown.
  public var echoes: Bool { local & UInt32(ECHO) != 0 }
  /// Whether input comes line by line.
  public var isCanonical: Bool { local & UInt32(ICANON) != 0 }
  /// Whether Ctrl-C and Ctrl-Z are signals.
  public var makesSignals: Bool { local & UInt32(ISIG) != 0 }
  /// Whether Ctrl-S and Ctrl-Q stop and start the output.
  public var hasFlowControl: Bool { input & UInt32(IXON) != 0 }
}
