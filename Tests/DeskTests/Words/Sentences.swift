import Testing
import ThaiText

@testable import Desk

/// Samples of a closed list, in a chain: `next` answers the sample after one, the first after nil, and is an
/// exhaustive switch, so that a new case breaks the build until it has a sample.
func chain<Sample>(_ next: (Sample?) -> Sample?) -> [Sample] {
  var samples: [Sample] = []
  while let sample = next(samples.last) { samples.append(sample) }
  return samples
}

/// An ID issued to nobody, as somebody may type it where something else belongs.
let strayID = "9650800000160"

/// Both languages, with either digits.
let everyWords = [
  Words(.thai), Words(.english), Words(.thai, usesThaiDigits: true), Words(.english, usesThaiDigits: true),
]

/// Expects a sentence that people can be shown: in its language, and with nothing of the machine in it.
///
/// The values of samples are ASCII, so that Thai letters tell the language.
func expectSentence(_ text: String, _ words: Words, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(!text.isEmpty, sourceLocation: sourceLocation)
  let isThai = text.unicodeScalars.contains { (0xE01...0xE2E).contains($0.value) }
  #expect(isThai == (words.language == .thai), "\(text)", sourceLocation: sourceLocation)
  let plain = text.lowercased()
  for word in [
    "sqlite", "database", "error", "exception", "optional(", "nil", "grdb", "0x", ".swift", "fatal",
  ] {
    #expect(!plain.contains(word), "\(text)", sourceLocation: sourceLocation)
  }
  #expect(longestRunOfDigits(text) < 13, "\(text)", sourceLocation: sourceLocation)
  #expect(
    !text.contains("  .") && !text.hasPrefix(" ") && !text.hasSuffix(" "), "\(text)",
    sourceLocation: sourceLocation)
}

/// Expects that no two of the sentences are the same.
func expectDistinct(_ sentences: [String], sourceLocation: SourceLocation = #_sourceLocation) {
  for (sentence, same) in Dictionary(grouping: sentences, by: { Array($0.unicodeScalars) })
  where same.count > 1 {
    Issue.record(
      "said of \(same.count): \(String(String.UnicodeScalarView(sentence)))", sourceLocation: sourceLocation)
  }
}

private func longestRunOfDigits(_ text: String) -> Int {
  var longest = 0
  var run = 0
  for scalar in text.unicodeScalars {
    run = digit(of: scalar) == nil ? 0 : run + 1
    longest = max(longest, run)
  }
  return longest
}
