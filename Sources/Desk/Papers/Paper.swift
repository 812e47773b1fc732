public import ThaiText

/// One paper before it is laid out: what stands on each page and what comes between.
public struct Paper: Hashable, Sendable {
  /// Its title, on each page.
  public let title: String
  /// What identifies it, at the left of each page's last line.
  public let mark: String
  /// What it says.
  public let blocks: [PaperBlock]

  /// A paper of these blocks.
  public init(title: String, mark: String, blocks: [PaperBlock]) {
    self.title = title
    self.mark = mark
    self.blocks = blocks
  }
}

/// Makes papers of one size, in one language, for one centre. Thai papers have Thai digits.
public struct PaperMaker: Hashable, Sendable {
  /// The words of the paper.
  public let words: Words
  /// The sheet.
  public let size: PaperSize
  /// The centre's name: ดินทอง.
  public let centre: String
  /// Whether the paper comes from a practice store, which it says.
  public let isPractice: Bool

  /// A maker of papers.
  public init(_ language: Language, size: PaperSize = .a4, centre: String, isPractice: Bool) {
    words = Words(language, usesThaiDigits: language == .thai)
    self.size = size
    self.centre = centre
    self.isPractice = isPractice
  }

  /// A paper in pages.
  ///
  /// - Parameter copy: 0 for the first sheet, else the number of the copy, which it says.
  public func pages(of paper: Paper, copy: UInt64 = 0) -> PagedText {
    let marks = [isPractice ? words.practicePaper : "", copy == 0 ? "" : words.copyMark(copy)]
    let right = marks.filter { !$0.isEmpty }.joined(separator: "   ")
    let header = [
      ends(words.centreHeading(centre), right),
      padded(paper.title, columns: size.columns, alignment: .center), "",
    ]
    return PagedText(paper.blocks, size: size, header: header) { page, pages in
      ["", ends(paper.mark, words.pageOf(page, pages))]
    }
  }

  /// Two texts at the ends of a line; the left one gives way.
  func ends(_ left: String, _ right: String) -> String {
    let room = size.columns - columns(of: right)
    return padded(clipped(left, columns: max(0, room - 2)), columns: max(0, room)) + right
  }

  /// A paragraph.
  func paragraph(_ text: String, indent: Int = 0, keepsWithNext: Bool = false) -> PaperBlock {
    let blank = String(repeating: " ", count: indent)
    return PaperBlock(
      wrapped(text, columns: size.columns - indent).map { blank + $0 }, keepsWithNext: keepsWithNext)
  }

  /// A heading, on the page of what follows it.
  func heading(_ text: String) -> PaperBlock { paragraph(text, keepsWithNext: true) }

  /// A label with its text beside it.
  func entry(_ label: String, _ text: String) -> PaperBlock {
    let width = 16
    let lines = wrapped(text, columns: size.columns - width)
    return PaperBlock(
      lines.enumerated().map { index, line in padded(index == 0 ? label : "", columns: width) + line })
  }

  /// A line to sign on, dots between its two words.
  private func signLine(_ role: String, columns: Int) -> String {
    let used = ThaiText.columns(of: words.signHere) + ThaiText.columns(of: role) + 2
    return words.signHere + " " + String(repeating: ".", count: max(8, columns - used)) + " " + role
  }

  /// Places to sign, two beside each other: the line, then the name under it, on more lines where it is long.
  func signatures(_ people: [(role: String, name: String)]) -> [PaperBlock] {
    let half = size.columns / 2
    return stride(from: 0, to: people.count, by: 2).map { first in
      let pair = people[first..<min(first + 2, people.count)]
      let dots = pair.map { padded(signLine($0.role, columns: half - 3), columns: half) }.joined()
      let names = pair.map { wrapped(words.inBrackets($0.name), columns: half - 8) }
      let lines = (0..<(names.map(\.count).max() ?? 0)).map { line in
        names.map { padded("      " + (line < $0.count ? $0[line] : ""), columns: half) }.joined()
      }
      return PaperBlock(["", dots] + lines)
    }
  }
}
