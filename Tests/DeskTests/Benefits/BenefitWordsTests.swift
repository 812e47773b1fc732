import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct BenefitWordsTests {
  /// Everything that can be said of findings, answers and levels.
  private static func sentences(_ words: Words) -> [String] {
    let name = { (_: Identifier<Person>) in "Mana" }
    let day = Sample.day(2026, 11, 1)
    let reasons: [BenefitReason] = [
      .age(88), .ageBetween(59, 60), .birthUnknown, .bornSince(day), .bornSinceUncertain(day),
      .member(Sample.id(1), age: 88), .member(Sample.id(1), age: nil), .registered, .livesHere,
      .said(question: nil, reply: .yes, on: day), .said(question: nil, reply: .no, on: day),
      .said(question: BenefitSample.income, reply: .yes, on: day),
    ]
    var texts: [String] = []
    for (benefit, isToConfirm) in BenefitSample.benefits {
      for standing in BenefitFinding.Standing.allCases {
        let finding = BenefitFinding(
          rule: Dated(
            from: Day(number: 0), source: "x", isToConfirm: isToConfirm, value: benefit), person: nil,
          standing: standing, amount: benefit.amounts.first.map { $0.satang...$0.satang + 1 },
          reasons: reasons, questions: benefit.needs)
        texts += [
          words.reasons(finding, name), words.standing(finding), words.amount(of: finding),
          words.paid(finding), words.papers(benefit), words.asked(finding, of: "Mana"),
          words.benefitLead(standing), words.title(benefit),
        ]
      }
    }
    texts += [
      words.benefitsHeading, words.otherBenefits, words.askOn, words.benefitsHint, words.andMore(2),
      words.benefitsTitle("9"), words.benefitsTitle(""), words.benefitsFooter, words.noBenefits,
      words.noBenefitRules,
      words.payerLabel, words.papersLabel, words.askLabel, words.earlierLabel,
      words.answerKeys(AnswerKey.allCases), words.savedAnswer(SavedNames()),
      words.savedAnswer(SavedNames(name: "Mana")),
    ]
    texts += Reply.allCases.map { words.answered(BenefitSample.said(BenefitSample.income, $0)) }
    texts += [words.coverageTitle, words.coverageNote, words.nothingLikely, words.nothingToBring]
    texts += [words.coverageSum(1, 1), words.coverageSum(2, 3), words.papersFor("9")] + words.coverageColumns
    for answers in [[], [BenefitSample.said(BenefitSample.income, .yes)]] {
      if let level = BenefitSample.sheet(saying: answers).vulnerability {
        texts += [words.level(level), words.becauseInShort(level), words.becauseHeading(level)]
        texts += words.because(level)
      }
    }
    return texts
  }

  @Test(arguments: everyWords)
  func `no word about a benefit says that it is approved`(words: Words) {
    for text in Self.sentences(words) {
      #expect(!text.contains("อนุมัติ") && !text.lowercased().contains("approv"), "\(text)")
      #expect(!text.isEmpty)
    }
  }

  @Test(arguments: everyWords)
  func `each is in its language`(words: Words) {
    for text in Self.sentences(words) where words.language == .english {
      #expect(!text.unicodeScalars.contains { (0xE01...0xE3A).contains($0.value) }, "\(text)")
    }
  }

  @Test(
    arguments: [
      ([], "เปราะบาง ยังไม่พอข้อมูล"),
      ([BenefitSample.said(BenefitSample.income, .yes)], "เปราะบาง ระดับ 2 (รอยืนยัน)"),
      ([BenefitSample.said(BenefitSample.income, .no)], "ไม่เข้าเกณฑ์เปราะบาง (รอยืนยัน)"),
    ])
  func `the level is said only where the income is known`(answers: [KeptAnswer], expected: String) throws {
    let level = try #require(BenefitSample.sheet(saying: answers).vulnerability)
    #expect(Words(.thai).level(level).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    arguments: [
      (80_000...80_000, "เดือนละ 800", "800 a month"),
      (80_000...100_000, "เดือนละ 800–1,000", "800–1,000 a month"), (nil, "ตามประกาศ", "as announced"),
    ] as [(ClosedRange<Satang>?, String, String)])
  func `an amount is said with how it is paid`(
    amount: ClosedRange<Satang>?, thai: String, english: String
  ) {
    let finding = BenefitFinding(
      rule: Dated(from: Day(number: 0), source: "", value: BenefitSample.benefits[0].0), person: nil,
      standing: .likely, amount: amount, reasons: [], questions: [])
    #expect(Words(.thai).amount(of: finding).unicodeScalars.elementsEqual(thai.unicodeScalars))
    #expect(Words(.english).amount(of: finding) == english)
  }
}
