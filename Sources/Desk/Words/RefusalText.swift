/// A refusal in words: what cannot be done, why, from which facts, from when, what instead, and what to say.
public struct RefusalText: Hashable, Sendable {
  /// A heading with the lines that stand beside it.
  public struct Part: Hashable, Sendable {
    /// The heading: ได้รับเมื่อ.
    public let label: String
    /// What it says, a line each.
    public let lines: [String]

    /// Lines under a heading.
    public init(_ label: String, _ lines: [String]) {
      self.label = label
      self.lines = lines
    }
  }

  /// What cannot be done.
  public let title: String
  /// The rule, as one sentence.
  public let because: String
  /// The facts it used; nil where the rule itself says all.
  public let facts: Part?
  /// When it will be possible; nil where no date helps.
  public let possible: Part?
  /// What may be done instead.
  public let instead: String
  /// บอกผู้มาติดต่อ: a polite sentence, ready to be said.
  public let tell: String

  /// A refusal of these sentences.
  public init(
    title: String, because: String, facts: Part? = nil, possible: Part? = nil, instead: String, tell: String
  ) {
    self.title = title
    self.because = because
    self.facts = facts
    self.possible = possible
    self.instead = instead
    self.tell = tell
  }

  /// What a command prints: a line a sentence, without what is said to the visitor.
  public var lines: [String] {
    [title, because] + (facts?.lines ?? [])
      + (possible.map { [$0.label + " " + $0.lines.joined(separator: " ")] } ?? [])
      + [instead]
  }
}
