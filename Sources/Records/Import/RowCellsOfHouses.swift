import ThaiText
import Welfare

extension RowCells {
  /// The house of the row.
  mutating func household() throws(Rejection) -> HouseholdParticulars {
    let code = try houseCode()
    let address = AddressText(try text(.address))
    let ownNumber = asciiDigits(try text(.houseNumber))
    let houseNumber = ownNumber.isEmpty ? address.houseNumber : ownNumber
    let moo = columns.has(.field(.moo)) ? try moo() : address.moo
    let tambon = try tambon(address)
    guard code != nil || !houseNumber.isEmpty else { throw aside(.houseNumber, .houseMissing) }
    guard code != nil || moo > 0 else { throw aside(.moo, .houseMissing) }
    return HouseholdParticulars(
      houseCode: code, houseNumber: houseNumber, moo: moo, villageName: try text(.village),
      tambonName: tambon.name, villageCode: tambon.isOwn ? villageCode(moo) : nil)
  }

  /// The house code; one that cannot be read, or whose check digit is wrong, is remarked on.
  private mutating func houseCode() throws(Rejection) -> HouseCode? {
    let text = try text(.houseCode)
    guard !text.isEmpty else { return nil }
    guard let code = HouseCode(text) else {
      remark(.houseCode, .houseCodeUnreadable)
      return nil
    }
    if !code.isChecked { remark(.houseCode, .houseCodeCheckDigit) }
    return code
  }

  /// หมู่ที่ from its own column, 0 if empty.
  mutating func moo() throws(Rejection) -> UInt64 {
    let text = asciiDigits(try text(.moo))
    guard !text.isEmpty else { return 0 }
    guard let moo = AddressText.moo(text) else { throw aside(.moo, .numberUnreadable(text)) }
    return moo
  }

  /// The tambon as written, and whether it is the centre's; a file that does not say speaks of the centre's.
  private mutating func tambon(_ address: AddressText) throws(Rejection) -> (name: String, isOwn: Bool) {
    let written = try text(.tambon)
    let name = AddressText.withoutPrefix(written.isEmpty ? address.tambon : written)
    guard !name.isEmpty else { return ("", true) }
    if name.utf8.elementsEqual(options.tambonName.utf8) { return (name, true) }
    if asciiDigits(name).utf8.elementsEqual(options.tambonCode.utf8) { return (options.tambonName, true) }
    if folded(name).utf8.elementsEqual(folded(options.tambonName).utf8) { return (name, true) }
    remark(.tambon, .otherTambon(name))
    return (name, false)
  }

  private func villageCode(_ moo: UInt64) -> String? {
    guard moo > 0, !options.tambonCode.isEmpty else { return nil }
    return options.tambonCode + (moo < 10 ? "0" : "") + String(moo)
  }
}
