import Exchange
import Foundation
import PostgresSupport
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// What tests with a server need: one for all of them, made at the first, its tables emptied for each.
struct Hub {
  static let user = "centre-650811"
  static let isInstalled: ConditionTrait = .enabled(
    if: PostgresServer.programs != nil, "needs a PostgreSQL server: apt-get install postgresql")

  private static let shared = Result {
    let server = try PostgresServer()
    try install(on: server)
    return (server: server, password: try server.setPassword("pass word 1", of: user))
  }

  let server: PostgresServer
  let password: String

  init() throws {
    (server, password) = try Self.shared.get()
    try Self.clear(server)
  }

  /// The tables and two users of two scopes, on a server without them.
  static func install(on server: PostgresServer) throws {
    for statement in ServerTables.statements + ServerTables.optionalStatements { try server.sql(statement) }
    for (user, scope) in [(user, "practice/650811"), ("centre-650802", "practice/650802")] {
      for statement in ServerTables.admission(of: user, to: scope) { try server.sql(statement) }
    }
  }

  /// Wipes what centres put there.
  static func clear(_ server: PostgresServer) throws { try server.sql("truncate segment, keypack, joining") }

  /// The server as a centre sees it, straight or through a proxy.
  func remote(through proxy: CuttingProxy? = nil, patience: Duration = .seconds(60)) throws -> PostgresRemote
  {
    PostgresRemote(
      try ServerAddress(server.address(of: Self.user, port: proxy?.port)), authority: server.authority,
      passwordFile: password, patience: patience)
  }

  @discardableResult
  func sync(_ store: Store) throws -> SyncReport { try Syncing(store, with: try remote()).run() }

  func count(_ table: String) throws -> Int { Int(try server.sql("select count(*) from \(table)")) ?? -1 }

  /// What a visit ended in.
  static func trouble(_ body: () throws -> Void) -> ServerTrouble? {
    do {
      try body()
    } catch RemoteTrouble.server(let trouble) {
      return trouble
    } catch {
      Issue.record(error)
    }
    return nil
  }
}

extension PracticeCentre {
  /// Pages of a register that do not get smaller by deflating: each some 70 kB, and a segment of its own.
  func fill(pages: Int) throws {
    for page in 0..<pages {
      let family = (0..<45).map { number in
        PersonParticulars(
          title: "นาย", firstName: String(repeating: "ก", count: 400), surname: "\(page)-\(number)")
      }
      _ = try register([(HouseholdParticulars(houseNumber: String(page), moo: 1, villageName: "บ้าน"), family)]
      )
      try store.cut()
    }
  }
}

/// Three devices of one centre.
struct ThreeStores {
  let centre: PracticeCentre
  let stores: [Store]

  init(seed: UInt64) throws {
    centre = try PracticeCentre(seed: seed)
    let (first, scratch, clock) = (centre.store, centre.scratch, centre.clock)
    stores = [
      first, try first.sibling(at: scratch.file("B"), letter: "B", clock: clock, seed: seed + 1),
      try first.sibling(at: scratch.file("C"), letter: "C", clock: clock, seed: seed + 2),
    ]
  }

  func work(on store: Store, seed: UInt64, count: Int = 40) throws {
    var work = try RandomWork(on: store, clock: centre.clock, seed: seed)
    try work.propose(count)
  }

  func expectEqual() throws {
    #expect(Set(try stores.map { try $0.digests() }).count == 1)
    for store in stores { #expect(try store.verify().firstBad == nil) }
  }
}

/// Tests with the server come one after the other: it is one for all, and some of them kill it.
@Suite(.serialized, Hub.isInstalled) enum `A PostgreSQL server` {}
