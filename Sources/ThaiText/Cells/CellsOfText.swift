/// The cells that draw `text`, after the gate.
///
/// Cells are made scalar by scalar, never by Swift `Character`: "น้ำ" is one Character and two cells. Marks join the
/// cell to their left, SARA AM and Lao AM start one, an orphan mark stands on U+25CC.
public func textCells(_ text: String) -> [TextCell] {
  var cells: [TextCell] = []
  cells.reserveCapacity(text.utf8.count)
  forEachCell(text) { cell, _ in
    cells.append(cell)
    return true
  }
  return cells
}

/// Columns that `text` takes when drawn.
public func columns(of text: String) -> Int {
  var gate = Gate()
  var sum = 0
  for scalar in text.unicodeScalars {
    switch gate.pass(scalar) {
    case .base(_, let width): sum += width
    case .orphan: sum += 1
    case .mark, .dropped: continue
    }
  }
  return sum
}

/// Where each cell of `text` starts, counted in scalars of `text` as it stands.
///
/// The caret moves along these; what the gate drops belongs to the cell before it. Same count as ``textCells(_:)``.
public func cellStarts(_ text: String) -> [Int] {
  var gate = Gate()
  var starts: [Int] = []
  var offset = 0
  for scalar in text.unicodeScalars {
    switch gate.pass(scalar) {
    case .base, .orphan: starts.append(offset)
    case .mark, .dropped: break
    }
    offset += 1
  }
  if let first = starts.first, first > 0 { starts[0] = 0 }
  return starts
}

/// Hands each cell with its first column to `body` until that answers false.
func forEachCell(_ text: String, _ body: (TextCell, Int) -> Bool) {
  var gate = Gate()
  var open: TextCell?
  var column = 0
  for scalar in text.unicodeScalars {
    switch gate.pass(scalar) {
    case .dropped: continue
    case .mark(let mark): open?.attach(mark)
    case .base(let base, let width):
      if let cell = open {
        guard body(cell, column) else { return }
        column += cell.columns
      }
      open = TextCell(passed: base, columns: width)
    case .orphan(let mark):
      if let cell = open {
        guard body(cell, column) else { return }
        column += cell.columns
      }
      var circle = TextCell(passed: Gate.circle, columns: 1)
      circle.attach(mark)
      open = circle
    }
  }
  if let cell = open { _ = body(cell, column) }
}
