import Foundation

extension Store {
  /// Whether anything lies at `path`, ours or not.
  public static func exists(at path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
