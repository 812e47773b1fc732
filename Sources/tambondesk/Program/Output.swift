import Glibc

/// Where commands write: lines for people or one JSON object a line, never both on one stream.
struct Output {
  /// A stream of the process.
  enum Stream: Int32 {
    case standardOutput = 1
    case standardError = 2
  }

  /// Whether stdout holds only JSON lines.
  let isJSON: Bool

  /// Prints `row` as JSON, or `text` for people.
  func row(_ row: [String: JSON], _ text: @autoclosure () -> String) {
    if isJSON {
      Self.write(JSON.object(row).line + "\n", to: .standardOutput)
    } else {
      Self.write(text() + "\n", to: .standardOutput)
    }
  }

  /// Prints `text` for people; nothing with `--json`.
  func say(_ text: String) {
    if !isJSON { Self.write(text + "\n", to: .standardOutput) }
  }

  /// Writes all of `text`; gives up quietly when nobody reads any more.
  static func write(_ text: String, to stream: Stream) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(stream.rawValue, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// Ends the process with `code`.
func exit(withCode code: Int32) -> Never {
  Glibc.exit(code)
}
