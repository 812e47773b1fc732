import Desk
import Foundation
import Records
import ThaiText
import Welfare

/// Reads the pictures and papers that an officer named by path, and keeps them sealed before a step names them.
struct EvidenceKeeper {
  private let store: Store

  init(_ store: Store) { self.store = store }

  /// The proposal with its files, each of them read before the first is kept.
  func keep(_ files: [EvidenceFile], for proposal: Proposal, on day: Day) throws(EvidenceTrouble) -> Proposal
  {
    guard case .grant(let wish) = proposal, case .follow(let grant, _) = wish else { return proposal }
    let read = try files.map { file throws(EvidenceTrouble) in (try Self.contents(of: file.path), file.moment)
    }
    do {
      // Nobody applied under that id: the rule says so when it is committed.
      guard let household = try store.grant(grant, on: day)?.line.file.household else { return proposal }
      let evidence = try read.map { bytes, moment throws(StoreTrouble) in
        try store.keepEvidence(bytes, of: household, moment: moment)
      }
      return .grant(wish.adding(evidence))
    } catch {
      throw .notKept(error)
    }
  }

  /// The bytes of a file; its size is asked first, so that what never ends is never read.
  static func contents(of path: String) throws(EvidenceTrouble) -> [UInt8] {
    let file = URL(filePath: ImportedFiles().place(path))
    let facts = try? FileManager.default.attributesOfItem(atPath: file.path)
    guard let size = facts?[.size] as? Int, size > 0, facts?[.type] as? FileAttributeType != .typeDirectory
    else {
      throw .unread(path: path)
    }
    guard size <= Store.greatestEvidence else {
      throw .tooLarge(path: path, greatest: Store.greatestEvidence)
    }
    guard let data = try? Data(contentsOf: file), !data.isEmpty else { throw .unread(path: path) }
    return [UInt8](data)
  }
}
