import Welfare

/// A register page while rows are put on it.
struct RegisterPageMaking {
  /// The most bytes that rows may take: an entry's greatest size less everything else that stands in it.
  static let room = Entry.greatestSize - 8_192

  private(set) var households: [RegisterPage.HouseholdRow] = []
  private(set) var people: [RegisterPage.PersonRow] = []
  private(set) var parts: [PlainPart] = []
  private var size = 0
  private var standing: Set<SubjectID> = []

  /// Whether nothing stands on the page.
  var isEmpty: Bool { standing.isEmpty }

  /// What a row would put on the page.
  struct Change {
    /// A house that is new or changed.
    var household: (id: Identifier<Household>, particulars: HouseholdParticulars)?
    /// A person who is new, changed or moved; the particulars only if they are new or changed.
    var person: (id: Identifier<Person>, particulars: PersonParticulars?, membership: Membership)?

    /// Whether there is nothing to write.
    var isEmpty: Bool { household == nil && person == nil }
  }

  /// Puts a row's change on the page; false, and nothing put, if it does not fit or its subject stands there.
  mutating func put(_ change: Change, line: UInt64) -> Bool {
    var plain: [PlainPart] = []
    var subjects: [SubjectID] = []
    if let household = change.household {
      subjects.append(household.id.of(.household))
      plain.append(PlainPart(household.id.of(.household)) { household.particulars.encode(into: &$0) })
    }
    if let person = change.person {
      subjects.append(person.id.of(.person))
      if let particulars = person.particulars {
        plain.append(PlainPart(person.id.of(.person)) { particulars.encode(into: &$0) })
      }
    }
    // A subject in `about`, its facts, and, a part each, subject, nonce, length and tag.
    let needed = subjects.count * 17 + 100 + plain.reduce(0) { $0 + $1.bytes.count + 17 + 12 + 3 + 16 }
    guard size + needed <= Self.room, standing.isDisjoint(with: subjects) else { return false }
    if let household = change.household {
      households.append(
        RegisterPage.HouseholdRow(household: household.id, line: line, part: UInt64(parts.count)))
    }
    if let person = change.person {
      let part = person.particulars.map { _ in UInt64(parts.count + plain.count - 1) }
      people.append(
        RegisterPage.PersonRow(person: person.id, line: line, part: part, membership: person.membership))
    }
    parts += plain
    size += needed
    standing.formUnion(subjects)
    return true
  }

  /// The act.
  func act(batch: Identifier<Batch>, page: UInt64) -> Act {
    .registerPage(RegisterPage(batch: batch, page: page, households: households, people: people))
  }
}
