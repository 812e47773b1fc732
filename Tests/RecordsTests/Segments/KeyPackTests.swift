import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Keys beside a segment` {
  let centre: PracticeCentre
  let sibling: Store
  let visitor: Identifier<Visitor>

  init() throws {
    centre = try PracticeCentre(seed: 221)
    sibling = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 222)
    let written = try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")))
    guard case .ticketTaken(let facts)? = written.acts.first?.act else { throw Missing() }
    visitor = facts.visitor
    try centre.store.cut()
  }

  private var store: Store { centre.store }

  private func name(in store: Store) throws -> String? {
    try store.read { try Vault(tables: $0).visitor(visitor) }?.name
  }

  private func first() throws -> (segment: Segment, pack: KeyPack) {
    let reference = try #require(try store.segments().first)
    return (try store.held(reference), try #require(try store.keyPack(of: reference)))
  }

  @Test func `open what came with it, and nothing without them until they come`() throws {
    let (segment, pack) = try first()
    try sibling.take(segment)
    #expect(try name(in: sibling) == nil)
    #expect(try sibling.digests().journal == store.digests().journal)
    #expect(try sibling.take(pack) > 0)
    #expect(try name(in: sibling) == "ลุงมา")
    #expect(try sibling.digests() == (try store.digests()))
    #expect(try sibling.verify().isSound)
  }

  @Test func `are sealed: nothing of a key stands in the pack, and a changed byte opens nothing`() throws {
    let (segment, pack) = try first()
    let keys = try store.read { tables in
      try tables.rows("SELECT key FROM subject_key") { $0.bytes(0) }
    }
    #expect(!keys.isEmpty)
    let bytes = pack.bytes
    for key in keys { #expect(!contains(bytes, Array(key.prefix(8)))) }
    for place in [20, 54, 60, bytes.count - 1] {
      var damaged = bytes
      damaged[place] ^= 1
      guard let read = try? KeyPack(bytes: damaged), read.isBeside(segment.reference) else { continue }
      #expect(throws: ApplyFailure.segment(.sealed)) { try sibling.take(segment, keys: read) }
      #expect(try sibling.segments().isEmpty)
    }
  }

  @Test func `of another segment open nothing here`() throws {
    let (segment, _) = try first()
    try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ป้ามี")))
    try store.cut()
    let later = try #require(try store.keyPack(of: store.segments()[1]))
    try sibling.take(segment, keys: later)
    #expect(try name(in: sibling) == nil)
    #expect(try sibling.take(later) == 0)
  }

  @Test func `count those that were destroyed, and never fewer than were known`() throws {
    let (segment, pack) = try first()
    #expect(pack.gone == 0)
    try store.write { tables in
      try tables.run(
        "DELETE FROM subject_key WHERE kind = ? AND id = ?", .kind(.visitor), .id(visitor.of(.visitor)))
    }
    let fewer = try #require(try store.keyPack(of: segment.reference))
    #expect(fewer.gone == 1)
    try sibling.take(segment, keys: fewer)
    #expect(try name(in: sibling) == nil)
    #expect(try sibling.keyPack(of: segment.reference)?.gone == 1)
  }

  @Test func `of people born elsewhere do not travel again with what is said of them later`() throws {
    let (segment, pack) = try first()
    try sibling.take(segment, keys: pack)
    let family = try centre.family()
    try store.cut()
    for reference in try store.segments() {
      try sibling.take(try store.held(reference), keys: try store.keyPack(of: reference))
    }
    let request = AidRequest(
      household: family.household, recipient: family.people.first,
      particulars: HandOverParticulars(note: "หมายเหตุ"))
    try centre.receive(3)
    try centre.commit(.issueAid(request))
    try store.cut()
    let last = try #require(try store.segments().last)
    #expect(try store.keyPack(of: last) == nil)
    try sibling.take(try store.held(last))
    #expect(try sibling.digests() == (try store.digests()))
  }

  private func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    bytes.indices.dropLast(wanted.count - 1).contains {
      Array(bytes[$0..<$0 + wanted.count]) == wanted
    }
  }
}
