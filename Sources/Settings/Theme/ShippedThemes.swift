/// The themes compiled into the program, as text; each is read only when it is asked for.
enum ShippedThemes {
  /// Their names in the order in which they are offered.
  static let names = ["paper", "night", "high-contrast", "system16", "mono"]

  /// The text of the theme of that name; nil if there is none.
  static func text(_ name: String) -> String? {
    switch name {
    case "paper": String(decoding: PackageResources.paper_toml, as: UTF8.self)
    case "night": String(decoding: PackageResources.night_toml, as: UTF8.self)
    case "high-contrast": String(decoding: PackageResources.high_contrast_toml, as: UTF8.self)
    case "system16": String(decoding: PackageResources.system16_toml, as: UTF8.self)
    case "mono": String(decoding: PackageResources.mono_toml, as: UTF8.self)
    default: nil
    }
  }
}
