import Crypto
import Foundation
import ThaiText
import Welfare

/// Another log for a store whose own one it did not keep without a break: restored, copied, moved, or gone on elsewhere.
///
/// The old log becomes one that others may hold the tail of. The new one keeps no place: its keeper is the log that counts there.
struct NewLog {
  /// The connection, inside a write transaction.
  let tables: Tables
  /// Where the store lies now.
  let place: StorePlace
  /// The clock, randomness and machine.
  let environment: StoreEnvironment

  /// Opens one with a new device key and the next free letter, certified by the root key that is held here.
  ///
  /// - Throws: `JoinTrouble.rootElsewhere`.
  func open() throws {
    var random = RandomBits(environment.random)
    let device = try Curve25519.Signing.PrivateKey(rawRepresentation: random.bytes(32))
    let log = try next(device: Array(device.publicKey.rawRepresentation))
    try adopt(log, try Certificate(of: log.descriptor, by: try rootKey()), device)
  }

  /// A log of this scope for a device, with the next free letter.
  func next(device: [UInt8]) throws -> Log {
    let logs = LogTable(tables: tables)
    guard let scope = try logs.own()?.facts.scope else { throw StoreTrouble.damaged(path: place.path) }
    return Log(
      device: device, scope: scope, letter: LogLetter.next(after: try logs.all().map(\.facts.letter)),
      openedAt: environment.now().milliseconds)
  }

  /// Makes a log the own one; a store that asked for it asks no more. What was not sent of the old one is cut first: nobody has its
  /// device key afterwards.
  func adopt(_ log: Log, _ certificate: Certificate, _ device: Curve25519.Signing.PrivateKey) throws {
    if let old = try LogTable(tables: tables).own() { _ = try SegmentCutting(tables: tables, log: old).cut() }
    let local = LocalTable(tables: tables)
    try local.set(.deviceKey, Array(device.rawRepresentation))
    if let fingerprint = Fingerprint(machine: environment.machineID, file: place.database) {
      try local.set(.fingerprint, fingerprint.bytes)
    }
    try local.remove(.askKeys)
    try local.remove(.ask)
    try local.remove(.askPlace)
    let logs = LogTable(tables: tables)
    try logs.disown()
    try logs.keep(try OwnLog(descriptor: log.descriptor), certificate, isOwn: true)
  }

  /// The scope's root key.
  ///
  /// - Throws: `JoinTrouble.rootElsewhere`.
  func rootKey() throws -> Curve25519.Signing.PrivateKey {
    guard let bytes = try LocalTable(tables: tables).value(.rootKey) else { throw JoinTrouble.rootElsewhere }
    return try Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
  }
}

/// Letters of logs: A … Z, AA, AB …
enum LogLetter {
  /// The first letter that is not taken.
  static func next(after taken: [String]) -> String {
    let taken = Set(taken)
    var number = 0
    while taken.contains(text(number)) { number += 1 }
    return text(number)
  }

  /// The letter of a number from 0.
  static func text(_ number: Int) -> String {
    var letters: [UInt8] = []
    var rest = number + 1
    while rest > 0 {
      letters.append(UInt8(65 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
