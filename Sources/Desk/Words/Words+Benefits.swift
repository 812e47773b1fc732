/// Benefits that somebody may be entitled to. No word here says that anything is decided: others decide.
extension Words {
  /// An answer was kept.
  func savedAnswer(_ names: SavedNames) -> String {
    names.name.isEmpty
      ? choose("บันทึกแล้ว  เก็บคำตอบเรื่องสิทธิ", "Saved  the answer is kept")
      : choose("บันทึกแล้ว  เก็บคำตอบของ \(names.name)", "Saved  the answer of \(names.name) is kept")
  }
}
