public import ThaiText

/// บัญชีรายชื่อผู้รับถุงยังชีพ: who signs for a bag of a campaign, by village.
///
/// Made of those who received, or of a certified list: a row without a day waits for its hand-over.
public struct SigningList: Hashable, Sendable {
  /// One household that signs.
  public struct Row: Hashable, Sendable {
    /// บ้านเลขที่.
    public let houseNumber: String
    /// Who signs; empty if the name cannot be opened here.
    public let name: String
    /// For whom a proxy signs; empty if the recipient is of the household.
    public let onBehalfOf: String
    /// The masked ID; nil if there is none.
    public let maskedID: String?
    /// How many.
    public let quantity: UInt64
    /// When it was handed over; nil while it was not.
    public let day: Day?
    /// The receipt; empty while there is none.
    public let receipt: String
    /// How it is acknowledged.
    public let proof: AidIssued.Proof
    /// Whether it was taken back: the row stays, and counts for nothing.
    public let isReversed: Bool
    /// ตกหล่น: given although no certified list has the household.
    public let isOffList: Bool

    /// A row of these facts.
    public init(
      houseNumber: String, name: String, onBehalfOf: String = "", maskedID: String?, quantity: UInt64,
      day: Day?, receipt: String = "", proof: AidIssued.Proof = .signature, isReversed: Bool = false,
      isOffList: Bool = false
    ) {
      self.houseNumber = houseNumber
      self.name = name
      self.onBehalfOf = onBehalfOf
      self.maskedID = maskedID
      self.quantity = quantity
      self.day = day
      self.receipt = receipt
      self.proof = proof
      self.isReversed = isReversed
      self.isOffList = isOffList
    }
  }

  /// A village with its rows in the order of the houses.
  public struct Village: Hashable, Sendable {
    /// หมู่ที่; 0 if unknown.
    public let moo: UInt64
    /// The village's name; empty if unknown.
    public let name: String
    /// Its rows.
    public let rows: [Row]

    /// A village.
    public init(moo: UInt64, name: String, rows: [Row]) {
      self.moo = moo
      self.name = name
      self.rows = rows
    }

    /// Bags handed over or waiting, those taken back left out. A sum past all figures stays at the greatest one.
    public var quantity: UInt64 {
      rows.reduce(0) { sum, row in
        guard !row.isReversed else { return sum }
        let (next, overflow) = sum.addingReportingOverflow(row.quantity)
        return overflow ? .max : next
      }
    }
  }

  /// The campaign.
  public let campaign: Identifier<Campaign>
  /// Its code.
  public let code: String
  /// Its title.
  public let title: String
  /// Its first day.
  public let from: Day
  /// Its last day.
  public let to: Day
  /// Who certified whom the list has, and when; none for a list of those who received.
  public let certified: [CampaignRound.List]
  /// The villages, by number.
  public let villages: [Village]

  /// A list of these villages.
  public init(
    campaign: Identifier<Campaign>, code: String, title: String, from: Day, to: Day,
    certified: [CampaignRound.List] = [], villages: [Village]
  ) {
    self.campaign = campaign
    self.code = code
    self.title = title
    self.from = from
    self.to = to
    self.certified = certified
    self.villages = villages
  }
}

/// รายการเอกสาร: papers that a visitor is to bring.
public struct PapersToBring: Hashable, Sendable {
  /// What they are for.
  public let title: String
  /// The papers, in order.
  public let items: [String]
  /// What else the visitor should know, a paragraph each.
  public let notes: [String]

  /// A list of papers.
  public init(title: String, items: [String], notes: [String] = []) {
    self.title = title
    self.items = items
    self.notes = notes
  }
}
