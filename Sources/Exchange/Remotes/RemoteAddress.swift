public import Welfare

/// Where a remote is, as people write it.
public enum RemoteAddress: Hashable, Sendable {
  /// `folder:PATH`.
  case folder(path: String)
  /// `postgres://…`; `text` is what was written.
  case server(ServerAddress, text: String)

  /// Reads an address.
  ///
  /// - Throws: `SyncTrouble`: `address` for what is none, `remote` for one of a server that is not as it has to be.
  public init(_ text: String) throws(SyncTrouble) {
    if text.hasPrefix("folder:") {
      let path = String(text.dropFirst("folder:".count))
      guard !path.isEmpty else { throw .address(text) }
      self = .folder(path: path)
    } else if text.contains("://") {
      do throws(ServerTrouble) {
        self = .server(try ServerAddress(text), text: text)
      } catch {
        throw .remote(.server(error))
      }
    } else {
      throw .address(text)
    }
  }

  /// As people write it. No password is ever part of it.
  public var text: String {
    switch self {
    case .folder(let path): "folder:" + path
    case .server(_, let text): text
    }
  }

  /// Goes there, for one sync.
  ///
  /// - Throws: `RemoteTrouble`.
  public func visit(_ scope: Scope) throws(RemoteTrouble) -> any RemoteVisit { try remote.visit(scope) }

  /// What is there.
  var remote: any SegmentRemote {
    switch self {
    case .folder(let path): FolderRemote(path: path)
    case .server(let address, _): PostgresRemote(address)
    }
  }
}
