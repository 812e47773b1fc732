public import ThaiText
public import Welfare

/// Volunteers who do not exist, for practice. The same seed gives the same people; one card in six is expired.
public struct InventedVolunteers {
  /// The rows, by card number.
  public let rows: [VolunteerRow]

  /// Invents `count` volunteers whose cards are as of `today`.
  public init(count: Int, today: Day, source: inout some RandomNumberGenerator) {
    rows = (0..<count).map { index in
      let number = String(index + 1)
      let isMale = Bool.random(using: &source)
      let name =
        (isMale ? "นาย" : "นาง") + InventedNames.firstName(isMale: isMale, &source) + " "
        + InventedNames.surname(&source)
      let twelve = (965_080_990_000 + UInt64(index)) * 10
      let isExpired = index % 6 == 5
      return VolunteerRow(
        line: UInt64(index + 2),
        particulars: VolunteerParticulars(
          cardNumber: "65-" + String(repeating: "0", count: 5 - number.utf8.count) + number, fullName: name,
          nationalID: (0...9).lazy.compactMap { NationalID(number: twelve + $0) }.first,
          moo: UInt64.random(in: 1...9, using: &source),
          phone: "08" + String(Int.random(in: 10_000_000...99_999_999, using: &source))),
        card: VolunteerCard(
          level: index % 5 == 0 ? .tambon : .village, issued: today.adding(days: -700),
          expires: today.adding(days: isExpired ? -30 : 400), training: ["พื้นฐาน"]))
    }
  }
}
