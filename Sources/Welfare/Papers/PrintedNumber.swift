/// A number as papers carry it: device letter, two digits of the fiscal year, the mark of its series, at least four digits: `A-70/0149`,
/// `A-70/T0007`, `A-65/H0001` (DOMAIN rule 10).
func printedNumber(letter: String, fiscalYear: UInt64, mark: String, number: UInt64) -> String {
  let digits = String(number)
  let year = String(fiscalYear % 100)
  return letter + "-" + (year.utf8.count < 2 ? "0" : "") + year + "/" + mark
    + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}
