public import ThaiText

/// Why some members cannot be a family of their own.
public enum FamilyTrouble: Error, Hashable, Sendable {
  /// None, or not all of the household.
  case members
  /// Nobody would be left in the household's first family.
  case everyone
  /// One of them is of another declared family.
  case ofAnother(Identifier<Person>)
}

/// What may be asked of campaigns, their lists and the families they count (DOMAIN rule 6).
public enum CampaignRule {
  /// Whether a campaign of these dates and figures may be opened.
  ///
  /// - Throws: `Refusal`: `campaign.dates`, `stock.value`, `bag.quantity`.
  public static func open(_ campaign: CampaignOpened) throws(Refusal) {
    if campaign.to < campaign.from {
      throw .campaign(.endsBeforeItBegins(from: campaign.from, to: campaign.to))
    }
    let greatest = StockRule.greatestUnitValue
    if campaign.ceiling < 0 || campaign.ceiling > greatest {
      throw .stock(.unitValue(campaign.ceiling, greatest: greatest))
    }
    if campaign.perUnit == 0 || campaign.perUnit > 1_000 {
      throw .bag(.quantity(Int64(clamping: campaign.perUnit), greatest: 1_000))
    }
  }

  /// Whether a list may be taken as certified on `day`; `known` are the lists of the campaign that hold.
  ///
  /// - Throws: `Refusal`: `campaign.list-empty`, `campaign.list-unsigned`, `campaign.list-early`, `campaign.list-known`.
  public static func certify(
    _ request: CertificationRequest, on day: Day, known: [(file: [UInt8], body: String, day: Day)]
  ) throws(Refusal) {
    if request.households.isEmpty { throw .campaign(.listEmpty) }
    if request.body.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
      throw .campaign(.listUnsigned)
    }
    if request.day > day { throw .campaign(.listInFuture(request.day)) }
    if let same = known.first(where: { $0.file == request.file }) {
      throw .campaign(.listKnown(by: same.body, on: same.day))
    }
  }

  /// Whether `members` may be a family of their own, of a household with these people and declared families.
  ///
  /// Who is of no declared family is of the household's first one, which must not be left empty.
  ///
  /// - Throws: `FamilyTrouble`.
  public static func declareFamily(
    _ members: [Identifier<Person>], of people: Set<Identifier<Person>>, families: [FamilyDeclared]
  ) throws(FamilyTrouble) {
    if members.isEmpty || Set(members).count < members.count { throw .members }
    if !people.isSuperset(of: members) { throw .members }
    let taken = Set(families.flatMap(\.members))
    if let person = members.first(where: taken.contains) { throw .ofAnother(person) }
    if people.subtracting(taken).subtracting(members).isEmpty { throw .everyone }
  }
}
