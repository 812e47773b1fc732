import Screen

/// What the first bytes of a line turned out to be.
enum Decoded: Equatable {
  /// They begin something whose end has not come yet.
  case more
  /// They are these inputs (perhaps none) and take `used` bytes.
  case inputs([Input], used: Int)
  /// A bracketed paste begins after `used` bytes.
  case pasteBegins(used: Int)

  /// One key of `used` bytes.
  static func key(_ key: Key, used: Int) -> Decoded { .inputs([.key(key)], used: used) }

  /// Bytes that mean nothing known.
  static func unknown(_ bytes: ArraySlice<UInt8>) -> Decoded {
    .inputs([.unknown(Array(bytes))], used: bytes.count)
  }
}
