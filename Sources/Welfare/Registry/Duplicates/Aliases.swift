/// Which subjects are one, by the merges that hold: a question over all of them, never a fold.
///
/// However merges were made apart (A into B and B into A, chains, circles), the same ones come to the same: all that hang together
/// are one. It is shown as the one that no merge calls an alias; where there are several such, or in a circle none, as the
/// least of them by id.
public struct Aliases: Hashable, Sendable {
  private var roots: [SubjectID: SubjectID] = [:]
  private var groups: [SubjectID: [SubjectID]] = [:]

  /// Nothing was merged.
  public init() {}

  /// What merges come to, in whatever order they are told.
  public init(_ merges: some Sequence<(alias: SubjectID, kept: SubjectID)>) {
    var near: [SubjectID: Set<SubjectID>] = [:]
    var aliases: Set<SubjectID> = []
    for merge in merges where merge.alias != merge.kept {
      near[merge.alias, default: []].insert(merge.kept)
      near[merge.kept, default: []].insert(merge.alias)
      aliases.insert(merge.alias)
    }
    for start in near.keys where roots[start] == nil {
      var group: Set<SubjectID> = [start]
      var rest = [start]
      while let next = rest.popLast() {
        for neighbour in near[next] ?? [] where group.insert(neighbour).inserted { rest.append(neighbour) }
      }
      let members = group.sorted()
      guard let root = members.first(where: { !aliases.contains($0) }) ?? members.first else { continue }
      for member in members { roots[member] = root }
      groups[root] = members
    }
  }

  /// Whether nothing was merged.
  public var isEmpty: Bool { roots.isEmpty }

  /// The one that is shown for a subject: mostly itself.
  public func root(of subject: SubjectID) -> SubjectID { roots[subject] ?? subject }

  /// Whether another one is shown for a subject.
  public func isAlias(_ subject: SubjectID) -> Bool { root(of: subject) != subject }

  /// All that are one with a subject, ascending; mostly it alone.
  public func all(of subject: SubjectID) -> [SubjectID] { groups[root(of: subject)] ?? [subject] }

  /// Those of which several were merged, each group ascending, by the one that is shown.
  public var all: [[SubjectID]] { groups.sorted { $0.key < $1.key }.map(\.value) }
}

extension Aliases {
  /// The person that is shown.
  public func root(of person: Identifier<Person>) -> Identifier<Person> {
    root(of: person.of(.person)).identifier()
  }

  /// The household that is shown.
  public func root(of household: Identifier<Household>) -> Identifier<Household> {
    root(of: household.of(.household)).identifier()
  }
}
