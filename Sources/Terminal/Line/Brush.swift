import CNcurses
import Screen
import ThaiText

/// Writes runs of cells into ncurses' screen, where they wait for the next update.
struct Brush {
  private var palette: Palette
  private var inks: [Palette.Ink] = []
  private var row: [cchar_t] = []

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

  /// Writes one run; what lies outside the screen is left out.
  mutating func write(_ run: Run) {
    row.removeAll(keepingCapacity: true)
    for cell in run.cells where cell.half != .right { row.append(character(cell)) }
    unsafe row.withUnsafeBufferPointer { cells in
      _ = unsafe mvwadd_wchnstr(
        cn_screen(), Int32(run.row), Int32(run.column), cells.baseAddress, Int32(cells.count))
    }
  }

  private func character(_ cell: GridCell) -> cchar_t {
    let ink = inks[Int(cell.role.rawValue)]
    var letters: (wchar_t, wchar_t, wchar_t, wchar_t, wchar_t, wchar_t) = (0, 0, 0, 0, 0, 0)
    let scalars = cell.text.scalars
    letters.0 = wchar_t(scalars[0].value)
    if scalars.count > 1 { letters.1 = wchar_t(scalars[1].value) }
    if scalars.count > 2 { letters.2 = wchar_t(scalars[2].value) }
    if scalars.count > 3 { letters.3 = wchar_t(scalars[3].value) }
    if scalars.count > 4 { letters.4 = wchar_t(scalars[4].value) }
    var character = cchar_t()
    unsafe withUnsafePointer(to: &letters.0) {
      _ = unsafe setcchar(&character, $0, ink.attributes, ink.pair, nil)
    }
    return character
  }
}
