import Screen
import TestSupport

/// Screens made of chance: each number is always the same screen.
enum ProbeFrames {
  private static let words =
    ProbeDesk.names + [
      "น้ำ", "ผู้", "ที่", "กำ", "ไทย ไทย", "ฃ", "日", "語言", "e\u{301}", "─│┌┘", "…", "0123456789", "   ", "ๅ",
      "\u{E31}", "ລາຳ", "😀",
    ]

  /// The screen of that number; its number stands in the first row.
  static func grid(_ number: Int, size: Size) -> Grid {
    var random = Seeded(UInt64(number / 4))
    var canvas = Canvas(size: size)
    scatter(300, on: &canvas, &random)
    var own = Seeded(UInt64(number) + 1_000)
    scatter(5 * (number % 4), on: &canvas, &own)
    canvas.write("frame \(number)", in: Rect(size).line(0), role: .header)
    canvas.placeCursor(at: Point(column: number % size.columns, row: number % size.rows))
    return canvas.grid
  }

  private static func scatter(_ count: Int, on canvas: inout Canvas, _ random: inout Seeded) {
    let roles: [Role] = [.text, .selection, .textStrong, .header]
    for _ in 0..<count {
      let place = Point(
        column: Int.random(in: -2..<canvas.size.columns, using: &random),
        row: Int.random(in: 1..<canvas.size.rows, using: &random))
      canvas.write(
        words.randomElement(using: &random) ?? "", at: place,
        role: roles.randomElement(using: &random) ?? .text)
    }
  }
}
