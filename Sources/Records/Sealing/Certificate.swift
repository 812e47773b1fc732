import Crypto
import Foundation
import Welfare

/// What makes a log one of its scope: the root public key, and its signature over the descriptor.
struct Certificate: Hashable {
  /// Root public key (32) ‖ signature (64).
  let bytes: [UInt8]

  /// A certificate as it travels.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Signs a descriptor: Ed25519 over `"tambondesk-cert-1"` ‖ descriptor.
  init(of descriptor: [UInt8], by root: Curve25519.Signing.PrivateKey) throws {
    bytes = Array(root.publicKey.rawRepresentation) + Array(try root.signature(for: Self.message(descriptor)))
  }

  /// The root key that signed; empty if the form is another.
  var root: [UInt8] { bytes.count == 96 ? Array(bytes.prefix(32)) : [] }

  /// Whether the signature is that of the root key named, over this descriptor.
  func vouches(for descriptor: [UInt8]) -> Bool {
    guard bytes.count == 96, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes.prefix(32))
    else { return false }
    return key.isValidSignature(bytes.suffix(64), for: Self.message(descriptor))
  }

  private static func message(_ descriptor: [UInt8]) -> [UInt8] {
    Array("tambondesk-cert-1".utf8) + descriptor
  }
}
