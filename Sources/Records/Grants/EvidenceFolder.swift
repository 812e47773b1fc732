import Crypto
import Foundation
import ThaiText
public import Welfare

/// The folder of pictures and papers: in a folder of its household each file, sealed under the household's key and named by the
/// SHA-256 of what is in it.
///
/// A file that was changed, or put there under another's name, does not open, or is not what its name says.
struct EvidenceFolder {
  /// The folder, `evidence` in the store's directory.
  let path: String

  /// What became of a file that was noted.
  enum Standing {
    case whole
    case gone
    case changed
  }

  /// Keeps a file; what is there under its name already stays.
  ///
  /// - Returns: its hash.
  func keep(
    _ bytes: [UInt8], of household: Identifier<Household>, key: SymmetricKey
  ) throws -> [UInt8] {
    let hash = [UInt8](SHA256.hash(data: bytes))
    if standing(of: hash, in: household, key: key) == .whole { return hash }
    let sealed = try AES.GCM.seal(bytes, using: key, authenticating: Self.vouched(hash, household))
    guard let box = sealed.combined else { throw CocoaError(.fileWriteUnknown) }
    try put(box, as: File(household: household, hash: hash))
    return hash
  }

  /// A file by what it is called.
  struct File: Hashable {
    let household: Identifier<Household>
    let hash: [UInt8]
  }

  /// Every file that lies there, by name, whatever is in it.
  func files() -> [File] {
    names(in: path).flatMap { folder -> [File] in
      guard let household = Identifier<Household>(hex: folder) else { return [] }
      return names(in: path + "/" + folder).compactMap { name in
        guard let hash = bytes(hexadecimal: name), hash.count == SHA256.byteCount else { return nil }
        return File(household: household, hash: hash)
      }
    }
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// A file as it lies there, sealed; nil if it is gone or cannot be read.
  func sealed(_ file: File) -> Data? {
    FileManager.default.contents(atPath: self.file(of: file.hash, in: file.household))
  }

  /// Puts a sealed file in its place, for nobody else to read.
  func put(_ box: Data, as file: File) throws {
    let files = FileManager.default
    try files.createDirectory(
      atPath: path + "/" + file.household.hex, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let place = self.file(of: file.hash, in: file.household)
    try box.write(to: URL(filePath: place), options: .atomic)
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place)
  }

  /// Whether a file is what was noted.
  func standing(
    of hash: [UInt8], in household: Identifier<Household>, key: SymmetricKey?
  ) -> Standing {
    guard let box = FileManager.default.contents(atPath: file(of: hash, in: household)) else { return .gone }
    guard let key, let plain = Self.open(box, hash, household, key) else { return .changed }
    return [UInt8](SHA256.hash(data: plain)) == hash ? .whole : .changed
  }

  private static func open(
    _ box: Data, _ hash: [UInt8], _ household: Identifier<Household>, _ key: SymmetricKey
  ) -> Data? {
    guard let sealed = try? AES.GCM.SealedBox(combined: box) else { return nil }
    return try? AES.GCM.open(sealed, using: key, authenticating: vouched(hash, household))
  }

  private static func vouched(_ hash: [UInt8], _ household: Identifier<Household>) -> [UInt8] {
    Array("tambondesk-evidence-1".utf8) + household.of(.household).bytes + hash
  }

  private func file(of hash: [UInt8], in household: Identifier<Household>) -> String {
    path + "/" + household.hex + "/" + hexadecimal(hash)
  }
}

extension Store {
  /// The greatest picture or paper of a grant, bytes.
  public static let greatestEvidence = 20_000_000

  /// Where pictures and papers of grants lie.
  var evidenceFolder: EvidenceFolder { EvidenceFolder(path: place.evidence) }

  /// Keeps a picture or paper of a household's grant, sealed, so that a step can name it.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - moment: of which moment it is.
  /// - Throws: `StoreTrouble`.
  public func keepEvidence(
    _ bytes: [UInt8], of household: Identifier<Household>, moment: Evidence.Moment
  ) throws(StoreTrouble) -> Evidence {
    let key = try read { try Vault(tables: $0).key(of: household.of(.household)) }
    guard let key else { throw .failed(path: path, code: 0) }
    do {
      let hash = try evidenceFolder.keep(bytes, of: household, key: key)
      return Evidence(hash: hash, size: UInt64(bytes.count), moment: moment)
    } catch {
      throw trouble(error)
    }
  }
}
