/// What is wrong with a file that people edit: the rest of it is used, and the desk goes on.
///
/// Files are named as they were asked for: a path, or the name of what is compiled in. Lines count from 1; 0 where the
/// place is not known.
public enum SettingsTrouble: Error, Hashable, Sendable {
  /// The file is not there.
  case missing(file: String)
  /// It is there, but cannot be read: a directory, no permission, larger than 1 MiB, or not UTF-8.
  case unreadable(file: String)
  /// It is not TOML there; nothing of it is used.
  case syntax(file: String, line: Int)
  /// A key that means nothing, with the tables it stands in: "roles.text.colour".
  case unknownKey(file: String, line: Int, key: String)
  /// A value of the wrong kind or out of its range.
  case badValue(file: String, line: Int, key: String)
  /// No role and no group of roles has that name.
  case unknownRole(file: String, line: Int, name: String)
  /// No command has that id.
  case unknownCommand(file: String, line: Int, id: String)
  /// A key that may not be given to a command, because moving about needs it.
  case keyNotFree(file: String, line: Int, key: String)
  /// There is no theme of that name; the one named last is used.
  case missingTheme(name: String, used: String)
  /// Themes inherit from each other in a circle or deeper than 8; the last link is left out.
  case circle(file: String)
}
