/// Where files of this program lie, by the XDG base directory rules, from an environment that is handed in.
///
/// A variable counts only if it holds an absolute path. Every place is nil where neither it nor `HOME` is known.
public struct SettingsPaths: Hashable, Sendable {
  /// `$XDG_CONFIG_HOME/tambondesk`, else `~/.config/tambondesk`: settings, keys and themes that people edit.
  public let config: String?
  /// `$XDG_DATA_HOME`, else `~/.local/share`.
  private let data: String?
  /// `$XDG_RUNTIME_DIR/tambondesk`: a memory file system of this user; nil where there is none.
  public let runtime: String?

  /// The places that `environment` tells of.
  public init(environment: [String: String]) {
    let home = SettingsPaths.absolute(environment["HOME"])
    let configHome = SettingsPaths.absolute(environment["XDG_CONFIG_HOME"]) ?? home.map { $0 + "/.config" }
    config = configHome.map { $0 + "/tambondesk" }
    data = SettingsPaths.absolute(environment["XDG_DATA_HOME"]) ?? home.map { $0 + "/.local/share" }
    runtime = SettingsPaths.absolute(environment["XDG_RUNTIME_DIR"]).map { $0 + "/tambondesk" }
  }

  /// The store that opens where none was named.
  public var store: String? { data.map { $0 + "/tambondesk" } }
  /// The practice store of `demo`, beside it.
  public var practiceStore: String? { data.map { $0 + "/tambondesk-practice" } }
  /// The folder of themes that people made.
  public var themes: String? { config.map { $0 + "/themes" } }
  /// The file of preferences.
  public var settingsFile: String? { config.map { $0 + "/settings.toml" } }
  /// The file of keys.
  public var keysFile: String? { config.map { $0 + "/keys.toml" } }

  /// A path that starts at the root, without a slash at its end.
  private static func absolute(_ path: String?) -> String? {
    guard var path, path.utf8.first == UInt8(ascii: "/") else { return nil }
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path == "/" ? "" : path
  }
}
