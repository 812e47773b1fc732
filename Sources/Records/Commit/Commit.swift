import ThaiText
public import Welfare

extension Store {
  /// Asks the rule and, if it agrees, writes what happened: durable when this returns.
  ///
  /// One transaction that holds the write lock from its start: the facts the rule names, the answer, the entries
  /// and the tables are of one moment. The same request id with the same proposal gives the first answer again.
  ///
  /// - Throws: `CommitFailure`; nothing is written then.
  public func commit(_ proposal: Proposal, by proposer: Proposer) throws(CommitFailure) -> Committed {
    var remaining: Int64?
    let committed = try append(by: proposer, asking: proposal.bytes) { appending, tables in
      let rules = try ruleBook(in: tables)
      var committing = Committing(
        tables: tables, proposer: proposer, book: rules.book, ruleBook: rules.hash, appending: appending,
        parseRules: environment.parseRules, evidence: evidenceFolder)
      remaining = try committing.carryOut(proposal)
      appending = committing.appending
    }
    guard !committed.isReplayed else { return committed }
    return Committed(
      request: committed.request, isReplayed: false, acts: committed.acts, remaining: remaining)
  }

  /// Writes what `body` appends, in one transaction under the proposer's request id.
  ///
  /// The same request id asking the same gives the first answer again, and `body` is not called.
  ///
  /// - Parameter asked: what is asked, in any form that says it wholly; a keyed hash of it is kept.
  func append(
    by proposer: Proposer, asking asked: [UInt8], _ body: (inout Appending, Tables) throws -> Void
  ) throws(CommitFailure) -> Committed {
    do {
      let request = try requestID(proposer)
      let fingerprint = secrets.hash("proposal", asked)
      return try write { tables in
        let requests = RequestTable(tables: tables, log: log.id)
        if proposer.request != nil, let earlier = try requests.earlier(request) {
          guard earlier.proposal == fingerprint else { throw StoreTrouble.requestReused(request) }
          return try requests.answerAgain(request, earlier)
        }
        var appending = try Appending(to: log, in: tables, by: proposer, request: request, random: random)
        try body(&appending, tables)
        try requests.keep(request, fingerprint, appending.written)
        return Committed(request: request, isReplayed: false, acts: appending.written)
      }
    } catch let refusal as Refusal {
      throw .refused(refusal)
    } catch {
      throw .trouble(trouble(error))
    }
  }

  private func requestID(_ proposer: Proposer) throws -> String {
    guard let request = proposer.request else {
      var random = random
      return hexadecimal(random.bytes(16))
    }
    try RequestTable.requireForm(of: request)
    return request
  }
}
