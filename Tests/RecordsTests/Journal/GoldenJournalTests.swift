import Foundation
import Testing
import Welfare

@testable import Records

/// The bytes of the journal are fixed for ever: hashes cannot be migrated. A change of one turns these red.
@Suite struct `The bytes of the journal` {
  let centre: PracticeCentre

  init() throws {
    centre = try PracticeCentre(seed: 2)
    try DayOfWork.work(on: centre)
  }

  @Test func `a store's founding and one day have these hashes`() throws {
    var lines = [
      "log " + centre.store.log.id.hex, "descriptor " + hexadecimal(centre.store.log.facts.descriptor),
    ]
    for (bytes, hash) in try centre.store.entries() {
      let entry = try Entry(bytes: bytes)
      lines.append([String(entry.name.seq), entry.kind, hexadecimal(hash)].joined(separator: " "))
    }
    let digests = try centre.store.digests()
    lines.append("journal " + hexadecimal(digests.journal))
    lines.append("tables " + String(digests.foldVersion) + " " + hexadecimal(digests.tables))
    try expectGolden(lines, "Journal/day")
  }

  @Test func `the first entry of each kind has these bytes`() throws {
    var kinds: Set<String> = []
    var lines: [String] = []
    for (bytes, _) in try centre.store.entries() {
      let entry = try Entry(bytes: bytes)
      if kinds.insert(entry.kind).inserted { lines += [entry.kind, hexadecimal(bytes)] }
      #expect(entry.bytes == bytes)
    }
    try expectGolden(lines, "Journal/entries")
    #expect(kinds == Self.kinds)
  }

  /// Every kind that this program writes.
  static let kinds: Set = [
    "centre.opened", "rules.adopted", "officer.added", "counter.added", "place.added", "export.made",
    "identity.revealed", "register.page", "volunteer.page", "import.finished", "ticket.taken",
    "ticket.identified", "ticket.called", "ticket.recalled", "ticket.began", "ticket.parked",
    "ticket.transferred", "ticket.missed", "ticket.left", "ticket.served", "ticket.undone", "kit.added",
    "campaign.opened", "campaign.certified", "campaign.list-withdrawn", "family.declared", "stock.received",
    "aid.issued", "aid.reversed", "duty.added", "shift.added",
    "assignment.made", "assignment.cancelled", "print.made", "benefit.answered",
    "day.closed", "household.added", "person.added", "person.edited", "household.edited",
    "membership.changed", "consent.noted", "note.written", "note.opened",
    "plan.item-added", "plan.item-closed", "plan.taken-back",
  ]
}

/// Compares lines with the text kept in `Tests/Goldens`; `TAMBONDESK_GOLDEN=write` keeps them anew.
func expectGolden(
  _ lines: [String], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = folder.appending(path: "Goldens/\(name).txt")
  let text = lines.joined(separator: "\n") + "\n"
  if ProcessInfo.processInfo.environment["TAMBONDESK_GOLDEN"] == "write" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  let changed = zip(lines, kept).first { !$0.utf8.elementsEqual($1.utf8) }
  #expect(
    changed == nil && lines.count == kept.count, "\(name) has other bytes", sourceLocation: sourceLocation)
}
