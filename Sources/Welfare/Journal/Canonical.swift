/// Writes the one byte form that values have in the journal (JOURNAL.md, "Entry").
///
/// Integers are shortest-form unsigned LEB128; those that can be negative are zig-zagged first. Texts and
/// byte strings are a length, then bytes; fixed sizes have no length. A list is a count, then its items; an
/// optional is 0, or 1 and the value; a Boolean is 0 or 1.
public struct CanonicalWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty writer, with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends an integer that is never negative.
  public mutating func write(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends an integer that may be negative, zig-zagged.
  public mutating func write(signed value: Int64) {
    write(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
  }

  /// Appends a Boolean.
  public mutating func write(_ value: Bool) {
    bytes.append(value ? 1 : 0)
  }

  /// Appends a text as typed: UTF-8, not normalised.
  public mutating func write(_ text: String) {
    let utf8 = text.utf8
    write(UInt64(utf8.count))
    bytes.append(contentsOf: utf8)
  }

  /// Appends a byte string with its length.
  public mutating func write(_ string: [UInt8]) {
    write(UInt64(string.count))
    bytes.append(contentsOf: string)
  }

  /// Appends bytes whose count is fixed by the format: ids, hashes, keys, signatures, nonces.
  public mutating func write(fixed: some Sequence<UInt8>) {
    bytes.append(contentsOf: fixed)
  }

  /// Appends a list: its count, then each item by `item`.
  public mutating func write<Item>(_ list: [Item], _ item: (inout CanonicalWriter, Item) -> Void) {
    write(UInt64(list.count))
    for value in list { item(&self, value) }
  }

  /// Appends an optional: 0, or 1 and the value by `some`.
  public mutating func write<Value>(_ optional: Value?, _ some: (inout CanonicalWriter, Value) -> Void) {
    write(optional != nil)
    if let optional { some(&self, optional) }
  }

  /// Appends a typed id: 16 bytes.
  public mutating func write<Subject>(_ id: Identifier<Subject>) {
    appendWord(id.high)
    appendWord(id.low)
  }

  /// Appends a subject: its kind, then 16 bytes.
  public mutating func write(_ subject: SubjectID) {
    write(subject.kind.rawValue)
    appendWord(subject.high)
    appendWord(subject.low)
  }

  private mutating func appendWord(_ word: UInt64) {
    var shift: UInt64 = 64
    while shift > 0 {
      shift -= 8
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }
}
