/// Texts as C wants them: an array of pointers with nil at its end.
@safe enum CStrings {
  /// Calls `body` with `texts`; the pointers are good only inside.
  static func with<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let storage = texts.map { Array($0.utf8CString) }
    return unsafe withPointers(storage[...], [], body)
  }

  private static func withPointers<Result>(
    _ rest: ArraySlice<[CChar]>, _ pointers: [UnsafeMutablePointer<CChar>?],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    guard var text = rest.first else {
      return unsafe (pointers + [nil]).withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { preconditionFailure("an array with nil has a start") }
        return unsafe body(start)
      }
    }
    return unsafe text.withUnsafeMutableBufferPointer { buffer in
      unsafe withPointers(rest.dropFirst(), pointers + [buffer.baseAddress], body)
    }
  }
}
