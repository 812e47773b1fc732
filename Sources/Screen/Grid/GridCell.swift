public import ThaiText

/// One cell of a screen: what is drawn, and what it is for.
public struct GridCell: Hashable, Sendable {
  /// Which part of its text a cell shows.
  public enum Half: UInt8, Hashable, Sendable {
    /// All of it: one column.
    case whole
    /// The left half of a text of two columns; the next cell is its right half.
    case left
    /// The right half; the cell before holds the same text and role.
    case right
  }

  /// The text; a right half repeats that of its left half.
  public let text: TextCell
  /// What it is for.
  public let role: Role
  /// Which half of its text it shows.
  public let half: Half

  init(_ text: TextCell, role: Role, half: Half = .whole) {
    self.text = text
    self.role = role
    self.half = half
  }

  /// An empty cell of that role.
  static func blank(_ role: Role) -> GridCell { GridCell(.blank, role: role) }

  /// The same text in another role.
  func painted(_ role: Role) -> GridCell { GridCell(text, role: role, half: half) }
}
