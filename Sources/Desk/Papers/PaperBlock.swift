/// Lines of a paper that stay together on one page: a row, a heading, a line to sign on.
public struct PaperBlock: Hashable, Sendable {
  /// The lines, none wider than the paper.
  public let lines: [String]
  /// Whether the next block stands on the same page: a heading is never left alone at the bottom.
  public let keepsWithNext: Bool
  /// What is said again above it where it begins a page: the titles of its columns.
  public let titles: [String]
  /// Whether it is left out where it would begin a page: the blank lines between parts.
  public let isSpace: Bool

  /// A block of these lines.
  public init(_ lines: [String], keepsWithNext: Bool = false, titles: [String] = []) {
    self.lines = lines
    self.keepsWithNext = keepsWithNext
    self.titles = titles
    isSpace = false
  }

  private init(spaceOf count: Int) {
    lines = [String](repeating: "", count: count)
    keepsWithNext = false
    titles = []
    isSpace = true
  }

  /// Blank lines between parts.
  public static func space(_ count: Int = 1) -> PaperBlock { PaperBlock(spaceOf: count) }

  /// The same block on the page of the one after it.
  public var keptWithNext: PaperBlock { PaperBlock(lines, keepsWithNext: true, titles: titles) }
}
