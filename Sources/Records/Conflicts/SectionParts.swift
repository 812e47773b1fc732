import Welfare

extension Act {
  /// The index of the part in which an act writes a section; nil if it writes none.
  func part(of section: CardSection) -> UInt64? {
    switch self {
    case .personAdded(let facts):
      switch section {
      case .name: facts.name
      case .identity: facts.identity
      case .contact: facts.contact
      case .address: nil
      }
    case .personEdited(let facts): facts.section == section ? facts.part : nil
    case .householdAdded(let facts), .householdEdited(let facts): section == .address ? facts.part : nil
    case .conflictSettled(let facts): facts.field?.section == section ? facts.part : nil
    default: nil
    }
  }
}

extension Conflict.Field {
  /// The section of a card that the field is; nil for anything else.
  var section: CardSection? {
    switch self {
    case .name: .name
    case .identity: .identity
    case .contact: .contact
    case .address: .address
    default: nil
    }
  }

  /// Whether its value describes somebody or some house, in a part.
  var isDescription: Bool { self == .particulars || section != nil }
}
