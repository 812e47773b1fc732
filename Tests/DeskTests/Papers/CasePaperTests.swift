import Foundation
import Testing
import ThaiText
import Welfare

@testable import Desk

/// The documents of a case as they come out of the printer.
@Suite struct CasePaperTests {
  enum Scene: String, CaseIterable, Sendable {
    case empty, request, restricted, letter
    case newestLetter = "newest-letter"
    case checklist

    /// The document, of which sheet, and its copy.
    var paper: (document: CaseDocument, sheet: CasePaperSheet, copy: UInt64) {
      switch self {
      case .empty: (.request, PaperSample.emptyCase, 0)
      case .request: (.request, PaperSample.longCase, 0)
      case .restricted: (.request, PaperSample.restrictedCase, 2)
      case .letter: (.letter("A-69/L0011"), PaperSample.longCase, 1)
      case .newestLetter: (.letter("A-69/L0012"), PaperSample.restrictedCase, 0)
      case .checklist: (.checklist, PaperSample.longCase, 0)
      }
    }
  }

  private func pages(_ scene: Scene, _ maker: PaperMaker) throws -> PagedText {
    let (document, sheet, copy) = scene.paper
    let paper = try #require(maker.caseDocument(document, of: sheet, on: Sample.now.day))
    return maker.pages(of: paper, copy: copy)
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `reads as it did`(scene: Scene, language: Language) throws {
    try expectGolden(
      try pages(scene, PaperSample.maker(language)), "Papers/case-\(scene.rawValue)-\(language.rawValue)")
  }

  @Test(
    arguments: Scene.allCases,
    [PaperSize.a4, PaperSize(columns: 60, lines: 40), PaperSize(columns: 132, lines: 66)])
  func `no line is wider than the sheet, and no name is cut`(scene: Scene, size: PaperSize) throws {
    let maker = PaperMaker(.thai, size: size, centre: "ดินทอง", isPractice: true)
    for page in try pages(scene, maker).pages {
      #expect(page.count <= size.lines)
      #expect(page.allSatisfy { columns(of: $0) <= size.columns })
      if size.columns >= 80 { #expect(!page.contains { $0.contains("…") }) }
    }
  }

  @Test(arguments: Scene.allCases)
  func `has Thai digits alone, no whole ID, no whole phone number and no informant`(scene: Scene) throws {
    let text = try pages(scene, PaperSample.maker(.thai)).text
    #expect(!text.unicodeScalars.contains { ("0"..."9").contains($0) })
    #expect(!text.contains("๙๖๕๐๘๐๐๐๐๐๐๑๑") && !text.contains("๐๘๑๒๓๔๕๖๗๘") && !text.contains("นายลับ"))
  }

  @Test func `all twelve sections stand in order, filled in where something is known`() throws {
    for scene in [Scene.empty, .request] {
      let text = try pages(scene, PaperSample.maker(.english)).text
      let words = PaperSample.maker(.english).words
      var rest = Substring(text)
      for section in 1...12 {
        let found = try #require(rest.range(of: words.requestSection(section)), "\(scene) \(section)")
        rest = rest[found.upperBound...]
      }
      #expect(rest.contains(words.factFindingTitle))
    }
    let text = try pages(.request, PaperSample.maker(.thai)).text
    for part in [
      "๙๖๕xxxxxx๐๐๑๑", "๘๘ ปี", "หญิง", "๐๘x-xxx-๗๙๑๕", "หลังคารั่ว", "REG-๔๔", "๒,๐๐๐.๕๐ บาท", "ถุงยังชีพ",
      "บ้านพอเพียง",
      "แย่ลง", "[x] สำเนาบัตรประชาชน  มีแล้ว", "[ ] สำเนาสมุดบัญชีธนาคาร  ยังขาด", "ปลัด อบต./เทศบาล",
      "คำวินิจฉัยของ นางวิภา ใจงาม นักสังคมสงเคราะห์",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func `a letter names the agency, what goes with it and by when, and the hotlines`() throws {
    let text = try pages(.newestLetter, PaperSample.maker(.thai)).text
    for part in [
      "ที่ A-๖๙/L๐๐๑๒", "สายด่วน", "๑๓๐๐", "สำเนาบัตรประชาชน", "๒ ธันวาคม", "เรื่องปกปิด", "ไม่มีอาหาร",
    ] { #expect(text.contains(part), "\(part)") }
    #expect(!text.contains("สมุดบัญชี") && !text.contains("ค้างค่าเช่า"))
  }

  @Test func `there are exactly the documents that there are`() throws {
    #expect(PaperSample.emptyCase.sheet.documents == [.request, .checklist])
    #expect(
      PaperSample.longCase.sheet.documents
        == [.request, .checklist, .letter("A-69/L0012"), .letter("A-69/L0011")])
    #expect(PaperSample.usualCase(2).sheet.documents == [.request])
    let sheet = PaperSample.longCase.sheet
    #expect(try sheet.document(.caseLetter) == .letter("A-69/L0012"))
    #expect(try sheet.document(.caseLetter, letter: "A-69/L0011") == .letter("A-69/L0011"))
    #expect(throws: Refusal.case(.noPaper(.caseLetter, paper: "A-70/C0031", letter: "A-69/L0099"))) {
      try sheet.document(.caseLetter, letter: "A-69/L0099")
    }
    #expect(throws: Refusal.case(.noPaper(.caseChecklist, paper: "A-70/C0001", letter: nil))) {
      try PaperSample.usualCase(2).sheet.document(.caseChecklist)
    }
    let maker = PaperSample.maker(.thai)
    #expect(maker.caseDocument(.letter("A-69/L0001"), of: PaperSample.emptyCase, on: Sample.now.day) == nil)
    #expect(maker.caseDocument(.checklist, of: PaperSample.usualCase(2), on: Sample.now.day) == nil)
  }
}
