public import Welfare

/// A picture or paper that an officer names by its path; the program reads it and keeps it sealed before the step is written.
public struct EvidenceFile: Hashable, Sendable {
  /// The path as typed; `~` is the officer's directory.
  public let path: String
  /// Of which moment it is.
  public let moment: Evidence.Moment

  /// A file at a path.
  public init(path: String, moment: Evidence.Moment) {
    self.path = path
    self.moment = moment
  }
}

/// Why a picture or paper was not kept; nothing was written then.
public enum EvidenceTrouble: Error, Hashable, Sendable {
  /// It cannot be read, or is empty.
  case unread(path: String)
  /// It has more than so many bytes.
  case tooLarge(path: String, greatest: Int)
  /// The store could not keep it.
  case notKept(StoreTrouble)
}
