import PostgresSupport
import Testing
import Welfare

@testable import Exchange
@testable import Records

extension `A PostgreSQL server` {
  /// What its tables refuse, asked by a member with SQL of his own.
  @Suite struct `refuses by its tables` {
    let hub: Hub

    init() throws {
      hub = try Hub()
      try member(Self.segment(1, 5, nil, nil, "05"))
    }

    @discardableResult
    private func member(_ sql: String) throws -> String { try hub.server.sql(sql, as: Hub.user) }

    /// An insert of a run of one log, heads made of a byte each.
    private static func segment(
      _ first: Int, _ last: Int, _ before: Int?, _ prev: String?, _ head: String,
      scope: String = "practice/650811"
    ) -> String {
      func hash(_ byte: String) -> String { "decode(repeat('\(byte)', 32), 'hex')" }
      return """
        insert into segment (scope, log, first, last, before, prev, head, bytes) values ('\(scope)',
        decode(repeat('00', 16), 'hex'), \(first), \(last), \(before.map(String.init) ?? "null"),
        \(prev.map(hash) ?? "null"), \(hash(head)), '')
        """
    }

    private func refusal(_ sql: String) -> String {
      do {
        return "nothing: " + (try member(sql))
      } catch {
        return String(describing: error)
      }
    }

    @Test(arguments: [
      (Self.segment(8, 9, 7, "07", "09"), "segment_follows"),
      (Self.segment(6, 9, 5, "77", "09"), "segment_follows"),
      (Self.segment(6, 9, 4, "05", "09"), "segment_start"),
      (Self.segment(6, 9, nil, "05", "09"), "segment_start"),
      (Self.segment(6, 9, 5, nil, "09"), "segment_start"),
      (Self.segment(6, 9, nil, nil, "09"), "segment_start"),
      (Self.segment(1, 9, 0, "05", "09"), "segment_start"),
      (Self.segment(1, 9, 0, nil, "09"), "segment_start"),
      (Self.segment(0, 9, nil, nil, "09"), "segment_start"),
      (Self.segment(6, 5, 5, "05", "09"), "segment_run"),
      (Self.segment(6, 1_006, 5, "05", "09"), "segment_run"),
      (Self.segment(1, 5, nil, nil, "05"), "segment_pkey"),
      (Self.segment(6, 9, 5, "05", "09", scope: "practice/650802"), "row-level security"),
    ])
    func `a gap, a beginning in the middle, a run that is none, another's scope`(sql: String, why: String)
      throws
    {
      #expect(refusal(sql).contains(why))
      #expect(try hub.count("segment") == 1)
    }

    @Test func `nothing that follows, and no branch of a fork`() throws {
      try member(Self.segment(6, 9, 5, "05", "09"))
      try member(Self.segment(6, 9, 5, "05", "99"))
      try member(Self.segment(1, 5, nil, nil, "55"))
      #expect(try hub.count("segment") == 4)
    }

    @Test(arguments: [
      "update segment set bytes = ''", "delete from segment", "delete from keypack", "delete from joining",
      "truncate segment", "update keypack set head = head", "update joining set ask = ''",
      "drop table segment",
      "insert into member (login, scope) values (current_user, 'practice/650802')", "delete from member",
      "alter table segment disable row level security",
    ])
    func `a change of what is there, and letting oneself in`(sql: String) throws {
      let why = refusal(sql)
      #expect(why.contains("permission denied") || why.contains("must be owner"), "\(why)")
      #expect(try hub.count("segment") == 1)
    }

    @Test func `to show another's scope anything`() throws {
      try member(
        "insert into joining (scope, device, ask) values ('practice/650811', 'x', 'y');"
          + "insert into keypack values ('practice/650811', decode(repeat('00', 16), 'hex'), 1,"
          + "decode(repeat('05', 32), 'hex'), 0, '')")
      for table in ["segment", "keypack", "joining"] {
        #expect(try member("select count(*) from \(table)") == "1")
        #expect(try hub.server.sql("select count(*) from \(table)", as: "centre-650802") == "0")
      }
      #expect(try member("select login from member") == Hub.user)
      try hub.server.sql("update keypack set gone = 9", as: "centre-650802")
      try hub.server.sql("update joining set answer = 'z'", as: "centre-650802")
      #expect(try member("select gone from keypack") == "0")
      #expect(try member("select answer is null from joining") == "t")
    }

    @Test func `an answer in place of another, and one that its asker brought`() throws {
      #expect(
        refusal("insert into joining values ('practice/650811', 'x', 'y', 'z')").contains(
          "row-level security"))
      try member("insert into joining (scope, device, ask) values ('practice/650811', 'x', 'y')")
      try member("update joining set answer = 'first'")
      try member("update joining set answer = 'second'")
      #expect(try member("select convert_from(answer, 'UTF8') from joining") == "first")
    }

    @Test func `without tables is told that they are missing, and a user of no scope that he is no member`()
      throws
    {
      let scope = try PracticeCentre(seed: 811).store.scope
      try hub.server.sql("alter table member rename to member_away")
      let missing = Hub.trouble { _ = try hub.remote().meet(scope).differences(from: []) }
      try hub.server.sql("alter table member_away rename to member")
      #expect(missing == .noSchema)
      try hub.server.sql("update member set scope = 'practice/1' where login = '\(Hub.user)'")
      let stranger = Hub.trouble { _ = try hub.remote().meet(scope).differences(from: []) }
      try hub.server.sql("update member set scope = 'practice/650811' where login = '\(Hub.user)'")
      #expect(stranger == .notMember(user: Hub.user, scope: "practice/650811"))
      try hub.server.sql("revoke insert on joining from tambondesk_member")
      let denied = Hub.trouble { try hub.remote().meet(scope).put(ask: [1], of: [2]) }
      try hub.server.sql("grant insert on joining to tambondesk_member")
      #expect(denied == .notAllowed(user: Hub.user))
    }
  }
}
