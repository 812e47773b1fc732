public import ThaiText

/// A file that somebody may want to import, where such files usually lie.
public struct FileOffer: Hashable, Sendable {
  /// Where it lies.
  public let path: String
  /// Bytes in it.
  public let size: Int
  /// When it was written last.
  public let changed: Instant

  /// A file.
  public init(path: String, size: Int, changed: Instant) {
    self.path = path
    self.size = size
    self.changed = changed
  }

  /// Its name, without the directories it lies in.
  public var name: String { path.unicodeScalars.split(separator: "/").last.map { String($0) } ?? "" }
}
