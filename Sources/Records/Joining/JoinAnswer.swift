import Crypto
import Foundation
public import Welfare

/// What a store that holds the root key gives a device that asked: its log, its certificate and the data key, sealed to it.
///
/// ## The form
///
/// Device (32 bytes), descriptor (byte string), certificate (96 bytes), encapsulated key (byte string), box (byte string), then the root
/// key's Ed25519 signature over `"tambondesk-answer-1"` ‖ these fields (64 bytes). The box is HPKE (RFC 9180: X25519, HKDF-SHA-256,
/// ChaCha20-Poly1305, base mode) of the scope's data key, 32 bytes, with `"tambondesk-join-1"` ‖ descriptor as info.
public struct JoinAnswer: Hashable, Sendable {
  /// An answer has no more bytes.
  public static let mostBytes = 1_024

  /// To whom: the Ed25519 public key of the device that asked, 32 bytes.
  public let device: [UInt8]
  /// The log it may keep.
  public let log: Log
  let certificate: Certificate
  private let encapsulated: [UInt8]
  private let box: [UInt8]
  private let signature: [UInt8]

  /// Answers an ask.
  ///
  /// - Parameters:
  ///   - log: the device's, with its letter.
  ///   - root: the scope's root key.
  ///   - dataKey: the scope's data key, 32 bytes.
  init(_ ask: JoinAsk, log: Log, root: Curve25519.Signing.PrivateKey, dataKey: [UInt8]) throws {
    device = ask.device
    self.log = log
    certificate = try Certificate(of: log.descriptor, by: root)
    var sender = try HPKE.Sender(
      recipientKey: Curve25519.KeyAgreement.PublicKey(rawRepresentation: ask.sealing),
      ciphersuite: Self.suite, info: Self.info(log.descriptor))
    box = Array(try sender.seal(dataKey))
    encapsulated = Array(sender.encapsulatedKey)
    let fields = Self.fields(device, log.descriptor, certificate, encapsulated, box)
    signature = Array(try root.signature(for: Self.message(fields)))
  }

  /// Reads an answer, and checks that the root key it names signed both it and the certificate in it.
  ///
  /// - Throws: `JoinTrouble.form`.
  public init(bytes: [UInt8]) throws(JoinTrouble) {
    guard bytes.count <= Self.mostBytes else { throw .form }
    var reader = CanonicalReader(bytes)
    do throws(CanonicalTrouble) {
      device = try reader.fixed(32)
      log = try Log(descriptor: try reader.string())
      certificate = Certificate(bytes: try reader.fixed(96))
      encapsulated = try reader.string()
      box = try reader.string()
      signature = try reader.fixed(64)
      try reader.finish()
    } catch {
      throw .form
    }
    guard log.device == device, certificate.vouches(for: log.descriptor),
      let root = try? Curve25519.Signing.PublicKey(rawRepresentation: certificate.root),
      root.isValidSignature(
        signature,
        for: Self.message(Self.fields(device, log.descriptor, certificate, encapsulated, box)))
    else { throw .form }
  }

  /// Its canonical bytes.
  public var bytes: [UInt8] {
    Self.fields(device, log.descriptor, certificate, encapsulated, box) + signature
  }

  /// The data key in it.
  ///
  /// - Throws: `JoinTrouble.form` where it was not sealed to these keys.
  func dataKey(for keys: JoiningKeys) throws(JoinTrouble) -> [UInt8] {
    guard device == Array(keys.device.publicKey.rawRepresentation),
      var recipient = try? HPKE.Recipient(
        privateKey: keys.sealing, ciphersuite: Self.suite, info: Self.info(log.descriptor),
        encapsulatedKey: Data(encapsulated)),
      let plain = try? recipient.open(box), plain.count == 32
    else { throw .form }
    return Array(plain)
  }

  private static var suite: HPKE.Ciphersuite { .Curve25519_SHA256_ChachaPoly }

  private static func info(_ descriptor: [UInt8]) -> Data {
    Data(Array("tambondesk-join-1".utf8) + descriptor)
  }

  private static func fields(
    _ device: [UInt8], _ descriptor: [UInt8], _ certificate: Certificate, _ encapsulated: [UInt8],
    _ box: [UInt8]
  ) -> [UInt8] {
    var writer = CanonicalWriter(capacity: 384)
    writer.write(fixed: device)
    writer.write(descriptor)
    writer.write(fixed: certificate.bytes)
    writer.write(encapsulated)
    writer.write(box)
    return writer.bytes
  }

  private static func message(_ fields: [UInt8]) -> [UInt8] { Array("tambondesk-answer-1".utf8) + fields }
}
