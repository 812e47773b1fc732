import ThaiText
import Welfare

/// What stands in the bag form: the draft that survives a crash.
struct BagEntries: Hashable, Sendable {
  /// Who takes it.
  enum Recipient: Hashable, Sendable {
    /// The first of the house, until the card is there.
    case usual
    /// A member.
    case member(Identifier<Person>)
    /// Somebody else, who is named.
    case proxy
  }

  /// Whose bag it is.
  let household: Identifier<Household>
  /// The ticket the visitor came by.
  let ticket: Identifier<Ticket>?
  /// The campaign chosen; nil for the one that is open.
  var campaign: Identifier<Campaign>?
  /// Who takes it.
  var recipient = Recipient.usual
  /// The lot chosen; nil for the one that expires first.
  var lot: Identifier<Lot>?
  /// How many, as typed.
  var quantity = "1"
  /// Where.
  var venue = AidIssued.Venue.centre
  /// How it is acknowledged.
  var proof = AidIssued.Proof.signature
  /// The proxy's name.
  var proxyName = ""
  /// The volunteer that the proxy's name stands for, where the proxy is one.
  var proxyVolunteer: Identifier<Volunteer>?
  /// How the proxy is related.
  var relation = ProxyRelation.relative
  /// The family it is for; nil for the first one.
  var family: Identifier<Family>?
  /// Why it is given outside the certified list; nil: it is not.
  var inclusion: HandOverCircumstances.Inclusion?
  /// Why a proxy came, or why it is given outside the list.
  var reason = ""
  /// หนังสือมอบอำนาจ that the proxy brought.
  var letter = ""
  /// Who saw the fingerprint, as typed: names with a comma between.
  var witnesses = ""
  /// หมายเหตุ.
  var note = ""
  /// What a volunteer carries, where it is given out of that; nil: from a shelf.
  var carrying: Identifier<Carrying>?
  /// When a volunteer handed it over, as typed; empty for today.
  var handedOn = ""
  /// The day that it was read as.
  var handedDay: Day?
  /// Whether it is given although the record does not hold it.
  var isUnheld = false
  /// The kit of the campaign that the chosen lot stands in for; nil where it is of the campaign.
  var substitutes: Identifier<Kit>?
  /// Whether an odd quantity is meant.
  var isConfirmed = false

  /// An empty form for a household; `recipient` is the visitor, if it is a known member.
  init(
    household: Identifier<Household>, ticket: Identifier<Ticket>?, recipient: Identifier<Person>? = nil
  ) {
    self.household = household
    self.ticket = ticket
    self.recipient = recipient.map(Recipient.member) ?? .usual
  }

  /// The request as filled in so far.
  var request: AidRequest {
    let isProxy = recipient == .proxy
    return request(
      HandOverParticulars(
        proxyName: isProxy ? proxyName : "", relation: isProxy ? relation.kept : "", note: note,
        reason: asksReason ? reason : "", letter: isProxy ? letter : "",
        witnesses: proof == .fingerprint ? witnessNames : []))
  }

  /// Whether the reason is asked for.
  var asksReason: Bool { recipient == .proxy || inclusion != nil }

  /// The witnesses that were named.
  var witnessNames: [String] {
    witnesses.unicodeScalars.split { ",;/\n".unicodeScalars.contains($0) }
      .map { tidied(String($0)) }.filter { !$0.isEmpty }
  }

  private func request(_ particulars: HandOverParticulars) -> AidRequest {
    let isProxy = recipient == .proxy
    return AidRequest(
      household: household, campaign: campaign, recipient: member, lot: lot, quantity: Int64(quantity) ?? 0,
      ticket: ticket, venue: venue, proof: proof, particulars: particulars,
      circumstances: HandOverCircumstances(
        family: family, inclusion: inclusion, proxyVolunteer: isProxy ? proxyVolunteer : nil,
        handedOn: carrying == nil ? nil : handedDay,
        substitutes: substitutes),
      goods: HandOverGoods(carrying: carrying, isUnheld: isUnheld, isConfirmed: isConfirmed))
  }

  /// What the rule is asked while the form is filled in: what only the form looks at is taken as filled in.
  var question: AidRequest {
    let isProxy = recipient == .proxy
    return request(
      HandOverParticulars(
        proxyName: isProxy ? (tidied(proxyName).isEmpty ? "-" : proxyName) : "",
        relation: isProxy ? relation.kept : "", reason: "-",
        witnesses: proof == .fingerprint ? ["1", "2"] : []))
  }

  /// Reads the day that was typed.
  mutating func readHandedDay(today: Day) {
    handedDay = if case .day(let day) = TypedValues.day(handedOn, today: today) { day } else { nil }
  }

  private var member: Identifier<Person>? {
    if case .member(let person) = recipient { person } else { nil }
  }
}

extension BagEntries {
  /// Writes what was typed.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(household)
    writer.write(ticket) { $0.write($1) }
    writer.write(campaign) { $0.write($1) }
    writer.write(recipient == .proxy)
    writer.write(member) { $0.write($1) }
    writer.write(lot) { $0.write($1) }
    writer.write(quantity)
    writer.write(UInt64(venue.rawValue))
    writer.write(UInt64(proof.rawValue))
    writer.write(proxyName)
    writer.write(UInt64(relation.rawValue))
    writer.write(note)
    writer.write(family) { $0.write($1) }
    writer.write(UInt64(inclusion?.rawValue ?? 0))
    writer.write(reason)
    writer.write(letter)
    writer.write(witnesses)
    writer.write(carrying) { $0.write($1) }
    writer.write(handedOn)
    writer.write(isUnheld)
    writer.write(substitutes) { $0.write($1) }
  }

  /// Reads what was typed.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    household = try reader.identifier()
    ticket = try Self.identifier(&reader)
    campaign = try Self.identifier(&reader)
    let isProxy = try reader.boolean()
    let member: Identifier<Person>? = try Self.identifier(&reader)
    recipient = isProxy ? .proxy : member.map(Recipient.member) ?? .usual
    lot = try Self.identifier(&reader)
    quantity = try reader.text()
    venue = try Self.code(&reader)
    proof = try Self.code(&reader)
    proxyName = try reader.text()
    relation = try Self.code(&reader)
    note = try reader.text()
    family = try Self.identifier(&reader)
    inclusion = HandOverCircumstances.Inclusion(rawValue: UInt8(clamping: try reader.unsigned()))
    reason = try reader.text()
    letter = try reader.text()
    witnesses = try reader.text()
    carrying = try Self.identifier(&reader)
    handedOn = try reader.text()
    isUnheld = try reader.boolean()
    substitutes = try Self.identifier(&reader)
  }

  private static func identifier<Subject>(
    _ reader: inout CanonicalReader
  ) throws(CanonicalTrouble) -> Identifier<Subject>? {
    try reader.optional { (reader: inout CanonicalReader) throws(CanonicalTrouble) in
      try reader.identifier()
    }
  }

  private static func code<Code: RawRepresentable>(
    _ reader: inout CanonicalReader
  ) throws(CanonicalTrouble) -> Code where Code.RawValue == UInt8 {
    guard let raw = UInt8(exactly: try reader.unsigned()), let code = Code(rawValue: raw) else { throw .code }
    return code
  }
}
