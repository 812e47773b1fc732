/// `text` after the gate in lines of at most `columns` columns (1 or more; fewer gives no lines).
///
/// Lines break at blanks, which are left out there, and after hyphens, else between Thai words as libthai knows
/// them, else between cells; never inside a cell, so no line starts with a mark. A newline in the text always breaks. A wide
/// letter that no line can hold becomes `…`.
public func wrapped(_ text: String, columns: Int) -> [String] {
  guard columns > 0 else { return [] }
  var lines: [String] = []
  var paragraph = String.UnicodeScalarView()
  var carriage = false
  for scalar in text.unicodeScalars {
    if scalar == "\n" {
      if carriage { paragraph.removeLast() }
      lines += wrappedParagraph(String(paragraph), columns: columns)
      paragraph = String.UnicodeScalarView()
    } else {
      paragraph.append(scalar)
    }
    carriage = scalar == "\r"
  }
  return lines + wrappedParagraph(String(paragraph), columns: columns)
}

private func wrappedParagraph(_ text: String, columns: Int) -> [String] {
  let cells = textCells(text).map { $0.columns > columns ? TextCell("…") : $0 }
  guard cells.reduce(0, { $0 + $1.columns }) > columns else { return [line(cells[...])] }
  let chances = LineBreaks(cells)
  var lines: [String] = []
  var start = 0
  while start < cells.count {
    let end = chances.end(from: start, columns: columns)
    var last = end
    while last > start, cells[last - 1] == .blank { last -= 1 }
    lines.append(line(cells[start..<last]))
    start = end
    while start < cells.count, cells[start] == .blank { start += 1 }
  }
  return lines
}

private func line(_ cells: ArraySlice<TextCell>) -> String {
  var view = String.UnicodeScalarView()
  for cell in cells { view.append(contentsOf: cell.scalars) }
  return String(view)
}
