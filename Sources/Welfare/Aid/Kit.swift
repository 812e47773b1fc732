public import ThaiText

/// สตางค์: money as an integer; 100 to a baht. Never a fraction, never rounded.
public typealias Satang = Int64

/// ชุดถุงยังชีพ: a versioned recipe.
///
/// A marker for the id.
public enum Kit {}

/// ล็อต: goods of one kit from one source with one value and expiry.
///
/// A marker for the id.
public enum Lot {}

/// รอบมอบถุงยังชีพ: who gets how much from when to when.
///
/// A marker for the id.
public enum Campaign {}

/// การมอบ: aid handed over once.
///
/// A marker for the id.
public enum Issuance {}

/// The facts of `kit.added`.
public struct KitAdded: Hashable, Sendable {
  /// The kit.
  public let kit: Identifier<Kit>
  /// Unique in the centre: `BAG`.
  public let code: String
  /// From 1.
  public let version: UInt64
  /// As shown: ผู้สูงอายุ.
  public let title: String
  /// What is packed in one; empty where nobody said. Stands at the end of the facts, and only when there is something.
  public let items: [KitItem]

  /// The facts.
  public init(kit: Identifier<Kit>, code: String, version: UInt64, title: String, items: [KitItem] = []) {
    self.kit = kit
    self.code = code
    self.version = version
    self.title = title
    self.items = items
  }
}

/// What is packed in a kit: ข้าวสาร 5 กก.
public struct KitItem: Hashable, Sendable {
  /// What: ข้าวสาร.
  public let title: String
  /// How much or many, from 1.
  public let quantity: UInt64
  /// Of what: กก.
  public let unit: String

  /// An item.
  public init(title: String, quantity: UInt64, unit: String) {
    self.title = title
    self.quantity = quantity
    self.unit = unit
  }
}

/// The facts of `campaign.opened` (DOMAIN rule 6).
public struct CampaignOpened: Hashable, Sendable {
  /// Who counts as one.
  public enum Unit: UInt8, Hashable, Sendable {
    /// ครัวเรือน.
    case household = 1
    /// ครอบครัว.
    case family
  }

  /// The campaign.
  public let campaign: Identifier<Campaign>
  /// Unique in the centre: `PRACTICE`.
  public let code: String
  /// As shown: ฝนปลายปี 2569.
  public let title: String
  /// Campaigns of the same aid share one window: `bag`.
  public let aid: String
  /// Who counts as one.
  public let unit: Unit
  /// Issuances a unit may have in the campaign.
  public let perUnit: UInt64
  /// The first day.
  public let from: Day
  /// The last day.
  public let to: Day
  /// The greatest unit value, satang.
  public let ceiling: Satang
  /// Days since the last issuance of the same aid; that day itself is allowed again.
  public let window: UInt64
  /// The kits it may hand over.
  public let kits: [Identifier<Kit>]

  /// The facts.
  public init(
    campaign: Identifier<Campaign>, code: String, title: String, aid: String = "bag", unit: Unit = .household,
    perUnit: UInt64 = 1, from: Day, to: Day, ceiling: Satang, window: UInt64, kits: [Identifier<Kit>]
  ) {
    self.campaign = campaign
    self.code = code
    self.title = title
    self.aid = aid
    self.unit = unit
    self.perUnit = perUnit
    self.from = from
    self.to = to
    self.ceiling = ceiling
    self.window = window
    self.kits = kits
  }
}

/// The facts of `stock.received`.
public struct StockReceived: Hashable, Sendable {
  /// The lot; the same lot may be received several times.
  public let lot: Identifier<Lot>
  /// What it is.
  public let kit: Identifier<Kit>
  /// The code on the box: `69-07`.
  public let code: String
  /// Where it came from: พมจ.
  public let source: String
  /// Value of one kit, satang.
  public let unitValue: Satang
  /// The last day it may be handed over.
  public let expires: Day?
  /// Where it lies now.
  public let place: Identifier<Place>
  /// How many, from 1.
  public let quantity: UInt64
  /// The number of the sender's paper they came under ahead of its transfer: `B-70/T0007`; empty for none. Stands at
  /// the end of the facts, and only when there is one.
  public let paper: String

  /// The facts.
  public init(
    lot: Identifier<Lot>, kit: Identifier<Kit>, code: String, source: String, unitValue: Satang,
    expires: Day?,
    place: Identifier<Place>, quantity: UInt64, paper: String = ""
  ) {
    self.lot = lot
    self.kit = kit
    self.code = code
    self.source = source
    self.unitValue = unitValue
    self.expires = expires
    self.place = place
    self.quantity = quantity
    self.paper = paper
  }
}
