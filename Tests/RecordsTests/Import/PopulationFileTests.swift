import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// The registration office's counts by village.
@Suite struct PopulationFileTests {
  private static let good = "6910|65|จังหวัดพิษณุโลก|6508|อำเภอวังทอง|65081101|หมู่ที่ 1 บ้านทุ่งใต้|508|542|1,050|333|"

  private func read(_ text: String) throws -> (rows: [PopulationRow], setAside: [SetAside], count: Int) {
    let read = try PopulationFile.read(Array(text.utf8), path: "a", options: RegisterText.options)
    return (read.rows, read.setAside, read.count)
  }

  @Test func `a row says month, village and counts`() throws {
    let row = try require2(try read(Self.good).rows.first)
    #expect(row.year == 2026 && row.month == 10)
    #expect(
      row.village
        == VillagesCounted.Village(code: "65081101", name: "บ้านทุ่งใต้", male: 508, female: 542, houses: 333))
    #expect(row.village.moo == 1 && row.village.people == 1_050)
  }

  @Test(
    arguments: [
      ("6910|65|x", RowReject.columnCount(found: 3, wanted: 11)),
      ("6913|65|a|6508|b|65081101|c|1|2|3|4|", .dateUnreadable("6913")),
      ("6910|65|a|6508|b|6508|c|1|2|3|4|", .numberUnreadable("6508")),
      ("6910|65|a|6508|b|65081102|c|หนึ่ง|2|3|4|", .amountUnreadable("หนึ่ง")),
      (good, .repeated(line: 1)),
    ] as [(String, RowReject)])
  func `a bad row is set aside and the good ones are kept`(row: String, reason: RowReject) throws {
    let found = try read(Self.good + "\n" + row + "\n")
    #expect(found.rows.count == 1 && found.count == 2)
    #expect(found.setAside.map(\.reason) == [reason] && found.setAside.map(\.line) == [2])
  }

  @Test func `such a file is known from others by its first line`() {
    #expect(PopulationFile.isOne(Array(Self.good.utf8)))
    #expect(PopulationFile.isOne([0xEF, 0xBB, 0xBF] + Array(Self.good.utf8)))
    for text in [RegisterText.header, SurveyText.tpmap, "", "|||||||||||", "รหัส|ชื่อ|ก|ข|ค|ง|จ|ฉ|ช|ซ"] {
      #expect(!PopulationFile.isOne(Array(text.utf8)))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a file of any bytes is read or refused, each row once`(seed: UInt64) {
    var chance = Seeded(seed)
    var bytes = Array((Self.good + "\n" + Self.good + "\n").utf8)
    for _ in 0..<Int.random(in: 1...20, using: &chance) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &chance)
      if Bool.random(using: &chance) {
        bytes[place] = UInt8.random(in: .min ... .max, using: &chance)
      } else {
        bytes.remove(at: place)
      }
    }
    guard let read = try? PopulationFile.read(bytes, path: "a", options: RegisterText.options) else { return }
    #expect(read.rows.count + read.setAside.count == read.count, "seed \(seed)")
  }

  @Test func `the register stands beside the counts, and a house without a village name gets the office's`()
    throws
  {
    let centre = try CentreUnderTest()
    let parsed = try RegisterText.read(
      RegisterText.file(RegisterText.row([2: "9", 3: "1", 4: "", 5: "ดินทอง"])))
    _ = try centre.store.importRegister(parsed, by: try centre.proposer())
    let rows = try read(Self.good + "\n" + Self.good.replacing("65081101", with: "65081102")).rows
    _ = try centre.store.commit(
      .imports(.countVillages(VillageCounts(year: 2026, month: 10, villages: rows.map(\.village)))),
      by: try centre.proposer())
    let villages = try centre.store.villages()
    #expect(villages.map(\.moo) == [1, 2])
    #expect(villages.map(\.people) == [1, 0] && villages.map(\.households) == [1, 0])
    #expect(villages.map(\.difference) == [-1_049, -1_050])
    let home = try require2(try centre.store.household(matching: "65080000015"))
    #expect(try centre.store.card(of: home, at: centre.clock.now)?.particulars.villageName == "บ้านทุ่งใต้")
    #expect(try centre.store.verify().isSound)
  }
}
