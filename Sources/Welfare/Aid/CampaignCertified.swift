public import ThaiText

/// บัญชีรายชื่อที่รับรองแล้ว: a certified list of a campaign.
///
/// A marker for the id.
public enum CertifiedList {}

/// The facts of `campaign.certified`: a page of the list of those whom an outside body found entitled (DOMAIN rule 6).
///
/// A campaign may have several lists; who stands in one of them is entitled. One act is a page; all pages of a list carry
/// the same id.
public struct CampaignCertified: Hashable, Sendable {
  /// The list.
  public let list: Identifier<CertifiedList>
  /// The page, from 1.
  public let page: UInt64
  /// The campaign.
  public let campaign: Identifier<Campaign>
  /// Who certified: a body such as คณะกรรมการหมู่บ้าน, never a person.
  public let body: String
  /// The number of the meeting or the paper; empty if none was said.
  public let document: String
  /// The day it was certified.
  public let day: Day
  /// SHA-256 of the file it came in, 32 bytes.
  public let file: [UInt8]
  /// Who stands on this page.
  public let households: [Identifier<Household>]

  /// Households on a page: each stands in the facts and among the subjects, 33 bytes of an entry of at most 128 KiB.
  public static let pageSize = 3_500

  /// The facts.
  public init(
    list: Identifier<CertifiedList>, page: UInt64, campaign: Identifier<Campaign>, body: String,
    document: String, day: Day, file: [UInt8], households: [Identifier<Household>]
  ) {
    self.list = list
    self.page = page
    self.campaign = campaign
    self.body = body
    self.document = document
    self.day = day
    self.file = file
    self.households = households
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(list)
    writer.write(page)
    writer.write(campaign)
    writer.write(body)
    writer.write(document)
    writer.write(day)
    writer.write(fixed: file)
    writer.write(households) { $0.write($1) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      list: try reader.identifier(), page: try reader.unsigned(), campaign: try reader.identifier(),
      body: try reader.text(), document: try reader.text(), day: try reader.day(),
      file: try reader.fixed(32),
      households: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.identifier()
      })
  }
}

/// Whether a household stands in the certified list of a campaign that has one.
public struct Certification: Hashable, Sendable {
  /// Whether it does.
  public let isListed: Bool
  /// Who certified the list it stands in, else the newest list.
  public let body: String
  /// When.
  public let day: Day

  /// What a list says.
  public init(isListed: Bool, body: String, day: Day) {
    self.isListed = isListed
    self.body = body
    self.day = day
  }
}
