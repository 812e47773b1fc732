public import Welfare

/// What a store does whose own log cannot go on.
public enum LogRenewal: Hashable, Sendable {
  /// It began a new one, of this letter: open the store again.
  case begun(letter: String)
  /// It asks the store that holds the root key, and writes nothing until that has answered.
  case asks(JoinAsk)
}

extension Store {
  /// Begins a new log, or asks for one, where the own log cannot go on: moved, gone on elsewhere, or under a letter that an older log has
  /// too. Nil where all is well.
  ///
  /// - Throws: `StoreTrouble`.
  public func renewLog() throws(StoreTrouble) -> LogRenewal? {
    guard try cannotGoOn() else { return nil }
    guard try holdsRootKey() else { return try ask().map(LogRenewal.asks) }
    do {
      return try writeAlthoughMoved { tables in
        try NewLog(tables: tables, place: place, environment: environment).open()
        return .begun(letter: try LogTable(tables: tables).own()?.facts.letter ?? "")
      }
    } catch {
      throw trouble(error)
    }
  }

  private func cannotGoOn() throws(StoreTrouble) -> Bool {
    if readOnlyReason == .moved(path: path) { return true }
    guard !isReadOnly else { return false }
    return try read { tables in
      // Another process may have begun a new one since this value was made.
      guard let own = try LogTable(tables: tables).own(), own.id == log.id else { return false }
      if try JournalTable(tables: tables).isClosed(own.id) { return true }
      return try LogTable(tables: tables).all().contains { other in
        other.id != own.id && other.facts.letter == own.facts.letter
          && (other.facts.openedAt, other.id) < (own.facts.openedAt, own.id)
      }
    }
  }

  /// What a store whose own log cannot go on asks of the store that holds the root key; the same until it is answered. Nil for one that
  /// needs no answer.
  ///
  /// - Throws: `StoreTrouble`.
  public func ask() throws(StoreTrouble) -> JoinAsk? {
    guard try cannotGoOn(), try !holdsRootKey() else { return nil }
    do {
      return try writeAlthoughMoved { tables in
        let local = LocalTable(tables: tables)
        // A copy of a store that asks must not take the answer too: two devices would write one log.
        let here = Fingerprint(machine: environment.machineID, file: place.database)?.bytes ?? []
        if let kept = try local.value(.ask), try local.value(.askPlace) == here {
          return try JoinAsk(bytes: kept)
        }
        var random = random
        let keys = try JoiningKeys(&random)
        let ask = try JoinAsk(scope: scope, keys: keys, at: environment.now())
        try local.set(.askKeys, keys.bytes)
        try local.set(.ask, ask.bytes)
        try local.set(.askPlace, here)
        return ask
      }
    } catch {
      throw trouble(error)
    }
  }

  /// Opens the log that an answer brings. This value goes on reading only: open the store again.
  ///
  /// - Throws: `JoinTrouble`: `form` for an answer to somebody else, `otherRoot`; `StoreTrouble`.
  public func accept(_ answer: JoinAnswer) throws {
    do {
      try writeAlthoughMoved { tables in
        guard let kept = try LocalTable(tables: tables).value(.askKeys) else { throw JoinTrouble.form }
        let keys = try JoiningKeys(bytes: kept)
        guard answer.certificate.root == (try LogTable(tables: tables).root()) else {
          throw JoinTrouble.otherRoot
        }
        _ = try answer.dataKey(for: keys)
        try NewLog(tables: tables, place: place, environment: environment).adopt(
          answer.log, answer.certificate, keys.device)
      }
    } catch let trouble as JoinTrouble {
      throw trouble
    } catch {
      throw trouble(error)
    }
  }
}
