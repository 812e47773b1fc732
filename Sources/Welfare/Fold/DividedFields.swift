/// A field of a subject that holds more than one value.
public struct DividedField: Hashable, Sendable {
  /// A value and the entry that gave it.
  public struct Item: Hashable, Sendable {
    /// The entry.
    public let entry: EntryName
    /// The value as the state writes it; for a sealed field, the part's index.
    public let bytes: [UInt8]
  }

  /// Which field.
  public let field: Conflict.Field
  /// Ascending by entry.
  public let items: [Item]
  /// The parts that hold, where the value lies in a part.
  public let parts: [PartName]

  /// Whether the value lies in a part.
  public var isSealed: Bool { !parts.isEmpty }

  fileprivate init?<Value>(
    _ field: Conflict.Field, _ held: Held<Value>, _ encode: (inout CanonicalWriter, Value) -> Void
  ) {
    guard held.isConflict else { return nil }
    self.field = field
    items = held.items.map { item in
      var writer = CanonicalWriter(capacity: 48)
      encode(&writer, item.value)
      return Item(entry: item.entry, bytes: writer.bytes)
    }
    parts = []
  }

  fileprivate init?(sealed held: Held<UInt64>, _ field: Conflict.Field = .particulars) {
    guard held.isConflict else { return nil }
    self.field = field
    items = held.items.map { Item(entry: $0.entry, bytes: []) }
    parts = held.partNames
  }
}

extension SubjectState {
  /// The fields that hold more than one value; those of an open field may still turn out equal.
  public var divided: [DividedField] {
    let fields: [DividedField?] =
      switch self {
      case .person(let state):
        [
          DividedField(sealed: state.particulars),
          DividedField(.membership, state.membership) { $1.encode(into: &$0) },
          DividedField(sealed: state.name, .name), DividedField(sealed: state.identity, .identity),
          DividedField(sealed: state.contact, .contact),
          DividedField(.residence, state.residence) { $1.encode(into: &$0) },
        ]
      case .household(let state):
        [DividedField(sealed: state.particulars), DividedField(sealed: state.address, .address)]
      case .visitor(let state): [DividedField(sealed: state.particulars)]
      case .volunteer(let state):
        [
          DividedField(sealed: state.particulars),
          DividedField(.card, state.card) { $1.encode(into: &$0) },
        ]
      case .officer(let state):
        [
          DividedField(sealed: state.particulars),
          DividedField(.facts, state.facts) { $1.encode(into: &$0) },
        ]
      case .visit(let state): [DividedField(.ticket, state.ticket) { $0.write($1) }]
      case .lot(let state):
        [
          DividedField(.facts, state.facts) { $1.encode(into: &$0) },
          DividedField(.recall, state.decision) { $0.write($1) { $0.write(UInt64($1.rawValue)) } },
        ]
      case .place(let state):
        [
          DividedField(.facts, state.facts) { $1.encode(into: &$0) },
          DividedField(.keeper, state.keeper) { $0.write($1) },
        ]
      case .campaign(let state): [DividedField(.facts, state.facts) { $1.encode(into: &$0) }]
      case .kit(let state): [DividedField(.facts, state.facts) { $1.encode(into: &$0) }]
      case .counter(let state): [DividedField(.facts, state.facts) { $1.encode(into: &$0) }]
      case .duty(let state): [DividedField(.facts, state.facts) { $1.encode(into: &$0) }]
      case .shift(let state): [DividedField(.facts, state.facts) { $1.encode(into: &$0) }]
      case .batch(let state): [DividedField(.facts, state.facts) { $1.encode(into: &$0) }]
      case .centre(let state): [DividedField(.facts, state.facts) { $1.encode(into: &$0) }]
      case .family(let state): [DividedField(.facts, state.facts) { $1.encode(into: &$0) }]
      case .allotment(let state):
        [
          DividedField(.facts, state.facts) { $1.encode(into: &$0) },
          DividedField(.keeper, state.keeper) { $0.write($1) },
        ]
      case .ticket, .issuance, .assignment, .transfer, .carrying, .count, .pair, .planItem, .grant, .case: []
      }
    return fields.compactMap(\.self)
  }

  /// Whether something in the state may want a person: a field with more than one value, an act that did not fit.
  ///
  /// Asked for every entry folded, so it makes nothing.
  public var isContested: Bool {
    switch self {
    case .person(let state):
      state.particulars.isConflict || state.membership.isConflict || state.name.isConflict
        || state.identity.isConflict || state.contact.isConflict || state.residence.isConflict
    case .household(let state): state.particulars.isConflict || state.address.isConflict
    case .visitor(let state): state.particulars.isConflict
    case .volunteer(let state): state.particulars.isConflict || state.card.isConflict
    case .officer(let state): state.particulars.isConflict || state.facts.isConflict
    case .visit(let state): state.ticket.isConflict
    case .lot(let state): state.facts.isConflict || state.decision.isConflict
    case .place(let state): state.facts.isConflict || state.keeper.isConflict
    case .campaign(let state): state.facts.isConflict
    case .kit(let state): state.facts.isConflict
    case .counter(let state): state.facts.isConflict
    case .duty(let state): state.facts.isConflict
    case .shift(let state): state.facts.isConflict
    case .batch(let state): state.facts.isConflict
    case .centre(let state): state.facts.isConflict
    case .family(let state): state.facts.isConflict
    case .ticket(let state): !state.early.isEmpty || state.ticket?.conflicts.isEmpty == false
    case .issuance(let state): state.reversals.count > 1
    case .assignment(let state): !state.conflicts.isEmpty
    case .transfer(let state): state.takenIn.count > 1
    case .pair(let state): state.isDivided
    case .allotment(let state): state.facts.isConflict || state.keeper.isConflict
    case .grant(let state): state.hasMisfits
    case .case(let state): state.hasMisfits
    case .carrying, .count, .planItem: false
    }
  }

  /// Entries whose act did not fit what the subject was by then, in fold order.
  public var misfits: [EntryName] {
    switch self {
    case .ticket(let state): state.early + (state.ticket?.conflicts ?? [])
    case .assignment(let state): state.conflicts
    case .grant(let state): state.misfits
    case .case(let state): state.misfits
    default: []
    }
  }
}
