/// Makes what people are found by who are asked for by a number.
struct LookupNumbersMaking {
  let people: [LookupGathering.Person]
  let phones: [LookupGathering.Phone]

  /// Writes the sections of numbers.
  func write(_ writing: inout LookupIndexWriting) {
    let numbered = people.indices.filter { people[$0].number > 0 }
    writing.put(.peopleByNumber, order(numbered.map { (people[$0].number, UInt32($0)) }))
    writing.put(.peopleByTail, order(numbered.map { (people[$0].number.tail, UInt32($0)) }))
    let forwards = LookupIndexMaking.sorted(phones.map { ($0.digits.value, $0.person) })
    writing.put(.phones, forwards.map(\.key))
    writing.put(.phonePeople, forwards.map(\.item))
    let backwards = LookupIndexMaking.sorted(phones.map { ($0.backwards.value, $0.person) })
    writing.put(.phoneTails, backwards.map(\.key))
    writing.put(.phoneTailPeople, backwards.map(\.item))
  }

  private func order(_ pairs: [(key: UInt64, item: UInt32)]) -> [UInt32] {
    LookupIndexMaking.sorted(pairs).map(\.item)
  }
}

extension UInt64 {
  /// The thirteen digits of an ID, backwards.
  var tail: UInt64 {
    var (rest, tail) = (self, 0 as UInt64)
    for _ in 0..<13 {
      tail = tail * 10 + rest % 10
      rest /= 10
    }
    return tail
  }
}
