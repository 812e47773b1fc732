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
    try apply(
      entries: entries, descriptor: descriptor, certificate: certificate, keys: keys, alongside: { _ in })
  }

  /// The same, with something else written in the same transaction.
  func apply(
    entries: [[UInt8]], descriptor: [UInt8], certificate: [UInt8], keys: [SubjectID: [UInt8]],
    alongside: (Tables) throws -> Void
  ) throws(ApplyFailure) -> Applied {
    do {
      let other = try certified(descriptor, Certificate(bytes: certificate))
      return try write { tables in
        // Ids are random, and so are the pages that many entries touch: the usual 2 MB would be read again and again.
        if entries.count >= 100 { _ = try tables.first("PRAGMA cache_size = -49152") { _ in true } }
        let applying = Applying(tables: tables, log: other, isOwn: other.id == log.id)
        let applied = try applying.take(entries, certificate: certificate, keys: keys)
        try alongside(tables)
        return applied
      }
    } catch let failure as ApplyFailure {
      throw failure
    } catch {
      throw .trouble(trouble(error))
    }
  }

  private func certified(_ descriptor: [UInt8], _ certificate: Certificate) throws -> OwnLog {
    guard let other = try? OwnLog(descriptor: descriptor), certificate.vouches(for: descriptor) else {
      throw ApplyFailure.certificate
    }
    guard other.facts.scope == log.facts.scope else { throw ApplyFailure.scope }
    guard certificate.root == (try read { try LogTable(tables: $0).root() }) else {
      throw ApplyFailure.certificate
    }
    return other
  }
}
