import TestSupport

/// Seeded texts with everything that breaks Thai screens: marks in any order, wide and invisible scalars, controls.
struct HardText: Sendable {
  private var source: Seeded

  init(seed: UInt64) {
    source = Seeded(seed)
  }

  private static let pools: [[ClosedRange<UInt32>]] = [
    [0xE01...0xE2E], [0xE01...0xE2E], [0xE30...0xE3A], [0xE40...0xE4E], [0xE33...0xE33], [0xE48...0xE4C],
    [0x20...0x7E], [0xE81...0xEDD], [0x4E00...0x4E80], [0xAC00...0xAC40], [0x300...0x340], [0x0...0x1F],
    [0x7F...0xA0], [0x200B...0x200F], [0x2028...0x202E], [0x1F1E6...0x1F1FF], [0x1F466...0x1F469],
    [0x200D...0x200D], [0xFE0F...0xFE0F], [0xE000...0xE003], [0xE3B...0xE3E], [0x1F600...0x1F640],
    [0x20...0x20],
  ]

  /// A text of up to `most` scalars.
  mutating func next(most: Int = 24) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...most, using: &source) {
      guard let ranges = HardText.pools.randomElement(using: &source), let range = ranges.first,
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &source))
      else { continue }
      view.append(scalar)
    }
    return String(view)
  }
}

/// The scalars of `text`, which tests compare because `==` on strings composes them.
func scalars(_ text: String) -> [UInt32] {
  text.unicodeScalars.map(\.value)
}
