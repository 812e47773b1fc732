import Crypto
import Foundation
public import Welfare

/// The keys of personal subjects born in a segment, sealed to the scope's data key (JOURNAL, "Segment").
///
/// ## The form
///
/// Log (16 bytes), first (integer), head (32 bytes), gone (integer), nonce (12 bytes), box (byte string), in canonical form. The box is
/// AES-256-GCM under the scope's data key, ciphertext then the 16-byte tag, with `"tambondesk-keypack-1"` ‖ scope (text) ‖ log ‖ first ‖
/// head ‖ gone as additional data. Its plain text is a list of (subject kind, id, key of 32 bytes), ascending by subject. `gone` is how many
/// of the subjects born in the segment have no key any more: a pack of a higher one takes the place of a lower one.
public struct KeyPack: Hashable, Sendable {
  /// A pack has no more bytes: the keys of all the subjects that 256 KiB of entries can hold.
  public static let mostBytes = 524_288

  /// The segment's log.
  public let log: LogID
  /// The segment's first number.
  public let first: UInt64
  /// The segment's head, 32 bytes.
  public let head: [UInt8]
  /// How many of its subjects have no key any more.
  public let gone: UInt64
  private let nonce: [UInt8]
  private let box: [UInt8]

  /// Seals keys.
  ///
  /// - Parameters:
  ///   - keys: ascending by subject; nil for one that was destroyed.
  ///   - known: how many were destroyed, as far as another pack said.
  ///   - dataKey: the scope's, 32 bytes.
  ///   - nonce: 12 random bytes, used for nothing else.
  init(
    _ keys: [(subject: SubjectID, key: [UInt8]?)], gone known: UInt64 = 0, of reference: SegmentReference,
    dataKey: [UInt8], nonce: [UInt8]
  ) throws {
    log = reference.log
    first = reference.first
    head = reference.head
    let missing = UInt64(keys.count { $0.key == nil })
    gone = max(known, missing)
    self.nonce = nonce
    var writer = CanonicalWriter(capacity: keys.count * 52 + 4)
    writer.write(UInt64(keys.count) - missing)
    for case (let subject, let key?) in keys {
      writer.write(subject)
      writer.write(fixed: key)
    }
    let sealed = try AES.GCM.seal(
      writer.bytes, using: SymmetricKey(data: dataKey), nonce: try AES.GCM.Nonce(data: nonce),
      authenticating: Self.additionalData(reference.scope, log, first, head, gone))
    box = Array(sealed.ciphertext) + Array(sealed.tag)
  }

  /// Reads a pack.
  ///
  /// - Throws: `SegmentTrouble`: `tooLong`, `form`.
  public init(bytes: [UInt8]) throws(SegmentTrouble) {
    guard bytes.count <= Self.mostBytes else { throw .tooLong }
    var reader = CanonicalReader(bytes)
    do throws(CanonicalTrouble) {
      log = try reader.identifier()
      first = try reader.unsigned()
      head = try reader.fixed(32)
      gone = try reader.unsigned()
      nonce = try reader.fixed(12)
      box = try reader.string()
      try reader.finish()
    } catch {
      throw .form(error)
    }
  }

  /// Its canonical bytes.
  public var bytes: [UInt8] {
    var writer = CanonicalWriter(capacity: box.count + 80)
    writer.write(log)
    writer.write(first)
    writer.write(fixed: head)
    writer.write(gone)
    writer.write(fixed: nonce)
    writer.write(box)
    return writer.bytes
  }

  /// Whether it is the pack beside a segment.
  public func isBeside(_ reference: SegmentReference) -> Bool {
    log == reference.log && first == reference.first && head == reference.head
  }

  /// The keys in it.
  ///
  /// - Throws: `SegmentTrouble`: `sealed` where the data key is another, or a byte was changed.
  func open(in scope: Scope, dataKey: [UInt8]) throws(SegmentTrouble) -> [SubjectID: [UInt8]] {
    guard box.count >= 16, let nonce = try? AES.GCM.Nonce(data: nonce),
      let sealed = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: box.dropLast(16), tag: box.suffix(16)),
      let plain = try? AES.GCM.open(
        sealed, using: SymmetricKey(data: dataKey),
        authenticating: Self.additionalData(scope, log, first, head, gone))
    else { throw .sealed }
    var reader = CanonicalReader(Array(plain))
    do throws(CanonicalTrouble) {
      let keys = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        (try r.subject(), try r.fixed(32))
      }
      try reader.finish()
      return Dictionary(keys, uniquingKeysWith: { first, _ in first })
    } catch {
      throw .form(error)
    }
  }

  private static func additionalData(
    _ scope: Scope, _ log: LogID, _ first: UInt64, _ head: [UInt8], _ gone: UInt64
  ) -> [UInt8] {
    var writer = CanonicalWriter(capacity: 128)
    writer.write(fixed: "tambondesk-keypack-1".utf8)
    writer.write(scope.name)
    writer.write(log)
    writer.write(first)
    writer.write(fixed: head)
    writer.write(gone)
    return writer.bytes
  }
}

extension Store {
  /// The key pack beside a segment that is held, with the keys that are held; nil where nobody was born in it.
  ///
  /// - Throws: `StoreTrouble`.
  public func keyPack(of reference: SegmentReference) throws(StoreTrouble) -> KeyPack? {
    var random = random
    return try read { tables in
      let keys = try BornTable(tables: tables).keys(of: reference)
      guard !keys.isEmpty, let dataKey = try LocalTable(tables: tables).value(.dataKey) else { return nil }
      let gone = try SegmentTable(tables: tables).gone(of: reference)
      return try KeyPack(keys, gone: gone, of: reference, dataKey: dataKey, nonce: random.bytes(12))
    }
  }
}
