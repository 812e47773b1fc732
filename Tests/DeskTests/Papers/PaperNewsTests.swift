import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// Papers asked for at the desk: made behind the officer's back, and told of when they are out.
@Suite struct PaperNewsTests {
  private static let path = "/home/centre/.local/share/tambondesk/papers/A-69-0107.txt"

  private func facts(_ kind: PaperKind, before: UInt64 = 0) -> PrintMade {
    PrintMade(
      paper: kind.rawValue, subject: (Sample.id(341) as Identifier<Issuance>).of(.issuance), before: before,
      copies: 1, pages: 1)
  }

  /// The papers that the desk wanted made, with their numbers.
  private func wishes(_ counter: Counter) -> [(number: Int, wish: PaperWish, form: PaperForm)] {
    counter.told.compactMap {
      if case .makePaper(let number, let wish, let form, _) = $0 { (number, wish, form) } else { nil }
    }
  }

  /// The receipt of the household's last bag, reached by the keys of the README.
  private func receipt(_ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai) -> Counter {
    var counter = Counter(columns, rows, language: language)
    counter.desk.push(
      .receipt(ReceiptView(AidSample.given(), request: "r1", context: counter.desk.context)))
    return counter
  }

  @Test func `a receipt is printed once however often the key is pressed, and the desk stays usable`() {
    var counter = receipt()
    counter.type("22")
    #expect(wishes(counter).map(\.wish) == [.receipt("A-69/0107")])
    counter.press(.escape)
    #expect(counter.shows("กำลังพิมพ์ ใบรับมอบสิ่งของ"))
    counter.press(.function(6))
    #expect(counter.proposed.count == 1)
  }

  @Test(arguments: Language.allCases)
  func `what became of it is said, with the number of the copy`(_ language: Language) throws {
    var counter = receipt(80, 24, language)
    counter.type("2")
    let number = try #require(wishes(counter).first?.number)
    let words = counter.desk.words
    let outcome = PrintOutcome.printed(program: "lp")
    counter.send(.paper(number: number, .made(facts(.receipt, before: 2), outcome)))
    #expect(counter.desk.papers.isEmpty)
    #expect(counter.shows(words.printed(facts(.receipt, before: 2), outcome)))
    #expect(counter.shows(language == .thai ? "สำเนา 2" : "copy 2"))
  }

  @Test(
    arguments: [
      PrintTrouble.absent(program: "lp"), .hung(program: "lp", seconds: 20),
      .failed(program: "lp", status: 1),
    ], [(80, 24), (120, 40), (60, 16)])
  func `a printer that will not: why, and the end of the path`(trouble: PrintTrouble, size: (Int, Int)) throws
  {
    var counter = receipt(size.0, size.1)
    counter.type("2")
    let number = try #require(wishes(counter).first?.number)
    counter.send(.paper(number: number, .made(facts(.receipt), .kept(path: Self.path, trouble))))
    #expect(counter.shows("papers/A-69-0107.txt"))
    #expect(counter.told.contains(.bell))
    counter.press(.escape)
    #expect(counter.shows("papers/A-69-0107.txt"))
  }

  @Test func `an answer to a paper that nobody waits for changes nothing`() {
    var counter = receipt()
    let before = counter.text
    counter.send(.paper(number: 77, .failed(.nothingToBring)))
    #expect(counter.text == before)
  }

  @Test(
    arguments: [
      PaperTrouble.refused(.role(needed: [.issuer])), .store(.busy(holders: ["2 wipa"])),
      .file(.notWritable(path: "/x")),
      .nothingToBring,
    ], Language.allCases)
  func `a paper that was not made says why`(trouble: PaperTrouble, language: Language) throws {
    var counter = receipt(120, 40, language)
    counter.type("2")
    let number = try #require(wishes(counter).first?.number)
    counter.send(.paper(number: number, .failed(trouble)))
    #expect(counter.shows(language == .thai ? "ไม่ได้พิมพ์" : "Not printed"))
    #expect(!counter.shows("--benefit"))
  }

  @Test func `5 prints the papers to bring from the dialog of benefits, and answers nothing`() {
    var counter = Counter()
    counter.desk.push(.benefits(BenefitDialog(Sample.id(100), sheet: nil, request: "b1")))
    counter.type("5")
    #expect(wishes(counter).map(\.wish) == [.checklist(Sample.id(100), benefits: [])])
    #expect(counter.proposed.isEmpty)
  }

  @Test func `5 prints why not and what to bring from a refusal about a household`() {
    var counter = Counter()
    let refusal = Sample.familyHadOne
    counter.desk.open(.refusal(refusal, household: Sample.id(100)))
    counter.stroke(.tick)
    counter.type("5")
    #expect(wishes(counter).map(\.wish) == [.refusal(refusal, Sample.id(100))])
    #expect(counter.desk.layers.count == 1)
  }

  @Test func `a refusal about no household offers no paper`() {
    var counter = Counter()
    counter.desk.open(.refusal(.day(.notYet(Sample.now.day, today: Sample.now.day)), household: nil))
    counter.stroke(.tick)
    counter.type("5")
    #expect(wishes(counter).isEmpty)
  }
}
