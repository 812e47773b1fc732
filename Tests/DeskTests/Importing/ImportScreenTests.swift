import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// F9 นำเข้าไฟล์: a file by keys, page by page, and that the desk goes on meanwhile.
@Suite struct ImportScreenTests {
  private func open(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai, offers: [FileOffer] = Sample.offers,
    past: [ImportLine] = Sample.past, roles: [Officer.Role] = [.reception, .approver]
  ) -> Counter {
    var counter = Counter(columns, rows, language: language)
    counter.desk.context = counter.desk.context.of(roles: roles)
    counter.openImport()
    counter.answerImport(.looked(offers, past: past))
    return counter
  }

  private func opened(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai, _ sheet: ImportSheet = Sample.sheet
  ) -> Counter {
    var counter = open(columns, rows, language)
    counter.press(.down, .enter)
    counter.answerImport(.opened(sheet))
    return counter
  }

  private func rehearsed(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai,
    _ outcome: ImportOutcome = Sample.outcome(isDryRun: true)
  ) -> Counter {
    var counter = opened(columns, rows, language)
    counter.press(.enter)
    counter.answerImport(.over(outcome))
    return counter
  }

  private func imported(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai,
    _ outcome: ImportOutcome = Sample.outcome(isDryRun: false)
  ) -> Counter {
    var counter = rehearsed(columns, rows, language)
    counter.type("1")
    counter.answerImport(.over(outcome))
    return counter
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12)], Language.allCases)
  func `looks as it did`(size: (columns: Int, rows: Int), language: Language) throws {
    let name = "\(size.columns)x\(size.rows)-\(language.rawValue)"
    func look(_ page: String, _ counter: Counter) throws {
      try expectGolden(counter.screen, "Import/\(page)-\(name)")
    }
    let (columns, rows) = size
    try look("choosing", open(columns, rows, language))
    try look("choosing-empty", open(columns, rows, language, offers: [], past: []))
    try look("columns", opened(columns, rows, language))
    try look("columns-unknown", opened(columns, rows, language, Sample.unknownSheet))
    try look("rehearsed", rehearsed(columns, rows, language))
    try look("over", imported(columns, rows, language))
    var counter = opened(columns, rows, language)
    counter.press(.enter)
    counter.answerImport(.progress(done: 1_200, all: 8_143))
    try look("rehearsing", counter)
  }

  @Test(arguments: Language.allCases)
  func `says what it came to`(language: Language) throws {
    func look(_ page: String, _ counter: Counter) throws {
      try expectGolden(counter.screen, "Import/\(page)-80x24-\(language.rawValue)")
    }
    try look(
      "nothing-new", rehearsed(80, 24, language, Sample.outcome(isDryRun: true, new: 0, isWhole: true)))
    try look("stopped", imported(80, 24, language, Sample.outcome(isDryRun: false, isStopped: true)))
    try look(
      "rejects-lost", imported(80, 24, language, Sample.outcome(isDryRun: false, areRejectsKept: false)))
    var counter = rehearsed(80, 24, language)
    counter.type("1")
    try look("reading", counter)
    counter.answerImport(.progress(done: 4_000, all: 8_143))
    try look("running", counter)
    counter = imported(80, 24, language)
    counter.type("2")
    try look("undo", counter)
    counter.type("1")
    try look("undoing", counter)
    counter.answerImport(.undone(Sample.batch))
    try look("undone", counter)
  }

  @Test(arguments: [
    FileTrouble.missing(path: "/media/usb/x.csv"), .directory(path: "/media/usb"),
    .notReadable(path: "/home/x.csv"),
    .empty(path: "/media/usb/x.csv"), .noRows(path: "/media/usb/x.csv"), .notText(path: "/media/usb/x.xlsx"),
    .population(path: "/media/usb/population.txt"), .lineTooLong(line: 1, limit: 65_536),
    .failed(path: "/media/usb/x.csv", code: 5),
  ])
  func `a file that cannot be read is one sentence, and another can be chosen`(trouble: FileTrouble) {
    for language in Language.allCases {
      var counter = open(80, 24, language)
      counter.press(.down, .enter)
      counter.answerImport(.failed(.file(trouble)))
      let words = Words(language)
      let sentence = wrapped(words.trouble(trouble), columns: 76)
      #expect(sentence.allSatisfy { counter.shows($0) })
      counter.press(.down, .enter)
      #expect(counter.importTasks.last == .open(path: Sample.offers[1].path, as: nil))
      #expect(!counter.shows(sentence[0]))
    }
  }

  @Test func `a path is typed, and Enter opens it; a scanner's Enter does not`() {
    var counter = open()
    counter.type("~/ทะเบียน.csv")
    counter.stroke(.key(.enter), endsBurst: true)
    #expect(counter.importTasks == [.look])
    counter.press(.enter)
    #expect(counter.importTasks.last == .open(path: "~/ทะเบียน.csv", as: nil))
  }

  @Test func `text typed on a file goes into the path, and Enter without one asks for it`() {
    var counter = open()
    counter.press(.enter)
    #expect(counter.importTasks == [.look] && counter.shows("เลือกไฟล์ หรือพิมพ์ที่อยู่ไฟล์ก่อน"))
    counter.press(.down, .down)
    counter.type("/x")
    counter.press(.enter)
    #expect(counter.importTasks.last == .open(path: "/x", as: nil))
  }

  @Test func `an answer to what was asked before is passed by`() {
    var counter = open()
    counter.press(.down, .enter)
    let first = counter.importNumber
    counter.press(.down, .enter)
    counter.send(.imported(number: first, .opened(Sample.sheet)))
    #expect(!counter.shows("อ่านเป็น"))
    counter.answerImport(.opened(Sample.unknownSheet))
    #expect(counter.shows("list.txt"))
  }

  @Test func `cells show no ID and no phone number whole`() {
    let counter = opened(120, 40)
    for secret in ["9650800000011", "9-6508-00000-07-1", "081-234-5678", "0898765432"] {
      #expect(!counter.shows(secret))
    }
    #expect(counter.shows("965xxxxxx0011 · 965xxxxxx0071") && counter.shows("08x-xxx-5678"))
  }

  @Test func `a column is told by arrows, never what another one holds, and so it is imported`() throws {
    var counter = opened(80, 24, .thai, Sample.unknownSheet)
    counter.press(.enter)
    #expect(
      counter.importTasks.last == .open(path: Sample.offers[0].path, as: nil), "a file that lacks something")
    #expect(counter.shows("ยังขาด ชื่อ บ้านเลขที่"))
    counter.press(.down)
    counter.stroke(.text(" "))
    counter.press(.right, .down, .right, .right, .right, .right, .right, .right, .right, .right)
    #expect(counter.importWish?.columns.map(\.holds) == [.field(.houseNumber), .field(.firstName)])
    counter.press(.up, .left, .left)
    #expect(counter.importWish?.columns.map(\.holds) == [.unused, .field(.firstName)])
    counter.press(.left)
    let last = try #require(counter.importWish?.columns[0].holds)
    #expect(last == .field(.phone))
    counter.press(.backspace)
    #expect(counter.importWish?.columns[0].holds == .unused)
    counter.press(.right, .right, .enter)
    let wish = ImportWish(
      path: "/media/usb/list.txt", source: .register,
      columns: [
        .init(header: "a", holds: .field(.houseNumber)), .init(header: "b", holds: .field(.firstName)),
      ])
    #expect(counter.importTasks.last == .rehearse(wish))
  }

  @Test func `the kind is turned on its row, and the file opened as that`() {
    var counter = opened(80, 24, .thai, Sample.unknownSheet)
    counter.press(.right)
    #expect(counter.importTasks.last == .open(path: "/media/usb/list.txt", as: .tpmap))
    counter.press(.left)
    #expect(counter.importTasks.last == .open(path: "/media/usb/list.txt", as: .volunteers))
  }

  @Test func `nothing is imported before it was read for a try, and one key imports it`() {
    var counter = rehearsed()
    #expect(!counter.importTasks.contains { if case .run = $0 { true } else { false } })
    counter.stroke(.key(.enter), endsBurst: true)
    #expect(!counter.importTasks.contains { if case .run = $0 { true } else { false } })
    counter.press(.enter)
    guard case .run(let wish, let request)? = counter.importTasks.last else {
      Issue.record("no import: \(counter.importTasks)")
      return
    }
    #expect(wish.columns.count == 8 && !request.isEmpty)
    counter.press(.enter)
    #expect(counter.importTasks.count { if case .run = $0 { true } else { false } } == 1)
  }

  @Test func `where nothing is new nothing is imported, and it says so`() {
    var counter = rehearsed(80, 24, .thai, Sample.outcome(isDryRun: true, new: 0, isWhole: true))
    counter.type("1")
    #expect(counter.shows("ไม่มีแถวที่ใหม่หรือเปลี่ยน"))
    #expect(!counter.importTasks.contains { if case .run = $0 { true } else { false } })
  }

  @Test func `Esc stops it, the desk goes on meanwhile, and what it came to is said wherever the officer is`()
  {
    var counter = rehearsed()
    counter.type("1")
    let number = counter.importNumber
    counter.press(.function(3))
    counter.send(.imported(number: number, .progress(done: 4_000, all: 8_143)))
    #expect(counter.desk.layers.isEmpty && counter.shows("4,000/8,143"))
    counter.press(.control("q"))
    #expect(counter.shows("กำลังนำเข้าอยู่"))
    counter.press(.escape)
    counter.openImport()
    counter.press(.escape)
    #expect(counter.told.contains(.stopImport(number: number)))
    counter.press(.function(3))
    counter.send(.imported(number: number, .over(Sample.outcome(isDryRun: false, isStopped: true))))
    #expect(counter.shows("หยุดแล้ว  ใหม่ 8,139"))
    counter.openImport()
    #expect(counter.shows("ทำถึงแถวที่ 1,200 จาก 8,143"))
    counter.type("1")
    #expect(counter.importTasks.count { if case .run = $0 { true } else { false } } == 2, "it goes on")
  }

  @Test func `taking it back asks why, and doing nothing has the focus`() {
    var counter = imported()
    counter.type("2")
    counter.press(.enter)
    #expect(counter.desk.layers.count == 1 && !counter.isUndoing)
    counter.type("2")
    counter.type("3")
    guard case .undo(Sample.batch, .wrongColumns, _)? = counter.importTasks.last else {
      Issue.record("not taken back: \(counter.importTasks)")
      return
    }
    counter.answerImport(.failed(.refused(.imports(.undone))))
    #expect(counter.shows("ยกเลิกการนำเข้าครั้งนี้ไม่ได้"))
    #expect(counter.shows("2 ยกเลิกการนำเข้าครั้งนี้ทั้งชุด"), "the page stays")
  }

  @Test func `an earlier import is taken back from the first page, once`() {
    var counter = open()
    counter.press(.down, .down, .down, .down, .down, .down, .enter)
    #expect(counter.shows("รายการนี้กลับไปแล้ว"))
    counter.press(.up, .up, .enter)
    counter.type("1")
    guard case .undo(Sample.batch, .wrongFile, _)? = counter.importTasks.last else {
      Issue.record("not taken back: \(counter.importTasks)")
      return
    }
  }

  @Test func `only who may write the register imports, and only an approver takes an import back`() {
    var counter = Counter()
    counter.desk.context = counter.desk.context.of(roles: [.auditor])
    counter.openImport()
    #expect(counter.importTasks.isEmpty && counter.shows("เฉพาะ"))
    counter.press(.escape)
    counter = open(roles: [.reception])
    counter.press(.down, .down, .down, .down, .enter)
    #expect(!counter.desk.layers.contains { $0.asks } && counter.shows("เฉพาะ"))
  }

  @Test func `after a crash the path and the columns come back`() {
    var counter = opened()
    counter.press(.backspace)
    var again = Counter(restoring: counter.draft)
    #expect(
      again.importTasks == [.look, .open(path: Sample.sheet.path, as: .register)])
    again.answerImport(.opened(Sample.sheet))
    #expect(again.importWish?.columns[0].holds == .unused)
    #expect(again.importWish?.columns[1].holds == .field(.houseNumber))
    let typing = {
      var counter = open()
      counter.type("/half")
      return Counter(restoring: counter.draft)
    }()
    #expect(typing.shows("/half"))
  }

  @Test func `the language is switched on every page and nothing is lost`() {
    var counter = rehearsed()
    counter.send(.started)
    counter.desk.context.language = .english
    counter.send(.storeChanged)
    #expect(counter.shows("Read for a try"))
  }
}

extension Counter {
  /// Opens the screen by the menu.
  mutating func openImport() {
    press(.function(9))
    let place = CommandTable().commands(in: .menu).firstIndex { $0.id == .importFile } ?? 0
    for _ in 0..<place { press(.down) }
    press(.enter)
  }

  /// Every task of imports that was wanted.
  var importTasks: [ImportTask] {
    told.compactMap { if case .importing(_, let task) = $0 { task } else { nil } }
  }

  /// The number of the newest task.
  var importNumber: Int {
    told.reversed().lazy.compactMap { if case .importing(let number, _) = $0 { number } else { nil } }.first
      ?? 0
  }

  /// Whether taking back was wanted.
  var isUndoing: Bool { importTasks.contains { if case .undo = $0 { true } else { false } } }

  /// What would be imported.
  var importWish: ImportWish? { desk.importing.wish }

  /// Answers the newest task.
  mutating func answerImport(_ news: ImportNews) { send(.imported(number: importNumber, news)) }
}
