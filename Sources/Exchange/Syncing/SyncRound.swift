public import Records
import ThaiText
public import Welfare

/// A whole sync as an officer asks for it: who asks is let in, a log that cannot go on is renewed, everything is carried, and what came
/// of it is noted.
public struct SyncRound {
  private let store: Store
  private let remote: any SegmentRemote
  private let name: String

  /// A sync of a store with a remote, that is noted under a name.
  public init(_ store: Store, with remote: any SegmentRemote, named name: String) {
    self.store = store
    self.remote = remote
    self.name = name
  }

  /// A sync of a store with the remote at an address.
  public init(_ store: Store, with address: RemoteAddress) {
    self.init(store, with: address.remote, named: address.text)
  }

  /// Carries everything.
  ///
  /// - Parameters:
  ///   - agreed: the code of a device that an officer lets in.
  ///   - goOn: told after each segment how far it has come; false stops it there.
  /// - Returns: what came of it; where it has `newLetter` the store has to be opened again before anything is written.
  /// - Throws: `RemoteTrouble`, `JoinTrouble`, `StoreTrouble`; what was carried until then stays.
  public func run(agreed: JoinCode? = nil, _ goOn: (SyncProgress) -> Bool = { _ in true }) throws
    -> SyncOutcome
  {
    var outcome = SyncOutcome(remote: name)
    var store = store
    do {
      let visit = try remote.visit(store.scope)
      let (letIn, asking) = try visit.letIn(to: store, agreed: agreed)
      outcome.letIn = letIn.map(\.log.letter)
      outcome.asking = asking.map(\.line)
      try renew(&store, on: visit, &outcome)
      if outcome.ownAsk == nil {
        let known = try store.openConflicts()
        outcome.take(try Syncing(store, on: visit).run(goOn))
        let open = try store.openConflicts()
        outcome.openConflicts = open.count
        outcome.newConflicts = open.subtracting(known).count
        // A segment that came may show that another device wrote this log too.
        try renew(&store, on: visit, &outcome)
      }
    } catch let trouble as RemoteTrouble {
      // Whoever stopped it, even while it was being connected, is not told that it failed.
      guard Task.isCancelled else {
        try note(outcome, .failed, in: store)
        throw trouble
      }
      outcome.isCancelled = true
    }
    try note(outcome, outcome.isCancelled ? .cancelled : outcome.headsEqual ? .agreed : .partly, in: store)
    return outcome
  }

  /// What would be carried; nothing is written.
  ///
  /// - Throws: `RemoteTrouble`, `StoreTrouble`.
  public func preview() throws -> SyncAhead { try Syncing(store, with: remote).preview() }

  private func renew(_ store: inout Store, on visit: any RemoteVisit, _ outcome: inout SyncOutcome) throws {
    switch try visit.renew(store) {
    case .begun(let letter):
      outcome.newLetter = letter
      store = try Store.open(at: store.path, environment: store.environment)
    case .asks(let ask): outcome.ownAsk = ask.line
    case nil: break
    }
  }

  private func note(_ outcome: SyncOutcome, _ end: PastSync.End, in store: Store) throws {
    guard !store.isReadOnly else { return }
    try store.note(
      PastSync(
        at: store.environment.now(), remote: name, sent: UInt64(outcome.sentEntries),
        received: UInt64(outcome.receivedEntries), end: end))
  }
}

extension JoinAsk {
  /// As people are told of it.
  public var line: AskLine { AskLine(code: code.description, at: Instant(milliseconds: at)) }
}

extension SyncOutcome {
  /// Takes over what carrying came to.
  mutating func take(_ report: SyncReport) {
    sentEntries = report.sentEntries
    receivedEntries = report.receivedEntries
    waiting = report.waiting
    headsEqual = report.headsEqual
    isCancelled = report.isCancelled
    damagedCopies = report.passedBy.count
    roundTrips = report.traffic.roundTrips
    bytesIn = report.traffic.bytesIn
    bytesOut = report.traffic.bytesOut
  }
}
