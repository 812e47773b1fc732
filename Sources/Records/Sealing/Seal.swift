import Crypto
import Foundation
import Welfare

/// Seals and opens personal parts: AES-256-GCM under the subject's own key (JOURNAL, "Personal part").
enum Seal {
  /// Seals `plain` as part `index` of `entry`.
  ///
  /// - Parameter nonce: 12 random bytes, used for nothing else.
  static func seal(
    _ plain: [UInt8], of subject: SubjectID, in entry: EntryName, index: Int, key: SymmetricKey,
    nonce: [UInt8]
  ) throws -> SealedPart {
    let sealed = try AES.GCM.seal(
      plain, using: key, nonce: try AES.GCM.Nonce(data: nonce),
      authenticating: SealedPart.additionalData(entry: entry, index: index, subject: subject))
    var box = [UInt8](sealed.ciphertext)
    box.append(contentsOf: sealed.tag)
    return SealedPart(subject: subject, nonce: nonce, box: box)
  }

  /// Opens a part; nil if the key or a byte is another.
  static func open(_ part: SealedPart, in entry: EntryName, index: Int, key: SymmetricKey) -> [UInt8]? {
    // The three in one piece: put together one by one they cost as much as opening them.
    guard part.box.count >= 16, part.nonce.count == 12,
      let box = try? AES.GCM.SealedBox(combined: part.nonce + part.box)
    else { return nil }
    let vouched = SealedPart.additionalData(entry: entry, index: index, subject: part.subject)
    guard let plain = try? AES.GCM.open(box, using: key, authenticating: vouched) else { return nil }
    return [UInt8](plain)
  }
}
