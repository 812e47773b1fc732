public import Welfare

/// The rule book compiled into the program: what `init` adopts.
public enum ShippedRules {
  /// The names of the files of a rule book, ascending.
  static let names = ["campaigns.toml", "lanes.toml", "purposes.toml", "roster.toml"]

  /// The files as `rules.adopted` carries them: text with CRLF as LF, ascending by name.
  public static var files: [RuleFile] {
    let resources = [
      PackageResources.campaigns_toml, PackageResources.lanes_toml, PackageResources.purposes_toml,
      PackageResources.roster_toml,
    ]
    return canonical(
      zip(names, resources).map { RuleFile(name: $0, text: String(decoding: $1, as: UTF8.self)) })
  }

  /// Any files in the form in which a rule book is adopted and hashed.
  public static func canonical(_ files: [RuleFile]) -> [RuleFile] {
    files.map { RuleFile(name: $0.name, text: withLineFeeds($0.text)) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func withLineFeeds(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if afterReturn, scalar != "\n" { scalars.append("\r") }
      afterReturn = scalar == "\r"
      if !afterReturn { scalars.append(scalar) }
    }
    if afterReturn { scalars.append("\r") }
    return String(scalars)
  }
}
