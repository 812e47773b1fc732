import Crypto
import Exchange
import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Segments of a log` {
  let centre: PracticeCentre
  let sibling: Store

  init() throws {
    centre = try PracticeCentre(seed: 201)
    sibling = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 202)
    try DayOfWork.work(on: centre)
  }

  private var store: Store { centre.store }

  private func segments() throws -> [Segment] {
    try store.cut()
    return try store.segments().map { try store.held($0) }
  }

  @Test func `hold every entry once, are cut once, and come out the same each time`() throws {
    let first = try segments()
    #expect(first.map(\.entries).reduce([], +) == (try store.entries()).map(\.bytes))
    #expect(try store.cut() == 0)
    let before = try store.digests()
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    #expect(try store.cut() == 1)
    let second = try store.segments().map { try store.held($0) }
    #expect(Array(second.dropLast()) == first)
    #expect(second.last?.entries.count == 1)
    #expect(second.last?.prev == first.last?.reference.head)
    #expect(try store.digests() != before)
  }

  @Test func `have at most 1,000 entries and 256 KiB before they are deflated`() throws {
    for count in 0..<1_050 {
      try centre.commit(.recordExport(what: "aid", rows: UInt64(count), reveal: nil))
    }
    let cut = try segments()
    #expect(cut.count >= 2)
    #expect(cut.map(\.entries.count).max() == Segment.mostEntries)
    #expect(cut.allSatisfy { $0.bytes.count <= Segment.mostBytes })
    let ranges = cut.map { ($0.reference.first, $0.reference.last) }
    #expect(ranges.first?.0 == 1)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.1 + 1 == $1.0 })
  }

  @Test func `are filled before the next one begins`() throws {
    let centre = try PracticeCentre(seed: 77)
    let family = try centre.family()
    try centre.commit(
      .openCampaign(
        CampaignRequest(
          code: "C", title: "รอบ", kits: ["BAG"], from: centre.clock.now.day, to: centre.clock.now.day)))
    try centre.store.inventHandOvers(
      2_000, to: [family.household], from: centre.clock.now.day, days: 1, by: centre.officer)
    try centre.store.cut()
    let segments = try centre.store.segments().map { try centre.store.held($0) }
    #expect(segments.count > 2)
    for (segment, next) in zip(segments, segments.dropFirst()) {
      #expect(
        segment.entries.count == Segment.mostEntries
          || segment.bytes.count + next.entries[0].count + 200 > Segment.mostBytes)
    }
  }

  @Test func `of pages are cut where another would be too long`() throws {
    let people = (0..<40).map { index in
      PersonParticulars(title: "นาย", firstName: String(repeating: "ก", count: 600), surname: String(index))
    }
    for number in 0..<12 {
      _ = try centre.register([
        (HouseholdParticulars(houseNumber: String(number), moo: 1, villageName: "บ้าน"), people)
      ])
    }
    let cut = try segments()
    #expect(cut.count >= 3)
    #expect(cut.allSatisfy { $0.bytes.count <= Segment.mostBytes && $0.bytes.count > 0 })
    for segment in cut { try sibling.take(segment, keys: try store.keyPack(of: segment.reference)) }
    #expect(try sibling.digests() == (try store.digests()))
  }

  @Test func `taken by another device bring the same digests, and everything can be read`() throws {
    for segment in try segments() {
      try sibling.take(segment, keys: try store.keyPack(of: segment.reference))
    }
    #expect(try sibling.digests() == (try store.digests()))
    let names = try sibling.officers().map(\.name)
    #expect(try names == store.officers().map(\.name) && !names.contains(""))
    #expect(try sibling.verify().isSound)
    #expect(try sibling.segments() == (try store.segments()))
  }

  @Test func `are passed on by whoever holds them, byte for byte, with the keys`() throws {
    let third = try store.sibling(
      at: centre.scratch.file("C"), letter: "C", clock: centre.clock, seed: 203)
    for segment in try segments() {
      try sibling.take(segment, keys: try store.keyPack(of: segment.reference))
    }
    for reference in try sibling.segments() {
      let passed = try sibling.held(reference)
      #expect(try passed == store.segment(reference))
      try third.take(passed, keys: try sibling.keyPack(of: reference))
    }
    #expect(try third.digests() == (try store.digests()))
    #expect(try third.officers().map(\.name) == store.officers().map(\.name))
  }

  @Test func `taken twice, and in any order that a log allows, change nothing more`() throws {
    let cut = try segments()
    for segment in cut + cut { try sibling.take(segment) }
    #expect(try sibling.digests().journal == store.digests().journal)
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    try store.cut()
    let later = try segments()
    let fresh = try store.sibling(
      at: centre.scratch.file("D"), letter: "D", clock: centre.clock, seed: 204)
    #expect(throws: ApplyFailure.self) { try fresh.take(later[later.count - 1]) }
    #expect(try fresh.segments().isEmpty)
  }

  @Test func `carry acts of a newer program as they are`() throws {
    let by = centre.at(1, request: "future")
    _ = try store.append(by: by, asking: [1]) { appending, _ in
      try appending.append(.unknown(kind: "grant.promised", version: 7, facts: [1, 2, 3, 250]))
    }
    let third = try store.sibling(
      at: centre.scratch.file("C"), letter: "C", clock: centre.clock, seed: 205)
    for segment in try segments() { try sibling.take(segment) }
    for reference in try sibling.segments() { try third.take(try sibling.held(reference)) }
    #expect(try third.digests().journal == store.digests().journal)
    #expect(
      try third.entries(of: store.log.id).last.map { try Entry(bytes: $0.bytes).kind } == "grant.promised")
  }

  @Test func `have these bytes`() throws {
    let segment = try #require(try segments().first)
    let pack = try #require(try store.keyPack(of: segment.reference))
    try expectGolden(
      [
        "name " + hexadecimal(segment.reference.name), "signature " + hexadecimal(segment.signature),
        "bytes " + hexadecimal(segment.bytes), "pack " + hexadecimal(Array(pack.bytes.prefix(57))),
      ], "Journal/segment")
  }
}
