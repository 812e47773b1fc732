import Foundation
import Glibc

/// A real PostgreSQL server in a directory of its own, with TLS, that can be killed and started again.
///
/// As root it runs as user `postgres`, since it refuses to run as root. It is stopped and its directory removed when it is let go.
public final class PostgresServer: Sendable {
  /// Its directory; the local socket lies there too.
  public let directory: String
  /// Where it listens on 127.0.0.1.
  public let port: UInt16
  private let programs: String

  /// The directory of the newest server's programs; nil where none is installed.
  public static let programs: String? = {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let newest = versions.compactMap(Int.init).sorted().last { version in
      FileManager.default.isExecutableFile(atPath: "\(root)/\(version)/bin/postgres")
    }
    return newest.map { "\(root)/\($0)/bin" }
  }()

  /// Makes and starts one.
  ///
  /// - Throws: `CommandFailed`.
  public init() throws {
    guard let programs = Self.programs else { throw CommandFailed(text: "no PostgreSQL server is installed") }
    self.programs = programs
    port = try Self.freePort()
    let name = "/tmp/tambondesk-postgres-\(getpid())-\(port)"
    directory = name
    try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
    try Certificates.make(in: name)
    if getuid() == 0 { try Self.run("chown", "-R", "postgres:", name) }
    try own(
      "\(programs)/initdb", "-D", data, "-A", "trust", "-U", "postgres", "--no-sync", "--locale=C.UTF-8",
      "-E", "UTF8")
    try write(
      """
      local all all trust
      hostssl all all 127.0.0.1/32 scram-sha-256

      """, "data/pg_hba.conf")
    try write(
      """
      listen_addresses = '127.0.0.1'
      port = \(port)
      unix_socket_directories = '\(name)'
      ssl = on
      ssl_cert_file = '\(name)/server.crt'
      ssl_key_file = '\(name)/server.key'
      max_connections = 200

      """, "data/postgresql.conf")
    try start()
    try watch()
  }

  /// Stops it and clears up when this process is gone, however it went.
  private func watch() throws {
    let stop =
      (getuid() == 0 ? "runuser -u postgres -- " : "") + "\(programs)/pg_ctl -D \(data) -m immediate stop"
    _ = try Command.start(
      ["setsid", "sh", "-c", "while kill -0 \(getpid()); do sleep 1; done; \(stop); rm -rf \(directory)"],
      output: "/dev/null")
  }

  deinit {
    try? stop(.immediate)
    try? FileManager.default.removeItem(atPath: directory)
  }

  private var data: String { directory + "/data" }

  /// The certificate authority that vouches for it, and one that does not.
  public var authority: String { directory + "/ca.crt" }
  /// Another authority.
  public var stranger: String { directory + "/stranger.crt" }

  /// Its address over TLS.
  public func address(of user: String, host: String = "localhost", port: UInt16? = nil) -> String {
    "postgres://\(user)@\(host):\(port ?? self.port)/postgres"
  }

  /// Runs SQL as its owner over the local socket.
  ///
  /// - Returns: rows, one a line, columns with `|` between.
  /// - Throws: `CommandFailed` with what it said.
  @discardableResult
  public func sql(_ text: String, as user: String = "postgres") throws -> String {
    try Self.run(
      "psql", "-X", "-h", directory, "-p", String(port), "-U", user, "-d", "postgres", "-v",
      "ON_ERROR_STOP=1", "-Atq", "-c",
      text)
  }

  /// Runs a script of psql, one that may hold its own commands.
  ///
  /// - Returns: what it wrote.
  /// - Throws: `CommandFailed` with what it said.
  public func script(_ text: String) throws -> String {
    let file = directory + "/script.sql"
    try Data(text.utf8).write(to: URL(filePath: file))
    return try Self.run(
      "psql", "-X", "-h", directory, "-p", String(port), "-U", "postgres", "-d", "postgres", "-v",
      "ON_ERROR_STOP=1", "-Atq", "-f", file)
  }

  /// Makes a user's password, and a file of mode 0600 with it.
  public func setPassword(_ password: String, of user: String) throws -> String {
    try sql("alter role \"\(user)\" password '\(password)'")
    let file = directory + "/\(user).password"
    try Data((password + "\n").utf8).write(to: URL(filePath: file))
    unsafe chmod(file, 0o600)
    return file
  }

  /// Starts it; a little patience is needed after it was killed, since what it left has to end first.
  ///
  /// - Throws: `CommandFailed` after two minutes.
  public func start() throws {
    let deadline = Date.now.addingTimeInterval(120)
    while true {
      do {
        try own("\(programs)/pg_ctl", "-D", data, "-w", "-t", "50", "-l", directory + "/log", "start")
        return
      } catch {
        guard Date.now < deadline else { throw error }
        usleep(200_000)
      }
    }
  }

  /// How it stops.
  public enum Stop: String, Sendable {
    /// As when the power goes.
    case immediate
    /// It lets nobody go on, and ends in order.
    case fast
  }

  /// Stops it.
  public func stop(_ how: Stop) throws {
    try own("\(programs)/pg_ctl", "-D", data, "-w", "-t", "50", "-m", how.rawValue, "stop")
  }

  /// Kills its first process at once; those it started notice by themselves.
  public func killHard() throws {
    let text = try String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8)
    guard let pid = text.split(separator: "\n").first.flatMap({ pid_t($0) }), pid > 1 else {
      throw CommandFailed(text: "no process")
    }
    kill(pid, SIGKILL)
  }

  private func write(_ text: String, _ file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: directory + "/" + file))
  }

  /// Runs a program as the server's user.
  private func own(_ arguments: String...) throws {
    try Self.run(getuid() == 0 ? ["runuser", "-u", "postgres", "--"] + arguments : arguments)
  }

  /// Runs a program for a minute at most.
  ///
  /// - Returns: what it wrote, without the last line's end.
  /// - Throws: `CommandFailed`.
  @discardableResult
  public static func run(_ arguments: String...) throws -> String { try run(arguments) }

  @discardableResult
  static func run(_ arguments: [String]) throws -> String { try Command.run(arguments) }

  static func freePort() throws -> UInt16 {
    let listener = try Listener()
    defer { listener.close() }
    return listener.port
  }
}
