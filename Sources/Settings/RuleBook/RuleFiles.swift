public import Screen
public import Welfare

/// Rule files that people hand in.
public enum RuleFiles {
  /// Reads files as they lie; each is named without its folder. Of two of one name the later counts.
  ///
  /// - Throws: `SettingsTrouble`: `missing`, `unreadable`.
  public static func read(_ paths: [String]) throws(SettingsTrouble) -> [RuleFile] {
    var files: [RuleFile] = []
    for path in paths {
      let name = String(
        path[
          (path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex)...
        ])
      let text = try FileText.read(path)
      files.removeAll { $0.name == name }
      files.append(RuleFile(name: name, text: text))
    }
    return files
  }
}
