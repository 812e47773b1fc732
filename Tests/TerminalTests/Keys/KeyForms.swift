import Screen

/// Every form in which a terminal sends a key, by dialect.
enum KeyForms {
  static let all: [(bytes: String, key: Key)] = functions + linux + moves + six + controls + numbered

  /// F1 to F4 as VT100, as VT220 and as xterm send them; F5 to F12; Shift as xterm and as VT220 count it.
  static let functions: [(bytes: String, key: Key)] = [
    ("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)),
    ("\u{1B}OS", .function(4)),
    ("\u{1B}[P", .function(1)), ("\u{1B}[Q", .function(2)), ("\u{1B}[R", .function(3)),
    ("\u{1B}[S", .function(4)),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[12~", .function(2)), ("\u{1B}[13~", .function(3)),
    ("\u{1B}[14~", .function(4)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[18~", .function(7)), ("\u{1B}[19~", .function(8)), ("\u{1B}[20~", .function(9)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[25~", .function(13)), ("\u{1B}[26~", .function(14)), ("\u{1B}[28~", .function(15)),
    ("\u{1B}[29~", .function(16)), ("\u{1B}[31~", .function(17)), ("\u{1B}[34~", .function(20)),
    ("\u{1B}[1;2P", .function(13)), ("\u{1B}[1;2R", .function(15)), ("\u{1B}O2P", .function(13)),
    ("\u{1B}[19;2~", .function(20)), ("\u{1B}[24;2~", .function(24)), ("\u{1B}[15$", .function(17)),
  ]

  static let linux: [(bytes: String, key: Key)] = [
    ("\u{1B}[[A", .function(1)), ("\u{1B}[[B", .function(2)), ("\u{1B}[[C", .function(3)),
    ("\u{1B}[[D", .function(4)), ("\u{1B}[[E", .function(5)),
  ]

  /// Arrows in both modes, with Shift and Ctrl, as xterm and rxvt send them.
  static let moves: [(bytes: String, key: Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
    ("\u{1B}[1;2A", .up), ("\u{1B}[1;5B", .down), ("\u{1B}[1;6C", .right), ("\u{1B}O5D", .left),
    ("\u{1B}O1;5D", .left), ("\u{1B}[a", .up), ("\u{1B}Ob", .down),
  ]

  static let six: [(bytes: String, key: Key)] = [
    ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[H", .home), ("\u{1B}OH", .home),
    ("\u{1B}[1;5H", .home),
    ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[F", .end), ("\u{1B}OF", .end),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete), ("\u{1B}[3^", .delete),
    ("\u{1B}[3$", .delete), ("\u{1B}[3@", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
    ("\u{1B}[Z", .backTab),
  ]

  static let controls: [(bytes: String, key: Key)] = [
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace),
    ("\u{01}", .control("a")), ("\u{03}", .control("c")), ("\u{0C}", .control("l")),
    ("\u{10}", .control("p")),
    ("\u{11}", .control("q")), ("\u{13}", .control("s")), ("\u{1A}", .control("z")), ("\u{1B}", .escape),
    ("\u{1B}OM", .enter), ("\u{1B}OI", .tab),
  ]

  /// Keys named by the number of their character.
  static let numbered: [(bytes: String, key: Key)] = [
    ("\u{1B}[115;5u", .control("s")), ("\u{1B}[27;5;115~", .control("s")), ("\u{1B}[13;2u", .enter),
    ("\u{1B}[27u", .escape), ("\u{1B}[9;2u", .backTab), ("\u{1B}[127u", .backspace),
    ("\u{1B}[109;5u", .enter),
  ]
}
