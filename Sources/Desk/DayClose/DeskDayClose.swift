import ThaiText
import Welfare

/// Menu 9.
extension Desk {
  /// ปิดวัน.
  mutating func openDayClose() {
    let screen = DayCloseScreen(context.now.day, request: ids.mint(), context: context)
    push(.dayClose(screen))
    ask(screen.query)
  }

  /// The day was closed: its screen stays and says so.
  mutating func settleDayClose() {
    guard case .dayClose(var screen) = layers.last else { return }
    screen.settled(next: ids.mint())
    replaceTop(.dayClose(screen))
  }
}
