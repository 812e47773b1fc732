public import Records
public import Welfare

/// One visit to a PostgreSQL server, over one connection, for the logs of one scope.
///
/// A sync with nothing new takes one round trip: the ends of the logs there and how many key packs lie beside them say all.
/// Only logs in which that differs are asked for further.
public final class PostgresVisit: RemoteVisit {
  let line: ServerLine
  let scope: Scope

  init(_ line: ServerLine, _ scope: Scope) {
    self.line = line
    self.scope = scope
  }

  /// What went over the line until now, as the kernel counts it, TLS and all; no bytes of a local socket.
  public var traffic: Traffic {
    let bytes = line.bytes
    var traffic = Traffic()
    traffic.roundTrips = line.roundTrips
    traffic.bytesIn = bytes.received
    traffic.bytesOut = bytes.sent
    traffic.opening = line.opening.received + line.opening.sent
    return traffic
  }

  /// What the server has that is not held, and what is held that it has not.
  ///
  /// - Throws: `RemoteTrouble.server`; `notMember` where the user may see nothing of the scope.
  public func differences(from held: [HeldSegment]) throws(RemoteTrouble) -> Differences {
    let summaries = try summaries()
    let logs = HeldLog.logs(of: held)
    var differences = Differences()
    var asked: [(log: HeldLog, after: UInt64)] = []
    for id in Set(logs.keys).union(summaries.keys).sorted() {
      let log = logs[id] ?? HeldLog(id: id, segments: [], isLine: true)
      switch log.question(summaries[id] ?? LogSummary()) {
      case .nothing(let send): differences.send += send
      case .after(let number): asked.append((log, number))
      case .all: asked.append((log, 0))
      }
    }
    var again: [HeldLog] = []
    for (question, listed) in zip(asked, try list(asked.map { ($0.log.id, $0.after) })) {
      if question.after == 0 {
        differences.add(question.log.differences(all: listed))
      } else if let found = question.log.differences(
        after: listed, summaries[question.log.id] ?? LogSummary())
      {
        differences.add(found)
      } else {
        again.append(question.log)
      }
    }
    for (log, listed) in zip(again, try list(again.map { ($0.id, 0) })) {
      differences.add(log.differences(all: listed))
    }
    differences.receive.sort()
    differences.send.sort { RemoteSegment(headed: $0) < RemoteSegment(headed: $1) }
    return differences
  }

  /// What is there of every log, in one round trip; and whether anything of it may be seen.
  private func summaries() throws(RemoteTrouble) -> [LogID: LogSummary] {
    let answers = try line.ask([
      Statement("select 1 from member where login = current_user and scope = $1", .text(scope.name)),
      Statement(
        """
        select log, last, head from segment s where scope = $1 and not exists (select from segment n \
        where n.scope = s.scope and n.log = s.log and n.before = s.last and n.prev = s.head)
        """, .text(scope.name)),
      Statement(
        "select log, count(*), cast(sum(gone) as bigint) from keypack where scope = $1 group by log",
        .text(scope.name)),
    ])
    guard !answers[0].values.isEmpty else {
      throw .server(.notMember(user: line.settings.address.user, scope: scope.name))
    }
    var summaries: [LogID: LogSummary] = [:]
    for row in try answers[1].rows(of: 3) {
      let end = LogEnd(last: try Rows.number(row[1]), head: try Rows.bytes(row[2], count: 32))
      summaries[try Rows.log(row[0]), default: LogSummary()].ends.insert(end)
    }
    for row in try answers[2].rows(of: 3) {
      summaries[try Rows.log(row[0]), default: LogSummary()].packs = PackCount(
        packs: try Rows.number(row[1]), gone: try Rows.number(row[2]))
    }
    return summaries
  }

  /// The segments of logs after a number each, without their bytes, in one round trip; none for no log.
  private func list(_ logs: [(log: LogID, after: UInt64)]) throws(RemoteTrouble) -> [[ListedSegment]] {
    guard !logs.isEmpty else { return [] }
    let answers = try line.ask(
      logs.map { log, after in
        Statement(
          """
          select s.first, s.last, s.prev, s.head, k.gone from segment s left join keypack k on k.scope = s.scope \
          and k.log = s.log and k.first = s.first and k.head = s.head \
          where s.scope = $1 and s.log = $2 and s.first > $3 order by s.first, s.head
          """, .text(scope.name), .bytes(log.bytes), .number(after))
      })
    var lists: [[ListedSegment]] = []
    for (question, answer) in zip(logs, answers) {
      var list: [ListedSegment] = []
      for row in try answer.rows(of: 5) {
        let segment = RemoteSegment(
          log: question.log, first: try Rows.number(row[0]), last: try Rows.number(row[1]),
          mark: try Rows.bytes(row[3], count: 32))
        guard segment.first >= 1, segment.last >= segment.first else { throw .server(.form) }
        var gone: UInt64?
        if let value = row[4] { gone = try Rows.number(value) }
        list.append(ListedSegment(segment: segment, prev: row[2], gone: gone))
      }
      lists.append(list)
    }
    return lists
  }
}
