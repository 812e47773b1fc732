public import Records
import Welfare

extension PostgresVisit {
  /// Rows of one question: what they are at most is far from what memory can hold.
  private static let rowsAtOnce = 16
  /// Questions that may be under way, so that the line never runs dry.
  private static let questionsAhead = 4

  /// Gets segments and the key packs beside them, runs of neighbours at once; where it is stopped, the visit is over.
  ///
  /// - Throws: `RemoteTrouble.server`, and whatever `each` throws.
  public func get(_ wanted: [RemoteSegment], each: (Arrival) throws -> Bool) throws {
    guard !wanted.isEmpty else { return }
    let runs = Self.runs(wanted)
    line.noteRoundTrip()
    var asked = 0
    for (number, run) in runs.enumerated() {
      while asked < min(runs.count, number + Self.questionsAhead) {
        try line.send([question(runs[asked])])
        asked += 1
      }
      let most = run.count * 2 * (SegmentFile.mostBytes + KeyPack.mostBytes) + 65_536
      let rows: [Rows]
      switch try line.answers(1, most: most) {
      case .success(let found): rows = found
      case .failure(let refused): throw RemoteTrouble.server(line.trouble(refused.code))
      }
      var found: [RemoteSegment: [[UInt8]?]] = [:]
      for row in try rows[0].rows(of: 5) {
        let segment = RemoteSegment(
          log: run[0].log, first: try Rows.number(row[0]), last: try Rows.number(row[1]),
          mark: try Rows.bytes(row[2], count: 32))
        found[segment] = row
      }
      for segment in run {
        guard try each(arrival(segment, found[segment])) else { return }
      }
    }
  }

  /// Neighbours of one log, in the order they were named, so many at once.
  private static func runs(_ wanted: [RemoteSegment]) -> [[RemoteSegment]] {
    var runs: [[RemoteSegment]] = []
    for segment in wanted {
      if let last = runs.last, last.count < rowsAtOnce, last[0].log == segment.log,
        let before = last.last, before.last + 1 == segment.first
      {
        runs[runs.count - 1].append(segment)
      } else {
        runs.append([segment])
      }
    }
    return runs
  }

  private func question(_ run: [RemoteSegment]) -> Statement {
    let last = run[run.count - 1].first
    return Statement(
      """
      select s.first, s.last, s.head, s.bytes, k.bytes from segment s left join keypack k on k.scope = s.scope \
      and k.log = s.log and k.first = s.first and k.head = s.head \
      where s.scope = $1 and s.log = $2 and s.first between $3 and $4
      """, .text(scope.name), .bytes(run[0].log.bytes), .number(run[0].first), .number(last))
  }

  private func arrival(_ segment: RemoteSegment, _ row: [[UInt8]?]?) -> Arrival {
    guard let row, let file = row[3] else { return Arrival(segment: segment, content: nil, keys: nil) }
    let content = Result { () throws(SegmentTrouble) -> Segment in
      let read = try SegmentFile.segment(in: file)
      guard RemoteSegment(headed: read.reference) == segment, read.reference.scope == scope else {
        throw .run
      }
      return read
    }
    let keys = row[4].map { bytes in Result { () throws(SegmentTrouble) in try KeyPack(bytes: bytes) } }
    return Arrival(segment: segment, content: content, keys: keys)
  }

  /// Gets key packs alone; nil for one that is not there any more.
  ///
  /// - Throws: `RemoteTrouble.server`, and whatever `each` throws.
  public func getKeys(
    beside wanted: [SegmentReference],
    each: (SegmentReference, Result<KeyPack, SegmentTrouble>?) throws -> Void
  ) throws {
    var rest = wanted[...]
    while !rest.isEmpty {
      let some = rest.prefix(Self.rowsAtOnce)
      rest = rest.dropFirst(some.count)
      let answers = try line.ask(
        some.map { reference in
          Statement(
            "select bytes from keypack where scope = $1 and log = $2 and first = $3 and head = $4",
            .text(scope.name), .bytes(reference.log.bytes), .number(reference.first), .bytes(reference.head))
        })
      for (reference, answer) in zip(some, answers) {
        let bytes = try answer.rows(of: 1).first?[0]
        try each(
          reference, bytes.map { bytes in Result { () throws(SegmentTrouble) in try KeyPack(bytes: bytes) } })
      }
    }
  }
}
