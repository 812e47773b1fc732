import Crypto
import Welfare

/// What a subject's state and entries say that may be a conflict.
struct ContestedReading {
  /// Where the folded tables are.
  let tables: Tables
  /// Where journal and keys are: the same connection, but for a scratch fold.
  let source: Tables

  /// Reads one store's tables.
  init(tables: Tables) {
    self.init(tables: tables, source: tables)
  }

  /// Reads tables folded beside the journal.
  init(tables: Tables, source: Tables) {
    self.tables = tables
    self.source = source
  }

  /// The fields of a state whose values really differ. Of a sealed one, as far as its parts can be opened here: what nobody
  /// can read any more is nobody's to settle.
  func differing(_ subject: SubjectID, _ state: SubjectState) throws -> [DividedField] {
    try state.divided.filter { field in
      guard field.isSealed else { return Set(field.items.map(\.bytes)).count > 1 }
      let opened = try opened(subject)
      let plain = field.parts.compactMap { opened[$0] }
      return plain.count == field.parts.count && Set(plain).count > 1
    }
  }

  /// The plain texts of the parts that hold for a subject.
  func opened(_ subject: SubjectID) throws -> [PartName: [UInt8]] {
    guard let key = try Vault(tables: source).key(of: subject) else { return [:] }
    let vault = Vault(tables: tables)
    return Dictionary(
      try vault.openAll(subject, with: key).map { ($0.name, $0.plain) }
        + vault.openSections(subject, with: key).map { ($0.name, $0.plain) }
    ) { first, _ in first }
  }

  /// The entries that say whose household a ticket's visitor is of and that no later one had seen, where they differ.
  func identifications(of ticket: SubjectID) throws -> [EntryName] {
    var held = Held<[UInt8]>()
    for place in try places(of: ticket) {
      guard let (entry, act) = try entry(place.name),
        let identification = act.identification
      else { continue }
      held.set(
        identification.household.bytes + (identification.person?.bytes ?? []),
        by: EntryPlace(of: entry, met: try JournalTable(tables: tables).met(by: entry.name)))
    }
    return Set(held.items.map(\.value)).count > 1 ? held.items.map(\.entry) : []
  }

  /// The entry that put a volunteer on the roster; nil if none did.
  func making(of assignment: SubjectID, _ places: [FoldPlace]) throws -> EntryName? {
    for place in places {
      if case .assignmentMade? = try entry(place.name)?.act { return place.name }
    }
    return nil
  }

  /// The entries that shaped a subject, in fold order; those of imports that were taken back are passed over.
  func places(of subject: SubjectID) throws -> [FoldPlace] {
    let places =
      try tables.first(
        "SELECT entries FROM subject WHERE kind = ? AND id = ?", .kind(subject.kind), .id(subject)
      ) { FoldPlace.list($0.bytes(0)) } ?? []
    guard subject.kind.isOfRegister else { return places }
    let hidden = try HiddenPages(tables)
    return places.filter { !hidden.hold($0) }
  }

  /// An entry as folded, with its act; nil if it is not held.
  func entry(_ name: EntryName) throws -> (entry: Entry, act: Act)? {
    guard let entry = try JournalTable(tables: source).entry(name) else { return nil }
    return (entry, try Act(kind: entry.kind, version: entry.version, facts: entry.facts))
  }
}
