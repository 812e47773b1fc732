import TestSupport
import Testing
import Welfare

@testable import Records

@Suite struct `A journal that was changed by hand` {
  let centre: PracticeCentre
  let entries: [(bytes: [UInt8], hash: [UInt8])]

  init() throws {
    centre = try PracticeCentre(seed: 3)
    try DayOfWork.work(on: centre)
    entries = try centre.store.entries()
  }

  private var store: Store { centre.store }

  private func bad(_ seq: Int, _ reason: VerifyReport.Reason) -> VerifyReport.Bad {
    .entry(log: store.log.id, seq: UInt64(seq), reason)
  }

  /// What quick and full `verify` find, which must be the same.
  private func found() throws -> VerifyReport.Bad? {
    let quick = try store.firstBad(quick: true)
    #expect(try store.firstBad(quick: false) == quick)
    return quick
  }

  @Test func `is sound before that`() throws {
    for quick in [true, false] {
      let report = try store.verify(quick: quick)
      #expect(report.isSound && report.waiting == 0 && report.logs == 1)
      #expect(report.entries == entries.count)
    }
  }

  @Test func `is known by every byte of a ticket with a sealed name`() throws {
    let (seq, entry) = (23, entries[22])
    #expect(try Entry(bytes: entry.bytes).parts.count == 1)
    for place in entry.bytes.indices {
      var bytes = entry.bytes
      bytes[place] ^= 1 << UInt8(place % 8)
      try store.replace(Int64(seq), bytes: bytes, hash: entry.hash)
      #expect(try store.firstBad(quick: true) == bad(seq, .hash), "byte \(place)")
    }
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `is known by any byte of any entry`(seed: UInt64) throws {
    var chance = Seeded(seed)
    for (index, entry) in entries.enumerated() {
      let places = entry.bytes.indices.shuffled(using: &chance).prefix(2) + [0, entry.bytes.count - 1]
      for place in places {
        var bytes = entry.bytes
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
        try store.replace(Int64(index + 1), bytes: bytes, hash: entry.hash)
        #expect(try store.firstBad(quick: true) == bad(index + 1, .hash), "seed \(seed), byte \(place)")
      }
      #expect(try store.firstBad(quick: false) == bad(index + 1, .hash))
      try store.replace(Int64(index + 1), bytes: entry.bytes, hash: entry.hash)
    }
    #expect(try found() == nil)
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `is known although the hash was made to fit`(seed: UInt64) throws {
    var chance = Seeded(seed)
    for (index, entry) in entries.dropLast().enumerated() {
      var bytes = entry.bytes
      let place = Int.random(in: bytes.indices, using: &chance)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      try store.replace(Int64(index + 1), bytes: bytes, hash: Entry.hash(bytes))
      guard case .entry(store.log.id, let seq, let reason)? = try store.firstBad(quick: true) else {
        Issue.record("entry \(index + 1), byte \(place), seed \(seed) was not found")
        continue
      }
      #expect(seq == UInt64(index + 1) || (seq == UInt64(index + 2) && reason == .hash))
      try store.replace(Int64(index + 1), bytes: entry.bytes, hash: entry.hash)
    }
  }

  @Test func `is known by a flipped hash`() throws {
    for (index, entry) in entries.enumerated() {
      var hash = entry.hash
      hash[index % 32] ^= 0x10
      try store.replace(Int64(index + 1), bytes: entry.bytes, hash: hash)
      #expect(try store.firstBad(quick: true) == bad(index + 1, .hash))
      try store.replace(Int64(index + 1), bytes: entry.bytes, hash: entry.hash)
    }
  }

  @Test(arguments: [1, 2, 19, 50])
  func `is known by a missing entry`(seq: Int) throws {
    try store.tamper("DELETE FROM journal WHERE seq = ?", .integer(Int64(seq)))
    #expect(try found() == bad(seq + 1, .gap))
  }

  @Test func `is known by an end that was cut off`() throws {
    try store.tamper("DELETE FROM journal WHERE seq > ?", .integer(Int64(entries.count - 2)))
    #expect(try found()?.table == "request")
  }

  @Test(arguments: [1, 23, 40])
  func `is known by two entries that changed places`(seq: Int) throws {
    let (one, other) = (entries[seq - 1], entries[seq])
    try store.replace(Int64(seq), bytes: other.bytes, hash: other.hash)
    try store.replace(Int64(seq + 1), bytes: one.bytes, hash: one.hash)
    #expect(try found() == bad(seq, .encoding))
  }

  @Test func `is known by an order that is not the next one`() throws {
    for order in [0, entries.count - 1, entries.count + 1] {
      var last = try Entry(bytes: try #require(entries.last).bytes)
      last.order = UInt64(order)
      try store.replace(Int64(entries.count), bytes: last.bytes, hash: Entry.hash(last.bytes))
      #expect(try found() == bad(entries.count, .order))
    }
  }

  @Test func `is known by bytes that are no entry`() throws {
    let last = try #require(entries.last).bytes
    for bytes in [[], [0x80], Array(last.dropLast()), last + [0]] {
      try store.replace(Int64(entries.count), bytes: bytes, hash: Entry.hash(bytes))
      #expect(try found() == bad(entries.count, .encoding))
    }
  }

  @Test(arguments: ["certificate", "descriptor"])
  func `is known by another certificate or descriptor`(column: String) throws {
    let kept = try store.read {
      try $0.first(.composed("SELECT " + column + " FROM log")) { $0.bytes(0) } ?? []
    }
    for place in stride(from: 0, to: kept.count, by: 7) {
      var bytes = kept
      bytes[place] ^= 4
      try store.tamper("UPDATE log SET \(column) = ?", .bytes(bytes))
      #expect(try store.firstBad(quick: true) == bad(0, .signature))
    }
    try store.tamper("UPDATE log SET \(column) = ?", .bytes(kept.dropLast()))
    #expect(try found() == bad(0, .signature))
  }

  @Test func `is known by entries of a log that nobody vouches for`() throws {
    let stranger = LogID(high: 7, low: 7)
    try store.tamper(
      "INSERT INTO journal (log, seq, bytes, hash) VALUES (?, 1, ?, ?)",
      .id(stranger), .bytes(entries[0].bytes), .bytes(entries[0].hash))
    #expect(try found() == .entry(log: stranger, seq: 0, .signature))
  }

  @Test func `verifies after a person's key was destroyed`() throws {
    let person = try #require(try store.person(matching: "9650811000123")).person
    try store.tamper("DELETE FROM subject_key WHERE id = ?", .id(person))
    #expect(try store.firstBad(quick: true) == nil)
    // What the key had opened goes with it.
    try store.tamper("DELETE FROM exact WHERE id = ?", .id(person))
    #expect(try found() == nil)
    #expect(try store.read { try Vault(tables: $0).person(person) } == nil)
    #expect(try store.person(matching: "9650811000123") == nil)
    #expect(try store.person(matching: "9650800000011") != nil)
    #expect(try store.verify(rebuild: true).isSound)
  }
}
