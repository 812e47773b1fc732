import Crypto
import Foundation
public import Welfare

/// An immutable run of one log, as it travels (JOURNAL, "Segment").
///
/// ## The form
///
/// The undeflated bytes, in canonical form (`CanonicalWriter`), are:
///
/// | field | form |
/// |---|---|
/// | descriptor | a byte string: device public key (32), scope (text), letter (text), opened-at (ms UTC) |
/// | certificate | 96 bytes: root public key (32) ‖ Ed25519 signature over `"tambondesk-cert-1"` ‖ descriptor |
/// | first, last | numbers of the first and last entry |
/// | prev | 32 bytes: what the first entry follows; SHA-256 of the descriptor for number 1 |
/// | head | 32 bytes: the hash of the last entry |
/// | entries | a list of byte strings: each entry's canonical bytes without `log` and `seq` before and `prev` after |
///
/// `LogID` is the first 16 bytes of SHA-256(`"tambondesk-log-1"` ‖ descriptor). A reader puts back `log` (16 bytes), `seq` (an integer)
/// and `prev` (32 bytes) around each entry and takes SHA-256(`"tambondesk-entry-1"` ‖ those bytes) as its hash, which is the
/// next one's `prev`; the last hash has to be `head`. The segment's name is the SHA-256 of the undeflated bytes, and its
/// signature is the device key's, Ed25519 over `"tambondesk-segment-1"` ‖ name. Nothing inside an entry has to be understood
/// for that: acts of a newer version are kept and passed on as they are.
public struct Segment: Hashable, Sendable {
  /// A segment has no more entries.
  public static let mostEntries = 1_000
  /// A segment has no more bytes before it is deflated: 256 KiB.
  public static let mostBytes = 262_144

  /// The log's descriptor.
  public let descriptor: [UInt8]
  /// Root public key ‖ signature, 96 bytes.
  public let certificate: [UInt8]
  /// Where it stands in its log, and its name.
  public let reference: SegmentReference
  /// What the first entry follows, 32 bytes.
  public let prev: [UInt8]
  /// The undeflated bytes.
  public let bytes: [UInt8]
  /// The device's signature, 64 bytes.
  public let signature: [UInt8]
  /// The entries' canonical bytes, whole.
  public let entries: [[UInt8]]
  /// Their hashes, 32 bytes each.
  let hashes: [[UInt8]]

  /// Reads a segment and checks all that can be checked without a store: form, limits, chain, certificate, signature.
  ///
  /// - Throws: `SegmentTrouble`.
  public init(bytes: [UInt8], signature: [UInt8]) throws(SegmentTrouble) {
    guard bytes.count <= Self.mostBytes else { throw .tooLong }
    let read: Read
    do throws(CanonicalTrouble) {
      read = try Read(bytes)
    } catch {
      throw .form(error)
    }
    guard let log = try? OwnLog(descriptor: read.descriptor) else { throw .certificate }
    guard Certificate(bytes: read.certificate).vouches(for: read.descriptor) else { throw .certificate }
    guard read.first >= 1, read.last >= read.first, read.last <= UInt64(Int64.max),
      UInt64(read.bodies.count) == read.last - read.first + 1, read.bodies.count <= Self.mostEntries
    else { throw .run }
    if read.first == 1, read.prev != log.first { throw .chain(EntryName(log: log.id, seq: 1)) }
    var entries: [[UInt8]] = []
    entries.reserveCapacity(read.bodies.count)
    var hashes: [[UInt8]] = []
    hashes.reserveCapacity(read.bodies.count)
    var hash = read.prev
    for (offset, body) in read.bodies.enumerated() {
      let name = EntryName(log: log.id, seq: read.first + UInt64(offset))
      let entry = SegmentBody.whole(body, name, prev: hash)
      guard entry.count <= Entry.greatestSize else { throw .tooLong }
      hash = Entry.hash(entry)
      entries.append(entry)
      hashes.append(hash)
    }
    guard hash == read.head else { throw .chain(EntryName(log: log.id, seq: read.last)) }
    let name = Segment.name(of: bytes)
    guard Segment.isSigned(name, signature, by: log.facts.device) else { throw .signature }
    descriptor = read.descriptor
    certificate = read.certificate
    reference = SegmentReference(
      scope: log.facts.scope, log: log.id, first: read.first, last: read.last, head: read.head, name: name)
    prev = read.prev
    self.bytes = bytes
    self.signature = signature
    self.entries = entries
    self.hashes = hashes
  }

  /// The name of undeflated bytes: their SHA-256, 32 bytes.
  public static func name(of bytes: [UInt8]) -> [UInt8] { sha256("", bytes) }

  /// What the device signs.
  static func message(_ name: [UInt8]) -> [UInt8] { Array("tambondesk-segment-1".utf8) + name }

  private static func isSigned(_ name: [UInt8], _ signature: [UInt8], by device: [UInt8]) -> Bool {
    guard signature.count == 64, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: device) else {
      return false
    }
    return key.isValidSignature(signature, for: message(name))
  }

  private struct Read {
    let descriptor: [UInt8]
    let certificate: [UInt8]
    let first: UInt64
    let last: UInt64
    let prev: [UInt8]
    let head: [UInt8]
    let bodies: [[UInt8]]

    init(_ bytes: [UInt8]) throws(CanonicalTrouble) {
      var reader = CanonicalReader(bytes)
      descriptor = try reader.string()
      certificate = try reader.fixed(96)
      first = try reader.unsigned()
      last = try reader.unsigned()
      prev = try reader.fixed(32)
      head = try reader.fixed(32)
      bodies = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.string() }
      try reader.finish()
    }
  }
}

/// Where a segment stands, and what it is called: all that a listing tells.
public struct SegmentReference: Hashable, Sendable {
  /// Whose world.
  public let scope: Scope
  /// The log.
  public let log: LogID
  /// The number of its first entry.
  public let first: UInt64
  /// The number of its last entry.
  public let last: UInt64
  /// The hash of its last entry, 32 bytes.
  public let head: [UInt8]
  /// SHA-256 of the undeflated bytes, 32 bytes.
  public let name: [UInt8]

  /// A reference of these values.
  public init(
    scope: Scope, log: LogID, first: UInt64, last: UInt64, head: [UInt8], name: [UInt8]
  ) {
    self.scope = scope
    self.log = log
    self.first = first
    self.last = last
    self.head = head
    self.name = name
  }
}

/// What is wrong with a segment or key pack. It is left alone then, and said; nothing of it is taken.
public enum SegmentTrouble: Error, Hashable, Sendable {
  /// More bytes, or a longer entry, than there may be.
  case tooLong
  /// The bytes are in another form.
  case form(CanonicalTrouble)
  /// Its numbers do not make a run of at most 1,000 entries.
  case run
  /// The entry does not follow the one before, or the last is not the head it names.
  case chain(EntryName)
  /// The descriptor is in another form, or its root key did not sign it.
  case certificate
  /// The device did not sign it.
  case signature
  /// A key pack that this scope's data key does not open.
  case sealed
}

/// An entry in a segment: its canonical bytes without what the place in the run says already.
enum SegmentBody {
  /// The whole entry.
  static func whole(_ body: [UInt8], _ name: EntryName, prev: [UInt8]) -> [UInt8] {
    var writer = CanonicalWriter(capacity: body.count + 64)
    writer.write(name.log)
    writer.write(name.seq)
    writer.write(fixed: body)
    writer.write(fixed: prev)
    return writer.bytes
  }

  /// Bytes that an integer takes.
  static func length(of value: UInt64) -> Int {
    var rest = value
    var count = 1
    while rest >= 0x80 {
      rest >>= 7
      count += 1
    }
    return count
  }
}
