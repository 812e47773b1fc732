import Foundation
import Glibc
import PostgresSupport
import Testing
import Welfare

@testable import Exchange
@testable import Records

extension `A PostgreSQL server` {
  @Suite struct `is trusted only` {
    let hub: Hub
    let scope: Scope

    init() throws {
      hub = try Hub()
      scope = try PracticeCentre(seed: 821).store.scope
    }

    private func trouble(
      _ address: String, authority: String? = nil, password: String? = nil, library: String = "libpq.so.5"
    ) throws -> ServerTrouble? {
      let address = try ServerAddress(address)
      return Hub.trouble {
        _ = try PostgresRemote(
          address, authority: authority, passwordFile: password, patience: .seconds(60), library: library
        ).meet(scope).differences(from: [])
      }
    }

    @Test func `where an authority that is named vouches for it under the name it was called by`() throws {
      let (server, user) = (hub.server, Hub.user)
      let there = server.address(of: user)
      #expect(try trouble(there, authority: server.authority, password: hub.password) == nil)
      #expect(
        try trouble(
          there + "?sslmode=verify-full&sslrootcert=\(server.authority)&passwordfile=\(hub.password)") == nil)
      #expect(
        try trouble(there, authority: server.stranger, password: hub.password)
          == .notTrusted(host: "localhost"))
      #expect(
        try trouble(
          server.address(of: user, host: "127.0.0.1"), authority: server.authority, password: hub.password)
          == .notTrusted(host: "127.0.0.1"))
      #expect(
        try trouble(there, authority: server.directory + "/none.crt", password: hub.password)
          == .authorityFile(path: server.directory + "/none.crt"))
    }

    @Test
    func `over a network with an authority, and without one only by a number that stays on this machine`()
      throws
    {
      #expect(
        try trouble(hub.server.address(of: Hub.user), password: hub.password)
          == .noAuthority(host: "localhost"))
      // In clear the server lets nobody in here, but it may be asked.
      #expect(
        try trouble(hub.server.address(of: Hub.user, host: "127.0.0.1"), password: hub.password)
          == .notAllowed(user: Hub.user))
      let socket =
        "postgres://\(Hub.user)@\(hub.server.directory.replacing("/", with: "%2F")):\(hub.server.port)/postgres"
      #expect(try trouble(socket) == nil)
      #expect(try trouble("postgres://x@127.0.0.1.example:1/d") == .noAuthority(host: "127.0.0.1.example"))
    }

    @Test func `where TLS is spoken at all`() throws {
      try hub.server.sql("alter system set ssl = off")
      let off = try afterReload { $0 != nil }
      try hub.server.sql("alter system reset ssl")
      // The next test is let in again: a server takes up its settings when it comes to it.
      let on = try afterReload { $0 == nil }
      #expect(off == .notTrusted(host: "localhost"))
      #expect(on == nil)
    }

    /// What a visit ends in once the server has read its settings again and `isSo`, or a minute has gone by.
    private func afterReload(_ isSo: (ServerTrouble?) -> Bool) throws -> ServerTrouble? {
      try hub.server.sql("select pg_reload_conf()")
      let deadline = Date.now.addingTimeInterval(60)
      while true {
        let found = try trouble(
          hub.server.address(of: Hub.user), authority: hub.server.authority, password: hub.password)
        if isSo(found) || Date.now >= deadline { return found }
      }
    }

    @Test func `with the right password of a user it knows, for a database it has`() throws {
      let wrong = hub.server.directory + "/wrong"
      try Data("wrong\n".utf8).write(to: URL(filePath: wrong))
      unsafe chmod(wrong, 0o600)
      let (authority, there) = (hub.server.authority, hub.server.address(of: Hub.user))
      #expect(try trouble(there, authority: authority, password: wrong) == .wrongPassword(user: Hub.user))
      #expect(try trouble(there, authority: authority) == .wrongPassword(user: Hub.user))
      #expect(
        try trouble(hub.server.address(of: "nobody"), authority: authority, password: hub.password)
          == .wrongPassword(user: "nobody"))
      #expect(
        try trouble(there.replacing("/postgres", with: "/none"), authority: authority, password: hub.password)
          == .address(.database))
    }

    @Test(
      arguments: [
        (0o600, "pass word 1\n", nil), (0o400, "pass word 1", nil), (0o640, "pass word 1\n", .open),
        (0o604, "pass word 1\n", .open), (0o602, "pass word 1\n", .open), (0o644, "pass word 1\n", .open),
        (0o600, "", .form), (0o600, "\n", .form), (0o600, "a\nb\n", .form), (0o600, "a\u{0}b", .form),
        (0o600, String(repeating: "a", count: 1_025), .form),
      ] as [(mode_t, String, PasswordFileTrouble?)])
    func `a password's file that its owner alone reads`(
      mode: mode_t, text: String, wrong: PasswordFileTrouble?
    ) throws {
      let file = hub.server.directory + "/mode"
      try? FileManager.default.removeItem(atPath: file)
      try Data(text.utf8).write(to: URL(filePath: file))
      unsafe chmod(file, mode)
      #expect(
        try trouble(hub.server.address(of: Hub.user), authority: hub.server.authority, password: file)
          == wrong.map { .passwordFile(path: file, $0) })
    }

    @Test func `and a password's file that is one`() throws {
      for path in [hub.server.directory, hub.server.directory + "/none", "/dev/null"] {
        let found = try trouble(
          hub.server.address(of: Hub.user), authority: hub.server.authority, password: path)
        #expect(
          found == .passwordFile(path: path, .open) || found == .passwordFile(path: path, .missing), "\(path)"
        )
      }
    }

    @Test func `when its library is there`() throws {
      #expect(try trouble(hub.server.address(of: Hub.user), library: "libpq-none.so.5") == .noLibrary)
    }

    @Test func `whatever the environment says`() async throws {
      let (there, authority) = (hub.server.address(of: Hub.user), hub.server.authority)
      let (stranger, password) = (hub.server.stranger, hub.password)
      let directory = hub.server.directory
      await #expect(processExitsWith: .success) {
        [
          there = there as String, authority = authority as String, stranger = stranger as String,
          password = password as String, directory = directory as String
        ] in
        try Data(
          "[weak]\nsslmode=disable\nhostaddr=127.0.0.9\nuser=postgres\noptions=-c row_security=off\n".utf8
        ).write(
          to: URL(filePath: directory + "/services"))
        let weak = [
          "PGSSLMODE": "disable", "PGSSLROOTCERT": authority, "PGREQUIRESSL": "0", "PGHOSTADDR": "127.0.0.9",
          "PGHOST": directory, "PGPORT": "1", "PGUSER": "postgres", "PGDATABASE": "none",
          "PGPASSWORD": "wrong",
          "PGPASSFILE": directory + "/none", "PGSERVICE": "weak", "PGSERVICEFILE": directory + "/services",
          "PGOPTIONS": "-c default_transaction_read_only=on", "PGGSSENCMODE": "require",
          "PGCHANNELBINDING": "require",
          "PGTARGETSESSIONATTRS": "standby", "PGCLIENTENCODING": "LATIN1", "PGSSLMINPROTOCOLVERSION": "TLSv1",
          "PGSSLMAXPROTOCOLVERSION": "TLSv1", "PGSSLCRL": directory + "/none", "PGREQUIREPEER": "nobody",
          "PGCONNECT_TIMEOUT": "1", "PGSYSCONFDIR": directory,
        ]
        let scope = try #require(Scope(name: "practice/650811"))
        func visit(_ address: String, _ authority: String?, _ password: String?) throws -> ServerTrouble? {
          for (name, value) in weak { unsafe setenv(name, value, 1) }
          do {
            _ = try PostgresRemote(
              try ServerAddress(address), authority: authority, passwordFile: password, patience: .seconds(60)
            ).meet(scope).differences(from: [])
          } catch RemoteTrouble.server(let trouble) {
            return trouble
          }
          return nil
        }
        try #require(try visit(there, authority, password) == nil)
        try #require(try visit(there, stranger, password) == .notTrusted(host: "localhost"))
        try #require(try visit(there, nil, password) == .noAuthority(host: "localhost"))
        let byNumber = there.replacing("localhost", with: "127.0.0.1")
        try #require(try visit(byNumber, authority, password) == .notTrusted(host: "127.0.0.1"))
        // A right password in the environment is no password.
        unsafe setenv("PGPASSWORD", "pass word 1", 1)
        try #require(try visit(there, authority, nil) == .wrongPassword(user: "centre-650811"))
      }
    }
  }
}
