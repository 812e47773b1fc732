import Crypto
import Foundation
import Glibc
public import Welfare

/// Drafts: forms that were not saved yet, sealed with a key that never leaves this device.
extension Store {
  /// Keeps a draft under a name, in place of an earlier one.
  ///
  /// - Throws: `StoreTrouble`: `diskFull`, `readOnly`, `failed`.
  public func saveDraft(_ name: String, _ bytes: [UInt8]) throws(StoreTrouble) {
    if let readOnlyReason { throw readOnlyReason }
    let path = draftPath(name)
    var random = random
    let beside = path + "." + String(random.next(), radix: 16)
    do {
      let sealed = try AES.GCM.seal(
        bytes, using: secrets.drafts, nonce: try AES.GCM.Nonce(data: random.bytes(12)),
        authenticating: Array(name.utf8))
      try write(Array(sealed.nonce) + sealed.ciphertext + sealed.tag, to: beside)
      guard unsafe rename(beside, path) == 0 else { throw StoreTrouble.failed(path: path, code: errno) }
    } catch {
      unsafe unlink(beside)
      throw trouble(error)
    }
  }

  /// The draft of a name; nil if there is none or it was not sealed here.
  public func draft(_ name: String) -> [UInt8]? {
    guard let file = FileManager.default.contents(atPath: draftPath(name)), file.count >= 28,
      let nonce = try? AES.GCM.Nonce(data: file.prefix(12)),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: file.dropFirst(12).dropLast(16), tag: file.suffix(16)),
      let plain = try? AES.GCM.open(box, using: secrets.drafts, authenticating: Array(name.utf8))
    else { return nil }
    return [UInt8](plain)
  }

  /// Takes a draft away; none is fine.
  public func removeDraft(_ name: String) {
    unsafe unlink(draftPath(name))
  }

  /// A draft's name may tell of somebody: the file's does not.
  private func draftPath(_ name: String) -> String {
    place.drafts + "/" + hexadecimal(secrets.hash("draft", Array(name.utf8)))
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno, path: path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw StoreTrouble(errno: errno, path: path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw StoreTrouble(errno: errno, path: path) }
  }
}

extension StoreTrouble {
  /// What the system's error number means for a file of the store.
  init(errno code: Int32, path: String) {
    switch code {
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    case EACCES, EROFS, EPERM: self = .readOnly(path: path)
    default: self = .failed(path: path, code: code)
    }
  }
}
