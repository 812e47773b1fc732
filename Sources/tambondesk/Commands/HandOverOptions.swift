import ArgumentParser
import Records
import ThaiText
import Welfare

/// How a bag is handed over: to whom, where, seen by whom, and what is out of the ordinary.
struct HandOverOptions: ParsableArguments {
  @Option(help: ArgumentHelp("ผู้รับมอบ · The member who takes it: id or 13 digits.", valueName: "p"))
  var recipient: String?
  @Option(help: ArgumentHelp("ผู้รับแทน · The name of who takes it for them.", valueName: "name"))
  var proxy: String?
  @Option(help: ArgumentHelp("เกี่ยวข้องเป็น · How the proxy is related.", valueName: "t"))
  var relation: String?
  @Option(
    name: .customLong("proxy-volunteer"),
    help: ArgumentHelp("อพม. ที่รับแทน · The volunteer who takes it: card number.", valueName: "card"))
  var proxyVolunteer: String?
  @Option(help: ArgumentHelp("หนังสือมอบอำนาจ · The letter the proxy brought.", valueName: "t"))
  var letter: String?
  @Option(help: ArgumentHelp("เหตุที่รับแทน หรือมอบนอกบัญชี · Why a proxy, or why off the list.", valueName: "t"))
  var reason: String?
  @Option(
    name: .customLong("off-list"),
    help: ArgumentHelp(
      "ตกหล่น: missed-by-survey, moved-in, new-trouble, other · Given although the list has them not.",
      valueName: "code"))
  var offList: String?
  @Option(help: ArgumentHelp("ครอบครัว · The family it is for: id.", valueName: "f"))
  var family: String?
  @Option(help: ArgumentHelp("มอบที่: centre, home, point · Where.", valueName: "code"))
  var venue = "centre"
  @Option(help: ArgumentHelp("หลักฐาน: signature, fingerprint · How it is acknowledged.", valueName: "code"))
  var proof = "signature"
  @Option(
    help: ArgumentHelp("พยาน สองคน ซ้ำตัวเลือกนี้ · A witness of a fingerprint; give it twice.", valueName: "name"))
  var witness: [String] = []
  @Option(help: ArgumentHelp("หมายเหตุ · A note.", valueName: "t"))
  var note: String?
  @OptionGroup var goods: GoodsOptions

  private static let venues: [String: AidIssued.Venue] = ["centre": .centre, "home": .home, "point": .point]
  private static let proofs: [String: AidIssued.Proof] = [
    "signature": .signature, "fingerprint": .fingerprint,
  ]

  func validate() throws {
    guard Self.venues[venue] != nil else { throw ValidationError("--venue: centre, home, point") }
    guard Self.proofs[proof] != nil else { throw ValidationError("--proof: signature, fingerprint") }
    if let offList, HandOverCircumstances.Inclusion(code: offList) == nil {
      let known = HandOverCircumstances.Inclusion.allCases.map(\.code).joined(separator: ", ")
      throw ValidationError("--off-list: \(known)")
    }
    if recipient != nil, proxy != nil || proxyVolunteer != nil {
      throw ValidationError("--recipient | --proxy | --proxy-volunteer")
    }
  }

  /// The request these options make of a household.
  func request(
    household: Identifier<Household>, campaign: CampaignOpened, lot: Identifier<Lot>? = nil,
    quantity: Int64 = 1,
    ticket: Identifier<Ticket>? = nil, in session: Session
  ) throws(Ending) -> AidRequest {
    AidRequest(
      household: household, campaign: campaign.campaign, recipient: try person(in: session), lot: lot,
      quantity: quantity, ticket: ticket, venue: Self.venues[venue] ?? .centre,
      proof: Self.proofs[proof] ?? .signature,
      particulars: HandOverParticulars(
        proxyName: proxy ?? "", relation: relation ?? "", note: note ?? "", reason: reason ?? "",
        letter: letter ?? "", witnesses: witness),
      circumstances: try circumstances(of: campaign, in: session), goods: try goods.goods(session))
  }

  private func person(in session: Session) throws(Ending) -> Identifier<Person>? {
    guard let recipient else { return nil }
    return try session.found(.person, recipient) { () throws(StoreTrouble) in
      try session.store.person(matching: recipient)
    }.person
  }

  private func circumstances(
    of campaign: CampaignOpened, in session: Session
  ) throws(Ending) -> HandOverCircumstances {
    var circumstances = HandOverCircumstances(
      inclusion: offList.flatMap(HandOverCircumstances.Inclusion.init(code:)))
    circumstances.handedOn = goods.handedOn?.day
    if goods.substitute { circumstances.substitutes = campaign.kits.first }
    if let family {
      circumstances.family = try session.found(.family, family) { () throws(StoreTrouble) in
        Identifier<Family>(hex: family)
      }
    }
    if let proxyVolunteer {
      circumstances.proxyVolunteer = try session.found(.volunteer, proxyVolunteer) {
        () throws(StoreTrouble) in
        try session.store.volunteer(card: proxyVolunteer)
      }
    }
    return circumstances
  }
}
