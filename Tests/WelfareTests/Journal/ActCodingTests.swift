import TestSupport
import Testing
import Welfare

@Suite struct ActCodingTests {
  private static func read(_ act: Act, facts: [UInt8]? = nil) throws(CanonicalTrouble) -> Act {
    try Act(kind: act.kind, version: act.version, facts: facts ?? act.facts)
  }

  @Test(arguments: ActCase.allCases)
  func `an act of any values is read back as it was written`(kind: ActCase) throws {
    for seed in 0..<60 as Range<UInt64> {
      var acts = RandomActs(seed: seed)
      let act = acts.act(kind)
      let read = try Self.read(act)
      #expect(read == act, "seed \(seed)")
      #expect(read.facts == act.facts, "seed \(seed)")
      #expect(read.about == act.about, "seed \(seed)")
    }
  }

  @Test func `an act that is cut off anywhere is refused`() {
    for act in ActSamples.all {
      for length in 0..<act.facts.count where length != act.lengthWithoutOptionalEnd {
        #expect(throws: CanonicalTrouble.tooShort, "\(act.kind) \(length)") {
          try Self.read(act, facts: Array(act.facts.prefix(length)))
        }
      }
    }
  }

  @Test func `what a newer program adds at the end of the facts is passed over`() throws {
    for act in ActSamples.all where act.lengthWithoutOptionalEnd != act.facts.count {
      for added in [[0], [0xFF, 0xFF], Array("ใหม่".utf8)] as [[UInt8]] {
        #expect(try Self.read(act, facts: act.facts + added) == act)
      }
    }
  }

  @Test(arguments: ActCase.allCases)
  func `bytes have one form: what is read from changed ones is written the same`(kind: ActCase) {
    for seed in 0..<40 as Range<UInt64> {
      var acts = RandomActs(seed: seed)
      let act = acts.act(kind)
      var facts = act.facts
      facts[Int.random(in: facts.indices, using: &acts.chance)] ^=
        1 << UInt8.random(in: 0...7, using: &acts.chance)
      guard let read = try? Self.read(act, facts: facts) else { continue }
      #expect(facts.starts(with: read.facts), "seed \(seed)")
    }
  }

  @Test(
    arguments: [("case.unheard-of", 1), ("aid.issued", 2), ("aid.issued", 0), ("", 1), ("Aid.issued", 1)]
      as [(String, UInt64)])
  func `an act of an unknown kind or a newer version is kept as it is`(kind: String, version: UInt64) throws {
    let facts: [UInt8] = [1, 2, 3]
    let act = try Act(kind: kind, version: version, facts: facts)
    #expect(act == .unknown(kind: kind, version: version, facts: facts))
    #expect(act.kind == kind)
    #expect(act.version == version)
    #expect(act.facts == facts)
    #expect(act.about.isEmpty)
    #expect(act.stockMoves.isEmpty)
    #expect(SubjectKinds.all.allSatisfy { !act.shapes($0.kind) })
  }

  @Test(arguments: [["b", "a"], ["a", "a"], ["lanes.toml", "campaigns.toml"]])
  func `rule files in any order but the ascending one are refused`(names: [String]) throws {
    let act = Act.rulesAdopted(centre: Sample.id(1), files: names.map { RuleFile(name: $0, text: "") })
    #expect(throws: CanonicalTrouble.order) {
      try Act(kind: act.kind, version: act.version, facts: act.facts)
    }
  }
}
