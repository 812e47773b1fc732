public import ThaiText

/// ข้อมูลไม่ตรงกัน: what devices did apart and the fold cannot merge silently, for a person to look at.
///
/// Found by looking at the tables, never by the order things arrived in: every device that holds the same entries
/// and keys lists the same ones under the same ids.
public struct Conflict: Hashable, Sendable {
  /// The name of a conflict: SHA-256 over its kind, its subject and the entries that make it.
  public struct ID: Hashable, Comparable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// The id of a hash of 32 bytes.
    public init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// 64 lower-case hexadecimal digits.
    public var hex: String { hexadecimal(bytes) }

    /// Byte order.
    public static func < (left: ID, right: ID) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
  }

  /// Its id.
  public let id: ID
  /// What sort it is.
  public let kind: Kind
  /// What it is about.
  public let subject: SubjectID
  /// What people call that.
  public let name: Name
  /// What each device did, ascending by entry.
  public let sides: [Side]
  /// Whether it wants to be settled.
  public let state: State

  /// A conflict of these facts.
  public init(id: ID, kind: Kind, subject: SubjectID, name: Name, sides: [Side], state: State) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.name = name
    self.sides = sides
    self.state = state
  }

  /// What one device did.
  public struct Side: Hashable, Sendable {
    /// Its log.
    public let log: LogID
    /// Its letter; empty if its descriptor is not held here.
    public let device: String
    /// The officer's name; the code or nothing where it is not known.
    public let by: String
    /// When, as that device's clock said.
    public let at: Instant
    /// The entry.
    public let entry: EntryName
    /// What it says.
    public let value: Value

    /// A side of these facts.
    public init(
      log: LogID, device: String, by: String, at: Instant, entry: EntryName, value: Value
    ) {
      self.log = log
      self.device = device
      self.by = by
      self.at = at
      self.entry = entry
      self.value = value
    }
  }

  /// What a side says: values, which words make readable.
  public enum Value: Hashable, Sendable {
    /// What was done.
    case act(Act)
    /// What describes somebody or some house, as far as the sides differ.
    case particulars([Particular])
    /// Where the register puts a person: the house, and as what.
    case membership(HouseholdParticulars?, Membership)
    /// Where officers were told that a person lives, with the houses of its places as far as known.
    case residence(Residence, [HouseholdParticulars?])
    /// A volunteer's card.
    case card(VolunteerCard)
    /// A house.
    case house(HouseholdParticulars)
    /// Goods that were handed over: the receipt, how many, under which campaign.
    case given(receipt: String, quantity: UInt64, campaign: String)
    /// A shift and a duty.
    case duty(shift: String, duty: String, day: Day)
    /// So many of the lot were taken out.
    case tookOut(UInt64)
    /// Nothing here opens it.
    case sealed
  }

  /// What people call the subject.
  public enum Name: Hashable, Sendable {
    /// A name, a title, a label, a code or a printed number.
    case text(String)
    /// A house.
    case house(HouseholdParticulars)
    /// A name and a day.
    case day(String, Day)
    /// A lot in a place.
    case lot(String, place: String)
    /// Nothing is known of it here.
    case unknown
  }

  /// Whether it wants to be settled.
  public enum State: Hashable, Sendable {
    /// It does.
    case open
    /// It does still: it was settled apart, and differently.
    case disagreed([Settlement])
    /// It does not.
    case settled([Settlement])

    /// Whether it wants to be settled.
    public var isOpen: Bool {
      if case .settled = self { false } else { true }
    }

    /// How it was settled, oldest first; of several none had seen another.
    public var settlements: [Settlement] {
      switch self {
      case .open: []
      case .disagreed(let settlements), .settled(let settlements): settlements
      }
    }
  }

  /// How somebody settled it.
  public struct Settlement: Hashable, Sendable {
    /// The letter of the device it was settled at.
    public let device: String
    /// The officer's name.
    public let by: String
    /// When.
    public let at: Instant
    /// The entry.
    public let entry: EntryName
    /// The letter of the device whose side is kept; nil: all sides are.
    public let keep: String?
    /// Why, in words; empty if it cannot be opened here.
    public let reason: String

    /// A settlement of these facts.
    public init(
      device: String, by: String, at: Instant, entry: EntryName, keep: String?, reason: String
    ) {
      self.device = device
      self.by = by
      self.at = at
      self.entry = entry
      self.keep = keep
      self.reason = reason
    }
  }
}
