public import Welfare

/// `postgres://user@host[:port][,host2[:port]…]/database[?setting=value&…]`.
///
/// ## What may stand in it
///
/// | part | meaning |
/// |---|---|
/// | user, database | percent-encoded where they hold anything but letters, digits, `-`, `.`, `_`, `~` |
/// | host | a name, an IPv4 address, `[IPv6]`, or a directory of a local socket with its `/` as `%2F`; several are tried in order |
/// | port | 5432 where there is none |
/// | `sslrootcert` | file of the certificate authority that vouches for the server |
/// | `passwordfile` | file of mode 0600 with the password in its one line |
/// | `sslcert`, `sslkey` | client's certificate and key, where the server asks for them |
/// | `sslmode` | only `verify-full`, which it always is |
///
/// A password in the address is refused: everybody who sees the command line reads it. So is whatever else libpq knows.
public struct ServerAddress: Hashable, Sendable {
  /// One of its hosts.
  public struct Host: Hashable, Sendable {
    /// A name, an address, or the directory of a local socket.
    public let name: String
    /// 1 … 65535.
    public let port: UInt16

    /// Whether what is sent to it stays on this machine: a local socket, 127.0.0.0/8 or ::1, by number and not by name.
    public var isHere: Bool {
      if name.hasPrefix("/") || name == "::1" { return true }
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
  }

  /// Who comes.
  public let user: String
  /// Where the server may be, in the order they are tried.
  public let hosts: [Host]
  /// The database.
  public let database: String
  /// The certificate authority's file; nil where the address names none.
  public internal(set) var authority: String?
  /// The password's file; nil where the address names none.
  public internal(set) var passwordFile: String?
  /// The client's certificate and key, where the address names them.
  public internal(set) var certificate: String?
  /// The key of that certificate.
  public internal(set) var key: String?

  /// Reads an address.
  ///
  /// - Throws: `ServerTrouble.address`.
  public init(_ text: String) throws(ServerTrouble) {
    guard let scheme = ["postgres://", "postgresql://"].first(where: text.hasPrefix) else {
      throw .address(.scheme)
    }
    let rest = text.dropFirst(scheme.count)
    let query = rest.firstIndex(of: "?") ?? rest.endIndex
    let path = rest[..<query]
    let slash = path.firstIndex(of: "/") ?? path.endIndex
    let place = path[..<slash]
    guard let at = place.lastIndex(of: "@") else { throw .address(.user) }
    let who = place[..<at]
    if who.contains(":") { throw .address(.password) }
    guard let user = Self.decoded(who), !user.isEmpty else { throw .address(.user) }
    guard let database = Self.decoded(path[slash...].dropFirst()), !database.isEmpty, !database.contains("/")
    else { throw .address(.database) }
    self.user = user
    self.database = database
    var hosts: [Host] = []
    for host in place[at...].dropFirst().split(separator: ",", omittingEmptySubsequences: false) {
      hosts.append(try Self.host(host))
    }
    self.hosts = hosts
    for setting in rest[query...].dropFirst().split(separator: "&") { try take(setting) }
  }

  private mutating func take(_ setting: Substring) throws(ServerTrouble) {
    let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = Self.decoded(parts[0]), let value = Self.decoded(parts[1]),
      !value.isEmpty
    else { throw .address(.setting(String(setting))) }
    switch name {
    case "sslrootcert": authority = value
    case "passwordfile": passwordFile = value
    case "sslcert": certificate = value
    case "sslkey": key = value
    case "sslmode" where value == "verify-full": break
    case "password": throw .address(.password)
    default: throw .address(.setting(name))
    }
  }

  private static func host(_ text: Substring) throws(ServerTrouble) -> Host {
    var name = text
    var port: Substring?
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { throw .address(.host) }
      name = text[text.index(after: text.startIndex)..<end]
      let rest = text[text.index(after: end)...]
      guard rest.isEmpty || rest.hasPrefix(":") else { throw .address(.host) }
      port = rest.isEmpty ? nil : rest.dropFirst()
    } else if let colon = text.lastIndex(of: ":") {
      name = text[..<colon]
      port = text[text.index(after: colon)...]
    }
    guard let host = decoded(name), !host.isEmpty, text.hasPrefix("[") || !host.contains(":") else {
      throw .address(.host)
    }
    guard let port else { return Host(name: host, port: 5432) }
    guard let number = UInt16(port), number > 0 else { throw .address(.port) }
    return Host(name: host, port: number)
  }

  /// Undoes percent-encoding; nil where that is broken, or holds NUL.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let digits = String(rest.prefix(2)), let value = UInt8(digits, radix: 16),
        digits.utf8.first != UInt8(ascii: "+")
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
