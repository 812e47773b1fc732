/// A language that the screens speak; the raw value is its ISO 639-1 code.
public enum Language: String, Sendable, CaseIterable {
  /// ภาษาไทย
  case thai = "th"
  /// English
  case english = "en"
}
