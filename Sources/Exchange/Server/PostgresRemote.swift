public import Welfare

/// `postgres://…`: a PostgreSQL server, or several that are one, with the tables of `ServerTables`.
///
/// ## Who is trusted
///
/// The server only to keep what it is given: persons are sealed before they leave, and whatever comes back is read as a
/// stranger's. That it is the server it says is checked by TLS (`verify-full`) against the certificate authority of a file
/// that is named in the address or given here; without one only a local socket or a loopback address by number is
/// spoken to, in clear, since nothing leaves the machine. A password comes from a file of mode 0600. Variables of the
/// environment (`PGSSLMODE`, `PGSERVICE`, `PGPASSWORD` …) change nothing: the first visit takes them out of the process.
public struct PostgresRemote: Sendable {
  private let settings: ServerSettings

  /// The remote at an address.
  ///
  /// - Parameters:
  ///   - authority: the certificate authority's file, where the address names none.
  ///   - passwordFile: likewise the password's.
  ///   - patience: how long the server may be silent before the line counts as broken, and how long one of its hosts may take to
  ///     let us in.
  public init(
    _ address: ServerAddress, authority: String? = nil, passwordFile: String? = nil,
    patience: Duration = .seconds(30)
  ) {
    self.init(
      address, authority: authority, passwordFile: passwordFile, patience: patience, library: "libpq.so.5")
  }

  init(
    _ address: ServerAddress, authority: String?, passwordFile: String?, patience: Duration, library: String
  ) {
    var address = address
    address.authority = address.authority ?? authority
    address.passwordFile = address.passwordFile ?? passwordFile
    settings = ServerSettings(address: address, patience: patience, library: library)
  }

  /// Where it is.
  public var address: ServerAddress { settings.address }

  /// Connects, for one sync or a few questions.
  ///
  /// - Throws: `RemoteTrouble.server`.
  public func meet(_ scope: Scope) throws(RemoteTrouble) -> PostgresVisit {
    PostgresVisit(try ServerLine.open(settings), scope)
  }
}

extension PostgresRemote: SegmentRemote {
  /// Connects, for one sync.
  ///
  /// - Throws: `RemoteTrouble.server`.
  public func visit(_ scope: Scope) throws(RemoteTrouble) -> any RemoteVisit { try meet(scope) }
}
