import Welfare

extension Committing {
  /// A conflict is settled, if the rule agrees.
  mutating func settle(_ request: SettlementRequest) throws {
    let reading = ConflictReading(tables: tables)
    guard let (found, conflict) = try reading.conflict(request.conflict) else {
      throw Refusal.notFound(.conflict, request.conflict.hex)
    }
    let keep = try SettlementRule.settle(request, conflict)
    let kept = try keep.flatMap { (log) throws in try self.kept(of: found, log) }
    var parts: [PlainPart] = []
    if let plain = kept?.plain { parts.append(PlainPart(found.subject, plain)) }
    let owner = try reading.owner(of: found.subject) ?? proposer.officer.of(.officer)
    parts.append(
      PlainPart(owner) { SettlementParticulars(reason: request.reason).encode(into: &$0) })
    try appending.append(
      .conflictSettled(
        ConflictSettled(
          conflict: found.id, kind: found.kind.number, field: found.kind.field, subject: found.subject,
          sides: Set(conflict.sides.map(\.entry)).sorted(), keep: keep, value: kept?.value,
          part: kept?.plain == nil ? nil : 0)), parts: parts)
  }

  /// The value that a log gave to a field; nil where the conflict is about no field.
  ///
  /// - Throws: `Refusal.notFound` where it cannot be read here any more.
  private func kept(of found: FoundConflict, _ log: LogID) throws -> (value: [UInt8]?, plain: [UInt8]?)? {
    guard let field = found.kind.field, let entry = found.making.first(where: { $0.log == log }) else {
      return nil
    }
    let contents = ContestedReading(tables: tables)
    if field == .household {
      guard let identification = try contents.entry(entry)?.act.identification else { return nil }
      var writer = CanonicalWriter(capacity: 40)
      writer.write(identification.household)
      writer.write(identification.person) { $0.write($1) }
      return (writer.bytes, nil)
    }
    guard let state = try tables.state(of: found.subject),
      let divided = state.divided.first(where: { $0.field == field })
    else { return nil }
    if let part = divided.parts.first(where: { $0.entry == entry }) {
      guard let plain = try contents.opened(found.subject)[part] else {
        throw Refusal.notFound(.conflict, found.id.hex)
      }
      return (nil, plain)
    }
    return (divided.items.first { $0.entry == entry }?.bytes, nil)
  }
}

extension Act {
  /// Whose household an act says a ticket's visitor is of.
  var identification: (household: Identifier<Household>, person: Identifier<Person>?)? {
    switch self {
    case .ticketIdentified(_, let household, let person): (household, person)
    case .conflictSettled(let facts): facts.identification
    default: nil
    }
  }
}
