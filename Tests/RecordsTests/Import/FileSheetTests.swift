import Testing
import ThaiText
import Welfare

@testable import Records

/// What a file looks like before it is imported, and what is kept of its columns.
@Suite struct FileSheetTests {
  private func sheet(
    _ text: String, as source: ImportFinished.Source? = nil, in centre: CentreUnderTest
  ) throws -> ImportSheet {
    try centre.store.sheet(of: Array(text.utf8), at: "/media/usb/x.csv", as: source)
  }

  @Test func `a register is known by its header, with what each column holds and its first cells`() throws {
    let sheet = try sheet(
      "ชื่อ;นามสกุล;บ้านเลขที่;หมู่;หมายเหตุ\n\nอัญชลี;ใจดี;1;2;\nอัญชลี;กล้า;2/1;2;x\n", in: try CentreUnderTest())
    #expect(sheet.source == .register && sheet.isRecognised)
    #expect(sheet.separator == .semicolon && sheet.rows == 2)
    #expect(
      sheet.columns.map(\.holds)
        == [.field(.firstName), .field(.surname), .field(.houseNumber), .field(.moo), .unused])
    #expect(sheet.columns.map(\.samples) == [["อัญชลี"], ["ใจดี", "กล้า"], ["1", "2/1"], ["2"], ["x"]])
  }

  @Test(arguments: [
    (SurveyText.file(.tpmap, [SurveyText.tpmapRow]), ImportFinished.Source.tpmap),
    (SurveyText.file(.logbook, [SurveyText.logbookRow]), .logbook),
    (Array("เลขบัตร,ชื่อ-สกุล,หมู่,วันหมดอายุ\n1,อัญชลี ใจดี,2,".utf8), .volunteers),
    (RegisterText.file(RegisterText.good), .register),
  ])
  func `what a file is, its header says`(bytes: [UInt8], source: ImportFinished.Source) throws {
    let centre = try CentreUnderTest()
    let sheet = try centre.store.sheet(of: bytes, at: "x.csv")
    #expect(sheet.source == source && sheet.isRecognised)
  }

  @Test func `two columns of one name, and none that is known, are shown to be told`() throws {
    let centre = try CentreUnderTest()
    let twice = try sheet("ชื่อ,ชื่อจริง,บ้านเลขที่\nก,ข,1", in: centre)
    #expect(twice.columns.map(\.holds) == [.field(.firstName), .unused, .field(.houseNumber)])
    let none = try sheet("a|b|c\n1|2|3", in: centre)
    #expect(none.source == .register && !none.isRecognised && none.columns.count == 3)
  }

  @Test(arguments: [
    ([], FileTrouble.empty(path: "x")), ([0xFF, 0xFE, 0x41, 0], .notText(path: "x")),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0], .notText(path: "x")),
    (Array("ชื่อ,บ้านเลขที่\n".utf8), .noRows(path: "x")),
    (Array("6910|65|ก|6508|ข|65081101|หมู่ที่ 1 บ้านก|1|1|2|1|\n".utf8), .population(path: "x")),
  ])
  func `what is no table is one trouble`(bytes: [UInt8], trouble: FileTrouble) throws {
    let centre = try CentreUnderTest()
    #expect(throws: ImportTrouble.file(trouble)) { try centre.store.sheet(of: bytes, at: "x") }
  }

  @Test func `what was told is kept where the header does not say so, and shown the next time`() throws {
    let centre = try CentreUnderTest()
    let text = "ผู้มีชื่อ,บ้านเลขที่,บ้านเลขที่,หมู่\nอัญชลี,1,2,3"
    let before = try sheet(text, in: centre)
    #expect(before.columns.map(\.holds) == [.unused, .field(.houseNumber), .unused, .field(.moo)])
    let holds: [ImportColumn] = [.field(.firstName), .unused, .field(.houseNumber), .field(.moo)]
    let wish = ImportWish(
      path: "x.csv", source: .register,
      columns: zip(before.columns, holds).map { ImportWish.Column(header: $0.header, holds: $1) })
    let options = {
      var options = RegisterText.options
      options.mappings = wish.mappings
      return options
    }()
    let parsed = try RegisterText.read(Array(text.utf8), options)
    #expect(parsed.rows.first?.person.firstName == "อัญชลี" && parsed.rows.first?.household.houseNumber == "2")
    try centre.store.keepColumns(of: wish, Array(text.utf8))
    let after = try sheet(text + "\nชุติกิจ,4,5,6", in: centre)
    #expect(after.columns.map(\.holds) == holds)
    #expect(after.columns.map(\.origin) == [.kept, .kept, .kept, .header])
  }

  @Test func `a dry run says how far it is, can be stopped, and writes nothing`() throws {
    let centre = try CentreUnderTest()
    let file = try ReadFile(
      .register, RegisterText.file(RegisterText.good), path: "x.csv", options: RegisterText.options)
    let before = try centre.entries()
    var told: [Int] = []
    let report = try centre.store.importFile(file, by: try centre.proposer(), dryRun: true) { done, all in
      told.append(done)
      #expect(all == file.parsed.goodRows)
      return false
    }
    #expect(report.isStopped && report.isDryRun && told.count == 1)
    #expect(try centre.entries() == before)
  }

  @Test func `who may not write the register imports nothing`() throws {
    let centre = try CentreUnderTest()
    let file = try ReadFile(
      .register, RegisterText.file(RegisterText.good), path: "x.csv", options: RegisterText.options)
    let auditor = try require2(try centre.store.officer(code: "auditor"))
    let refusal = CommitFailure.refused(.role(needed: ImportRule.roles))
    #expect(throws: refusal) {
      try centre.store.importFile(
        file, by: Proposer(officer: auditor.id, counter: 1, at: try centre.proposer().at), dryRun: false)
    }
  }
}
