import TestSupport
import Testing
import Welfare

/// However merges are told, the same ones come to the same, and nothing loops.
@Suite struct AliasesTests {
  private static func subject(_ number: Int) -> SubjectID {
    SubjectID(kind: .person, high: 0, low: UInt64(number))
  }

  private static func merge(_ alias: Int, _ kept: Int) -> (alias: SubjectID, kept: SubjectID) {
    (subject(alias), subject(kept))
  }

  private func roots(_ merges: [(Int, Int)], of count: Int) -> [Int] {
    let aliases = Aliases(merges.map { Self.merge($0.0, $0.1) })
    return (0..<count).map { Int(aliases.root(of: Self.subject($0)).low) }
  }

  @Test func `one into another, chains, circles and forks have one root`() {
    #expect(roots([], of: 2) == [0, 1])
    #expect(roots([(0, 1)], of: 3) == [1, 1, 2])
    #expect(roots([(0, 1), (1, 2)], of: 3) == [2, 2, 2])
    #expect(roots([(0, 1), (1, 0)], of: 2) == [0, 0])
    #expect(roots([(2, 1), (1, 3), (3, 2)], of: 4) == [0, 1, 1, 1])
    #expect(roots([(0, 2), (0, 1)], of: 3) == [1, 1, 1])
    #expect(roots([(0, 0)], of: 1) == [0])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `random merges in any order are what joining set after set comes to`(seed: UInt64) {
    var chance = Seeded(seed)
    let count = Int.random(in: 2...12, using: &chance)
    let merges = (0..<Int.random(in: 0...14, using: &chance)).map { _ in
      (Int.random(in: 0..<count, using: &chance), Int.random(in: 0..<count, using: &chance))
    }
    // Brute force: sets that share a member become one, until nothing changes.
    var sets = (0..<count).map { Set([$0]) }
    for (alias, kept) in merges {
      let joined = sets.filter { $0.contains(alias) || $0.contains(kept) }.reduce(Set<Int>()) { $0.union($1) }
      sets = sets.filter { $0.isDisjoint(with: joined) } + [joined]
    }
    let called = Set(merges.filter { $0.0 != $0.1 }.map(\.0))
    let expected = (0..<count).map { number -> Int in
      let group = (sets.first { $0.contains(number) } ?? [number]).sorted()
      return group.first { !called.contains($0) } ?? group[0]
    }
    #expect(roots(merges, of: count) == expected, "seed \(seed)")
    #expect(roots(merges.shuffled(using: &chance), of: count) == expected, "seed \(seed)")
    let aliases = Aliases(merges.map { Self.merge($0.0, $0.1) })
    for number in 0..<count {
      let group = sets.first { $0.contains(number) } ?? []
      #expect(Set(aliases.all(of: Self.subject(number)).map { Int($0.low) }) == group, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `without its last merge it is what it was before`(seed: UInt64) {
    var chance = Seeded(seed)
    var merges = (0..<Int.random(in: 1...10, using: &chance)).map { _ in
      Self.merge(Int.random(in: 0..<9, using: &chance), Int.random(in: 0..<9, using: &chance))
    }
    let before = Aliases(merges.dropLast().map { $0 })
    merges.removeLast()
    #expect(Aliases(merges) == before, "seed \(seed)")
  }
}
