import Welfare

/// ข้อมูลไม่ตรงกัน, from the sync screen.
extension Desk {
  /// Opens what wants to be settled.
  mutating func openConflicts() {
    let screen = ConflictsScreen(request: ids.mint())
    push(.conflicts(screen))
    ask(screen.query)
  }

  /// One was settled: the screen stays for the next one.
  mutating func settleConflicts() {
    guard case .conflicts(var screen) = layers.last else { return }
    screen.settled(next: ids.mint())
    replaceTop(.conflicts(screen))
  }
}
