public import Welfare

/// The rule book compiled into the program: what `init` adopts.
public enum ShippedRules {
  /// The files as `rules.adopted` carries them: text with CRLF as LF, ascending by name.
  public static var files: [RuleFile] {
    let resources = [
      PackageResources.benefits_toml, PackageResources.campaigns_toml, PackageResources.cases_toml,
      PackageResources.deadlines_toml,
      PackageResources.groups_toml, PackageResources.housing_toml, PackageResources.kits_toml,
      PackageResources.lanes_toml,
      PackageResources.purposes_toml,
      PackageResources.regulations_toml, PackageResources.roster_toml, PackageResources.vulnerability_toml,
    ]
    return RuleFile.canonical(
      zip(RuleBook.fileNames, resources).map { RuleFile(name: $0, text: String(decoding: $1, as: UTF8.self)) }
    )
  }
}
