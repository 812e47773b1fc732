import Welfare

/// ข้อมูลไม่ตรงกัน, from the sync screen.
extension Desk {
  /// Opens what wants to be settled.
  mutating func openConflicts() {
    let screen = ConflictsScreen()
    push(.conflicts(screen))
    ask(screen.query)
  }

  /// Opens the form that settles one of them.
  mutating func openSettling(_ conflict: Conflict) {
    let form = SettleForm(conflict.id, keeps: conflict.keeps, request: ids.mint(), context: context)
    push(.settle(form))
    ask(form.query)
  }
}
