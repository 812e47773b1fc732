/// Why bytes are not the canonical form of a value.
public enum CanonicalTrouble: Error, Hashable, Sendable {
  /// The bytes end inside a value.
  case tooShort
  /// An integer is longer than its shortest form, or does not fit 64 bits.
  case integerForm
  /// A Boolean or an optional's mark is neither 0 nor 1.
  case booleanForm
  /// A text is not UTF-8.
  case textForm
  /// A list that must ascend does not, or holds something twice.
  case order
  /// A code stands for nothing.
  case code
  /// Bytes are left over where none may be.
  case trailing
  /// An entry has more bytes than one may have.
  case tooLong
}

/// Reads the canonical byte form and refuses every other.
public struct CanonicalReader: Sendable {
  private let bytes: [UInt8]
  /// How many bytes have been read.
  public private(set) var position: Int
  private let end: Int

  /// Reads `bytes` from the first.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = 0
    end = bytes.count
  }

  /// Whether everything has been read.
  public var isAtEnd: Bool { position == end }

  /// How many bytes are left.
  public var remaining: Int { end - position }

  /// Reads an integer that is never negative.
  public mutating func unsigned() throws(CanonicalTrouble) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try self.byte()
      let part = UInt64(byte & 0x7F)
      if shift == 63, part > 1 { throw .integerForm }
      value |= part << shift
      if byte < 0x80 {
        if byte == 0, shift > 0 { throw .integerForm }
        return value
      }
      shift += 7
      if shift > 63 { throw .integerForm }
    }
  }

  /// Reads an integer that may be negative.
  public mutating func signed() throws(CanonicalTrouble) -> Int64 {
    let value = try unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// Reads a Boolean.
  public mutating func boolean() throws(CanonicalTrouble) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw .booleanForm
    }
  }

  /// Reads a text.
  public mutating func text() throws(CanonicalTrouble) -> String {
    let utf8 = try string()
    guard let text = String(validating: utf8, as: UTF8.self) else { throw .textForm }
    return text
  }

  /// Reads a byte string.
  public mutating func string() throws(CanonicalTrouble) -> [UInt8] {
    let count = try unsigned()
    guard count <= UInt64(remaining) else { throw .tooShort }
    return try fixed(Int(count))
  }

  /// Reads `count` bytes that have no length before them.
  public mutating func fixed(_ count: Int) throws(CanonicalTrouble) -> [UInt8] {
    guard count <= remaining else { throw .tooShort }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  /// Passes over `count` bytes.
  public mutating func skip(_ count: Int) throws(CanonicalTrouble) {
    guard count <= remaining else { throw .tooShort }
    position += count
  }

  /// Passes over a byte string or a text, which is not looked at.
  public mutating func skipString() throws(CanonicalTrouble) {
    let count = try unsigned()
    guard count <= UInt64(remaining) else { throw .tooShort }
    try skip(Int(count))
  }

  /// Reads a list.
  public mutating func list<Item>(
    _ item: (inout CanonicalReader) throws(CanonicalTrouble) -> Item
  ) throws(CanonicalTrouble) -> [Item] {
    let count = try unsigned()
    guard count <= UInt64(remaining) else { throw .tooShort }
    var items: [Item] = []
    items.reserveCapacity(Int(count))
    for _ in 0..<count { items.append(try item(&self)) }
    return items
  }

  /// Reads an optional.
  public mutating func optional<Value>(
    _ some: (inout CanonicalReader) throws(CanonicalTrouble) -> Value
  ) throws(CanonicalTrouble) -> Value? {
    try boolean() ? try some(&self) : nil
  }

  /// Reads a typed id.
  public mutating func identifier<Subject>() throws(CanonicalTrouble) -> Identifier<Subject> {
    Identifier(high: try word(), low: try word())
  }

  /// Reads a subject.
  public mutating func subject() throws(CanonicalTrouble) -> SubjectID {
    let kind = SubjectKind(rawValue: try unsigned())
    return SubjectID(kind: kind, high: try word(), low: try word())
  }

  /// Takes what is left, as the bytes that a newer program may have added at the end.
  public mutating func rest() -> [UInt8] {
    defer { position = end }
    return Array(bytes[position..<end])
  }

  /// - Throws: `trailing` when bytes are left.
  public func finish() throws(CanonicalTrouble) {
    if !isAtEnd { throw .trailing }
  }

  private mutating func byte() throws(CanonicalTrouble) -> UInt8 {
    guard position < end else { throw .tooShort }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func word() throws(CanonicalTrouble) -> UInt64 {
    guard remaining >= 8 else { throw .tooShort }
    var word: UInt64 = 0
    for offset in 0..<8 { word = word << 8 | UInt64(bytes[position + offset]) }
    position += 8
    return word
  }
}
