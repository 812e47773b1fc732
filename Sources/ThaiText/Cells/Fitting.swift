/// Where text stands in a room wider than itself.
public enum TextAlignment: Sendable {
  /// At the left, blanks after it.
  case leading
  /// Blanks on both sides, the odd one after it.
  case center
  /// At the right, blanks before it: amounts and counts.
  case trailing
}

/// `text` after the gate, in at most `columns` columns; what was cut is shown by one `…`.
///
/// A base is never parted from its marks and a wide cell never halved, so the result may be a column short.
public func clipped(_ text: String, columns: Int) -> String {
  var scalars = String.UnicodeScalarView()
  for cell in clipped(textCells(text), columns: columns) { scalars.append(contentsOf: cell.scalars) }
  return String(scalars)
}

/// `cells` in at most `columns` columns, ending in `…` where some were cut.
public func clipped(_ cells: [TextCell], columns: Int) -> [TextCell] {
  guard columns > 0 else { return [] }
  var used = 0
  var kept = 0
  var fitting = 0
  for cell in cells {
    used += cell.columns
    if used > columns { return Array(cells[..<fitting]) + [TextCell("…")] }
    kept += 1
    if used < columns { fitting = kept }
  }
  return cells
}

/// `text` after the gate in exactly `columns` columns, clipped or filled with blanks.
public func padded(_ text: String, columns: Int, alignment: TextAlignment = .leading) -> String {
  let cells = clipped(textCells(text), columns: columns)
  let spare = max(0, columns - cells.reduce(0) { $0 + $1.columns })
  let before =
    switch alignment {
    case .leading: 0
    case .center: spare / 2
    case .trailing: spare
    }
  var scalars = String.UnicodeScalarView()
  scalars.append(contentsOf: repeatElement(" ", count: before))
  for cell in cells { scalars.append(contentsOf: cell.scalars) }
  scalars.append(contentsOf: repeatElement(" ", count: spare - before))
  return String(scalars)
}
