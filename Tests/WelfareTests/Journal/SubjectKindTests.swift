import Testing
import Welfare

/// The numbers of the kinds, which stand in entries for ever.
enum SubjectKinds {
  static let all: [(kind: SubjectKind, number: UInt64)] = [
    (.person, 1), (.household, 2), (.visitor, 3), (.volunteer, 4), (.officer, 5), (.ticket, 6), (.visit, 7),
    (.lot, 8), (.place, 9), (.campaign, 10), (.kit, 11), (.issuance, 12), (.counter, 13), (.duty, 14),
    (.shift, 15), (.assignment, 16), (.batch, 17), (.centre, 18), (.family, 19),
    (.transfer, 20), (.carrying, 21), (.count, 22), (.planItem, 23), (.pair, 24),
  ]
}

@Suite struct SubjectKindTests {
  @Test(arguments: SubjectKinds.all)
  func `a kind has its number for ever`(kind: SubjectKind, number: UInt64) {
    #expect(kind.rawValue == number)
  }

  @Test func `five kinds are of human beings and have a key`() {
    let personal = SubjectKinds.all.map(\.kind).filter(\.isPersonal)
    #expect(personal == [.person, .household, .visitor, .volunteer, .officer])
    #expect(!SubjectKind(rawValue: 0).isPersonal)
    #expect(!SubjectKind(rawValue: .max).isPersonal)
  }

  @Test func `every kind has a state and no other number has one`() {
    for (kind, _) in SubjectKinds.all { #expect(SubjectState(emptyOf: kind) != nil) }
    for number in [0, 199, 255, .max] as [UInt64] {
      #expect(SubjectState(emptyOf: SubjectKind(rawValue: number)) == nil)
      #expect(throws: CanonicalTrouble.code) {
        try SubjectState(kind: SubjectKind(rawValue: number), bytes: [])
      }
    }
  }

  @Test func `subjects ascend by number of the kind, then by bytes of the id`() {
    let ascending = [
      SubjectID(kind: .person, high: .max, low: .max), SubjectID(kind: .household, high: 0, low: 1),
      SubjectID(kind: .household, high: 0, low: .max), SubjectID(kind: .household, high: 1, low: 0),
      SubjectID(kind: .campaign, high: 0, low: 0),
      SubjectID(kind: SubjectKind(rawValue: 300), high: 0, low: 0),
    ]
    #expect(ascending.shuffled().sorted() == ascending)
    for (left, right) in zip(ascending, ascending.dropFirst()) where left.kind == right.kind {
      #expect(left.bytes.lexicographicallyPrecedes(right.bytes))
    }
  }
}
