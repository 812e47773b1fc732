public import Records
import Welfare

/// What a visit to a remote does for devices that ask to be let into its scope.
public protocol JoinPlace {
  /// Asks that nobody has answered, oldest first. What is no ask of the scope is passed by.
  func asks() throws -> [JoinAsk]
  /// Leaves an ask there; one that lies there already stays.
  func put(_ ask: JoinAsk) throws
  /// Leaves an answer there; one that lies there already stays.
  func put(_ answer: JoinAnswer) throws
  /// The answer to an ask; nil as long as there is none.
  ///
  /// - Throws: `RemoteTrouble`; `JoinTrouble.form` where what lies there is none.
  func answer(to ask: JoinAsk) throws -> JoinAnswer?
}

extension JoinAsk {
  /// Reads what lies on a remote under a device's name; nil for what is no ask of that device and scope.
  static func lying(_ bytes: [UInt8], of device: [UInt8], in scope: Scope) -> JoinAsk? {
    guard let ask = try? JoinAsk(bytes: bytes), ask.scope == scope, ask.device == device else { return nil }
    return ask
  }

  /// Oldest first.
  static func inOrder(_ left: JoinAsk, _ right: JoinAsk) -> Bool {
    (left.at, left.code.description) < (right.at, right.code.description)
  }
}

extension JoinPlace {
  /// Lets in who asks, where the store holds the scope's root key: in a practice scope everybody, else only who is agreed to.
  ///
  /// - Parameter agreed: the code that an officer compared on both screens; nil for none.
  /// - Returns: who was let in, and who still asks.
  /// - Throws: `JoinTrouble`: `unknownCode`, `rootElsewhere` where somebody is agreed to; `RemoteTrouble`; `StoreTrouble`.
  public func letIn(to store: Store, agreed: JoinCode? = nil) throws -> (
    letIn: [JoinAnswer], asking: [JoinAsk]
  ) {
    guard try store.holdsRootKey(), !store.isReadOnly else {
      if agreed != nil { throw JoinTrouble.rootElsewhere }
      return ([], [])
    }
    var answered: [JoinAnswer] = []
    var asking: [JoinAsk] = []
    for ask in try asks() {
      if store.isPractice || ask.code == agreed {
        let answer = try store.answer(ask)
        try put(answer)
        answered.append(answer)
      } else {
        asking.append(ask)
      }
    }
    if let agreed, answered.isEmpty {
      throw JoinTrouble.unknownCode(agreed.description)
    }
    return (answered, asking)
  }

  /// Sees to a store whose own log cannot go on: begins a new one, or asks here and takes the answer when it has come.
  ///
  /// - Returns: what came of it; nil where all is well. After `begun` the store has to be opened again.
  /// - Throws: `JoinTrouble`, `RemoteTrouble`, `StoreTrouble`.
  public func renew(_ store: Store) throws -> LogRenewal? {
    guard let renewal = try store.renewLog() else { return nil }
    guard case .asks(let ask) = renewal else { return renewal }
    guard let answer = try answer(to: ask) else {
      try put(ask)
      return renewal
    }
    try store.accept(answer)
    return .begun(letter: answer.log.letter)
  }
}
