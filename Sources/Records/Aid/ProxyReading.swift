import ThaiText
import Welfare

extension AidReading {
  /// How many kits the proxy of a request took on a day, for anybody; 0 if a member takes it.
  ///
  /// A volunteer is known by the roster; any other proxy by the name as it was said, folded: names stand in sealed parts,
  /// so those of the day are opened.
  func taken(byProxyOf request: AidRequest, on day: Day) throws -> Int {
    guard request.isByProxy else { return 0 }
    let name = folded(request.particulars.proxyName)
    var count = 0
    let ids = try given(
      from: Instant(day).milliseconds, to: Instant(day.adding(days: 1)).milliseconds)
    for id in ids {
      guard let state = try tables.issuance(id), state.isStanding, let issued = state.issued,
        issued.facts.recipient == nil
      else { continue }
      let isSame: Bool =
        if let volunteer = request.circumstances.proxyVolunteer {
          issued.facts.circumstances.proxyVolunteer == volunteer
        } else {
          try !name.isEmpty && particulars(of: issued).map { folded($0.proxyName) } == name
        }
      if isSame { count += Int(clamping: issued.facts.quantity) }
    }
    return count
  }

  /// Who took it: a member's, a volunteer's or another proxy's name; empty if that cannot be opened here.
  func recipient(of issued: IssuanceState.Issued) throws -> String {
    let vault = Vault(tables: tables)
    if let member = issued.facts.recipient { return try vault.person(member)?.fullName ?? "" }
    if let volunteer = issued.facts.circumstances.proxyVolunteer {
      return try vault.volunteer(volunteer)?.fullName ?? ""
    }
    return try particulars(of: issued)?.proxyName ?? ""
  }
}
