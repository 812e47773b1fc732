extension Grid {
  /// Unchanged cells that are written along rather than jumped over: a jump costs about as many bytes.
  private static let nearby = 5

  /// What has to be written on a screen that shows `previous` so that it shows this; all rows if there was nothing or
  /// the size has changed.
  public func changes(since previous: Grid?) -> [Run] {
    guard let previous, previous.size == size else { return allRows() }
    var runs: [Run] = []
    for row in 0..<size.rows { appendChanges(ofRow: row, since: previous, to: &runs) }
    return runs
  }

  private func allRows() -> [Run] {
    guard size.columns > 0 else { return [] }
    return (0..<size.rows).map { Run(row: $0, column: 0, cells: Array(row($0))) }
  }

  private func appendChanges(ofRow row: Int, since previous: Grid, to runs: inout [Run]) {
    let start = row * size.columns
    let end = start + size.columns
    var index = start
    while index < end {
      guard cells[index] != previous.cells[index] else {
        index += 1
        continue
      }
      let first = index
      var last = index
      index += 1
      while index < end, index - last <= Grid.nearby {
        if cells[index] != previous.cells[index] { last = index }
        index += 1
      }
      let range = wholePairs(first...last, and: previous)
      runs.append(Run(row: row, column: range.lowerBound - start, cells: Array(cells[range])))
      index = range.upperBound + 1
    }
  }

  /// The range widened so that it parts no wide text, neither of the new nor of the old screen.
  private func wholePairs(_ range: ClosedRange<Int>, and previous: Grid) -> ClosedRange<Int> {
    var first = range.lowerBound
    var last = range.upperBound
    while cells[first].half == .right || previous.cells[first].half == .right { first -= 1 }
    while cells[last].half == .left || previous.cells[last].half == .left { last += 1 }
    return first...last
  }
}
