import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// F9, 8: a sync by keys, what it says, and that the desk goes on meanwhile.
@Suite struct SyncScreenTests {
  private func open(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai, sheet: SyncSheet = Sample.syncSheet
  ) -> Counter {
    var counter = Counter(columns, rows, language: language)
    counter.syncSheet = sheet
    counter.send(.standing(sheet.standing))
    counter.press(.function(9))
    counter.type("8")
    return counter
  }

  private func wishes(_ counter: Counter) -> [(number: Int, wish: SyncWish)] {
    counter.told.compactMap { if case .sync(let number, let wish) = $0 { (number, wish) } else { nil } }
  }

  private func stops(_ counter: Counter) -> [Int] {
    counter.told.compactMap { if case .stopSync(let number) = $0 { number } else { nil } }
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12)], Language.allCases)
  func `looks as it did`(size: (columns: Int, rows: Int), language: Language) throws {
    let name = "\(size.columns)x\(size.rows)-\(language.rawValue)"
    try expectGolden(open(size.columns, size.rows, language).screen, "Sync/full-\(name)")
    try expectGolden(
      open(size.columns, size.rows, language, sheet: Sample.syncSheetAlone).screen, "Sync/alone-\(name)")
  }

  @Test(arguments: Sample.syncNews.map(\.name), Language.allCases)
  func `says what it came to`(name: String, language: Language) throws {
    let news = try #require(Sample.syncNews.first { $0.name == name }?.news)
    var counter = open(80, 24, language)
    counter.type("1")
    let number = try #require(wishes(counter).last?.number)
    counter.send(.syncOver(number: number, news))
    try expectGolden(counter.screen, "Sync/\(name)-80x24-\(language.rawValue)")
  }

  @Test func `one key syncs where it was the last time, and a second key is no second sync`() throws {
    var counter = open()
    counter.type("1")
    #expect(wishes(counter).map(\.wish) == [SyncWish(remote: "folder:/media/usb")])
    let number = try #require(wishes(counter).first?.number)
    counter.send(.syncProgress(number: number, SyncProgress(done: 12, all: 40)))
    #expect(counter.shows("12/40"))
    try expectGolden(counter.screen, "Sync/running-80x24-th")
    counter.press(.function(3))
    #expect(counter.desk.layers.isEmpty && counter.shows("12/40"))
    counter.press(.function(9))
    counter.type("8")
    #expect(wishes(counter).count == 1)
    counter.send(.syncProgress(number: number + 1, SyncProgress(done: 39, all: 40)))
    #expect(!counter.shows("39/40"))
    counter.press(.escape)
    #expect(stops(counter) == [number])
  }

  @Test func `what became of it is said on the news line wherever the officer is`() throws {
    var counter = open()
    counter.type("1")
    counter.press(.function(2))
    let number = try #require(wishes(counter).first?.number)
    counter.send(.syncOver(number: number, Sample.syncNews[0].news))
    #expect(counter.shows("ส่ง 18 รับ 41"))
    #expect(!counter.desk.sync.isRunning)
  }

  @Test(arguments: [
    ("/media/เอกสาร", "folder:/media/เอกสาร"), ("  folder:/x ", "folder:/x"),
    ("postgres://c@hub/t", "postgres://c@hub/t"),
  ])
  func `where is typed once, and a path alone is a folder`(typed: String, remote: String) {
    var counter = open(sheet: Sample.syncSheetAlone)
    counter.type("1")
    #expect(wishes(counter).isEmpty)
    counter.type("3")
    counter.type(typed)
    counter.press(.function(8))
    #expect(counter.shows(remote))
    counter.press(.enter)
    #expect(wishes(counter).map(\.wish) == [SyncWish(remote: remote)])
  }

  @Test func `an address half typed is asked about before it is lost, and comes back after a crash`() throws {
    var counter = open()
    counter.type("3")
    counter.type("x")
    try expectGolden(counter.screen, "Sync/remote-80x24-th")
    let again = Counter(restoring: counter.draft)
    let typed = if case .remote(let form)? = again.desk.layers.last { form.form["remote"]?.text } else { "" }
    #expect(typed == "folder:/media/usbx")
    counter.press(.escape)
    #expect(counter.desk.layers.last?.asks == true)
    counter.press(.right, .enter)
    let remote = if case .sync(let screen)? = counter.desk.layers.last { screen.remote } else { "" }
    #expect(remote == "folder:/media/usb")
  }

  @Test func `a device is let in only after its code was compared`() throws {
    var counter = open()
    counter.type("1")
    let number = try #require(wishes(counter).first?.number)
    counter.send(.syncOver(number: number, Sample.syncNews[1].news))
    counter.type("5")
    #expect(!counter.desk.layers.contains { $0.asks } && counter.shows("เฉพาะ"))
    counter.desk.context = counter.desk.context.of(roles: [.approver])
    counter.send(.storeChanged)
    counter.type("5")
    try expectGolden(counter.screen, "Sync/let-in-80x24-th")
    counter.press(.enter)
    #expect(wishes(counter).count == 1)
    counter.type("5")
    counter.press(.right, .enter)
    #expect(wishes(counter).last?.wish == SyncWish(remote: "folder:/media/usb", agreed: "7F3K-9QAB-2MXT"))
  }

  @Test func `only looking carries nothing`() {
    var counter = open()
    counter.type("2")
    #expect(wishes(counter).map(\.wish) == [SyncWish(remote: "folder:/media/usb", isPreview: true)])
  }

  @Test func `the first row says what is unsent once there was a sync, and warns after three days`() {
    #expect(open().text[0].contains("! ค้างส่ง 18"))
    #expect(!open(sheet: Sample.syncSheetAlone).text[0].contains("ค้างส่ง"))
  }
}
