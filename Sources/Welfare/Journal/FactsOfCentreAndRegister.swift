extension CentreOpened {
  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(centre)
    writer.write(tambon)
    writer.write(point) { $0.write($1) }
    writer.write(name)
    writer.write(isPractice)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      centre: try reader.identifier(), tambon: try reader.text(),
      point: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() },
      name: try reader.text(), isPractice: try reader.boolean())
  }
}

extension RegisterPage {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(batch)
    writer.write(page)
    writer.write(households) { writer, row in
      writer.write(row.household)
      writer.write(row.line)
      writer.write(row.part)
    }
    writer.write(people) { writer, row in
      writer.write(row.person)
      writer.write(row.line)
      writer.write(row.part) { $0.write($1) }
      row.membership.encode(into: &writer)
    }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      batch: try reader.identifier(), page: try reader.unsigned(),
      households: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        HouseholdRow(household: try r.identifier(), line: try r.unsigned(), part: try r.unsigned())
      },
      people: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        PersonRow(
          person: try r.identifier(), line: try r.unsigned(),
          part: try r.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() },
          membership: try Membership(from: &r))
      })
  }
}

extension Membership {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(household)
    writer.write(UInt64(position.rawValue))
    writer.write(isRegistered)
    writer.write(livesHere)
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      household: try reader.identifier(), position: try reader.code(Position.self),
      isRegistered: try reader.boolean(), livesHere: try reader.boolean())
  }
}

extension ImportFinished {
  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(batch)
    writer.write(UInt64(source.rawValue))
    for count in [rows, new, changed, same, warned, rejected] { writer.write(count) }
    if doubtful > 0 { writer.write(doubtful) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      batch: try reader.identifier(), source: try reader.code(Source.self), rows: try reader.unsigned(),
      new: try reader.unsigned(), changed: try reader.unsigned(), same: try reader.unsigned(),
      warned: try reader.unsigned(), rejected: try reader.unsigned(),
      doubtful: reader.isAtEnd ? 0 : try reader.unsigned())
  }
}
