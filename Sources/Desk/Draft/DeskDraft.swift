import Screen
import ThaiText
import Welfare

/// Drafts: the canonical bytes of what is open, chosen and typed, so that it comes back after a crash.
extension Desk {
  /// The version of the draft's bytes; another version's drafts are passed over.
  static let draftVersion: UInt64 = 3

  /// Wants the draft kept, if it is another than was kept last; first of all effects, so that it is there before a
  /// proposal is under way.
  mutating func keepDraft() {
    let bytes = draft()
    guard bytes != keptDraft else { return }
    let isFirst = keptDraft == nil
    keptDraft = bytes
    if isBlank {
      if !isFirst { effects.insert(.clearDraft, at: 0) }
    } else {
      effects.insert(.saveDraft(bytes), at: 0)
    }
  }

  /// Whether the desk stands as one that begins anew.
  private var isBlank: Bool {
    focus == .queue && !isEnlarged && queue.selected == nil && lookup.field.isEmpty && shownHousehold == nil
      && layers.allSatisfy { !$0.isKept }
  }

  /// The household in sight, or asked for.
  var shownHousehold: HouseholdOpening? {
    opening
      ?? lookup.card.map {
        HouseholdOpening(household: $0.household, person: lookup.member?.person, ticket: lookup.ticketLabel)
      }
  }

  /// What is open, chosen and typed, as bytes.
  func draft() -> [UInt8] {
    var writer = CanonicalWriter(capacity: 128)
    writer.write(Self.draftVersion)
    writer.write(UInt64(focus.rawValue))
    writer.write(isEnlarged)
    writer.write(queue.selected) { writer, item in
      switch item {
      case .take: writer.write(nil as Identifier<Ticket>?) { $0.write($1) }
      case .ticket(let ticket): writer.write(ticket as Identifier<Ticket>?) { $0.write($1) }
      }
    }
    writer.write(lookup.field.text)
    writer.write(UInt64(lookup.field.caret))
    writer.write(lookup.isTyping)
    writer.write(UInt64(lookup.list.focus))
    writer.write(shownHousehold) { writer, shown in
      writer.write(shown.household)
      writer.write(shown.person) { $0.write($1) }
      writer.write(shown.ticket) { $0.write($1) }
    }
    writer.write(layers.filter(\.isKept)) { $1.encode(into: &$0) }
    return writer.bytes
  }

  /// Puts back what a draft kept; bytes that are no draft of this version change nothing.
  mutating func restore(_ draft: [UInt8]) {
    var reader = CanonicalReader(draft)
    let before = self
    do throws(CanonicalTrouble) {
      try read(&reader)
      try reader.finish()
      keptDraft = self.draft()
    } catch {
      self = before
    }
  }

  private mutating func read(_ reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard try reader.unsigned() == Self.draftVersion else { throw .code }
    guard let raw = UInt8(exactly: try reader.unsigned()), let pane = DeskPane(rawValue: raw) else {
      throw .code
    }
    focus = pane
    isEnlarged = try reader.boolean()
    if try reader.boolean() {
      let ticket = try reader.optionalID(Ticket.self)
      queue.select(ticket.map { .ticket($0) } ?? .take)
    }
    let text = try reader.text()
    let caret = Int(clamping: try reader.unsigned())
    let isTyping = try reader.boolean()
    lookup.restore(text, caret: caret, isTyping: isTyping, row: Int(clamping: try reader.unsigned()))
    if try reader.boolean() {
      let household: Identifier<Household> = try reader.identifier()
      let person = try reader.optionalID(Person.self)
      let ticket = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
      opening = HouseholdOpening(household: household, person: person, ticket: ticket)
    }
    let count = try reader.unsigned()
    guard count <= 8 else { throw .code }
    for _ in 0..<count { layers.append(try Layer(from: &reader, context)) }
    for layer in layers { if case .importFile(let screen) = layer { importing = screen.activity } }
  }
}

extension CanonicalReader {
  /// Reads a day as drafts write it.
  mutating func draftDay() throws(CanonicalTrouble) -> Day {
    guard let number = Int32(exactly: try signed()) else { throw .code }
    return Day(number: number)
  }

  /// Reads an id that may be missing.
  mutating func optionalID<Subject>(_: Subject.Type) throws(CanonicalTrouble) -> Identifier<Subject>? {
    try optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.identifier() }
  }
}
