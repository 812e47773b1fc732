import Crypto
import Exchange
import Foundation
import GRDB
import Records
import TestSupport
import Welfare

/// A device of a program that is newer than this one: it writes acts that nobody else knows, and versions of known ones.
///
/// Its entries and segments are put together here by what is documented of them, not by the program's own writer.
struct NewerDevice {
  /// What makes it one of the scope.
  struct Identity {
    let log: Log
    let certificate: [UInt8]
    fileprivate let key: Curve25519.Signing.PrivateKey

    /// That of a store that joined and has written nothing.
    init(of store: Store) throws {
      let queue = try DatabaseQueue(path: store.path + "/" + databaseName)
      let (descriptor, certificate, key) = try queue.read { database in
        let log = try Row.fetchOne(
          database, sql: "SELECT descriptor, certificate FROM log WHERE is_own = 1")
        let key = try Data.fetchOne(database, sql: "SELECT value FROM local WHERE name = 'device.key'")
        return (log?["descriptor"] as Data?, log?["certificate"] as Data?, key)
      }
      log = try Log(descriptor: [UInt8](descriptor ?? Data()))
      self.certificate = [UInt8](certificate ?? Data())
      self.key = try Curve25519.Signing.PrivateKey(rawRepresentation: key ?? Data())
    }
  }

  private let identity: Identity
  private var seq: UInt64 = 0
  private var prev: [UInt8]

  init(_ identity: Identity) {
    self.identity = identity
    prev = Array(SHA256.hash(data: identity.log.descriptor))
  }

  /// Some new entries, as one segment.
  mutating func write(
    about household: Identifier<Household>, by officer: Identifier<Officer>, at: Int64,
    _ chance: inout Seeded
  ) throws -> Segment {
    let (first, before) = (seq + 1, prev)
    var bodies: [[UInt8]] = []
    for _ in 0..<Int.random(in: 1...3, using: &chance) {
      seq += 1
      let isOfKnownKind = Bool.random(using: &chance)
      let name = EntryName(log: log, seq: seq)
      let entry = Entry(
        name: name, order: seq, at: at, by: officer, counter: 1, request: "newer-" + String(seq),
        about: [household.of(.household)], kind: isOfKnownKind ? "aid.issued" : "weather.noted",
        version: isOfKnownKind ? 99 : 1,
        facts: (0..<9).map { _ in UInt8.random(in: .min ... .max, using: &chance) }, prev: prev)
      let bytes = entry.bytes
      prev = Array(SHA256.hash(data: Array("tambondesk-entry-1".utf8) + bytes))
      bodies.append(Array(bytes[(16 + Self.length(of: seq))..<(bytes.count - 32)]))
    }
    var writer = CanonicalWriter()
    writer.write(identity.log.descriptor)
    writer.write(fixed: identity.certificate)
    writer.write(first)
    writer.write(seq)
    writer.write(fixed: before)
    writer.write(fixed: prev)
    writer.write(bodies) { $0.write($1) }
    let name = Array(SHA256.hash(data: writer.bytes))
    let signature = try identity.key.signature(for: Array("tambondesk-segment-1".utf8) + name)
    return try Segment(bytes: writer.bytes, signature: Array(signature))
  }

  private var log: LogID {
    let hash = SHA256.hash(data: Array("tambondesk-log-1".utf8) + identity.log.descriptor)
    return LogID(bytes: Array(hash.prefix(16))) ?? LogID(high: 0, low: 0)
  }

  private static func length(of value: UInt64) -> Int {
    var (rest, count) = (value, 1)
    while rest >= 0x80 { (rest, count) = (rest >> 7, count + 1) }
    return count
  }
}
