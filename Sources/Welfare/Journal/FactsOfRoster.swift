import ThaiText

extension VolunteerCard {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(level.rawValue))
    writer.write(issued) { $0.write($1) }
    writer.write(expires) { $0.write($1) }
    writer.write(training) { $0.write($1) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      level: try reader.code(Level.self), issued: try reader.optionalDay(), expires: try reader.optionalDay(),
      training: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() })
  }
}

extension VolunteerPage {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(batch)
    writer.write(page)
    writer.write(rows) { writer, row in
      writer.write(row.volunteer)
      writer.write(row.line)
      writer.write(row.part)
      row.card.encode(into: &writer)
    }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      batch: try reader.identifier(), page: try reader.unsigned(),
      rows: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        Row(
          volunteer: try r.identifier(), line: try r.unsigned(), part: try r.unsigned(),
          card: try VolunteerCard(from: &r))
      })
  }
}

extension ShiftAdded {
  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(shift)
    writer.write(code)
    writer.write(from)
    writer.write(to)
    writer.write(wanted)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      shift: try reader.identifier(), code: try reader.text(), from: try reader.unsigned(),
      to: try reader.unsigned(), wanted: try reader.unsigned())
  }
}

extension AssignmentMade {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(assignment)
    writer.write(volunteer)
    writer.write(duty)
    writer.write(day)
    writer.write(shift)
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      assignment: try reader.identifier(), volunteer: try reader.identifier(), duty: try reader.identifier(),
      day: try reader.day(), shift: try reader.identifier())
  }
}
