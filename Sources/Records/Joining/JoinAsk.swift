import Crypto
import Foundation
import ThaiText
public import Welfare

/// A device's request to be let into a scope, as it lies on a remote.
///
/// ## The form
///
/// Scope (text), device's Ed25519 public key (32 bytes), its X25519 public key (32 bytes), asked at (ms UTC), then the device's Ed25519
/// signature over `"tambondesk-ask-1"` ‖ these fields (64 bytes), in canonical form. Nothing in it is secret, or about a person.
public struct JoinAsk: Hashable, Sendable {
  /// An ask has no more bytes.
  public static let mostBytes = 512

  /// What it asks to be let into.
  public let scope: Scope
  /// The Ed25519 public key of the device that asks, 32 bytes.
  public let device: [UInt8]
  /// When it asked, ms UTC.
  public let at: Int64
  /// What the answer is sealed to: its X25519 public key, 32 bytes.
  let sealing: [UInt8]
  private let signature: [UInt8]

  /// An ask of these keys.
  init(scope: Scope, keys: JoiningKeys, at: Instant) throws {
    self.scope = scope
    device = Array(keys.device.publicKey.rawRepresentation)
    sealing = Array(keys.sealing.publicKey.rawRepresentation)
    self.at = max(0, at.milliseconds)
    let fields = Self.fields(scope, device, sealing, self.at)
    signature = Array(try keys.device.signature(for: Self.message(fields)))
  }

  /// Reads an ask and checks that the device itself signed it.
  ///
  /// - Throws: `JoinTrouble.form`.
  public init(bytes: [UInt8]) throws(JoinTrouble) {
    guard bytes.count <= Self.mostBytes else { throw .form }
    var reader = CanonicalReader(bytes)
    do throws(CanonicalTrouble) {
      guard let scope = Scope(name: try reader.text()) else { throw .code }
      self.scope = scope
      device = try reader.fixed(32)
      sealing = try reader.fixed(32)
      at = Int64(clamping: try reader.unsigned())
      signature = try reader.fixed(64)
      try reader.finish()
    } catch {
      throw .form
    }
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: device),
      key.isValidSignature(signature, for: Self.message(Self.fields(scope, device, sealing, at)))
    else { throw .form }
  }

  /// Its canonical bytes.
  public var bytes: [UInt8] { Self.fields(scope, device, sealing, at) + signature }

  /// What an officer compares on both screens: twelve letters and digits of a hash of the ask, in threes of four.
  public var code: JoinCode { JoinCode(of: bytes) }

  private static func fields(_ scope: Scope, _ device: [UInt8], _ sealing: [UInt8], _ at: Int64) -> [UInt8] {
    var writer = CanonicalWriter(capacity: 96)
    writer.write(scope.name)
    writer.write(fixed: device)
    writer.write(fixed: sealing)
    writer.write(UInt64(max(0, at)))
    return writer.bytes
  }

  private static func message(_ fields: [UInt8]) -> [UInt8] { Array("tambondesk-ask-1".utf8) + fields }
}

/// What names an ask to people: `7F3K-9QAB-2MXT`. Sixty bits of a hash: nobody makes another ask that has the same.
public struct JoinCode: Hashable, Sendable, CustomStringConvertible {
  /// Letters and digits that are not mistaken for one another.
  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Three groups of four.
  public let description: String

  init(of bytes: [UInt8]) {
    let hash = sha256("tambondesk-ask-code-1", bytes)
    let word = hash.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let text = (0..<12).map { Self.letters[Int(word >> UInt64(59 - $0 * 5) & 31)] }
    description = [text[..<4], text[4..<8], text[8...]].map { String($0) }.joined(separator: "-")
  }

  /// Reads what a person typed: hyphens, spaces and small letters do not matter, and O, I and L stand for the digits they look like.
  public init?(_ typed: String) {
    let text = typed.uppercased().compactMap { letter -> Character? in
      switch letter {
      case "O": "0"
      case "I", "L": "1"
      case "-", " ": nil
      default: letter
      }
    }
    guard text.count == 12, text.allSatisfy(Self.letters.contains) else { return nil }
    description = [text[..<4], text[4..<8], text[8...]].map { String($0) }.joined(separator: "-")
  }
}

/// The private keys of a device that asks; they leave it never.
struct JoiningKeys {
  /// Will sign its segments.
  let device: Curve25519.Signing.PrivateKey
  /// Opens the answer.
  let sealing: Curve25519.KeyAgreement.PrivateKey

  /// New ones.
  init(_ random: inout RandomBits) throws {
    device = try Curve25519.Signing.PrivateKey(rawRepresentation: random.bytes(32))
    sealing = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: random.bytes(32))
  }

  /// Those that were kept: 64 bytes, the device's first.
  init(bytes: [UInt8]) throws {
    device = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes.prefix(32))
    sealing = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes.dropFirst(32))
  }

  /// What is kept.
  var bytes: [UInt8] { Array(device.rawRepresentation) + Array(sealing.rawRepresentation) }
}
