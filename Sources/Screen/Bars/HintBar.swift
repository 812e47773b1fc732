import ThaiText

/// The last row: which keys do what now, in words.
///
/// Where room is short the words become the short ones, then the keys that matter least go, one after another.
public struct HintBar: Hashable, Sendable {
  /// One key and what it does.
  public struct Hint: Hashable, Sendable {
    /// The key's name: "F6".
    public let key: String
    /// What it does, in full.
    public let label: String
    /// The same in fewer columns.
    public let short: String
    /// The highest goes last.
    public let priority: Int
    /// Whether it does anything now.
    public let isEnabled: Bool

    /// A hint; without a short form the full one stands for it.
    public init(key: String, label: String, short: String? = nil, priority: Int = 0, isEnabled: Bool = true) {
      self.key = key
      self.label = label
      self.short = short ?? label
      self.priority = priority
      self.isEnabled = isEnabled
    }
  }

  /// The hints from left to right.
  public let hints: [Hint]

  /// A bar of hints.
  public init(_ hints: [Hint]) {
    self.hints = hints
  }

  /// What a row of `width` columns shows: `F1 วิธีใช้  F2 คิว` in full, else `F1วิธีใช้ F2คิว` with as many hints as fit.
  public func spans(width: Int) -> [Span] {
    let full = spans(of: hints, inFull: true)
    if HintBar.columns(of: full) <= width { return full }
    var kept = hints
    var short = spans(of: kept, inFull: false)
    while HintBar.columns(of: short) > width, let least = leastImportant(of: kept) {
      kept.remove(at: least)
      short = spans(of: kept, inFull: false)
    }
    return short
  }

  /// Draws the bar into the first row of an area.
  public func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    canvas.fill(area.line(0), role: .hintLabel)
    let inner = area.line(0).inset(left: 1)
    canvas.write(spans(width: inner.columns), at: inner.origin, columns: inner.columns)
  }

  private func leastImportant(of kept: [Hint]) -> Int? {
    kept.indices.reversed().min { kept[$0].priority < kept[$1].priority }
  }

  private func spans(of hints: [Hint], inFull: Bool) -> [Span] {
    hints.enumerated().flatMap { index, hint in
      let gap = index == 0 ? [] : [Span(inFull ? "  " : " ", .hintLabel)]
      let words = inFull ? " " + hint.label : hint.short
      return gap + [
        Span(hint.key, hint.isEnabled ? .hintKey : .hintDisabled),
        Span(words, hint.isEnabled ? .hintLabel : .hintDisabled),
      ]
    }
  }

  private static func columns(of spans: [Span]) -> Int {
    spans.reduce(0) { $0 + ThaiText.columns(of: $1.text) }
  }
}
