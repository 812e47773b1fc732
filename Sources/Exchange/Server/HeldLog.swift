import Records
import Welfare

/// What is held of one log, as it is compared with what a server has of it.
struct HeldLog {
  let id: LogID
  /// Ascending.
  let segments: [HeldSegment]
  /// Whether each follows the one before: no branches, and not cut in two ways.
  let isLine: Bool

  /// The logs of what is held.
  static func logs(of held: [HeldSegment]) -> [LogID: HeldLog] {
    Dictionary(grouping: held, by: \.reference.log).mapValues { segments in
      var next: UInt64 = 1
      let isLine = segments.allSatisfy { segment in
        defer { next = segment.reference.last + 1 }
        return segment.reference.first == next
      }
      return HeldLog(id: segments[0].reference.log, segments: segments, isLine: isLine)
    }
  }

  /// The end of the line; number 0 where nothing is held.
  var end: LogEnd { segments.last.map { LogEnd($0.reference) } ?? LogEnd(last: 0, head: []) }

  /// The segments up to a number, and those after it.
  func split(after number: UInt64) -> (until: ArraySlice<HeldSegment>, after: ArraySlice<HeldSegment>) {
    let place = segments.firstIndex { $0.reference.last > number } ?? segments.endIndex
    return (segments[..<place], segments[place...])
  }
}

/// Where a log, or a branch of it, ends: the last number and its hash. They say all that came before.
struct LogEnd: Hashable {
  let last: UInt64
  let head: [UInt8]

  init(last: UInt64, head: [UInt8]) {
    self.last = last
    self.head = head
  }

  init(_ reference: SegmentReference) { self.init(last: reference.last, head: reference.head) }
}

/// How many key packs lie beside a log's segments, and how many keys they say are gone.
struct PackCount: Hashable {
  var packs: UInt64
  var gone: UInt64

  init(packs: UInt64 = 0, gone: UInt64 = 0) {
    self.packs = packs
    self.gone = gone
  }

  init(_ segments: some Sequence<HeldSegment>) {
    self.init()
    for segment in segments where segment.hasPack { add(gone: segment.gone) }
  }

  mutating func add(gone: UInt64) {
    packs += 1
    self.gone = self.gone.addingReportingOverflow(gone).partialValue
  }
}

/// A server's answer to what it has of a log, in one line.
struct LogSummary {
  var ends: Set<LogEnd> = []
  var packs = PackCount()
}

/// A segment that a server lists.
struct ListedSegment {
  let segment: RemoteSegment
  /// The head of the one before; nil for the first.
  let prev: [UInt8]?
  /// How many the key pack beside it says are gone; nil where there is none.
  let gone: UInt64?

  var end: LogEnd { LogEnd(last: segment.last, head: segment.mark) }
}

/// What has to be asked of a log after its summary is known.
enum LogQuestion: Equatable {
  /// Nothing: both have the same, but for these segments that are not there.
  case nothing(send: [SegmentReference])
  /// What it has after the end of what is held.
  case after(UInt64)
  /// All that it has.
  case all
}

extension HeldLog {
  /// Compares with a summary.
  func question(_ summary: LogSummary) -> LogQuestion {
    guard !summary.ends.isEmpty else { return .nothing(send: segments.map(\.reference)) }
    guard isLine, summary.ends.count == 1, let there = summary.ends.first else { return .all }
    if segments.isEmpty { return .all }
    if segments.contains(where: { LogEnd($0.reference) == there }) {
      let (until, after) = split(after: there.last)
      return PackCount(until) == summary.packs ? .nothing(send: after.map(\.reference)) : .all
    }
    return there.last > end.last ? .after(end.last) : .all
  }

  /// What a listing after the end of what is held comes to; nil where it does not follow, or key packs differ before it.
  func differences(after listed: [ListedSegment], _ summary: LogSummary) -> Differences? {
    var end = self.end
    var packs = PackCount(segments)
    for item in listed {
      guard item.segment.first == end.last + 1, item.prev == end.head else { return nil }
      end = item.end
      if let gone = item.gone { packs.add(gone: gone) }
    }
    guard summary.ends == [end], packs == summary.packs else { return nil }
    var differences = Differences()
    differences.receive = listed.map(\.segment)
    return differences
  }

  /// What a whole listing comes to. Two segments that end alike hold the same: their cuts do not matter.
  func differences(all listed: [ListedSegment]) -> Differences {
    var differences = Differences()
    let there = Dictionary(
      listed.map { ($0.segment, $0) }, uniquingKeysWith: { first, _ in first })
    let ends = Set(listed.map(\.end))
    let here = Set(segments.map { LogEnd($0.reference) })
    differences.receive = listed.filter { !here.contains($0.end) }.map(\.segment).sorted()
    for segment in segments {
      guard ends.contains(LogEnd(segment.reference)) else {
        differences.send.append(segment.reference)
        continue
      }
      guard let found = there[RemoteSegment(headed: segment.reference)] else { continue }
      differences.compareKeys(of: segment, there: found.gone)
    }
    return differences
  }
}

extension RemoteSegment {
  /// A segment that is held here, as a server tells it: by its head.
  init(headed reference: SegmentReference) {
    self.init(log: reference.log, first: reference.first, last: reference.last, mark: reference.head)
  }
}

extension Differences {
  mutating func add(_ other: Differences) {
    receive += other.receive
    send += other.send
    takeKeys += other.takeKeys
    putKeys += other.putKeys
  }
}
