import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// Two that may be one: from the menu and from a card, decided by keys, taken back by F7.
@Suite struct DuplicatesScreenTests {
  private func open(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai,
    _ board: DuplicatesBoard? = Sample.duplicates
  ) -> Counter {
    var counter = Counter(columns, rows, language: language)
    if let board { counter.duplicates = board }
    counter.press(.function(9))
    let lines = counter.desk.entries(of: .menu)
    let index = lines.firstIndex { $0.deed == .command(.duplicates) } ?? 0
    for _ in 0..<index { counter.press(.down) }
    counter.press(.enter)
    return counter
  }

  private func wishes(_ counter: Counter) -> [PairRequest] {
    counter.proposed.compactMap { if case .decide(let request) = $0.proposal { request } else { nil } }
  }

  private func screen(_ counter: Counter) -> DuplicatesScreen? {
    if case .duplicates(let screen)? = counter.desk.layers.last { screen } else { nil }
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12)], Language.allCases)
  func `looks as it did`(size: (columns: Int, rows: Int), language: Language) throws {
    let name = "\(size.columns)x\(size.rows)-\(language.rawValue)"
    var counter = open(size.columns, size.rows, language)
    try expectGolden(counter.screen, "Duplicates/merged-\(name)")
    counter.press(.down)
    try expectGolden(counter.screen, "Duplicates/person-\(name)")
    counter.press(.enter)
    try expectGolden(counter.screen, "Duplicates/choices-\(name)")
    counter.press(.escape, .down)
    try expectGolden(counter.screen, "Duplicates/household-\(name)")
    try expectGolden(open(size.columns, size.rows, language, nil).screen, "Duplicates/none-\(name)")
  }

  @Test(arguments: Language.allCases) func `a rule that flagged half of the register says that it stopped`(
    language: Language
  ) throws {
    let stopped = DuplicateSearch.Stopped(rule: .phoneAndSurname, flagged: 4_800, of: 8_200)
    let board = DuplicatesBoard(household: nil, lines: [], found: 0, stopped: [stopped], looked: 8_200)
    let counter = open(80, 24, language, board)
    try expectGolden(counter.screen, "Duplicates/stopped-80x24-\(language.rawValue)")
    #expect(counter.shows("4,800"))
  }

  @Test func `either is kept, both in two keys, and the next pair has the focus at once`() {
    var counter = open()
    counter.press(.down)
    let pair = Sample.duplicates.lines[1].pair
    counter.press(.enter)
    counter.type("2")
    #expect(
      wishes(counter) == [
        PairRequest(
          .merge(.listed), kept: pair.other, alias: pair.one, compared: EntryName(log: Sample.log, seq: 7))
      ])
    #expect(counter.shows("F7"))
    #expect(screen(counter)?.chosen?.pair != pair)
  }

  @Test func `two are told apart and never asked about again, and F7 takes that back`() {
    var counter = open()
    counter.press(.down, .enter)
    counter.type("3")
    let pair = Sample.duplicates.lines[1].pair
    #expect(wishes(counter).map(\.wish) == [.tellApart])
    counter.press(.function(7))
    #expect(wishes(counter).last == PairRequest(.unmerge, kept: pair.one, alias: pair.other))
  }

  @Test func `later writes nothing and puts the pair last`() {
    var counter = open()
    counter.press(.down, .enter)
    counter.type("4")
    #expect(wishes(counter).isEmpty)
    #expect(screen(counter)?.lines.last?.pair == Sample.duplicates.lines[1].pair)
  }

  @Test func `what was merged is taken apart again`() {
    var counter = open()
    counter.press(.enter)
    counter.type("1")
    #expect(wishes(counter).map(\.wish) == [.unmerge])
  }

  @Test func `why not is said, and the pair stays`() {
    var counter = open()
    counter.refusal = .duplicate(.twoNumbers("965xxxxxx0001", "965xxxxxx0002"))
    counter.press(.down, .enter)
    counter.type("1")
    #expect(counter.shows("965xxxxxx0001"))
    counter.press(.escape)
    #expect(screen(counter)?.lines.count == 4)
  }

  @Test func `from a card it is asked for that household`() {
    var counter = Counter()
    counter.duplicates = Sample.duplicates
    counter.press(.function(3))
    counter.type("ทรัพย์")
    counter.press(.enter, .enter)
    counter.type("9")
    #expect(screen(counter)?.household == Sample.card.household)
    #expect(screen(counter)?.board?.household == Sample.card.household)
  }

  @Test func `it comes back after a crash with the same pair`() throws {
    var counter = open()
    counter.press(.down, .down)
    let draft = try #require(counter.draft)
    var again = Counter(restoring: draft)
    again.duplicates = Sample.duplicates
    again.send(.storeChanged)
    #expect(screen(again)?.chosen?.pair == screen(counter)?.chosen?.pair)
  }
}
