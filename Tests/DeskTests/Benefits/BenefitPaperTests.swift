import Testing
import ThaiText
import Welfare

@testable import Desk

/// What is printed about benefits, kept as text.
@Suite struct BenefitPaperTests {
  private static func coverage(_ villages: [(moo: UInt64, count: Int)]) -> Coverage {
    let finding = BenefitSample.sheet().findings[0]
    return Coverage(
      villages: villages.map { moo, count in
        Coverage.Village(
          moo: moo, name: "บ้านทุ่งใต้",
          rows: (0..<count).map { index in
            Coverage.Row(
              household: Sample.id(1_000 * moo + UInt64(index / 2)), houseNumber: "\(index / 2 + 1)/\(moo)",
              person: Sample.id(9_000 + UInt64(index)), name: "นายน้ำผู้นำ ที่ปรึกษาเฉลิมพระเกียรติ",
              age: 60 + index % 30, finding: finding)
          })
      })
  }

  @Test(arguments: Language.allCases)
  func `who may be entitled stands by village and adds up`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    let paper = maker.coverage(Self.coverage([(1, 3), (9, 4)]), on: Sample.now.day)
    try expectGolden(maker.pages(of: paper), "Papers/coverage-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `papers to bring stand once each, with what they are for`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    let sheet = BenefitSample.sheet(saying: [BenefitSample.said(BenefitSample.income, .yes)])
    let likely = sheet.findings.filter { $0.standing == .likely }
    let paper = maker.papersToBring(sheet, for: likely, on: Sample.now.day)
    try expectGolden(maker.pages(of: paper), "Papers/papers-to-bring-\(language.rawValue)")
  }

  @Test func `a thousand rows stay within the sheet, and none is said to be decided`() {
    let maker = PaperSample.maker(.thai)
    let pages = maker.pages(of: maker.coverage(Self.coverage([(1, 400), (2, 600)]), on: Sample.now.day)).pages
    #expect(pages.count > 10)
    for page in pages {
      #expect(page.count <= maker.size.lines)
      #expect(page.allSatisfy { columns(of: $0) <= maker.size.columns })
      #expect(page.allSatisfy { !$0.contains("อนุมัติ") })
    }
  }

  @Test(arguments: Language.allCases)
  func `an empty list says so on one page`(_ language: Language) {
    let maker = PaperSample.maker(language)
    let pages = maker.pages(of: maker.coverage(Coverage(villages: []), on: Sample.now.day))
    #expect(pages.pages.count == 1 && pages.text.contains(maker.words.nothingLikely))
  }
}
