import Glibc
public import Records
public import Welfare

extension PostgresVisit {
  /// Bytes that make a transaction: after each it is known what is there, and a sync goes on from it.
  private static let batchBytes = 1 << 18
  /// Bytes that may be under way without an answer: few on a slow line, where whoever stops it would wait for all of them.
  private static let bytesAhead = (least: 1 << 18, most: 1 << 23)
  /// How often a transaction that ran into another's is tried again.
  private static let attempts = 8

  /// Segments of one transaction.
  private struct Batch {
    var deliveries: [Delivery] = []
    var statements: [Statement] = []
    var size = 0
    var sent = ContinuousClock.now
  }

  /// Puts segments there, oldest first, with their key packs: some in a transaction, several of those under way at once.
  ///
  /// - Throws: `RemoteTrouble.server`, and whatever `make` throws; transactions that were told of stay.
  public func put(
    _ offered: [SegmentReference], make: (SegmentReference) throws -> Parcel?, each: (Delivery) -> Bool
  ) throws {
    guard !offered.isEmpty else { return }
    line.noteRoundTrip()
    var underWay: [Batch] = []
    var batch = Batch()
    var goesOn = true
    var ahead = Self.bytesAhead.least
    for (number, reference) in offered.enumerated() where goesOn {
      let parcel = try make(reference)
      batch.deliveries.append(Delivery(segment: reference, isThere: parcel != nil))
      if let parcel {
        for statement in statements(parcel) {
          batch.statements.append(statement)
          batch.size += statement.size
        }
      }
      guard batch.size >= Self.batchBytes || number == offered.count - 1 else { continue }
      batch.sent = .now
      try line.send(batch.statements)
      underWay.append(batch)
      batch = Batch()
      while goesOn, underWay.reduce(0, { $0 + $1.size }) > ahead {
        let sent = underWay[0].sent
        goesOn = try settle(&underWay, each)
        let isQuick = sent.duration(to: .now) < .seconds(1)
        ahead = isQuick ? min(ahead * 2, Self.bytesAhead.most) : Self.bytesAhead.least
      }
    }
    while !underWay.isEmpty { goesOn = try settle(&underWay, each) && goesOn }
  }

  /// Waits for the oldest transaction under way.
  private func settle(_ underWay: inout [Batch], _ each: (Delivery) -> Bool) throws -> Bool {
    let batch = underWay.removeFirst()
    var goesOn = true
    switch try line.answers(batch.statements.count) {
    case .success: goesOn = tell(batch, each)
    case .failure(let refused):
      guard refused.isPassing else { throw RemoteTrouble.server(line.trouble(refused.code)) }
      // Those behind it may have followed what is not there now: all are tried again, one after the other.
      var failed = [batch]
      for behind in underWay {
        if case .failure = try line.answers(behind.statements.count) {
          failed.append(behind)
        } else {
          goesOn = tell(behind, each) && goesOn
        }
      }
      underWay = []
      for batch in failed {
        _ = try patiently(batch.statements)
        goesOn = tell(batch, each) && goesOn
      }
    }
    return goesOn
  }

  private func tell(_ batch: Batch, _ each: (Delivery) -> Bool) -> Bool {
    var goesOn = true
    for delivery in batch.deliveries { goesOn = each(delivery) && goesOn }
    return goesOn
  }

  /// Asks, and again after a while of random length where it ran into another's transaction.
  func patiently(_ statements: [Statement]) throws(RemoteTrouble) -> [Rows] {
    var attempt = 0
    while true {
      try line.send(statements)
      line.noteRoundTrip()
      switch try line.answers(statements.count) {
      case .success(let rows): return rows
      case .failure(let refused):
        attempt += 1
        guard refused.isPassing, attempt < Self.attempts else { throw .server(line.trouble(refused.code)) }
        usleep(UInt32.random(in: 1_000...(10_000 << UInt32(attempt))))
      }
    }
  }

  /// The key pack first: whoever sees the segment can open it.
  private func statements(_ parcel: Parcel) -> [Statement] {
    let segment = parcel.segment
    let reference = segment.reference
    let isFirst = reference.first == 1
    let put = Statement(
      """
      insert into segment (scope, log, first, last, before, prev, head, bytes) \
      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing
      """, .text(scope.name), .bytes(reference.log.bytes), .number(reference.first), .number(reference.last),
      isFirst ? .null(of: .number) : .number(reference.first - 1),
      isFirst ? .null(of: .bytes) : .bytes(segment.prev),
      .bytes(reference.head), .bytes(SegmentFile.bytes(of: segment)))
    return (parcel.keys.map { [statement($0)] } ?? []) + [put]
  }

  private func statement(_ pack: KeyPack) -> Statement {
    Statement(
      """
      insert into keypack (scope, log, first, head, gone, bytes) values ($1, $2, $3, $4, $5, $6) \
      on conflict (scope, log, first, head) do update set gone = excluded.gone, bytes = excluded.bytes \
      where excluded.gone > keypack.gone
      """, .text(scope.name), .bytes(pack.log.bytes), .number(pack.first), .bytes(pack.head),
      .number(pack.gone),
      .bytes(pack.bytes))
  }

  /// Puts key packs alone, where none of as many gone or more lies.
  ///
  /// - Throws: `RemoteTrouble.server`.
  public func put(_ packs: [(beside: SegmentReference, pack: KeyPack)]) throws(RemoteTrouble) {
    var rest = packs[...]
    while !rest.isEmpty {
      let some = rest.prefix(64)
      rest = rest.dropFirst(some.count)
      _ = try patiently(some.map { statement($0.pack) })
    }
  }
}
