/// The facts of `aid.issued`: what was handed over, from where, under which rule.
public struct AidIssued: Hashable, Sendable {
  /// มอบที่.
  public enum Venue: UInt8, CaseIterable, Hashable, Sendable {
    /// ศูนย์.
    case centre = 1
    /// ที่บ้าน.
    case home
    /// จุดมอบ.
    case point
  }

  /// หลักฐานรับมอบ.
  public enum Proof: UInt8, CaseIterable, Hashable, Sendable {
    /// ลงลายมือชื่อ.
    case signature = 1
    /// พิมพ์ลายนิ้วมือ with two witnesses.
    case fingerprint
  }

  /// The issuance.
  public let issuance: Identifier<Issuance>
  /// Whose.
  public let household: Identifier<Household>
  /// The member who took it; nil for a proxy, who is named in the part.
  public let recipient: Identifier<Person>?
  /// Under which campaign.
  public let campaign: Identifier<Campaign>
  /// What.
  public let kit: Identifier<Kit>
  /// From which lot.
  public let lot: Identifier<Lot>
  /// Out of which place.
  public let place: Identifier<Place>
  /// How many, from 1.
  public let quantity: UInt64
  /// Quantity × the lot's unit value, satang.
  public let value: Satang
  /// The receipt as printed: `A-70/0149`.
  public let receipt: String
  /// The fiscal year of the receipt, พ.ศ.: 2570.
  public let fiscalYear: UInt64
  /// The receipt's number in the log and fiscal year, from 1, gap-free.
  public let number: UInt64
  /// The ticket the visitor came by.
  public let ticket: Identifier<Ticket>?
  /// Where it was handed over.
  public let venue: Venue
  /// How it was acknowledged.
  public let proof: Proof
  /// SHA-256 of the rule book it was judged under, 32 bytes.
  public let ruleBook: [UInt8]
  /// What was out of the ordinary.
  public let circumstances: HandOverCircumstances

  /// The facts.
  public init(
    issuance: Identifier<Issuance>, household: Identifier<Household>, recipient: Identifier<Person>?,
    campaign: Identifier<Campaign>, kit: Identifier<Kit>, lot: Identifier<Lot>, place: Identifier<Place>,
    quantity: UInt64, value: Satang, receipt: String, fiscalYear: UInt64, number: UInt64,
    ticket: Identifier<Ticket>?, venue: Venue, proof: Proof, ruleBook: [UInt8],
    circumstances: HandOverCircumstances = HandOverCircumstances()
  ) {
    self.issuance = issuance
    self.household = household
    self.recipient = recipient
    self.campaign = campaign
    self.kit = kit
    self.lot = lot
    self.place = place
    self.quantity = quantity
    self.value = value
    self.receipt = receipt
    self.fiscalYear = fiscalYear
    self.number = number
    self.ticket = ticket
    self.venue = venue
    self.proof = proof
    self.ruleBook = ruleBook
    self.circumstances = circumstances
  }

  /// The value of one, satang.
  public var unitValue: Satang { quantity == 0 ? value : value / Satang(clamping: quantity) }

  /// The printed receipt: device letter, two digits of the fiscal year, at least four digits.
  ///
  /// Source: DOMAIN rule 10.
  public static func receipt(letter: String, fiscalYear: UInt64, number: UInt64) -> String {
    printedNumber(letter: letter, fiscalYear: fiscalYear, mark: "", number: number)
  }
}

/// The sealed part of a hand-over, under the household's key: who took it, and what was noted.
///
/// Fields in order: proxy's name, relation, note; then, where there is something to say, reason, letter, list of witnesses.
public struct HandOverParticulars: Hashable, Sendable {
  /// ผู้รับแทน; empty if a member took it.
  public var proxyName: String
  /// How the proxy is related; empty if a member took it.
  public var relation: String
  /// หมายเหตุ.
  public var note: String
  /// Why a proxy came, or why they get aid outside the certified list.
  public var reason: String
  /// หนังสือมอบอำนาจ: what the proxy brought.
  public var letter: String
  /// The names of those who saw a fingerprint being given.
  public var witnesses: [String]

  /// What was said at the hand-over.
  public init(
    proxyName: String = "", relation: String = "", note: String = "", reason: String = "",
    letter: String = "", witnesses: [String] = []
  ) {
    self.proxyName = proxyName
    self.relation = relation
    self.note = note
    self.reason = reason
    self.letter = letter
    self.witnesses = witnesses
  }

  /// Whether there is nothing to seal.
  public var isEmpty: Bool { self == HandOverParticulars() }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(proxyName)
    writer.write(relation)
    writer.write(note)
    guard !(reason.isEmpty && letter.isEmpty && witnesses.isEmpty) else { return }
    writer.write(reason)
    writer.write(letter)
    writer.write(witnesses) { $0.write($1) }
  }

  /// Reads the part's plain text.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(proxyName: try reader.text(), relation: try reader.text(), note: try reader.text())
    guard !reader.isAtEnd else { return }
    reason = try reader.text()
    letter = try reader.text()
    witnesses = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
  }
}

/// The facts of `aid.reversed`.
public struct AidReversed: Hashable, Sendable {
  /// Why, as a code that stays in reports.
  public enum Reason: UInt8, CaseIterable, Hashable, Sendable {
    /// กดผิด: entered by mistake.
    case mistake = 1
    /// ให้ผิดครัวเรือน.
    case wrongHousehold
    /// ผู้รับคืนของ.
    case returned
    /// ของชำรุด.
    case damaged
  }

  /// The issuance taken back.
  public let issuance: Identifier<Issuance>
  /// Whose it was.
  public let household: Identifier<Household>
  /// Why.
  public let reason: Reason
  /// The lot the goods return to.
  public let lot: Identifier<Lot>
  /// The place they return to.
  public let place: Identifier<Place>
  /// How many come back.
  public let quantity: UInt64

  /// The facts.
  public init(
    issuance: Identifier<Issuance>, household: Identifier<Household>, reason: Reason, lot: Identifier<Lot>,
    place: Identifier<Place>, quantity: UInt64
  ) {
    self.issuance = issuance
    self.household = household
    self.reason = reason
    self.lot = lot
    self.place = place
    self.quantity = quantity
  }
}

extension AidReversed.Reason {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .mistake: "mistake"
    case .wrongHousehold: "wrong-household"
    case .returned: "returned"
    case .damaged: "damaged"
    }
  }

  /// Reads a stable name; nil for any other text.
  public init?(code: String) {
    guard let reason = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = reason
  }
}
