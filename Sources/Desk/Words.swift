public import ThaiText

/// Every sentence of the program, Thai first and English beside it; one function a case, in files by topic.
///
/// Used by screens and commands alike. No sentence is built from pieces: a function chooses the whole one.
public struct Words: Hashable, Sendable {
  /// Which of the two.
  public let language: Language
  /// Thai digits instead of ASCII ones.
  public let usesThaiDigits: Bool

  /// Words in `language`.
  public init(_ language: Language, usesThaiDigits: Bool = false) {
    self.language = language
    self.usesThaiDigits = usesThaiDigits
  }

  /// The one of two texts that the language asks for.
  func choose(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }
}
