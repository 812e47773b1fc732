public import ThaiText

/// A certified list as it was read from a file.
public struct CertificationRequest: Hashable, Sendable {
  /// The campaign.
  public let campaign: Identifier<Campaign>
  /// Who certified: a body, never a person.
  public let body: String
  /// The number of the meeting or the paper; empty for none.
  public let document: String
  /// The day it was certified.
  public let day: Day
  /// SHA-256 of the file, 32 bytes.
  public let file: [UInt8]
  /// Who stands in it, each once.
  public let households: [Identifier<Household>]

  /// A list of these households.
  public init(
    campaign: Identifier<Campaign>, body: String, document: String, day: Day, file: [UInt8],
    households: [Identifier<Household>]
  ) {
    self.campaign = campaign
    self.body = body
    self.document = document
    self.day = day
    self.file = file
    self.households = households
  }
}
