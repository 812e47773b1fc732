import Foundation
import Glibc

/// Three PostgreSQL servers that Patroni keeps as one: a leader and two that follow it, told apart by an etcd. A write is acknowledged when one
/// that follows has it too.
public final class PostgresCluster: Sendable {
  /// The directory of all of them.
  public let directory: String
  /// Where each listens on 127.0.0.1.
  public let ports: [UInt16]
  private let programs: String
  private let etcd: [UInt16]
  private let rest: [UInt16]

  /// Whether what it takes is installed.
  public static let isInstalled =
    PostgresServer.programs != nil
    && ["/usr/bin/patroni", "/usr/bin/etcd"].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }

  /// Makes and starts one, and waits until there is a leader that two follow.
  ///
  /// - Throws: `CommandFailed`.
  public init() throws {
    guard let programs = PostgresServer.programs else {
      throw CommandFailed(text: "no PostgreSQL server is installed")
    }
    self.programs = programs
    ports = try (0..<3).map { _ in try PostgresServer.freePort() }
    etcd = try (0..<2).map { _ in try PostgresServer.freePort() }
    rest = try (0..<3).map { _ in try PostgresServer.freePort() }
    directory = "/tmp/tambondesk-cluster-\(getpid())-\(ports[0])"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try Certificates.make(in: directory)
    for node in ports.indices {
      try Data(settings(of: node).utf8).write(to: URL(filePath: directory + "/n\(node).yml"))
    }
    if getuid() == 0 { _ = try Command.run(["chown", "-R", "postgres:", directory]) }
    try watch()
    let urls = etcd.map { "http://127.0.0.1:\($0)" }
    try begin(
      "etcd", "--data-dir", directory + "/etcd", "--listen-client-urls", urls[0], "--advertise-client-urls",
      urls[0],
      "--listen-peer-urls", urls[1], "--initial-advertise-peer-urls", urls[1], "--initial-cluster",
      "default=" + urls[1], log: "etcd.log")
    for node in ports.indices { try start(node) }
    try waitUntilWhole()
  }

  deinit { _ = try? Command.run(["sh", ending]) }

  /// The address of all three: whichever of them takes writes is the one.
  public func address(of user: String) -> String {
    "postgres://\(user)@" + ports.map { "localhost:\($0)" }.joined(separator: ",") + "/postgres"
  }

  /// The authority that vouches for all of them.
  public var authority: String { directory + "/ca.crt" }

  /// The node that takes writes now; nil while there is none.
  public var leader: Int? {
    ports.indices.first { (try? ask($0, "select pg_is_in_recovery()")) == "f" }
  }

  /// Runs SQL on the leader.
  ///
  /// - Throws: `CommandFailed`.
  @discardableResult
  public func sql(_ text: String) throws -> String {
    guard let leader else { throw CommandFailed(text: "no leader") }
    return try ask(leader, text)
  }

  /// Kills the leader and what looks after it at once, as when a machine loses its power.
  ///
  /// - Returns: which it was.
  public func killLeader() throws -> Int {
    guard let leader else { throw CommandFailed(text: "no leader") }
    let data = directory + "/n\(leader)"
    _ = try? Command.run(["pkill", "-KILL", "-f", data + ".yml"])
    let text = try String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8)
    if let pid = text.split(separator: "\n").first.flatMap({ pid_t($0) }), pid > 1 { kill(pid, SIGKILL) }
    return leader
  }

  /// A node comes back.
  public func start(_ node: Int) throws {
    try begin("patroni", directory + "/n\(node).yml", log: "n\(node).log")
  }

  /// Waits until there is a leader that both others follow, one of them in step.
  ///
  /// - Throws: `CommandFailed` after two minutes.
  public func waitUntilWhole() throws {
    try wait(within: 120, "three nodes as one") {
      (try? sql(
        "select count(*), count(*) filter (where sync_state in ('sync', 'quorum')) > 0 from pg_stat_replication"
      ))
        == "2|t"
    }
  }

  /// Waits for something.
  ///
  /// - Throws: `CommandFailed` when it is too late.
  public func wait(within seconds: Double, _ what: String, _ isSo: () throws -> Bool) throws {
    let deadline = Date.now.addingTimeInterval(seconds)
    while try !isSo() {
      guard Date.now < deadline else { throw CommandFailed(text: "too late: \(what)") }
      usleep(200_000)
    }
  }

  private func ask(_ node: Int, _ text: String) throws -> String {
    try Command.run([
      "psql", "-X", "-h", directory, "-p", String(ports[node]), "-U", "postgres", "-d", "postgres", "-v",
      "ON_ERROR_STOP=1", "-Atq", "-c", text,
    ])
  }

  private func begin(_ arguments: String..., log: String) throws {
    let user = getuid() == 0 ? ["runuser", "-u", "postgres", "--"] : []
    _ = try Command.start(["setsid"] + user + arguments, output: directory + "/" + log)
  }

  /// A script that ends all of it; a file, since whoever had the directory in its words would be among those it ends.
  private var ending: String { directory + ".end" }

  /// Clears up when this process is gone, however it went.
  private func watch() throws {
    let lines = [
      "pkill -KILL -f \(directory)/",
      "for file in \(directory)/n*/postmaster.pid; do kill -9 $(head -1 $file) 2>/dev/null; done",
      "sleep 0.3",
      "rm -rf \(directory) \(ending) \(directory).watch",
    ]
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: ending))
    try Data("while kill -0 \(getpid()); do sleep 1; done; test -e \(ending) && sh \(ending)\n".utf8).write(
      to: URL(filePath: directory + ".watch"))
    _ = try Command.start(["setsid", "sh", directory + ".watch"], output: "/dev/null")
  }

  private func settings(of node: Int) -> String {
    """
    scope: tambondesk
    name: n\(node)
    restapi: {listen: '127.0.0.1:\(rest[node])', connect_address: '127.0.0.1:\(rest[node])'}
    etcd3: {host: '127.0.0.1:\(etcd[0])'}
    bootstrap:
      dcs:
        ttl: 20
        loop_wait: 2
        retry_timeout: 5
        synchronous_mode: true
        postgresql: {use_pg_rewind: true}
      initdb: [encoding: UTF8, locale: C.UTF-8, no-sync]
    postgresql:
      listen: '127.0.0.1:\(ports[node])'
      connect_address: '127.0.0.1:\(ports[node])'
      data_dir: \(directory)/n\(node)
      bin_dir: \(programs)
      pgpass: \(directory)/n\(node).pgpass
      authentication:
        superuser: {username: postgres, password: postgres}
        replication: {username: follower, password: follower}
        rewind: {username: rewinder, password: rewinder}
      parameters:
        unix_socket_directories: \(directory)
        ssl: 'on'
        ssl_cert_file: \(directory)/server.crt
        ssl_key_file: \(directory)/server.key
        wal_log_hints: 'on'
      pg_hba:
      - local all all trust
      - host replication follower 127.0.0.1/32 scram-sha-256
      - host all postgres,rewinder 127.0.0.1/32 scram-sha-256
      - hostssl all all 127.0.0.1/32 scram-sha-256

    """
  }
}
