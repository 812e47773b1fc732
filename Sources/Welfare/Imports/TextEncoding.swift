/// How the letters of a file are coded; the raw value is what commands say.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows-874, and with it TIS-620.
  case windows874 = "windows-874"
}
