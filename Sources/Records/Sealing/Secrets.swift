import Crypto
import Foundation
import Welfare

/// What only this device knows and needs all the time: keys of table `local`.
struct Secrets: Sendable {
  /// Keys of hashes: exact look-up and request ids.
  let hashing: SymmetricKey
  /// Seals drafts.
  let drafts: SymmetricKey

  /// Secrets of these keys, 32 bytes each.
  init(hashing: [UInt8], drafts: [UInt8]) {
    self.hashing = SymmetricKey(data: hashing)
    self.drafts = SymmetricKey(data: drafts)
  }

  /// The keyed hash of a text under a tag that keeps one use from another, 16 bytes.
  func hash(_ tag: String, _ bytes: [UInt8]) -> [UInt8] {
    var writer = CanonicalWriter(capacity: bytes.count + tag.utf8.count + 4)
    writer.write(tag)
    writer.write(fixed: bytes)
    let code = HMAC<SHA256>.authenticationCode(for: writer.bytes, using: hashing)
    return Array(code.prefix(16))
  }
}

/// SHA-256 of `tag` (plain ASCII, no length) and `bytes`, 32 bytes.
func sha256(_ tag: String, _ bytes: [UInt8]...) -> [UInt8] {
  var hash = SHA256()
  hash.update(data: Array(tag.utf8))
  for part in bytes { hash.update(data: part) }
  return Array(hash.finalize())
}
