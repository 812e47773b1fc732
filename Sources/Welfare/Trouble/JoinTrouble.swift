/// Why a device could not be let in, or a store not ask or answer. Closed; `Desk/Words` has the sentences.
public enum JoinTrouble: Error, Hashable, Sendable {
  /// An ask or answer is in another form, of another device, or not signed by who it should be.
  case form
  /// The answer comes from another root key than the one that is known here.
  case otherRoot
  /// This store does not hold the scope's root key: a store that does has to answer.
  case rootElsewhere
  /// Nobody asked under that code.
  case unknownCode(String)
  /// What waits at this place asked for another scope.
  case otherScope(asked: Scope)
}
