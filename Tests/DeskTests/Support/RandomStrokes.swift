import Screen
import TestSupport

/// Inputs that an officer, a scanner or a cat on the keyboard may send.
enum RandomStrokes {
  static let inputs: [Input] =
    (1...9).map { .key(.function($0)) }
    + [
      .key(.up), .key(.down), .key(.down), .key(.left), .key(.right), .key(.enter), .key(.enter),
      .key(.enter),
      .key(.tab), .key(.backTab), .key(.escape), .key(.backspace), .key(.delete), .key(.insert), .key(.home),
      .key(.end), .key(.pageUp), .key(.pageDown), .key(.control("c")), .key(.control("l")),
      .key(.control("s")),
      .text("1"), .text("5"), .text("๙"), .text("ๅ"), .text("0"), .text(" "), .text("น้ำ"), .text("\u{E34}"),
      .text("l;ylfu"), .text("9650800000071"), .text("กุิ้\u{E4A}\u{E4B}\u{E4C}"), .paste("ผู้นำ\nที่ปรึกษา\u{1B}[2J"),
      .unknown([0x1B, 0x5B]), .focus(true), .tick,
    ]

  static func input(_ random: inout Seeded) -> Input {
    inputs[Int.random(in: inputs.indices, using: &random)]
  }
}
