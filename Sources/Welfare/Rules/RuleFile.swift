/// A file of the rule book as `rules.adopted` carries it.
public struct RuleFile: Hashable, Sendable {
  /// Such as `lanes.toml`.
  public let name: String
  /// The text, CRLF as LF.
  public let text: String

  /// A rule file of this name and text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Files in the form in which a rule book is adopted and hashed: ascending by name, CRLF as LF.
  public static func canonical(_ files: [RuleFile]) -> [RuleFile] {
    files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map { file in
      var text: [UInt8] = []
      text.reserveCapacity(file.text.utf8.count)
      for byte in file.text.utf8 {
        if byte == 0x0A, text.last == 0x0D { text.removeLast() }
        text.append(byte)
      }
      return RuleFile(name: file.name, text: String(decoding: text, as: UTF8.self))
    }
  }
}
