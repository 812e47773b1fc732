import Screen

/// A stroke of a key at a time, far enough from every other.
func stroke(_ key: Key, at milliseconds: UInt64 = 1_000, endsBurst: Bool = false) -> Stroke {
  Stroke(.key(key), milliseconds: milliseconds, endsBurst: endsBurst)
}

/// A stroke of typed text.
func typed(_ text: String, at milliseconds: UInt64 = 1_000) -> Stroke {
  Stroke(.text(text), milliseconds: milliseconds)
}

/// The rows of a screen, without the blanks at their ends.
func rows(_ grid: Grid) -> [String] {
  (0..<grid.size.rows).map { row in
    var scalars = grid.text(ofRow: row).unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
