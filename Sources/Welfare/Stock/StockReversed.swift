/// The facts of `stock.reversed`: an entry about goods is taken back; what it moved moves again the other way.
public struct StockReversed: CanonicalFacts {
  /// Why, as a code that stays in reports.
  public enum Reason: UInt8, CaseIterable, Hashable, Sendable {
    /// บันทึกผิด: entered by mistake.
    case mistake = 1
    /// นับผิด: the figure was wrong.
    case miscounted
    /// ผิดล็อตหรือผิดที่เก็บ: another lot or place.
    case wrongPlace
    /// ไม่ได้เกิดขึ้นจริง: it did not take place after all.
    case didNotHappen
  }

  /// The entry taken back.
  public let entry: EntryName
  /// Why.
  public let reason: Reason
  /// The transfer, carrying or count that it told of, if one.
  public let subject: SubjectID?
  /// What moves now: the entry's own moves the other way round.
  public let lines: [StockMove]

  /// The facts.
  public init(entry: EntryName, reason: Reason, subject: SubjectID?, lines: [StockMove]) {
    self.entry = entry
    self.reason = reason
    self.subject = subject
    self.lines = lines
  }

  /// Writes entry, reason, subject, lines (lot, place, quantity with its sign).
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(entry)
    writer.write(UInt64(reason.rawValue))
    writer.write(subject) { $0.write($1) }
    writer.write(lines) { writer, line in
      writer.write(line.lot)
      writer.write(line.place)
      writer.write(signed: line.quantity)
    }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      entry: try reader.entryName(), reason: try reader.code(Reason.self),
      subject: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.subject() },
      lines: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        StockMove(lot: try r.identifier(), place: try r.identifier(), quantity: try r.signed())
      })
  }
}

extension StockReversed.Reason {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .mistake: "mistake"
    case .miscounted: "miscounted"
    case .wrongPlace: "wrong-place"
    case .didNotHappen: "did-not-happen"
    }
  }

  /// Reads a stable name; nil for any other text.
  public init?(code: String) {
    guard let reason = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = reason
  }
}
