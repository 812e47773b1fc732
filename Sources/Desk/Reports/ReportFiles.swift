import ThaiText
public import Welfare

extension Words {
  /// A report as comma-separated values, UTF-8 with a byte order mark: one line a figure, with its stable name.
  ///
  /// Money is in baht with two decimals; labels that a spreadsheet would take for a formula are made harmless.
  public func csv(of report: Report, _ tables: [ReportTable]) -> String {
    var text = CommaSeparated.mark + CommaSeparated.line(csvColumns)
    for table in tables {
      for row in table.rows {
        let label = row.filter { $0.value == nil && !$0.text.isEmpty }.map(\.text).joined(separator: " / ")
        for (cell, column) in zip(row, table.columns) {
          guard let figure = cell.figure, let value = cell.value else { continue }
          text +=
            [report.facts.period.code, figure.text, table.title, label, column.title].map(CommaSeparated.cell)
            .joined(separator: ",") + "," + Self.plain(value, figure) + "\r\n"
        }
      }
    }
    return text
  }

  /// A report as one page of HTML that needs nothing else: no script, no file beside it, every text escaped.
  public func html(of report: Report, _ tables: [ReportTable], centre: String) -> String {
    let title = Self.escaped(reportTitle(report.facts.period))
    let body = tables.map(section).joined()
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      body { font-family: "Sarabun", "TH Sarabun New", "Noto Sans Thai", sans-serif; margin: 2em; }
      table { border-collapse: collapse; margin: 0 0 1.5em; }
      th, td { border: 1px solid #888; padding: 0.2em 0.6em; text-align: left; }
      td.figure { text-align: right; font-variant-numeric: tabular-nums; }
      tr.sum { font-weight: bold; }
      caption { text-align: left; font-weight: bold; padding: 0.3em 0; }
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p>\(Self.escaped(centreHeading(centre)))</p>
      \(body)</body>
      </html>

      """
  }

  private func section(_ table: ReportTable) -> String {
    let head = table.columns.map { "<th>" + Self.escaped($0.title) + "</th>" }.joined()
    let rows = table.rows.enumerated().map { index, row in
      (table.hasSum && index == table.rows.count - 1 ? "<tr class=\"sum\">" : "<tr>")
        + row.map { cell in
          cell.figure.map { "<td class=\"figure\" id=\"" + Self.escaped($0.text) + "\">" } ?? "<td>"
        }.enumerated().map { $1 + Self.escaped(row[$0].text) + "</td>" }.joined() + "</tr>\n"
    }.joined()
    let notes = table.notes.map { "<p>" + Self.escaped($0) + "</p>\n" }.joined()
    return "<table>\n<caption>" + Self.escaped(table.title) + "</caption>\n<tr>" + head + "</tr>\n" + rows
      + "</table>\n" + notes
  }

  /// A figure as spreadsheets read it: baht with two decimals, everything else a whole number.
  private static func plain(_ value: Int64, _ figure: FigureID) -> String {
    guard figure.isMoney else { return String(value) }
    let part = (value % 100).magnitude
    let sign = value < 0 && value > -100 ? "-" : ""
    return sign + String(value / 100) + (part < 10 ? ".0" : ".") + String(part)
  }

  private static func escaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": scalars.append(contentsOf: "&amp;".unicodeScalars)
      case "<": scalars.append(contentsOf: "&lt;".unicodeScalars)
      case ">": scalars.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": scalars.append(contentsOf: "&quot;".unicodeScalars)
      case "'": scalars.append(contentsOf: "&#39;".unicodeScalars)
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}": scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
