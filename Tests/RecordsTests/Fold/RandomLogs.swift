import TestSupport
import ThaiText
import Welfare

@testable import Records

/// The logs of devices that write acts of any kind with any values, and hear of each other now and then.
struct RandomLogs {
  /// An entry with its act.
  struct Written {
    let entry: Entry
    let act: Act
    let bytes: [UInt8]
    let hash: [UInt8]
    /// What its log had met by then.
    let met: [LogID: UInt64]
  }

  let logs: [OwnLog]
  /// Each log's entries in their order.
  private(set) var written: [[Written]]

  /// So many acts in all, by three devices.
  init(seed: UInt64, acts count: Int) throws {
    var acts = RandomActs(seed: seed)
    logs = try (0..<3).map { device in
      try OwnLog(
        descriptor: Log(
          device: acts.bytes(32), scope: .practice("650811"), letter: ["A", "B", "C"][device], openedAt: 1
        ).descriptor)
    }
    written = logs.map { _ in [] }
    var met = logs.map { _ in [LogID: UInt64]() }
    for _ in 0..<count {
      let device = Int.random(in: 0..<3, using: &acts.chance)
      let heard = acts.chance.isOne(in: 4) ? hear(by: device, met[device], &acts.chance) : nil
      if let heard { met[device][heard.entry.name.log] = heard.entry.name.seq }
      let act = acts.act()
      let last = written[device].last
      var entry = Entry(
        name: EntryName(log: logs[device].id, seq: UInt64(written[device].count + 1)),
        order: 1 + max(last?.entry.order ?? 0, heard?.entry.order ?? 0),
        at: 1_790_000_000_000 + Int64.random(in: 0...400_000_000, using: &acts.chance), by: acts.id(),
        counter: UInt64.random(in: 0...2, using: &acts.chance), request: String(written[device].count),
        about: act.about, kind: act.kind, version: act.version, facts: act.facts,
        prev: last?.hash ?? logs[device].first)
      entry.met = heard.map { [Head(name: $0.entry.name, hash: $0.hash)] } ?? []
      let bytes = entry.bytes
      written[device].append(
        Written(entry: entry, act: act, bytes: bytes, hash: Entry.hash(bytes), met: met[device]))
    }
  }

  /// The newest entry of another device's, if it is news.
  private func hear(by device: Int, _ met: [LogID: UInt64], _ chance: inout Seeded) -> Written? {
    let other = Int.random(in: 0..<3, using: &chance)
    guard other != device, let newest = written[other].last,
      newest.entry.name.seq > met[newest.entry.name.log] ?? 0
    else { return nil }
    return newest
  }

  /// All entries as they are folded.
  var inFoldOrder: [Written] {
    written.flatMap(\.self).sorted { FoldPlace($0.entry) < FoldPlace($1.entry) }
  }

  /// Takes all of them into empty tables, a few of one log or another at a time, each log's in their order.
  ///
  /// - Returns: how often an entry had to wait for another.
  func arrive(in tables: Tables, inOrderOf seed: UInt64) throws -> Int {
    var chance = Seeded(seed)
    var next = logs.map { _ in 0 }
    var waited = 0
    // One for several, as when much comes together, or for each.
    let long = LongFold(tables: tables, source: tables)
    while true {
      let open = logs.indices.filter { next[$0] < written[$0].count }
      guard let device = open.randomElement(using: &chance) else {
        try long.end()
        return waited
      }
      let end = min(written[device].count, next[device] + Int.random(in: 1...40, using: &chance))
      let applying = Applying(tables: tables, log: logs[device], isOwn: false, long: long)
      let bytes = written[device][next[device]..<end].map(\.bytes)
      if try applying.take(bytes, certificate: [], keys: [:]).waiting > 0 { waited += 1 }
      next[device] = end
      if Bool.random(using: &chance) { try long.end() }
    }
  }
}
