/// Comma-separated values as spreadsheets read them (RFC 4180), safe to open.
public enum CommaSeparated {
  /// What a file begins with, so that spreadsheets read it as UTF-8.
  public static let mark = "\u{FEFF}"

  /// One cell.
  ///
  /// A text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or a carriage return first) has an
  /// apostrophe before it.
  public static func cell(_ text: String) -> String { quoted(harmless(text)) }

  /// A line of cells.
  public static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func harmless(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": "'" + text
    default: text
    }
  }

  /// A text as it is, in quotes where it has to be.
  public static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append("\"")
    for scalar in text.unicodeScalars {
      if scalar == "\"" { scalars.append("\"") }
      scalars.append(scalar)
    }
    scalars.append("\"")
    return String(scalars)
  }
}
