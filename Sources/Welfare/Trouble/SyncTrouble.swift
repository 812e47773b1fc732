/// Why a sync did not come to its end. Closed, with values; `Desk/Words` has the sentences.
public enum SyncTrouble: Error, Hashable, Sendable {
  /// What was typed is no address of a remote.
  case address(String)
  /// The remote.
  case remote(RemoteTrouble)
  /// A device that joins.
  case join(JoinTrouble)
  /// The store.
  case store(StoreTrouble)

  /// What an error that a sync threw means.
  public init(_ error: any Error) {
    switch error {
    case let trouble as SyncTrouble: self = trouble
    case let trouble as RemoteTrouble: self = .remote(trouble)
    case let trouble as JoinTrouble: self = .join(trouble)
    case let trouble as StoreTrouble: self = .store(trouble)
    default: self = .store(.failed(path: "", code: 0))
    }
  }
}
