import Welfare

/// The pages of imports that were taken back: what they say of people, households and volunteers is passed over.
///
/// A state holds what every entry says, these pages too, so that it comes to the same on every device. What is shown of a subject is
/// its state without them, reduced again from its other entries: the tables of parts, memberships, surveys and keys are of that.
struct HiddenPages {
  private let names: Set<EntryName>
  private let cache: Cache?

  /// None: nothing is hidden, and nothing was asked.
  init() {
    names = []
    cache = nil
  }

  /// Those of the tables now.
  init(_ tables: Tables) throws {
    guard try tables.first("SELECT 1 FROM undone LIMIT 1", read: { _ in true }) ?? false else {
      self.init()
      return
    }
    try self.init(
      tables.rows("SELECT p.log, p.seq FROM undone u JOIN import_page p ON p.batch = u.batch") {
        $0.entryName(0)
      })
  }

  /// These.
  init(_ names: [EntryName]) {
    self.names = Set(names)
    cache = names.isEmpty ? nil : Cache()
  }

  /// Whether nothing is hidden.
  var isEmpty: Bool { names.isEmpty }

  /// Whether what is said at a place is passed over.
  func hold(_ place: FoldPlace) -> Bool { !names.isEmpty && names.contains(place.name) }

  /// Whether anything about such a subject can be hidden.
  func mayHide(_ subject: SubjectID) -> Bool { !names.isEmpty && subject.kind.isOfRegister }

  /// An entry and its act as the journal has them. Neighbours on a page are read one after the other: the last pages stay at hand.
  func read(_ name: EntryName, from journal: JournalTable) throws -> (entry: Entry, act: Act)? {
    if let known = cache?.pages[name] { return known }
    guard let entry = try journal.entry(name) else { return nil }
    let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
    if let cache {
      if cache.pages.count >= 16 { cache.pages = [:] }
      cache.pages[name] = (entry, act)
    }
    return (entry, act)
  }

  private final class Cache {
    var pages: [EntryName: (entry: Entry, act: Act)] = [:]
  }
}

extension SubjectKind {
  /// Whether imports bring such subjects.
  var isOfRegister: Bool { self == .person || self == .household || self == .volunteer }
}

extension Act {
  /// Whether the act shapes somebody whom an import may have brought.
  var isOfRegister: Bool { shapes(.person) || shapes(.household) || shapes(.volunteer) }

  /// The import of which the act is a page.
  var batchOfPage: Identifier<Batch>? {
    switch self {
    case .registerPage(let page): page.batch
    case .volunteerPage(let page): page.batch
    case .surveyPage(let page): page.batch
    default: nil
    }
  }
}

extension Tables {
  /// What is shown of a subject whose state is `state`: without what hidden pages say; nil if nothing else tells of it.
  func visible(_ subject: SubjectID, _ state: SubjectState) throws -> SubjectState? {
    guard subject.kind.isOfRegister else { return state }
    let hidden = try HiddenPages(self)
    guard !hidden.isEmpty else { return state }
    return try visible(subject, state, hidden)
  }

  /// The same, where many are read one after the other.
  func visible(
    _ subject: SubjectID, _ state: SubjectState, _ hidden: HiddenPages
  ) throws -> SubjectState? {
    guard hidden.mayHide(subject), let empty = SubjectState(emptyOf: subject.kind),
      let entries = try first(
        "SELECT entries FROM subject WHERE kind = ? AND id = ?", .kind(subject.kind), .id(subject),
        read: { $0.bytes(0) })
    else { return state }
    let places = FoldPlace.list(entries)
    let seen = places.filter { !hidden.hold($0) }
    if seen.count == places.count { return state }
    guard !seen.isEmpty else { return nil }
    let journal = JournalTable(tables: self)
    var shown = empty
    for place in seen {
      guard let (entry, act) = try hidden.read(place.name, from: journal) else { continue }
      shown = shown.after(
        act, at: EntryPlace(of: entry, met: try journal.met(by: entry.name)), of: subject)
    }
    return shown
  }
}
