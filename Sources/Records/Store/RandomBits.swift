import Welfare

/// The environment's source of randomness as a generator.
struct RandomBits: RandomNumberGenerator {
  private let source: @Sendable () -> UInt64

  /// A generator over a source of 64 random bits.
  init(_ source: @escaping @Sendable () -> UInt64) {
    self.source = source
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 { source() }

  /// So many random bytes.
  mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 8)
    while bytes.count < count {
      var word = next()
      for _ in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    return Array(bytes.prefix(count))
  }

  /// A new id.
  mutating func identifier<Subject>(of _: Subject.Type = Subject.self) -> Identifier<Subject> {
    Identifier(using: &self)
  }
}
