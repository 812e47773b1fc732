/// An entry that is kept, and waits: its log had met a head that is not held here.
public struct WaitingEntry: Hashable, Sendable {
  /// A log, as far as it is known here.
  public struct Device: Hashable, Sendable {
    /// The log.
    public let log: LogID
    /// Its letter; nil if its descriptor never came here.
    public let letter: String?

    /// A log with its letter, if that is known.
    public init(log: LogID, letter: String?) {
      self.log = log
      self.letter = letter
    }
  }

  /// The entry.
  public let entry: EntryName
  /// Whose it is.
  public let device: Device
  /// The head it waits for: up to there the other log has to come; nil where it only follows one that waits.
  public let missing: EntryName?
  /// Whose that head is.
  public let awaited: Device?
  /// Entries of that log held here, up to this number; 0 for none.
  public let held: UInt64

  /// A waiting entry.
  public init(entry: EntryName, device: Device, missing: EntryName?, awaited: Device?, held: UInt64) {
    self.entry = entry
    self.device = device
    self.missing = missing
    self.awaited = awaited
    self.held = held
  }
}
