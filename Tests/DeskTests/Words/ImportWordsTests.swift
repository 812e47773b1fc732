import Testing
import ThaiText
import Welfare

@testable import Desk

/// Rows set aside and rows that ask to be looked at, as people are told.
@Suite struct ImportWordsTests {
  static let rejects: [RowReject] =
    chain(nextReject) + [.idCheckDigit(swapAt: 12), .idOfAnother(line: 7)]

  static let warnings: [RowWarning] = chain(nextWarning)

  private static func nextReject(_ reject: RowReject?) -> RowReject? {
    switch reject {
    case nil: .idLength(12)
    case .idLength: .idCheckDigit(swapAt: nil)
    case .idCheckDigit: .idOnlyForPractice
    case .idOnlyForPractice: .idOfAnother(line: nil)
    case .idOfAnother: .repeated(line: 5)
    case .repeated: .dateDoesNotExist("31/04/2529")
    case .dateDoesNotExist: .dateUnreadable(strayID)
    case .dateUnreadable: .dateAmbiguous("15/6/69", 1926, 2026)
    case .dateAmbiguous: .dateInFuture("01/01/2600")
    case .dateInFuture: .nameMissing
    case .nameMissing: .houseMissing
    case .houseMissing: .householdUnknown
    case .householdUnknown: .householdAmbiguous([])
    case .householdAmbiguous: .numberUnreadable(strayID)
    case .numberUnreadable: .amountUnreadable(strayID)
    case .amountUnreadable: .yearMissing
    case .yearMissing: .yearUnreadable("67")
    case .yearUnreadable: .maybePerson(name: "Somchai", house: "12/1")
    case .maybePerson: .maybeHousehold(house: "12/1", head: "Somchai")
    case .maybeHousehold: .householdTold(line: 5)
    case .householdTold: .codeMissing
    case .codeMissing: .cardMissing
    case .cardMissing: .cardOfAnother(line: 5)
    case .cardOfAnother: .cardEndsBeforeItBegins
    case .cardEndsBeforeItBegins: .columnCount(found: 3, wanted: 12)
    case .columnCount: .tooLong(limit: 200)
    case .tooLong: .badBytes
    case .badBytes: .controlCharacter
    case .controlCharacter: nil
    }
  }

  private static func nextWarning(_ warning: RowWarning?) -> RowWarning? {
    switch warning {
    case nil: .invisibleRemoved(2)
    case .invisibleRemoved: .otherTambon(strayID)
    case .otherTambon: .houseCodeCheckDigit
    case .houseCodeCheckDigit: .houseCodeUnreadable
    case .houseCodeUnreadable: .phoneUnreadable
    case .phoneUnreadable: .sexUnreadable
    case .sexUnreadable: .levelUnreadable
    case .levelUnreadable: .cardExpired
    case .cardExpired: .flagUnreadable
    case .flagUnreadable: .ageUnreadable
    case .ageUnreadable: .housingUnreadable
    case .housingUnreadable: .editedByOfficer
    case .editedByOfficer: nil
    }
  }

  @Test(arguments: everyWords)
  func `every row set aside has a reason of its own and something that mends it`(words: Words) {
    for reject in Self.rejects {
      expectSentence(words.reject(reject), words)
      expectSentence(words.fix(reject), words)
      let row = SetAside(line: 12, column: 3, field: .birth, reason: reject)
      expectSentence(words.rejectLine(row), words)
      #expect(words.rejectLine(row).contains(words.reject(reject)))
      #expect(words.rejectLine(row).contains(words.fix(reject)))
      #expect(words.rejectLine(row).contains(words.number(12)))
    }
    expectDistinct(Self.rejects.map { words.reject($0) + words.fix($0) })
  }

  @Test(arguments: everyWords)
  func `a row that may mean either of two households names the codes of both`(words: Words) {
    let codes = [HouseCode(number: 65_080_000_066), HouseCode(number: 65_080_000_074)].compactMap(\.self)
    let sentence = words.reject(.householdAmbiguous(codes))
    expectSentence(sentence, words)
    #expect(codes.allSatisfy { sentence.contains(words.figures($0.dashed)) })
  }

  @Test(arguments: everyWords)
  func `every warning has a sentence of its own`(words: Words) {
    for warning in Self.warnings {
      expectSentence(words.warning(warning), words)
      expectSentence(words.remarkLine(RowRemark(line: 12, column: 0, field: .row, warning: warning)), words)
    }
    expectDistinct(Self.warnings.map { words.warning($0) })
  }

  @Test(arguments: everyWords)
  func `every column has a name of its own`(words: Words) {
    for field in ImportField.allCases { expectSentence(words.field(field), words) }
    expectDistinct(ImportField.allCases.map { words.field($0) })
  }

  @Test func `rejects and warnings have stable codes, one each`() {
    let rejects = chain(Self.nextReject).map(\.code)
    #expect(
      rejects == [
        "id.length", "id.check-digit", "id.practice", "id.of-another", "row.repeated", "date.does-not-exist",
        "date.unreadable", "date.ambiguous", "date.future", "name.missing", "house.missing",
        "household.unknown", "household.ambiguous",
        "number.unreadable", "amount.unreadable", "year.missing", "year.unreadable", "match.person",
        "match.household", "household.told", "code.missing", "card.missing", "card.of-another", "card.dates",
        "row.columns", "text.too-long",
        "text.bytes",
        "text.control",
      ])
    #expect(
      Self.warnings.map(\.code) == [
        "text.invisible", "tambon.other", "house-code.check-digit", "house-code.unreadable",
        "phone.unreadable",
        "sex.unreadable", "level.unreadable", "card.expired", "flag.unreadable", "age.unreadable",
        "housing.unreadable", "edited.by-officer",
      ])
  }

  @Test(arguments: everyWords)
  func `the sums of an import say whether anything was written`(words: Words) {
    let sums = [(true, 0), (false, 0), (true, 7), (false, 7)].map { isDryRun, doubtful in
      words.importSummary(
        ImportFinished(
          batch: Identifier(high: 0, low: 1), source: .tpmap, rows: 8_200, new: 8_000, changed: 100, same: 50,
          warned: 30, rejected: 20, doubtful: UInt64(doubtful)), isDryRun: isDryRun)
    }
    for sum in sums { expectSentence(sum, words) }
    expectDistinct(sums)
  }
}
