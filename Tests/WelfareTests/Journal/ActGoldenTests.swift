import Testing
import Welfare

/// The bytes of acts as they are kept for ever: one line an act, `kind version facts about`.
@Suite struct ActGoldenTests {
  /// `1:00…01,2:00…02`; `-` for none.
  private static func line(_ act: Act) -> String {
    let about = act.about.map { "\($0.kind.rawValue):\(hexadecimal($0.bytes))" }
    return [act.kind, String(act.version), hexadecimal(act.facts), about.joined(separator: ",")]
      .joined(separator: " ")
  }

  @Test func `every act is written as it was on the first day`() throws {
    let made = ActSamples.all.map(Self.line)
    let kept = try goldenLines("Acts/acts.txt", made: made)
    #expect(kept.count == made.count)
    for (made, kept) in zip(made, kept) { #expect(made == kept) }
  }

  @Test func `what was written on the first day is still read`() throws {
    let kept = try goldenLines("Acts/acts.txt", made: ActSamples.all.map(Self.line))
    for (line, act) in zip(kept, ActSamples.all) {
      let fields = line.split(separator: " ")
      try #require(fields.count == 4, "\(line)")
      let facts = try #require(bytes(hex: fields[2]))
      let read = try Act(kind: String(fields[0]), version: #require(UInt64(fields[1])), facts: facts)
      #expect(read == act, "\(line)")
    }
  }

  @Test func `every kind of act has a line`() {
    #expect(Set(ActSamples.all.compactMap(ActCase.init)) == Set(ActCase.allCases))
  }

  @Test func `kinds are told apart, and all are of version 1`() {
    let kinds = Dictionary(grouping: ActSamples.all, by: \.kind).mapValues { Set($0.map { ActCase($0) }) }
    #expect(kinds.count == ActCase.allCases.count)
    for (kind, cases) in kinds { #expect(cases.count == 1, "\(kind)") }
    #expect(ActSamples.all.allSatisfy { $0.version == 1 })
  }
}
