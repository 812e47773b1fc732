import CNcurses
import Screen
import ThaiText

/// Writes runs of cells into ncurses' screen, where they wait for the next update.
struct Brush {
  private var palette: Palette
  private var inks: [Palette.Ink] = []
  private var row: [cchar_t] = []
  /// Whether the terminal would scroll when its last cell is written, so that ncurses writes the cell before it twice
  /// and pushes one of them there. That breaks a wide text in its place.
  private let pushesIntoCorner = cn_pushes_into_corner()

  /// A brush for the terminal that ncurses has just opened, with at most `deepest` colours.
  init(deepest: ColourDepth, theme: Theme) {
    palette = Palette(deepest: deepest)
    dip(into: theme)
  }

  /// How many colours are used.
  var depth: ColourDepth { palette.depth }

  /// Takes the colours of another theme.
  mutating func dip(into theme: Theme) {
    inks = theme.styles(depth: palette.depth).map { palette.ink(for: $0) }
  }

  /// Writes one run on a terminal of that size; what lies outside is left out.
  mutating func write(_ run: Run, on size: Size) {
    row.removeAll(keepingCapacity: true)
    let delicate = pushesIntoCorner && run.row == size.rows - 1 ? size.columns - 2 - run.column : -1
    for (index, cell) in run.cells.enumerated() {
      if index == delicate, cell.half == .right {
        row[row.count - 1] = character(TextCell("…"), cell.role)
        row.append(character(.blank, cell.role))
      } else if cell.half != .right {
        row.append(character(cell.text, cell.role))
      }
    }
    unsafe row.withUnsafeBufferPointer { cells in
      _ = unsafe mvwadd_wchnstr(
        cn_screen(), Int32(run.row), Int32(run.column), cells.baseAddress, Int32(cells.count))
    }
  }

  private func character(_ text: TextCell, _ role: Role) -> cchar_t {
    let ink = inks[Int(role.rawValue)]
    // A base, its marks and the 0 that ends them, in one run of memory: a pointer to the first element of a tuple
    // reaches no other element once the compiler optimises.
    var letters = InlineArray<6, wchar_t>(repeating: 0)
    for (index, scalar) in text.scalars.enumerated() { letters[index] = wchar_t(scalar.value) }
    var character = cchar_t()
    unsafe letters.span.withUnsafeBufferPointer { letters in
      _ = unsafe setcchar(&character, letters.baseAddress, ink.attributes, ink.pair, nil)
    }
    return character
  }
}
