public import ThaiText

/// การตรวจนับ: what lay in a place at one moment. A marker for its id.
public enum StockCount {}

/// The facts of `stock.counted`: what lay in a place at one moment, and how that differs from what the record said.
///
/// Freezes that moment: what moved later is netted, because the difference is against the record as of then, and is
/// what moves. Whoever counts keeps the place from then on. Lots that are not listed were not counted.
public struct StockCounted: CanonicalFacts {
  /// One lot.
  public struct Line: CanonicalFacts {
    /// The lot.
    public let lot: Identifier<Lot>
    /// Kits that lay there.
    public let counted: UInt64
    /// Counted less what the record said as of that moment.
    public let difference: Int64

    /// A line.
    public init(lot: Identifier<Lot>, counted: UInt64, difference: Int64) {
      self.lot = lot
      self.counted = counted
      self.difference = difference
    }

    /// Writes lot, counted, difference.
    public func encode(into writer: inout CanonicalWriter) {
      writer.write(lot)
      writer.write(counted)
      writer.write(signed: difference)
    }

    /// Reads the line.
    public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
      self.init(lot: try reader.identifier(), counted: try reader.unsigned(), difference: try reader.signed())
    }
  }

  /// Who counted with the officer. Nobody: flagged in answers and reports (DOMAIN rule 16).
  public enum Witness: Hashable, Sendable {
    /// A second officer.
    case officer(Identifier<Officer>)
    /// A volunteer.
    case volunteer(Identifier<Volunteer>)

    /// The witness as a subject.
    public var subject: SubjectID {
      switch self {
      case .officer(let id): id.of(.officer)
      case .volunteer(let id): id.of(.volunteer)
      }
    }
  }

  /// The count.
  public let count: Identifier<StockCount>
  /// Where.
  public let place: Identifier<Place>
  /// The moment it was so.
  public let asOf: Instant
  /// Who saw it; nil for nobody.
  public let witness: Witness?
  /// What lay there.
  public let lines: [Line]

  /// The facts.
  public init(
    count: Identifier<StockCount>, place: Identifier<Place>, asOf: Instant, witness: Witness?, lines: [Line]
  ) {
    self.count = count
    self.place = place
    self.asOf = asOf
    self.witness = witness
    self.lines = lines
  }

  /// Writes count, place, moment in ms, witness (1 officer, 2 volunteer, then the id), lines.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(count)
    writer.write(place)
    writer.write(signed: asOf.milliseconds)
    writer.write(witness) { writer, witness in
      switch witness {
      case .officer(let id):
        writer.write(1 as UInt64)
        writer.write(id)
      case .volunteer(let id):
        writer.write(2 as UInt64)
        writer.write(id)
      }
    }
    writer.write(lines)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      count: try reader.identifier(), place: try reader.identifier(),
      asOf: Instant(milliseconds: try reader.signed()),
      witness: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        switch try r.unsigned() {
        case 1: Witness.officer(try r.identifier())
        case 2: Witness.volunteer(try r.identifier())
        default: throw .code
        }
      }, lines: try reader.facts())
  }
}
