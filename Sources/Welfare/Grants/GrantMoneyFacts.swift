public import ThaiText

/// The facts of `grant.reserved`: จองงบประมาณ. Fields in order: allotment, amount.
public struct GrantReserved: CanonicalFacts {
  /// Where the money comes from.
  public let allotment: Identifier<Allotment>
  /// How much, satang: what was approved.
  public let amount: Satang

  /// The facts.
  public init(allotment: Identifier<Allotment>, amount: Satang) {
    self.allotment = allotment
    self.amount = amount
  }

  /// Writes allotment, amount.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(allotment)
    writer.write(signed: amount)
  }

  /// Reads allotment, amount.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(allotment: try reader.identifier(), amount: try reader.signed())
  }
}

/// One line of a bill of materials. Fields in order: part, title, quantity, unit, unit price.
public struct BillLine: CanonicalFacts {
  /// For which part of the house.
  public let part: HousingGrant.Part
  /// สังกะสี 8 ฟุต.
  public let title: String
  /// In hundredths of the unit, from 1: 250 is 2.5.
  public let quantity: UInt64
  /// แผ่น, ถุง, ลบ.ม.
  public let unit: String
  /// The price of one unit, satang.
  public let unitPrice: Satang

  /// The greatest quantity in hundredths, and the greatest price in satang: their product fits.
  public static let greatestQuantity: UInt64 = 100_000_000
  /// See ``greatestQuantity``.
  public static let greatestPrice: Satang = 1_000_000_000

  /// A line.
  public init(part: HousingGrant.Part, title: String, quantity: UInt64, unit: String, unitPrice: Satang) {
    self.part = part
    self.title = title
    self.quantity = quantity
    self.unit = unit
    self.unitPrice = unitPrice
  }

  /// Quantity times price, satang, half a satang up.
  public var amount: Satang {
    let quantity = Satang(min(quantity, Self.greatestQuantity))
    return (quantity * max(0, min(unitPrice, Self.greatestPrice)) + 50) / 100
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(part.rawValue))
    writer.write(title)
    writer.write(quantity)
    writer.write(unit)
    writer.write(signed: unitPrice)
  }

  /// Reads the line.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      part: try reader.code(HousingGrant.Part.self), title: try reader.text(),
      quantity: try reader.unsigned(), unit: try reader.text(), unitPrice: try reader.signed())
  }
}

/// The facts of `grant.billed`: ผูกพันงบประมาณ for priced materials. Fields in order: allotment, day, lines, replaced.
public struct GrantBilled: CanonicalFacts {
  /// Where the money comes from.
  public let allotment: Identifier<Allotment>
  /// The day of the prices.
  public let day: Day
  /// The materials.
  public let lines: [BillLine]
  /// What the bill before this one came to, satang; 0 for the first.
  public let replaced: Satang

  /// The facts.
  public init(allotment: Identifier<Allotment>, day: Day, lines: [BillLine], replaced: Satang) {
    self.allotment = allotment
    self.day = day
    self.lines = lines
    self.replaced = replaced
  }

  /// What the materials come to, satang.
  public var total: Satang { BudgetMove.total(lines.lazy.map(\.amount)) }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(allotment)
    writer.write(day)
    writer.write(lines)
    writer.write(signed: replaced)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      allotment: try reader.identifier(), day: try reader.day(), lines: try reader.facts(),
      replaced: try reader.signed())
  }
}

/// The facts of `grant.inspected`: ตรวจรับ by a committee of three; their names stand in the sealed part of the household.
/// Fields in order: instalment, day, passed, evidence.
public struct GrantInspected: CanonicalFacts {
  /// For which instalment, from 1.
  public let instalment: UInt64
  /// The day.
  public let day: Day
  /// Whether the committee accepted the work.
  public let isPassed: Bool
  /// Pictures of before and after.
  public let evidence: [Evidence]

  /// The facts.
  public init(instalment: UInt64, day: Day, isPassed: Bool, evidence: [Evidence]) {
    self.instalment = instalment
    self.day = day
    self.isPassed = isPassed
    self.evidence = evidence
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(instalment)
    writer.write(day)
    writer.write(isPassed)
    writer.write(evidence)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      instalment: try reader.unsigned(), day: try reader.day(), isPassed: try reader.boolean(),
      evidence: try reader.facts())
  }
}

/// The facts of `grant.paid`: an instalment, under ใบสำคัญรับเงิน; who took the money stands in the sealed part of the
/// household. Fields in order: allotment, instalment, amount, paper, fiscal year, number, day.
public struct GrantPaid: CanonicalFacts {
  /// Where the money comes from.
  public let allotment: Identifier<Allotment>
  /// งวดที่, from 1.
  public let instalment: UInt64
  /// Satang.
  public let amount: Satang
  /// The receipt as printed: `A-65/P0001`.
  public let paper: String
  /// The fiscal year of the receipt, พ.ศ.
  public let fiscalYear: UInt64
  /// Its number in the log and fiscal year, from 1, gap-free.
  public let number: UInt64
  /// The day.
  public let day: Day

  /// The facts.
  public init(
    allotment: Identifier<Allotment>, instalment: UInt64, amount: Satang, paper: String, fiscalYear: UInt64,
    number: UInt64, day: Day
  ) {
    self.allotment = allotment
    self.instalment = instalment
    self.amount = amount
    self.paper = paper
    self.fiscalYear = fiscalYear
    self.number = number
    self.day = day
  }

  /// The receipt as printed.
  public static func paper(letter: String, fiscalYear: UInt64, number: UInt64) -> String {
    printedNumber(letter: letter, fiscalYear: fiscalYear, mark: "P", number: number)
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(allotment)
    writer.write(instalment)
    writer.write(signed: amount)
    writer.write(paper)
    writer.write(fiscalYear)
    writer.write(number)
    writer.write(day)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      allotment: try reader.identifier(), instalment: try reader.unsigned(), amount: try reader.signed(),
      paper: try reader.text(), fiscalYear: try reader.unsigned(), number: try reader.unsigned(),
      day: try reader.day())
  }
}

/// The facts of `grant.contributed`: ส่วนสมทบ, valued apart from the grant; from whom stands in the sealed part of the household.
/// Fields in order: sort, labour days in tenths, value, day.
public struct GrantContributed: CanonicalFacts {
  /// What was given.
  public let sort: HousingGrant.ContributionSort
  /// Days of labour in tenths; 0 for anything else.
  public let tenthsOfDays: UInt64
  /// What it is worth, satang.
  public let value: Satang
  /// The day.
  public let day: Day

  /// The facts.
  public init(sort: HousingGrant.ContributionSort, tenthsOfDays: UInt64, value: Satang, day: Day) {
    self.sort = sort
    self.tenthsOfDays = tenthsOfDays
    self.value = value
    self.day = day
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(sort.rawValue))
    writer.write(tenthsOfDays)
    writer.write(signed: value)
    writer.write(day)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      sort: try reader.code(HousingGrant.ContributionSort.self), tenthsOfDays: try reader.unsigned(),
      value: try reader.signed(), day: try reader.day())
  }
}
