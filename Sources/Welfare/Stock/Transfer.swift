/// ใบโอน: goods sent from one centre to another. A marker for its id.
public enum Transfer {}

/// The facts of `stock.sent`: goods left for another centre.
public struct StockSent: CanonicalFacts {
  /// The transfer.
  public let transfer: Identifier<Transfer>
  /// The paper that goes with them, as printed: `A-70/T0007`.
  public let paper: String
  /// The fiscal year of the paper, พ.ศ.: 2570.
  public let fiscalYear: UInt64
  /// The paper's number in the log and fiscal year, from 1, gap-free.
  public let number: UInt64
  /// Where they lay.
  public let place: Identifier<Place>
  /// The code of the centre they go to: `650802`.
  public let receiver: String
  /// What.
  public let lines: [StockLine]

  /// The facts.
  public init(
    transfer: Identifier<Transfer>, paper: String, fiscalYear: UInt64, number: UInt64,
    place: Identifier<Place>, receiver: String, lines: [StockLine]
  ) {
    self.transfer = transfer
    self.paper = paper
    self.fiscalYear = fiscalYear
    self.number = number
    self.place = place
    self.receiver = receiver
    self.lines = lines
  }

  /// Writes transfer, paper, fiscal year, number, place, receiver, lines.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(transfer)
    writer.write(paper)
    writer.write(fiscalYear)
    writer.write(number)
    writer.write(place)
    writer.write(receiver)
    writer.write(lines)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      transfer: try reader.identifier(), paper: try reader.text(), fiscalYear: try reader.unsigned(),
      number: try reader.unsigned(), place: try reader.identifier(), receiver: try reader.text(),
      lines: try reader.facts())
  }

  /// The paper as printed: device letter, two digits of the fiscal year, T and at least four digits. Its series is
  /// `transfer/<fiscal year>`, gap-free in a log, apart from the receipts (DOMAIN rule 10).
  public static func paper(letter: String, fiscalYear: UInt64, number: UInt64) -> String {
    printedNumber(letter: letter, fiscalYear: fiscalYear, mark: "T", number: number)
  }
}

/// The facts of `stock.taken-in`: goods of a transfer that is known here arrived.
public struct StockTakenIn: CanonicalFacts {
  /// The transfer.
  public let transfer: Identifier<Transfer>
  /// Where they lie now.
  public let place: Identifier<Place>
  /// What arrived; may differ from what was sent.
  public let lines: [StockLine]

  /// The facts.
  public init(transfer: Identifier<Transfer>, place: Identifier<Place>, lines: [StockLine]) {
    self.transfer = transfer
    self.place = place
    self.lines = lines
  }

  /// Writes transfer, place, lines.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(transfer)
    writer.write(place)
    writer.write(lines)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      transfer: try reader.identifier(), place: try reader.identifier(), lines: try reader.facts())
  }
}
