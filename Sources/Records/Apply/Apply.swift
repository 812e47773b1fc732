public import Welfare

extension Store {
  /// Takes entries of another log as they are: they happened, no rule is asked.
  ///
  /// Checks form, chain and certificate. Entries held already are passed over. One whose log met a head that is
  /// not held here is kept and folded when that head arrives; so is what follows it.
  ///
  /// - Parameters:
  ///   - entries: canonical bytes, ascending by number, following on what is held.
  ///   - descriptor: the log's descriptor.
  ///   - certificate: root public key ‖ signature.
  ///   - keys: keys of personal subjects that came with them, 32 bytes each.
  /// - Throws: `ApplyFailure`; nothing is taken then.
  public func apply(
    entries: [[UInt8]], descriptor: [UInt8], certificate: [UInt8], keys: [SubjectID: [UInt8]] = [:]
  ) throws(ApplyFailure) -> Applied {
    let run = Come(entries: entries, descriptor: descriptor, certificate: certificate, keys: keys)
    return try apply([run]).first ?? Applied(received: 0, waiting: 0, isForked: false)
  }

  /// Takes entries of several runs, one after the other, in one transaction.
  ///
  /// - Throws: `ApplyFailure`; nothing of any is taken then.
  func apply(_ runs: [Come]) throws(ApplyFailure) -> [Applied] {
    do {
      let logs = CertifiedLogs(store: self)
      let others = try runs.map { try logs.log(of: $0) }
      let count = runs.reduce(0) { $0 + $1.entries.count }
      return try write { tables in
        // Ids are random, and so are the pages that many entries touch: the usual 2 MB would be read again and again.
        if count >= 10_000 {
          _ = try tables.first("PRAGMA cache_size = -131072") { _ in true }
        } else if count >= 100 {
          _ = try tables.first("PRAGMA cache_size = -49152") { _ in true }
        }
        let long = LongFold(tables: tables, source: tables)
        let applied = try zip(runs, others).map { run, other in
          try run.apply(to: tables, log: other, isOwn: other.id == log.id, long: long)
        }
        try long.end()
        return applied
      }
    } catch let failure as ApplyFailure {
      throw failure
    } catch {
      throw .trouble(trouble(error))
    }
  }
}

/// A run of one log that came.
struct Come {
  /// The entries' canonical bytes, ascending by number.
  let entries: [[UInt8]]
  /// Their hashes, where they were taken already.
  var hashes: [[UInt8]]?
  /// The log's descriptor.
  let descriptor: [UInt8]
  /// Root public key ‖ signature.
  let certificate: [UInt8]
  /// Keys of personal subjects that came with them.
  let keys: [SubjectID: [UInt8]]
  /// What else is written with them.
  var alongside: (Tables) throws -> Void = { _ in }

  /// Takes it inside a write transaction.
  ///
  /// - Throws: `ApplyFailure`: nothing of it was written then; any other error, and what was written has to be undone.
  func apply(to tables: Tables, log: OwnLog, isOwn: Bool, long: LongFold) throws -> Applied {
    let applying = Applying(tables: tables, log: log, isOwn: isOwn, long: long)
    let applied = try applying.take(entries, hashes: hashes, certificate: certificate, keys: keys)
    try alongside(tables)
    return applied
  }
}

/// Logs whose certificates were looked at: many runs of one log come together, and a signature takes long to check.
final class CertifiedLogs {
  private let store: Store
  private var known: [[UInt8]: OwnLog] = [:]
  private var root: [UInt8]?

  /// Of the scope of a store.
  init(store: Store) {
    self.store = store
  }

  /// The log of a run.
  ///
  /// - Throws: `ApplyFailure`: `certificate`, `scope`; `StoreTrouble`.
  func log(of run: Come) throws -> OwnLog {
    let key = run.certificate + run.descriptor
    if let log = known[key] { return log }
    let certificate = Certificate(bytes: run.certificate)
    guard let log = try? OwnLog(descriptor: run.descriptor), certificate.vouches(for: run.descriptor) else {
      throw ApplyFailure.certificate
    }
    guard log.facts.scope == store.scope else { throw ApplyFailure.scope }
    let root = try self.root ?? store.read { try LogTable(tables: $0).root() }
    self.root = root
    guard certificate.root == root else { throw ApplyFailure.certificate }
    known[key] = log
    return log
  }
}
