/// Text in pages of fixed lines: what goes to a printer, a file, or a screen.
public struct PagedText: Hashable, Sendable {
  /// The lines of each page, none longer than the paper is wide; trailing blanks and blank last lines left out.
  public let pages: [[String]]

  /// Lays blocks out in pages.
  ///
  /// No block is parted unless a whole page cannot hold it; one that keeps with the next goes to the next page with it; a
  /// row that begins a page has the titles of its columns above it. Without blocks there is one page.
  ///
  /// - Parameters:
  ///   - header: the lines above each page; as many for each.
  ///   - footer: the lines below page n of m; as many for each.
  public init(
    _ blocks: [PaperBlock], size: PaperSize, header: [String],
    footer: (_ page: Int, _ pages: Int) -> [String]
  ) {
    let foot = footer(1, 1).count
    let room = max(1, size.lines - header.count - foot)
    let bodies = Self.bodies(blocks, room: room)
    pages = bodies.enumerated().map { index, body in
      let filling = [String](repeating: "", count: room - body.count)
      let below = footer(index + 1, bodies.count)
      let lines = header + body + (foot > 0 ? filling + below : [])
      return Self.trimmed(lines.map(Self.trimmed))
    }
  }

  /// The pages with a form feed after each, as a printer takes them.
  public var text: String {
    pages.map { $0.joined(separator: "\n") + "\n\u{C}" }.joined()
  }

  private static func bodies(_ blocks: [PaperBlock], room: Int) -> [[String]] {
    var bodies: [[String]] = []
    var body: [String] = []
    for chain in chains(blocks) {
      let lines = chain.flatMap(\.lines)
      if body.isEmpty, chain.allSatisfy(\.isSpace) { continue }
      if !body.isEmpty, body.count + lines.count > room {
        bodies.append(body)
        body = []
        if chain.allSatisfy(\.isSpace) { continue }
      }
      if body.isEmpty, !bodies.isEmpty { body = (chain.first?.titles ?? []).prefix(room - 1).map(\.self) }
      for line in lines {
        if body.count == room {
          bodies.append(body)
          body = (chain.last?.titles ?? []).prefix(room - 1).map(\.self)
        }
        body.append(line)
      }
    }
    if !body.isEmpty || bodies.isEmpty { bodies.append(body) }
    return bodies
  }

  /// Blocks that stand on one page: each up to and with the first that lets go of the next.
  private static func chains(_ blocks: [PaperBlock]) -> [ArraySlice<PaperBlock>] {
    var chains: [ArraySlice<PaperBlock>] = []
    var start = 0
    for index in blocks.indices where !blocks[index].keepsWithNext || index == blocks.count - 1 {
      chains.append(blocks[start...index])
      start = index + 1
    }
    return chains
  }

  private static func trimmed(_ line: String) -> String {
    var scalars = Substring(line).unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    var lines = lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
