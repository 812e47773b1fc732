import Testing
import ThaiText
import Welfare

@testable import Desk

/// What goes wrong with a store, its rules or a file, as people are told.
@Suite struct TroubleWordsTests {
  private static let path = "/data/din thong/centre"

  static let storeTroubles: [StoreTrouble] =
    chain(nextStoreTrouble) + ruleTroubles.map(StoreTrouble.rules) + [
      .busy(holders: ["counter 2"]), .busy(holders: ["counter 2", "import"]),
    ]

  static let fileTroubles: [FileTrouble] = chain(nextFileTrouble)

  private static func nextStoreTrouble(_ trouble: StoreTrouble?) -> StoreTrouble? {
    switch trouble {
    case nil: .missing(path: path)
    case .missing: .waitsForAnswer(path: path)
    case .waitsForAnswer: .notOurs(path: path)
    case .notOurs: .exists(path: path)
    case .exists: .newer(path: path)
    case .newer: .older(path: path)
    case .older: .moved(path: path)
    case .moved: .readOnly(path: path)
    case .readOnly: .networkFileSystem(path: path)
    case .networkFileSystem: .diskFull(path: path)
    case .diskFull: .busy(holders: [])
    case .busy: .damaged(path: path)
    case .damaged: .logClosed
    case .logClosed: .requestReused(strayID)
    case .requestReused: .requestForm(strayID + "#")
    case .requestForm: .clockOnlyInPractice
    case .clockOnlyInPractice: .failed(path: path, code: 5)
    case .failed, .rules: nil
    }
  }

  private static let ruleTroubles: [RuleFileTrouble] =
    chain(nextReason).map {
      RuleFileTrouble(file: "lanes.toml", line: 3, $0)
    } + chain(nextExpected).map { RuleFileTrouble(file: "lanes.toml", .badValue("lanes[2].weight", $0)) }

  private static func nextReason(_ reason: RuleFileTrouble.Reason?) -> RuleFileTrouble.Reason? {
    switch reason {
    case nil: .syntax
    case .syntax: .unknownKey("colour")
    case .unknownKey(_, nil): .unknownKey("weigth", meant: "weight")
    case .unknownKey: .missingKey("weight")
    case .missingKey: .badValue("weight", .number(0...1_000))
    case .badValue: .overlap("caps[2]", other: 5)
    case .overlap: .capBelowGiven("ceiling_satang", cap: 50_000, receipt: "A-70/0131", value: 62_000)
    case .capBelowGiven: .missingFile
    case .missingFile: .unknownFile(known: RuleBook.fileNames)
    case .unknownFile: .tooLong(bytes: 130_000, greatest: 120_000)
    case .tooLong: nil
    }
  }

  private static func nextExpected(_ expected: RuleFileTrouble.Expected?) -> RuleFileTrouble.Expected? {
    switch expected {
    case nil: .text
    case .text: .code
    case .code: .number(-1...9)
    case .number: .truth
    case .truth: .day
    case .day: .minute
    case .minute: .choice(["known", "new"])
    case .choice: .table
    case .table: .list
    case .list: .unique
    case .unique: .listed(in: "purposes")
    case .listed: .after("from")
    case .after: .letter
    case .letter: nil
    }
  }

  private static let headers = ["HC", "CID"]

  private static func nextFileTrouble(_ trouble: FileTrouble?) -> FileTrouble? {
    switch trouble {
    case nil: .missing(path: path)
    case .missing: .exists(path: path)
    case .exists: .directory(path: path)
    case .directory: .notReadable(path: path)
    case .notReadable: .empty(path: path)
    case .empty: .noRows(path: path)
    case .noRows: .noHeader(path: path)
    case .noHeader: .missingColumns([.firstName, .houseNumber])
    case .missingColumns: .noSuchColumn("colour", known: headers)
    case .noSuchColumn: .repeatedColumn(.nationalID)
    case .repeatedColumn: .lineTooLong(line: 2, limit: 65_536)
    case .lineTooLong: .population(path: path)
    case .population: .notText(path: path)
    case .notText: .unknownBatch(strayID)
    case .unknownBatch: .notWritable(path: path)
    case .notWritable: .failed(path: path, code: 5)
    case .failed: nil
    }
  }

  @Test(arguments: everyWords)
  func `every trouble of a store has a sentence of its own`(words: Words) {
    let sentences = Self.storeTroubles.map { words.trouble($0) }
    for sentence in sentences { expectSentence(sentence, words) }
    expectDistinct(sentences)
  }

  @Test(arguments: everyWords)
  func `every trouble of a file has a sentence of its own`(words: Words) {
    let sentences = Self.fileTroubles.map { words.trouble($0) }
    for sentence in sentences { expectSentence(sentence, words) }
    expectDistinct(sentences)
  }

  @Test func `a trouble that is about a place names it, and one about a desk names who`() {
    for words in everyWords {
      for trouble in [
        StoreTrouble.missing(path: Self.path), .diskFull(path: Self.path), .failed(path: Self.path, code: 5),
      ] {
        #expect(words.trouble(trouble).contains(Self.path))
      }
      #expect(words.trouble(StoreTrouble.busy(holders: ["Wipa"])).contains("Wipa"))
    }
  }
}
