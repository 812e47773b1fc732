/// One line of a form: its name, what it holds, a remark at the right, and why it cannot be saved so.
public struct FormField: Hashable, Sendable {
  /// What a field holds.
  public enum Content: Hashable, Sendable {
    /// Typed text.
    case text(TextField)
    /// One of a few answers.
    case choice(ChoiceField)
    /// Words that cannot be changed here; the focus passes it by.
    case fixed(String)
  }

  /// The name by which the program speaks of it.
  public let id: String
  /// Its name on the screen.
  public var label: String
  /// What it holds.
  public var content: Content
  /// The remark at the right; gives way to the error.
  public var hint: String
  /// Why it cannot be saved so; nil while nothing is wrong.
  public var error: String?

  /// A field.
  public init(id: String, label: String, content: Content, hint: String = "", error: String? = nil) {
    self.id = id
    self.label = label
    self.content = content
    self.hint = hint
    self.error = error
  }

  /// Its words as they would be read: typed text, the answer that stands, or the fixed words.
  public var text: String {
    switch content {
    case .text(let field): field.text
    case .choice(let choice): choice.text
    case .fixed(let words): words
    }
  }

  /// Whether the focus can stand on it.
  public var canFocus: Bool {
    if case .fixed = content { false } else { true }
  }

  /// Hands the input to what it holds; a change takes the error away.
  mutating func update(_ input: Input) -> TextField.Outcome {
    var outcome = TextField.Outcome.ignored
    switch content {
    case .text(var field):
      outcome = field.update(input)
      content = .text(field)
    case .choice(var choice):
      outcome = choice.update(input)
      content = .choice(choice)
    case .fixed: break
    }
    if outcome == .changed { error = nil }
    return outcome
  }
}
