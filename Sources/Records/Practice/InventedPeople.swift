public import ThaiText
public import Welfare

/// A register of people who do not exist, for practice and measurements. The same seed gives the same people.
///
/// About three to a household, names as unevenly spread as real ones, IDs that start with 9 and so are
/// issued to nobody, and the gaps that real registers have: no ID, only a birth year, no telephone.
public struct InventedPeople {
  /// The rows, households together, in the order of a register.
  public let rows: [RegisterRow]

  /// Invents `count` people of the centre's tambon.
  ///
  /// - Parameters:
  ///   - count: how many, from 0.
  ///   - tambon: six digits.
  ///   - today: ages are as of this day.
  ///   - source: where chance comes from.
  public init(
    count: Int, tambon: String, tambonName: String, today: Day, source: inout some RandomNumberGenerator
  ) {
    var maker = Maker(tambon: tambon, tambonName: tambonName, today: today)
    var rows: [RegisterRow] = []
    rows.reserveCapacity(count)
    while rows.count < count {
      rows.append(contentsOf: maker.household(atMost: count - rows.count, firstLine: rows.count + 2, &source))
    }
    self.rows = rows
  }
}

/// Invents one household after another.
private struct Maker {
  let tambon: String
  let tambonName: String
  let today: Day
  /// A stride without a common factor walks all numbers once, so that no ID comes twice.
  var serial: UInt64
  var house: UInt64 = 0

  init(tambon: String, tambonName: String, today: Day) {
    self.tambon = tambon
    self.tambonName = tambonName
    self.today = today
    serial = 1_234_567
  }

  mutating func household(
    atMost limit: Int, firstLine: Int, _ source: inout some RandomNumberGenerator
  ) -> [RegisterRow] {
    house += 1
    let moo = UInt64.random(in: 1...9, using: &source)
    let slash = Int.random(in: 0..<10, using: &source) < 3
    let number =
      String(Int.random(in: 1...399, using: &source))
      + (slash ? "/" + String(Int.random(in: 1...40, using: &source)) : "")
    let particulars = HouseholdParticulars(
      houseCode: houseCode(), houseNumber: number, moo: moo,
      villageName: "บ้าน" + InventedNames.villages[Int(moo) - 1], tambonName: tambonName,
      villageCode: tambon + (moo < 10 ? "0" : "") + String(moo))
    let size = min(limit, InventedNames.sizes.randomElement(using: &source) ?? 3)
    let surname = InventedNames.surname(&source)
    return (0..<size).map { index in
      let own = index == 0 || Int.random(in: 0..<4, using: &source) > 0
      return RegisterRow(
        line: UInt64(firstLine + index),
        person: person(surname: own ? surname : InventedNames.surname(&source), isHead: index == 0, &source),
        household: particulars, position: index == 0 ? .head : .resident)
    }
  }

  private mutating func person(
    surname: String, isHead: Bool, _ source: inout some RandomNumberGenerator
  ) -> PersonParticulars {
    let isMale = Bool.random(using: &source)
    let age = Int.random(in: isHead ? 24...88 : 0...92, using: &source)
    let birth = today.adding(days: -age * 365 - Int.random(in: 0..<365, using: &source))
    let onlyYear = Int.random(in: 0..<40, using: &source) == 0
    let hasID = Int.random(in: 0..<60, using: &source) > 0
    let title =
      age < 15
      ? (isMale ? "เด็กชาย" : "เด็กหญิง") : isMale ? "นาย" : Bool.random(using: &source) ? "นาง" : "นางสาว"
    let hasPhone = age >= 15 && Int.random(in: 0..<10, using: &source) < 7
    return PersonParticulars(
      title: title, firstName: InventedNames.firstName(isMale: isMale, &source), surname: surname,
      nationalID: hasID ? nationalID() : nil, noNumber: hasID ? nil : .noCard, sex: isMale ? .male : .female,
      birth: PartialDay(birth, precision: onlyYear ? .year : .day),
      phone: hasPhone ? "08" + String(Int.random(in: 10_000_000...99_999_999, using: &source)) : "")
  }

  /// `9`, four digits of the district, seven of a serial number, and the digit that checks them.
  private mutating func nationalID() -> NationalID? {
    serial = (serial &+ 7_654_321) % 10_000_000
    let twelve = ((9 * 10_000 + (UInt64(tambon.prefix(4)) ?? 0)) * 10_000_000 + serial) * 10
    return (0...9).lazy.compactMap { NationalID(number: twelve + $0) }.first
  }

  private func houseCode() -> HouseCode? {
    let ten = ((UInt64(tambon.prefix(4)) ?? 0) * 1_000_000 + house % 1_000_000) * 10
    return (0...9).lazy.compactMap { HouseCode(number: ten + $0) }.first(where: \.isChecked)
  }
}
