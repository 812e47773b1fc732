import Screen
import ThaiText
import Welfare

/// Draws what the sources say side by side, a line a dimension, and marks where they do not agree.
struct SurveyDrawing {
  let surveys: HouseholdSurveys
  /// What counts as a low income a head and year, satang.
  let income: Satang?
  let words: Words

  /// Lines it takes; none if no source says anything.
  var rows: Int { surveys.isEmpty ? 0 : Survey.Dimension.allCases.count + 1 }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard rows > 0, area.rows >= rows, area.columns >= 40 else { return }
    let columns = surveys.columns(income: income)
    let differences = surveys.differences(income: income)
    canvas.write(
      line(words.dimensionTitle, columns.map { words.survey($0.key) }, mark: "", role: .textMuted),
      in: area.line(0))
    for (index, dimension) in Survey.Dimension.allCases.enumerated() {
      let said = columns.map { words.standing(dimension, in: $0) }
      let mark = differences.contains(dimension) ? words.sourcesDiffer : ""
      canvas.write(
        line(words.dimensionOfSources(dimension), said, mark: mark, role: .text), in: area.line(index + 1))
    }
  }

  private func line(_ title: String, _ cells: [String], mark: String, role: Role) -> Line {
    var spans = [Span(padded(clipped(title, columns: 20), columns: 21), role)]
    for cell in cells { spans.append(Span(padded(clipped(cell, columns: 10), columns: 11), role)) }
    if !mark.isEmpty { spans.append(Span(mark, .statusLook)) }
    return Line(spans)
  }
}
