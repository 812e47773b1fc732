public import ThaiText

/// ซิงค์: how a store stands with the other devices of its scope.
public struct SyncSheet: Hashable, Sendable {
  /// A device of the scope.
  public struct Device: Hashable, Sendable {
    /// Its letter.
    public let letter: String
    /// When the newest of its entries held here was written; nil for none.
    public let newest: Instant?
    /// Whether it is this one.
    public let isOwn: Bool

    /// A device.
    public init(letter: String, newest: Instant?, isOwn: Bool) {
      self.letter = letter
      self.newest = newest
      self.isOwn = isOwn
    }
  }

  /// When it last agreed with a remote, and what is unsent since.
  public let standing: SyncStanding
  /// Syncs that are over, newest first.
  public let past: [PastSync]
  /// Every device heard of, by letter.
  public let devices: [Device]
  /// Conflicts that want to be settled.
  public let openConflicts: Int

  /// A sheet of these facts.
  public init(standing: SyncStanding, past: [PastSync], devices: [Device], openConflicts: Int) {
    self.standing = standing
    self.past = past
    self.devices = devices
    self.openConflicts = openConflicts
  }
}

/// A sync as an officer asks for it.
public struct SyncWish: Hashable, Sendable {
  /// Where: `folder:/media/usb`, `postgres://…`.
  public let remote: String
  /// The code of a device that is let in; nil for none.
  public let agreed: String?
  /// Whether only to look what would be carried.
  public let isPreview: Bool

  /// A wish.
  public init(remote: String, agreed: String? = nil, isPreview: Bool = false) {
    self.remote = remote
    self.agreed = agreed
    self.isPreview = isPreview
  }
}

/// What became of a wish to sync.
public enum SyncNews: Hashable, Sendable {
  /// It was carried.
  case carried(SyncOutcome)
  /// It would be carried.
  case ahead(SyncAhead)
  /// It could not be; what was carried until then stays.
  case failed(SyncTrouble)
}
