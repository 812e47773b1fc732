/// What can go wrong with the store itself. Closed, with values; `Desk/Words` has the sentences.
public enum StoreTrouble: Error, Hashable, Sendable {
  /// There is no store at that path.
  case missing(path: String)
  /// There is no store yet: the device asked to be let into a scope and is not answered.
  case waitsForAnswer(path: String)
  /// There is something at that path that is not ours.
  case notOurs(path: String)
  /// There is a store already, which `init` does not touch.
  case exists(path: String)
  /// Written by a newer program.
  case newer(path: String)
  /// Written by an older program, and it may not be written here to bring it up to date.
  case older(path: String)
  /// The store was copied, moved or restored, and the root key is elsewhere: it can be read, and written when a new log was given to it.
  case moved(path: String)
  /// The file or its directory may not be written.
  case readOnly(path: String)
  /// On NFS, SMB or FUSE, where a store cannot be safe.
  case networkFileSystem(path: String)
  /// No room is left: nothing was written.
  case diskFull(path: String)
  /// Another desk was writing for too long; who, as `desks/` says.
  case busy(holders: [String])
  /// The file is damaged.
  case damaged(path: String)
  /// Two branches of one log exist, or the log is closed.
  case logClosed
  /// The request id stands for another act.
  case requestReused(String)
  /// A request id is 1–64 ASCII characters without `#`.
  case requestForm(String)
  /// The clock of a real store cannot be set.
  case clockOnlyInPractice
  /// The rules that the journal carries cannot be read.
  case rules(RuleFileTrouble)
  /// A read or write failed otherwise; the system's error number, 0 if it gave none.
  case failed(path: String, code: Int32)
}
