/// The facts of `conflict.settled`: a person looked at what devices did apart, and decided.
///
/// For a field it is an edit that has seen every value: the one kept is set anew. For everything else it only closes the
/// conflict: what happened is never rewritten. The last sealed part is `SettlementParticulars`; before it, where the value of
/// the field lies in a part, stands the value.
public struct ConflictSettled: CanonicalFacts {
  /// The conflict.
  public let conflict: Conflict.ID
  /// What sort it is; the number of one that this program does not know is kept.
  public let kind: UInt64
  /// The field, where it is one.
  public let field: Conflict.Field?
  /// What it is about.
  public let subject: SubjectID
  /// The entries that its sides stood in, ascending.
  public let sides: [EntryName]
  /// The log whose side is kept; nil: all are.
  public let keep: LogID?
  /// The value kept of an open field, in the form in which the field's acts carry it.
  public let value: [UInt8]?
  /// The index of the part that holds the value kept of a sealed field.
  public let part: UInt64?

  /// The facts.
  public init(
    conflict: Conflict.ID, kind: UInt64, field: Conflict.Field?, subject: SubjectID, sides: [EntryName],
    keep: LogID?, value: [UInt8]? = nil, part: UInt64? = nil
  ) {
    self.conflict = conflict
    self.kind = kind
    self.field = field
    self.subject = subject
    self.sides = sides
    self.keep = keep
    self.value = value
    self.part = part
  }

  /// Writes conflict (32 bytes), kind, field, subject, sides, keep, value, part.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(fixed: conflict.bytes)
    writer.write(kind)
    writer.write(field) { $0.write(UInt64($1.rawValue)) }
    writer.write(subject)
    writer.write(sides) { $0.write($1) }
    writer.write(keep) { $0.write($1) }
    writer.write(value) { $0.write($1) }
    writer.write(part) { $0.write($1) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      conflict: Conflict.ID(try reader.fixed(32)), kind: try reader.unsigned(),
      field: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.code(Conflict.Field.self)
      }, subject: try reader.subject(),
      sides: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.entryName() },
      keep: try reader.optionalIdentifier(),
      value: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.string() },
      part: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() })
  }

  /// The subjects it touches.
  var about: [SubjectID] { [subject] }
}

/// The sealed part of a settlement: why, in words. One field: the reason.
///
/// Under the key of whom the conflict is about; of what nobody in particular is, under that of the officer who settled it.
public struct SettlementParticulars: Hashable, Sendable {
  /// Why.
  public var reason: String

  /// A reason.
  public init(reason: String) {
    self.reason = reason
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(reason)
  }

  /// Reads the part's plain text.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    reason = try reader.text()
  }
}
