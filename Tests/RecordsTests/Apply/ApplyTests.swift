import Crypto
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Entries of another log` {
  let centre: PracticeCentre
  let sibling: Store
  let copy: LogCopy

  init() throws {
    centre = try PracticeCentre(seed: 31)
    sibling = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 32)
    try sibling.apply(try centre.store.copyOfOwnLog())
    let by = Proposer(
      officer: try #require(try sibling.officer(code: "practice")).id, counter: 1, at: centre.clock.now)
    for _ in 0..<5 { _ = try sibling.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")), by: by) }
    copy = try sibling.copyOfOwnLog()
  }

  private var store: Store { centre.store }

  private func expectNothingTaken(_ failure: ApplyFailure, _ copy: LogCopy) throws {
    let before = try store.digests()
    #expect(throws: failure) { try store.apply(copy) }
    #expect(try store.digests() == before)
    try expectNothingWritten(failure, copy)
    #expect(try store.digests() == before)
  }

  /// Where others are taken in the same transaction nothing is undone: what fails must not have written anything.
  private func expectNothingWritten(_ failure: ApplyFailure, _ copy: LogCopy) throws {
    switch failure {
    case .chain, .form, .order: break
    case .scope, .certificate, .segment, .trouble: return
    }
    let run = Come(
      entries: copy.entries, descriptor: copy.descriptor, certificate: copy.certificate, keys: copy.keys)
    let log = try OwnLog(descriptor: copy.descriptor)
    try store.write { tables in
      let long = LongFold(tables: tables, source: tables)
      #expect(throws: failure) { try run.apply(to: tables, log: log, isOwn: false, long: long) }
      try long.end()
    }
  }

  @Test func `are taken as they are, with the device's letter in their numbers`() throws {
    #expect(try store.apply(copy) == Applied(received: 5, waiting: 0, isForked: false))
    let labels = try store.read { try $0.tickets(of: centre.clock.now.day).map(\.taken.label) }
    #expect(Set(labels) == ["กB001", "กB002", "กB003", "กB004", "กB005"])
    #expect(try store.heads().map(\.letter).sorted() == ["A", "B"])
    #expect(try store.digests() == (try sibling.digests()))
  }

  @Test func `are opened with the keys that come along, and only with them`() throws {
    try store.apply(copy.withoutKeys)
    let visitor = try #require(try store.read { try $0.tickets(of: centre.clock.now.day).first }).taken
      .visitor
    #expect(try store.read { try Vault(tables: $0).visitor(visitor) } == nil)
    #expect(try store.apply(copy).received == 0)
    #expect(try store.read { try Vault(tables: $0).visitor(visitor) }?.name == "ลุงมา")
    #expect(try store.verify().firstBad == nil)
  }

  @Test func `of another scope are refused`() throws {
    let setup = CentreSetup(
      tambon: "650802", name: "พันชาลี", use: .practice, rules: CentreSetup.practice.rules)
    let other = try Store.create(
      at: centre.scratch.file("other"), setup: setup, environment: .fixed(clock: centre.clock, seed: 33))
    try expectNothingTaken(.scope, try other.copyOfOwnLog())
    let real = try Store.create(
      at: centre.scratch.file("real"),
      setup: CentreSetup(
        tambon: "650811", name: "ดินทอง", use: .real(officerCode: "vipha", officerName: "วิภา"),
        rules: setup.rules),
      environment: .fixed(clock: centre.clock, seed: 34))
    try expectNothingTaken(.scope, try real.copyOfOwnLog())
  }

  @Test func `that the scope's root key does not vouch for are refused`() throws {
    let stranger = try PracticeCentre(seed: 35)
    try expectNothingTaken(.certificate, try stranger.store.copyOfOwnLog())
    let root = try Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8](repeating: 9, count: 32))
    for certificate in [
      try Certificate(of: copy.descriptor, by: root).bytes, [], Array(copy.certificate.dropLast()),
      Array(copy.certificate.prefix(95)) + [copy.certificate[95] ^ 1],
    ] {
      try expectNothingTaken(
        .certificate,
        LogCopy(
          descriptor: copy.descriptor, certificate: certificate, entries: copy.entries, keys: copy.keys))
    }
    try expectNothingTaken(
      .certificate,
      LogCopy(
        descriptor: copy.descriptor.dropLast() + [0], certificate: copy.certificate, entries: copy.entries,
        keys: [:]))
  }

  @Test func `whose certificate was changed afterwards are found by verify`() throws {
    try store.apply(copy)
    let root = try Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8](repeating: 9, count: 32))
    for certificate in [
      try Certificate(of: copy.descriptor, by: root).bytes, Array(copy.certificate.reversed()),
    ] {
      try store.tamper("UPDATE log SET certificate = ? WHERE is_own = 0", .bytes(certificate))
      for quick in [true, false] {
        #expect(try store.firstBad(quick: quick) == .entry(log: sibling.log.id, seq: 0, .signature))
      }
    }
  }

  @Test func `are refused as a whole where one does not follow the one before`() throws {
    let log = sibling.log.id
    try expectNothingTaken(.chain(EntryName(log: log, seq: 2)), with(copy.entries[1...]))
    try expectNothingTaken(
      .chain(EntryName(log: log, seq: 3)), with(copy.entries[..<1] + copy.entries[2...]))
    var changed = try Entry(bytes: copy.entries[1])
    changed.counter = 2
    try expectNothingTaken(
      .chain(EntryName(log: log, seq: 3)), with(copy.entries[..<1] + [changed.bytes] + copy.entries[2...]))
    var first = try Entry(bytes: copy.entries[0])
    first.prev[0] ^= 1
    try expectNothingTaken(.chain(EntryName(log: log, seq: 1)), with([first.bytes]))
  }

  @Test func `are refused as a whole where one is in another form`() throws {
    func fails(_ bytes: [UInt8], _ trouble: CanonicalTrouble) throws {
      try expectNothingTaken(.form(position: 5, trouble), with(copy.entries + [bytes]))
    }
    try fails([], .tooShort)
    try fails(copy.entries[4] + [0], .trailing)
    try fails([UInt8](repeating: 0, count: Entry.greatestSize + 1), .tooLong)
    try fails(try centre.store.entries()[0].bytes, .code)
  }

  @Test(arguments: [0, 22, 23, 25, 1_000, UInt64(Int64.max), .max])
  func `whose order is not the next one are refused`(order: UInt64) throws {
    let last = try Entry(bytes: copy.entries[4])
    #expect(last.order == 23)
    try expectNothingTaken(
      .order(EntryName(log: last.name.log, seq: 6)),
      with(copy.entries + [follower(of: last) { $0.order = order }]))
  }

  @Test func `that met what is not here may have any greater order, and wait`() throws {
    let last = try Entry(bytes: copy.entries[4])
    let stranger = Head(name: EntryName(log: LogID(high: 1, low: 1), seq: .max), hash: last.prev)
    func met(_ order: UInt64) -> LogCopy {
      with(
        copy.entries + [
          follower(of: last) {
            $0.met = [stranger]
            $0.order = order
          }
        ])
    }
    try expectNothingTaken(.order(EntryName(log: last.name.log, seq: 6)), met(23))
    try expectNothingTaken(.order(EntryName(log: last.name.log, seq: 6)), met(.max))
    #expect(try store.apply(met(9_000)) == Applied(received: 6, waiting: 1, isForked: false))
    #expect(try store.verify().isSound)
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    #expect(try store.verify().isSound)
  }

  @Test func `whose clock is far off are taken`() throws {
    let last = try Entry(bytes: copy.entries[4])
    let next = follower(of: last) {
      $0.at = .max
      $0.counter = .max
    }
    #expect(try store.apply(with(copy.entries + [next])).received == 6)
    #expect(try store.verify().isSound)
    for kind in [ExportKind.queue, .journal] {
      _ = try store.export(kind, as: .csv, isRevealed: false, at: centre.clock.now)
    }
    #expect(try store.read { try $0.first("SELECT count(*) FROM ticket") { $0.integer(0) } } == 6)
  }

  /// One more ticket after `last`, with what `change` makes of it.
  private func follower(of last: Entry, _ change: (inout Entry) -> Void) -> [UInt8] {
    let act = Act.ticketTaken(
      TicketTaken(
        ticket: Identifier(high: 1, low: 1), visitor: Identifier(high: 1, low: 2), lane: "พ", number: 1,
        label: "พB001", household: nil, person: nil))
    var next = Entry(
      name: EntryName(log: last.name.log, seq: last.name.seq + 1), order: last.order + 1, at: last.at,
      by: last.by,
      counter: last.counter, request: "next", about: act.about, kind: act.kind, version: act.version,
      facts: act.facts, prev: Entry.hash(last.bytes))
    change(&next)
    return next.bytes
  }

  @Test func `a store that cannot be written takes nothing`() throws {
    try store.tamper("DELETE FROM local WHERE name = 'root.key'")
    let moved = try Store.open(
      at: store.path, environment: .fixed(clock: centre.clock, machine: "machine-2"))
    #expect(throws: ApplyFailure.trouble(.moved(path: store.path))) { try moved.apply(copy) }
  }

  private func with(_ entries: some Sequence<[UInt8]>) -> LogCopy {
    LogCopy(
      descriptor: copy.descriptor, certificate: copy.certificate, entries: Array(entries), keys: copy.keys)
  }
}
