import ThaiText
import Welfare

extension ConflictSides {
  /// What people call that which a conflict is about.
  func name(_ found: FoundConflict) throws -> Conflict.Name {
    if case .takenOut(let lot, let place) = found.shown {
      return .lot(try tables.lot(lot)?.code ?? "", place: try title(of: place))
    }
    return try name(of: found.subject)
  }

  /// What people call a subject; a household by its house, and whoever has a name by it.
  func name(of subject: SubjectID) throws -> Conflict.Name {
    let vault = Vault(tables: tables)
    switch subject.kind {
    case .person: return text(try vault.person(subject.identifier())?.fullName)
    case .household: return try vault.household(subject.identifier()).map { .house($0) } ?? .unknown
    case .visitor: return text(try vault.visitor(subject.identifier())?.name)
    case .volunteer: return text(try vault.volunteer(subject.identifier())?.fullName)
    case .officer: return text(officer(subject.identifier()))
    case .ticket:
      return try tables.ticket(subject.identifier()).map { .day($0.taken.label, $0.takenAt.day) } ?? .unknown
    case .lot: return text(try tables.lot(subject.identifier())?.code)
    case .place: return text(try title(of: subject.identifier()))
    case .campaign: return text(try tables.campaign(subject.identifier())?.title)
    case .kit: return text(try tables.kit(subject.identifier())?.code)
    case .issuance: return text(try tables.issuance(subject.identifier())?.issued?.facts.receipt)
    case .duty: return text(try tables.duty(subject.identifier())?.title)
    case .shift: return text(try tables.shift(subject.identifier())?.code)
    case .transfer: return text(try tables.transfer(subject.identifier())?.sent?.facts.paper)
    case .centre: return text(try tables.centre()?.name)
    case .assignment:
      guard case .assignment(let state) = try tables.state(of: subject), let made = state.made else {
        return .unknown
      }
      return .day(try vault.volunteer(made.volunteer)?.fullName ?? "", made.day)
    case .counter:
      guard case .counter(let state) = try tables.state(of: subject) else { return .unknown }
      return text(state.facts.current.map { String($0.number) })
    default: return .unknown
    }
  }

  /// A place's title, or the name of the volunteer who carries the goods.
  private func title(of place: Identifier<Place>) throws -> String {
    if let titled = try tables.place(place) { return titled.title }
    let carrying = Identifier<Carrying>(high: place.high, low: place.low)
    guard let volunteer = try tables.carrying(carrying)?.taken?.facts.volunteer else { return "" }
    return try Vault(tables: tables).volunteer(volunteer)?.fullName ?? ""
  }

  private func text(_ text: String?) -> Conflict.Name {
    guard let text, !text.isEmpty else { return .unknown }
    return .text(text)
  }
}
