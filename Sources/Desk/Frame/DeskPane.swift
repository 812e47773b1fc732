/// One of the four panes that stay in sight; the raw value is what drafts keep.
enum DeskPane: UInt8, CaseIterable, Hashable, Sendable {
  /// F2 คิว.
  case queue = 1
  /// F3 ครัวเรือน.
  case lookup
  /// F4 ความช่วยเหลือ.
  case aid
  /// F5 เวรวันนี้.
  case roster

  /// The command that leads to it.
  var command: CommandID {
    switch self {
    case .queue: .queue
    case .lookup: .lookup
    case .aid: .aid
    case .roster: .roster
    }
  }

  /// The pane after this one in the order of Tab; nil after the last, where the hint bar comes.
  var next: DeskPane? { DeskPane(rawValue: rawValue + 1) }

  /// The pane before this one; nil before the first.
  var previous: DeskPane? { DeskPane(rawValue: rawValue &- 1) }
}
