/// How well a line may break before each cell of a paragraph.
struct LineBreaks {
  /// The better the greater.
  private enum Chance: UInt8, Comparable {
    /// A line would begin with า or end with เ.
    case poor
    /// Inside a word.
    case letter
    /// Between words, at a blank, after a hyphen, beside a wide letter.
    case word

    static func < (left: Chance, right: Chance) -> Bool { left.rawValue < right.rawValue }
  }

  private let cells: [TextCell]
  private var chances: [Chance]

  init(_ cells: [TextCell]) {
    self.cells = cells
    chances = [Chance](repeating: .letter, count: cells.count)
    for index in cells.indices.dropFirst() { chances[index] = plainChance(before: index) }
    markThaiWords()
  }

  /// Where the line that starts at cell `start` ends: at the last word that fits, else at the last letter.
  func end(from start: Int, columns: Int) -> Int {
    var used = 0
    var fitting = start
    while fitting < cells.count, used + cells[fitting].columns <= columns {
      used += cells[fitting].columns
      fitting += 1
    }
    if fitting == cells.count || cells[fitting] == .blank { return fitting }
    for wanted in [Chance.word, .letter] {
      if let end = (start + 1..<max(fitting, start) + 1).last(where: { chances[$0] >= wanted }) { return end }
    }
    return max(fitting, start + 1)
  }

  private func plainChance(before index: Int) -> Chance {
    let cell = cells[index].base.value
    let previous = cells[index - 1].base.value
    if previous == 0x20 { return .word }
    if cell == 0x20 || ThaiScalar.isFollowing(cell) || cell == 0xEB3 { return .poor }
    if ThaiScalar.isLeadingVowel(previous) || isInsideAbbreviation(index) { return .poor }
    if previous == 0x2D || cells[index - 1].columns == 2 || cells[index].columns == 2 { return .word }
    return .letter
  }

  /// Before the ล of ฯลฯ, which libthai takes for a word of its own.
  private func isInsideAbbreviation(_ index: Int) -> Bool {
    index + 1 < cells.count && cells[index].base == "ล" && cells[index - 1].base == "ฯ"
      && cells[index + 1].base == "ฯ"
  }

  /// Asks libthai about every run of Thai cells; its breaks never override those that would read badly.
  private mutating func markThaiWords() {
    var start = 0
    while start < cells.count {
      var scalars: [UInt32] = []
      var cellAt: [Int: Int] = [:]
      var end = start
      while end < cells.count, cells[end].base.value &- 0xE00 < 0x80 {
        cellAt[scalars.count] = end
        scalars.append(contentsOf: cells[end].scalars.lazy.map(\.value))
        end += 1
      }
      for offset in WordBreaks.offsets(in: scalars[...]) {
        guard let cell = cellAt[offset], chances[cell] != .poor else { continue }
        chances[cell] = .word
      }
      start = max(end, start + 1)
    }
  }
}
