import Crypto
import Exchange
import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Segments that are not right` {
  let centre: PracticeCentre
  let segment: Segment
  let file: [UInt8]

  init() throws {
    centre = try PracticeCentre(seed: 211)
    try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")))
    try centre.store.cut()
    segment = try centre.store.firstSegment()
    file = SegmentFile.bytes(of: segment.signed)
  }

  private func trouble(_ file: [UInt8]) -> SegmentTrouble? {
    do throws(SegmentTrouble) {
      _ = try SegmentFile.segment(in: file)
      return nil
    } catch {
      return error
    }
  }

  /// The undeflated bytes with something else in them, signed by the device as if it had been so.
  private func signed(_ bytes: [UInt8]) throws -> (bytes: [UInt8], signature: [UInt8]) {
    let key = try centre.store.read { try #require(try LocalTable(tables: $0).value(.deviceKey)) }
    let device = try Curve25519.Signing.PrivateKey(rawRepresentation: key)
    return (bytes, Array(try device.signature(for: Segment.message(Segment.name(of: bytes)))))
  }

  private func trouble(signing bytes: [UInt8]) throws -> SegmentTrouble? {
    let made = try signed(bytes)
    do throws(SegmentTrouble) {
      _ = try Segment(bytes: made.bytes, signature: made.signature)
      return nil
    } catch {
      return error
    }
  }

  @Test func `with any one byte changed are refused, whichever it is`() throws {
    #expect(trouble(file) == nil)
    var random = Seeded(7)
    for place in (0..<file.count).shuffled(using: &random).prefix(400) {
      var damaged = file
      damaged[place] ^= UInt8.random(in: 1...255, using: &random)
      #expect(trouble(damaged) != nil, "byte \(place)")
    }
  }

  @Test func `cut short anywhere, or longer, are refused`() {
    for count in stride(from: 0, to: file.count, by: 97) { #expect(trouble(Array(file[..<count])) != nil) }
    #expect(trouble([]) != nil)
    #expect(trouble([UInt8](repeating: 0, count: SegmentFile.mostBytes + 1)) == .tooLong)
  }

  @Test func `that say they are longer than one may be are refused before anything is inflated`() {
    var bomb = file
    bomb[8...11] = [0x7F, 0xFF, 0xFF, 0xFF]
    #expect(trouble(bomb) == .tooLong)
    bomb[8...11] = [0, 4, 0, 1]
    #expect(trouble(bomb) == .tooLong)
  }

  @Test func `that hold more than they say are not inflated past that`() {
    var small = file
    small[8...11] = [0, 0, 0, 40]
    #expect(trouble(small) == .form(.tooShort))
  }

  @Test func `of another device's signature, or nobody's, are refused`() throws {
    let other = try PracticeCentre(seed: 212)
    try other.store.cut()
    let theirs = try other.store.firstSegment()
    #expect(throws: SegmentTrouble.signature) {
      try Segment(bytes: segment.bytes, signature: theirs.signature)
    }
    #expect(throws: SegmentTrouble.signature) { try Segment(bytes: segment.bytes, signature: []) }
    #expect(throws: ApplyFailure.certificate) { try centre.store.take(theirs) }
  }

  @Test func `signed by the device all the same are refused for what is wrong in them`() throws {
    let descriptor = 1 + segment.descriptor.count
    let numbers = descriptor + 96
    var bytes = segment.bytes
    bytes[descriptor + 40] ^= 1
    #expect(try trouble(signing: bytes) == .certificate)
    bytes = segment.bytes
    bytes[numbers] = 0
    #expect(try trouble(signing: bytes) == .run)
    bytes = segment.bytes
    bytes[numbers + 1] &-= 1
    #expect(try trouble(signing: bytes) == .run)
    bytes = segment.bytes
    bytes[numbers + 2] ^= 1
    #expect(try trouble(signing: bytes) == .chain(EntryName(log: segment.reference.log, seq: 1)))
    bytes = segment.bytes
    bytes[bytes.count - 1] ^= 1
    #expect(
      try trouble(signing: bytes)
        == .chain(EntryName(log: segment.reference.log, seq: segment.reference.last)))
    #expect(try trouble(signing: segment.bytes + [0]) == .form(.trailing))
    #expect(try trouble(signing: [UInt8](repeating: 0, count: Segment.mostBytes + 1)) == .tooLong)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `of any bytes at all end in a trouble and nothing else`(seed: UInt64) {
    var random = Seeded(seed)
    let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    #expect(trouble(bytes) != nil)
    #expect(trouble(Array("TMBDSEG1".utf8) + [0, 0, 2, 0] + bytes) != nil)
    #expect(throws: SegmentTrouble.self) { try Segment(bytes: bytes, signature: []) }
    #expect(throws: SegmentTrouble.self) { try KeyPack(bytes: bytes) }
  }
}
