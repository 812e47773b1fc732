import TestSupport
import Testing

@testable import Exchange

/// What is deflated by ourselves is inflated by zlib.
@Suite struct `Bytes that are deflated` {
  private func comesBack(_ bytes: [UInt8]) -> Bool {
    guard let stream = Deflating.stream(of: bytes) else { return false }
    return stream.count < bytes.count && SegmentFile.inflated(stream, count: bytes.count) == bytes
  }

  @Test func `of one sort, of every sort, and of sorts as unlike as can be come back`() {
    var random = Seeded(1)
    #expect(comesBack([UInt8](repeating: 7, count: 300_000)))
    #expect(comesBack((0..<262_144).map { UInt8(truncatingIfNeeded: $0) }))
    // Each byte about twice as often as the next, or as often as the two after it: codes would be longer than they may be.
    #expect(comesBack((0..<200_000).map { _ in UInt8(random.next().leadingZeroBitCount) }))
    var (skewed, one, other) = ([UInt8](), 1, 1)
    for byte in 0..<24 as Range<UInt8> {
      skewed += [UInt8](repeating: byte &* 11, count: one)
      (one, other) = (other, one + other)
    }
    skewed.shuffle(using: &random)
    #expect(comesBack(skewed))
  }

  @Test func `that would not become fewer are left as they are`() {
    var random = Seeded(2)
    for count in [0, 1, 7, 20, 40_000] {
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      #expect(Deflating.stream(of: bytes) == nil)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `come back, whatever repeats in them and how far away`(seed: UInt64) {
    var random = Seeded(seed)
    let greatest = UInt8.random(in: .min ... .max, using: &random)
    let count = Int.random(in: 0...90_000, using: &random)
    let piece = Int.random(in: 1...600, using: &random)
    var bytes: [UInt8] = []
    while bytes.count < count {
      if !bytes.isEmpty, Bool.random(using: &random) {
        // From where it may reach into what it makes itself.
        let start = Int.random(in: 0..<bytes.count, using: &random)
        for index in start..<start + Int.random(in: 1...piece, using: &random) { bytes.append(bytes[index]) }
      } else {
        bytes.append(UInt8.random(in: 0...greatest, using: &random))
      }
    }
    #expect(Deflating.stream(of: bytes) == nil || comesBack(bytes))
  }
}
