/// One event as inotify writes it: watch, mask, cookie, length of the name, name with NULs after it.
struct FileEvent: Equatable {
  let watch: Int32
  let mask: UInt32
  let name: [UInt8]

  private static let headerBytes = 16

  /// The events in what one read gave; a torn one at the end is left out.
  static func all(in bytes: ArraySlice<UInt8>) -> [FileEvent] {
    var events: [FileEvent] = []
    var rest = bytes
    while rest.count >= headerBytes {
      let length = Int(word(rest, at: 12))
      guard rest.count >= headerBytes + length else { break }
      let name = rest.dropFirst(headerBytes).prefix(length).prefix { $0 != 0 }
      events.append(
        FileEvent(watch: Int32(bitPattern: word(rest, at: 0)), mask: word(rest, at: 4), name: Array(name)))
      rest = rest.dropFirst(headerBytes + length)
    }
    return events
  }

  private static func word(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32 {
    let four = bytes.dropFirst(offset).prefix(4)
    #if _endian(little)
      return four.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    #else
      return four.reduce(0) { $0 << 8 | UInt32($1) }
    #endif
  }
}
