import Testing
import ThaiText
import Welfare

@testable import Desk

/// The papers of a grant as they come out of the printer.
@Suite struct GrantPaperTests {
  enum Scene: String, CaseIterable, Sendable {
    case applied, application, minutes, inspection, failed, receipt
    case handOver = "hand-over"
    case fingerprint, cancelled
    case cancelledReceipt = "cancelled-receipt"
    case void

    /// The paper, of which sheet, and its copy.
    var paper: (paper: GrantPaper, sheet: GrantPaperSheet, copy: UInt64) {
      let long = PaperSample.longSheet
      return switch self {
      case .applied: (.application, PaperSample.usualSheet(1), 0)
      case .application: (.application, long, 0)
      case .minutes: (.minutes, long, 0)
      case .inspection: (.inspection(instalment: 1), long, 0)
      case .failed: (.inspection(instalment: 2), PaperSample.failedSheet, 1)
      case .receipt: (.receipt("A-65/P0001"), long, 0)
      case .handOver: (.handOver, PaperSample.usualSheet(12), 0)
      case .fingerprint: (.handOver, long, 0)
      case .cancelled: (.application, PaperSample.cancelledSheet, 2)
      case .cancelledReceipt: (.receipt("A-65/P0001"), PaperSample.cancelledSheet, 0)
      case .void: (.receipt("A-65/P0001"), PaperSample.voidSheet, 1)
      }
    }
  }

  private func pages(_ scene: Scene, _ maker: PaperMaker) throws -> PagedText {
    let (paper, sheet, copy) = scene.paper
    return maker.pages(of: try #require(maker.grantPaper(paper, of: sheet)), copy: copy)
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `reads as it did`(scene: Scene, language: Language) throws {
    try expectGolden(
      try pages(scene, PaperSample.maker(language)), "Papers/grant-\(scene.rawValue)-\(language.rawValue)")
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
  func `has Thai digits alone, but for hashes, and no whole ID`(scene: Scene) throws {
    let sheet = scene.paper.sheet.sheet.line.file
    var text = try pages(scene, PaperSample.maker(.thai)).text
    for piece in sheet.evidence {
      text = text.replacing(String(hexadecimal(piece.hash).prefix(12)), with: "")
    }
    text = text.replacing("SHA-256", with: "")
    #expect(!text.unicodeScalars.contains { ("0"..."9").contains($0) })
    #expect(text.contains("๙๖๕xxxxxx๐๐๑๑"))
  }

  @Test func `what stands in a table adds up to the sum below it`() throws {
    let maker = PaperSample.maker(.english)
    let cases: [(scene: Scene, sums: [Int64])] = [
      (.inspection, [1_644_999]), (.fingerprint, [1_644_999, 230_050]), (.failed, [1_644_999]),
      (.receipt, [1_000_025]),
    ]
    for (scene, sums) in cases {
      let tables = Self.tables(try pages(scene, maker).pages.flatMap(\.self))
      #expect(tables.map(\.sum) == sums, "\(scene)")
      #expect(tables.map { $0.amounts.reduce(0, +) } == sums, "\(scene)")
    }
  }

  /// The last figures of each row between two rules, and the sum below the second.
  private static func tables(_ lines: [String]) -> [(amounts: [Int64], sum: Int64)] {
    let rules = lines.indices.filter { lines[$0].hasPrefix("-----") }
    return stride(from: 1, to: rules.count - 1, by: 3).compactMap { index in
      let rows = lines[rules[index] + 1..<rules[index + 1]]
      guard let sum = figure(lines[rules[index + 1] + 1]) else { return nil }
      return (rows.compactMap(figure), sum)
    }
  }

  /// The last amount with two decimals of a line, satang.
  private static func figure(_ line: String) -> Int64? {
    line.split(separator: " ").last { $0.dropLast(2).last == "." && $0.last?.isNumber == true }.flatMap {
      Int64($0.replacing(",", with: "").replacing(".", with: ""))
    }
  }

  @Test func `an amount stands in figures and in words`() throws {
    let text = try pages(.receipt, PaperSample.maker(.thai)).text
    #expect(text.contains("๑๐,๐๐๐.๒๕") && text.contains("(หนึ่งหมื่นบาทยี่สิบห้าสตางค์)"))
  }

  @Test func `everybody who attended has a line, and a meeting of thousands a sheet of its own`() {
    let maker = PaperSample.maker(.thai)
    func lines(_ attendees: UInt64) -> Int {
      let met = GrantMet(day: Sample.now.day, rank: 1, ranked: 2, minutes: "1", attendees: attendees)
      let pages = maker.pages(of: maker.minutes(met, PaperSample.usualSheet(3))).pages
      return pages.flatMap(\.self).count {
        $0.contains(" ....") && $0.hasSuffix("......") && !$0.contains("ลงชื่อ")
      }
    }
    #expect(lines(7) - lines(1) == 6)
    #expect(lines(5_000) - lines(1) == 119)
    let met = GrantMet(day: Sample.now.day, rank: 1, ranked: 2, minutes: "1", attendees: .max)
    #expect(maker.pages(of: maker.minutes(met, PaperSample.usualSheet(3))).text.contains("แผ่นแนบ"))
  }

  @Test func `what has not happened is no paper`() {
    let maker = PaperSample.maker(.thai)
    for paper in [GrantPaper.minutes, .inspection(instalment: 1), .receipt("A-70/P0001"), .handOver] {
      #expect(maker.grantPaper(paper, of: PaperSample.usualSheet(1)) == nil)
    }
  }
}
