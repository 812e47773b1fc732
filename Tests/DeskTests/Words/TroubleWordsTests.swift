import Testing
import ThaiText
import Welfare

@testable import Desk

/// What goes wrong with a store, its rules or a file, as people are told.
@Suite struct TroubleWordsTests {
  private static let path = "/data/din thong/centre"

  static let storeTroubles: [StoreTrouble] =
    chain(nextStoreTrouble) + chain(nextRuleTrouble).map(StoreTrouble.rules) + [
      .busy(holders: ["counter 2"]), .busy(holders: ["counter 2", "import"]),
    ]

  static let fileTroubles: [FileTrouble] = chain(nextFileTrouble)

  private static func nextStoreTrouble(_ trouble: StoreTrouble?) -> StoreTrouble? {
    switch trouble {
    case nil: .missing(path: path)
    case .missing: .notOurs(path: path)
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

  private static func nextRuleTrouble(_ trouble: RuleFileTrouble?) -> RuleFileTrouble? {
    switch trouble {
    case nil: .syntax(file: "lanes.toml", line: 3)
    case .syntax: .unknownKey(file: "lanes.toml", key: "colour")
    case .unknownKey: .missingKey(file: "lanes.toml", key: "weight")
    case .missingKey: .badValue(file: "lanes.toml", key: "weight")
    case .badValue: .missingFile("lanes.toml")
    case .missingFile: nil
    }
  }

  private static func nextFileTrouble(_ trouble: FileTrouble?) -> FileTrouble? {
    switch trouble {
    case nil: .missing(path: path)
    case .missing: .directory(path: path)
    case .directory: .notReadable(path: path)
    case .notReadable: .empty(path: path)
    case .empty: .noRows(path: path)
    case .noRows: .noHeader(path: path)
    case .noHeader: .missingColumns([.firstName, .houseNumber])
    case .missingColumns: .repeatedColumn(.nationalID)
    case .repeatedColumn: .lineTooLong(line: 2, limit: 65_536)
    case .lineTooLong: .notText(path: path)
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
