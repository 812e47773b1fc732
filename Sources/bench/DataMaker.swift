import ArgumentParser
import Records
import ThaiText
import Welfare

extension Bench {
  /// `bench data`: a register file of invented people, for imports.
  struct DataMaker: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "data", abstract: "Print a register of invented people as CSV.")

    @Option(help: "How many.")
    var people = 8_200
    @Option(help: "The same seed gives the same people.")
    var seed: UInt64 = 1

    func validate() throws {
      if people < 0 { throw ValidationError("--people: 0 …") }
    }

    func run() throws {
      var source = Chance(seed: seed)
      let invented = InventedPeople(
        count: people, tambon: "650811", tambonName: "ดินทอง", today: Day(number: 20_780), source: &source)
      print(RegisterRow.csvHeader)
      for row in invented.rows { print(row.csv) }
    }
  }
}

extension RegisterRow {
  /// The first line of a register as the samples have it.
  static let csvHeader = [
    "เลขรหัสประจำบ้าน", "บ้านเลขที่", "หมู่ที่", "ชื่อหมู่บ้าน", "ตำบล", "เลขประจำตัวประชาชน", "คำนำหน้า", "ชื่อ", "นามสกุล",
    "เพศ", "วันเกิด", "สถานะในบ้าน", "โทรศัพท์",
  ].joined(separator: ",")

  /// The row as the sample registers have it.
  var csv: String {
    let birth = person.birth.map {
      $0.precision == .year ? String($0.day.buddhistYear) : $0.day.text(.numeric, language: .thai)
    }
    return [
      household.houseCode?.digits ?? "", household.houseNumber, String(household.moo), household.villageName,
      household.tambonName, person.nationalID?.digits ?? "", person.title, person.firstName, person.surname,
      person.sex == .male ? "ชาย" : "หญิง", birth ?? "", position == .head ? "เจ้าบ้าน" : "ผู้อาศัย", person.phone,
    ].joined(separator: ",")
  }
}
