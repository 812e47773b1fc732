/// One thing that a program writes to a terminal.
enum Token: Equatable {
  /// A scalar to be shown.
  case text(Unicode.Scalar)
  /// A control byte.
  case control(UInt8)
  /// `ESC`, intermediate bytes, a final byte.
  case escape([UInt8], UInt8)
  /// `CSI`, a private mark or nothing, figures (-1 where one is left out), intermediate bytes, a final byte.
  case sequence(mark: UInt8?, figures: [Int], intermediates: [UInt8], final: UInt8)
  /// An OSC, DCS, APC or PM string.
  case string([UInt8])
  /// Bytes that are no text and no sequence: a mistake of the program.
  case malformed([UInt8])
}
