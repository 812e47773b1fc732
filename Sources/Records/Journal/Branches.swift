import Welfare

/// A log's entries, branch by branch (JOURNAL, "Fork").
///
/// Where two hashes stand for one number, the branch whose first differing hash is smaller is folded; the others
/// are kept and passed on.
struct Branches {
  /// An entry as held.
  struct Link {
    /// The entry.
    let entry: Entry
    /// Its hash.
    let hash: [UInt8]
  }

  /// The branch that is folded, from 1.
  let folded: [Link]
  /// The last entry of every branch, the folded one's included.
  let tips: [Head]
  /// The entries of all other branches, by number, then hash.
  let lost: [Link]

  /// Reads the whole log.
  init(of log: LogID, in journal: JournalTable) throws {
    let all = try journal.tables.rows(
      "SELECT bytes, hash FROM journal WHERE log = ? ORDER BY seq, hash", .id(log)
    ) { row in Link(entry: try Entry(bytes: row.bytes(0)), hash: row.bytes(1)) }
    let following = Dictionary(grouping: all, by: \.entry.prev)
    var chain: [Link] = []
    // Rows come by number, then hash: the first that follows is the smaller.
    var next = all.first
    while let link = next {
      chain.append(link)
      next = following[link.hash]?.first
    }
    folded = chain
    let kept = Set(chain.map(\.hash))
    lost = all.filter { !kept.contains($0.hash) }
    tips = all.filter { following[$0.hash] == nil }.map { Head(name: $0.entry.name, hash: $0.hash) }
  }
}
