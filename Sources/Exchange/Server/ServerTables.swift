/// The tables of a server, and who may do what with them: what `sync --init-remote` prints.
///
/// ## The tables
///
/// | table | holds |
/// |---|---|
/// | `segment` | runs of logs, never changed or taken away; the foreign key refuses a gap, and both branches of a fork have room |
/// | `keypack` | key packs; one of more gone takes the place of one of fewer, which is the only thing that is ever replaced |
/// | `joining` | what a further device asks (`ask`) and what it was answered (`answer`), once |
/// | `member` | which user sees which scope; the rows of others are not there for it |
///
/// `bytes` are what lies in a folder as files (`SegmentFile`, `KeyPack`). `before` and `prev` are the last number and the head
/// of the segment before, null where `first` is 1. Numbers, hashes and scopes stand in clear; persons are sealed.
public enum ServerTables {
  /// Statements that make the tables, once, by whoever owns the database. Plain SQL: no sequences, triggers or extensions.
  public static let statements: [String] = [
    """
    create table member (
      login text not null, scope text not null,
      primary key (login, scope)
    )
    """,
    """
    create table segment (
      scope text not null, log bytea not null, first bigint not null, last bigint not null,
      before bigint, prev bytea, head bytea not null, bytes bytea not null,
      primary key (scope, log, first, head),
      unique (scope, log, last, head),
      constraint segment_follows foreign key (scope, log, before, prev) references segment (scope, log, last, head),
      constraint segment_start check (
        (first = 1 and before is null and prev is null)
        or (first > 1 and before is not null and prev is not null and before = first - 1)),
      constraint segment_run check (last >= first and last - first < 1000),
      constraint segment_sizes check (
        length(log) = 16 and length(head) = 32 and (prev is null or length(prev) = 32)
        and length(bytes) <= \(SegmentFile.mostBytes))
    )
    """,
    """
    create table keypack (
      scope text not null, log bytea not null, first bigint not null, head bytea not null,
      gone bigint not null, bytes bytea not null,
      primary key (scope, log, first, head),
      constraint keypack_sizes check (
        length(log) = 16 and first >= 1 and length(head) = 32 and gone >= 0 and length(bytes) <= 524288)
    )
    """,
    """
    create table joining (
      scope text not null, device bytea not null, ask bytea not null, answer bytea,
      primary key (scope, device),
      constraint joining_sizes check (
        length(device) <= 64 and length(ask) <= 65536 and (answer is null or length(answer) <= 65536))
    )
    """,
    "create role tambondesk_member nologin",
    "grant select on member to tambondesk_member",
    "grant select, insert on segment to tambondesk_member",
    "grant select, insert, update (gone, bytes) on keypack to tambondesk_member",
    "grant select, insert, update (answer) on joining to tambondesk_member",
    "alter table member enable row level security",
    "alter table segment enable row level security",
    "alter table keypack enable row level security",
    "alter table joining enable row level security",
    "create policy member_self on member for select to tambondesk_member using (login = current_user)",
    policy("segment_read", "segment", "for select", "using (\(inScope))"),
    policy("segment_put", "segment", "for insert", "with check (\(inScope))"),
    policy("keypack_read", "keypack", "for select", "using (\(inScope))"),
    policy("keypack_put", "keypack", "for insert", "with check (\(inScope))"),
    policy("keypack_replace", "keypack", "for update", "using (\(inScope)) with check (\(inScope))"),
    policy("joining_read", "joining", "for select", "using (\(inScope))"),
    policy("joining_ask", "joining", "for insert", "with check (\(inScope) and answer is null)"),
    policy(
      "joining_answer", "joining", "for update",
      "using (\(inScope) and answer is null) with check (\(inScope))"),
  ]

  /// Statements that only PostgreSQL knows and that may be left out: segments are deflated already, and are kept as they are.
  public static let optionalStatements: [String] = [
    "alter table segment alter column bytes set storage external",
    "alter table keypack alter column bytes set storage external",
  ]

  /// Statements that let a user in to a scope; the user's password is set by whoever makes it, and never stands here.
  public static func admission(of user: String, to scope: String) -> [String] {
    [
      "create role \(quoted(user, "\"")) login",
      "grant tambondesk_member to \(quoted(user, "\""))",
      "insert into member (login, scope) values (\(quoted(user, "'")), \(quoted(scope, "'")))",
    ]
  }

  private static let inScope = "scope in (select m.scope from member m where m.login = current_user)"

  private static func policy(_ name: String, _ table: String, _ what: String, _ rule: String) -> String {
    "create policy \(name) on \(table) \(what) to tambondesk_member \(rule)"
  }

  private static func quoted(_ text: String, _ mark: String) -> String {
    mark
      + text.split(separator: Character(mark), omittingEmptySubsequences: false).joined(
        separator: mark + mark)
      + mark
  }
}
