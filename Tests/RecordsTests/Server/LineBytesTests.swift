import Testing

@testable import Exchange

/// What a connection says of itself, read from what the kernel knows of it.
@Suite struct `Bytes of a line` {
  private func information(_ numbers: [Int: UInt64], count: Int = 232) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    for (place, number) in numbers {
      for index in 0..<8 where place + index < count {
        bytes[place + index] = UInt8(truncatingIfNeeded: number >> (8 * index))
      }
    }
    return bytes
  }

  @Test func `count once what was sent a second time`() {
    let bytes = LineBytes(information([128: 70_000, 200: 1_700, 208: 300]))
    #expect(bytes.received == 70_000 && bytes.sent == 1_400)
  }

  @Test(arguments: [(0, 0, 0), (136, 70_000, 0), (208, 70_000, 1_700), (216, 70_000, 1_400)])
  func `of a kernel that tells less are what it tells`(count: Int, received: Int, sent: Int) {
    let bytes = LineBytes(information([128: 70_000, 200: 1_700, 208: 300], count: count))
    #expect(bytes.received == received && bytes.sent == sent)
  }
}
