import Testing
import ThaiText
import Welfare

@testable import Records

/// What the documents of a case know, and how their copies are counted.
@Suite struct CasePaperSheetTests {
  @Test func `a sheet has everybody masked, the card and what was given this year`() throws {
    let centre = try CaseCentre()
    let subject = try centre.open(centre.request(regulation: "REG-44"))
    try centre.notePapers(subject)
    try centre.move(subject, .helped, aid: centre.aid("REG-44"))
    let sheet = try #require(try centre.store.casePaperSheet(subject, on: centre.today))
    let applicant = try #require(sheet.applicant)
    #expect(!applicant.name.isEmpty && applicant.maskedID?.contains("xxxxxx") == true)
    #expect(sheet.card.household == centre.family.household && !sheet.card.members.isEmpty)
    #expect(sheet.house(of: applicant.person, isRegistered: true) == sheet.card.particulars)
    #expect(sheet.sheet.uses.flatMap(\.times).map(\.amount) == [200_000])
    #expect(sheet.help.year == centre.today.fiscalYear && sheet.help.given.isEmpty)
    #expect(try centre.store.casePaperSheet(Identifier(high: 9, low: 9), on: centre.today) == nil)
  }

  @Test func `a letter taken back is no document any more, and the next has a series of its own`() throws {
    let centre = try CaseCentre()
    let subject = try centre.open()
    try centre.notePapers(subject)
    try centre.follow(subject, .forward(agency: "pmj", day: centre.today, due: nil, note: "ด่วน"))
    let first = try #require(try centre.store.casePaperSheet(subject, on: centre.today)).sheet
    let letter = try first.document(.caseLetter)
    let source = try #require(first.source(of: letter)).text
    func before(_ matter: String) throws -> UInt64? {
      let done = try centre.commit(
        .recordPrint(PrintRequest(.caseLetter, of: subject.of(.case), also: [], matter: matter, pages: 1)))
      guard case .printMade(let facts)? = done.acts.last?.act else { return nil }
      return facts.before
    }
    #expect(try before(source) == 0)
    #expect(try before(source) == 1)
    try centre.follow(subject, .takeBack)
    let after = try #require(try centre.store.casePaperSheet(subject, on: centre.today)).sheet
    #expect(after.source(of: letter) == nil && after.documents == [.request])
    #expect(throws: Refusal.case(.noPaper(.caseLetter, paper: after.line.file.paper, letter: nil))) {
      try after.document(.caseLetter)
    }
    try centre.follow(subject, .forward(agency: "pmj", day: centre.today, due: nil, note: ""))
    let again = try #require(try centre.store.casePaperSheet(subject, on: centre.today)).sheet
    let next = try #require(again.source(of: try again.document(.caseLetter))).text
    #expect(next != source)
    #expect(try before(next) == 0)
    #expect(try centre.file(subject).misfits.isEmpty)
  }
}
