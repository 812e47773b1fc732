import Crypto
import Foundation
import Welfare

/// What only this device knows and needs all the time: keys of table `local`.
struct Secrets: Sendable {
  /// Hashes by key, for exact look-up and request ids; begun once, since that is half the work.
  private let hashing: HMAC<SHA256>
  /// Seals drafts.
  let drafts: SymmetricKey

  /// Secrets of these keys, 32 bytes each.
  init(hashing: [UInt8], drafts: [UInt8]) {
    self.hashing = HMAC(key: SymmetricKey(data: hashing))
    self.drafts = SymmetricKey(data: drafts)
  }

  /// Those of nobody, for tables in which nothing is sealed or hashed.
  static let none = Secrets(hashing: [], drafts: [])

  /// The keyed hash of a text under a tag that keeps one use from another, 16 bytes.
  func hash(_ tag: String, _ bytes: [UInt8]) -> [UInt8] {
    var writer = CanonicalWriter(capacity: bytes.count + tag.utf8.count + 4)
    writer.write(tag)
    writer.write(fixed: bytes)
    var code = hashing
    code.update(data: writer.bytes)
    return Array(code.finalize().prefix(16))
  }
}

/// SHA-256 of `tag` (plain ASCII, no length) and `bytes`, 32 bytes.
func sha256(_ tag: String, _ bytes: [UInt8]...) -> [UInt8] {
  var hash = SHA256()
  hash.update(data: Array(tag.utf8))
  for part in bytes { hash.update(data: part) }
  return Array(hash.finalize())
}
