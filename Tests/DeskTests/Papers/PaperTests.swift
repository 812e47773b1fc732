import Foundation
import Testing
import ThaiText
import Welfare

@testable import Desk

/// Papers as they come out of the printer, kept as text; the form feed stands as a line of its own.
@Suite struct PaperTests {
  @Test(arguments: Language.allCases)
  func `a receipt says who got what, and has places to sign`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    try expectGolden(
      maker.pages(of: maker.receipt(PaperSample.receipt())), "Papers/receipt-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `a proxy with a fingerprint has two witnesses`(_ language: Language) throws {
    let maker = PaperSample.maker(language, isPractice: true)
    let sheet = PaperSample.receipt(proxy: PaperSample.proxy, proof: .fingerprint)
    try expectGolden(
      maker.pages(of: maker.receipt(sheet), copy: 2), "Papers/receipt-proxy-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `a receipt taken back keeps its number and says that it is void`(_ language: Language) {
    let maker = PaperSample.maker(language)
    let text = maker.pages(of: maker.receipt(PaperSample.receipt(isReversed: true))).text
    #expect(text.contains(maker.words.receiptVoid))
    #expect(text.contains(maker.words.figures("A-70/0149")))
  }

  @Test(arguments: Language.allCases)
  func `a signing list has a table a village and adds up`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    try expectGolden(
      maker.pages(of: maker.signingList(PaperSample.list([7, 24]))), "Papers/signing-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `a certified list waits for its signatures`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    try expectGolden(
      maker.pages(of: maker.signingList(PaperSample.list([3], certified: true))),
      "Papers/certified-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `an empty list says so on one page`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    let pages = maker.pages(of: maker.signingList(PaperSample.list([])))
    #expect(pages.pages.count == 1)
    #expect(pages.text.contains(maker.words.nobodyOnList))
  }

  @Test func `a thousand rows stay within the sheet, each whole on one page`() {
    let maker = PaperSample.maker(.thai)
    let pages = maker.pages(of: maker.signingList(PaperSample.list([400, 1, 599]))).pages
    #expect(pages.count > 40)
    for page in pages {
      #expect(page.count <= maker.size.lines)
      #expect(page.allSatisfy { columns(of: $0) <= maker.size.columns })
    }
    let text = pages.flatMap(\.self).joined(separator: "\n")
    #expect(text.contains("รวมทั้งสิ้น ๓ หมู่บ้าน  ๙๙๘ ครัวเรือน  ๙๙๘ ชุด"))
  }

  @Test(arguments: Language.allCases)
  func `papers to bring have a box each`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    let list = PapersToBring(
      title: "เบี้ยยังชีพผู้สูงอายุ",
      items: [
        "บัตรประจำตัวประชาชน", "ทะเบียนบ้านฉบับเจ้าบ้าน",
        "สมุดบัญชีเงินฝากธนาคาร ประเภทออมทรัพย์ ในนามผู้มีสิทธิหรือผู้ที่ได้รับมอบอำนาจเป็นลายลักษณ์อักษร",
      ],
      notes: ["ยื่นได้ที่ อบต. ในวันและเวลาราชการ"])
    try expectGolden(
      maker.pages(of: maker.checklist(list, on: Sample.now.day)), "Papers/checklist-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `why not yet is printed without anybody else's name`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    let refusal = Refusal.bag(
      .given(
        campaign: "ฝนปลายปี 2569", perUnit: 1, given: Sample.given, possibleFrom: Sample.day(2026, 12, 19)))
    let pages = maker.pages(of: maker.refusal(refusal, for: nil, bringing: [], on: Sample.now.day))
    #expect(!pages.text.contains("สำเนียง"))
    try expectGolden(pages, "Papers/refusal-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `a visitor goes home with why not, the earlier bag, and what to bring`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    let sheet = BenefitSample.sheet(saying: [BenefitSample.said(BenefitSample.income, .yes)])
    let paper = maker.refusal(
      Sample.familyHadOne, for: sheet, bringing: sheet.findings.filter { $0.standing == .likely },
      on: Sample.now.day)
    let pages = maker.pages(of: paper)
    #expect(pages.text.contains(maker.words.figures("A-70/0131")))
    #expect(!pages.text.contains("อนุมัติ") && !pages.text.contains("approved"))
    try expectGolden(pages, "Papers/refusal-to-bring-\(language.rawValue)")
  }

  @Test func `what another household took last does not stand on a paper about this one`() {
    let maker = PaperSample.maker(.thai)
    let refusal = Refusal.stock(.empty(kit: "ถุงยังชีพ", onHand: 0, last: Sample.given))
    let text = maker.pages(of: maker.refusal(refusal, for: nil, bringing: [], on: Sample.now.day)).text
    #expect(!text.contains(maker.words.figures(Sample.given.receipt)))
  }

  @Test func `the mark of a copy changes no page`() {
    let maker = PaperSample.maker(.thai)
    let paper = maker.signingList(PaperSample.list([60]))
    #expect(maker.pages(of: paper).pages.count == maker.pages(of: paper, copy: 1_000_000).pages.count)
    #expect(!maker.pages(of: paper).text.contains("สำเนา"))
    #expect(maker.pages(of: paper, copy: 3).pages.allSatisfy { $0[0].hasSuffix("สำเนา ๓") })
  }

  @Test func `figures that no list can have do not overflow its sums`() {
    let row = SigningList.Row(houseNumber: "1", name: "ก", maskedID: nil, quantity: .max, day: nil)
    let village = SigningList.Village(moo: 1, name: "", rows: [row, row])
    #expect(village.quantity == .max)
  }
}

/// Compares pages with the text kept in `Tests/Goldens`; `TAMBONDESK_GOLDEN=write` keeps it anew.
func expectGolden(
  _ pages: PagedText, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = folder.appending(path: "Goldens/\(name).txt")
  let drawn = pages.pages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "<form feed>\n")
  if ProcessInfo.processInfo.environment["TAMBONDESK_GOLDEN"] == "write" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(drawn.utf8).write(to: file)
  }
  #expect(
    Data(drawn.utf8) == (try Data(contentsOf: file)), "\(name) reads otherwise:\n\(drawn)",
    sourceLocation: sourceLocation)
}
