public import Welfare

extension Store {
  /// Whether it can let other devices in.
  ///
  /// - Throws: `StoreTrouble`.
  public func holdsRootKey() throws(StoreTrouble) -> Bool {
    try read { try LocalTable(tables: $0).value(.rootKey) != nil }
  }

  /// Lets a device in: gives it a log with the next free letter, and the data key sealed to it. A device that was let in is given the same
  /// log again. No entry is written.
  ///
  /// - Throws: `JoinTrouble`: `rootElsewhere`, `otherScope`; `StoreTrouble`.
  public func answer(_ ask: JoinAsk) throws -> JoinAnswer {
    guard ask.scope == scope else { throw JoinTrouble.otherScope(asked: ask.scope) }
    do {
      return try write { tables in
        let opening = NewLog(tables: tables, place: place, environment: environment)
        let root = try opening.rootKey()
        guard let dataKey = try LocalTable(tables: tables).value(.dataKey) else {
          throw StoreTrouble.damaged(path: path)
        }
        let logs = LogTable(tables: tables)
        let log =
          try logs.all().first { $0.facts.device == ask.device }?.facts ?? opening.next(device: ask.device)
        let answer = try JoinAnswer(ask, log: log, root: root, dataKey: dataKey)
        try logs.keep(try OwnLog(descriptor: log.descriptor), answer.certificate, isOwn: false)
        return answer
      }
    } catch let trouble as JoinTrouble {
      throw trouble
    } catch {
      throw trouble(error)
    }
  }
}
