import Foundation
import PtySupport
import ThaiText
import Welfare

@testable import Records

/// A store in a directory of its own that probes, processes without a screen, work on. It goes with the value.
final class ProbedStore {
  let directory: String

  /// The time of everything that probes do.
  let now = Instant(Day(number: 20_780), minuteOfDay: 540)

  /// The probe's file.
  static let probe = BuiltProgram.path("StoreProbe")

  init(households: Int? = 40) throws {
    directory = NSTemporaryDirectory() + "probed-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    if let households { try run("make", String(households)) }
  }

  deinit {
    for path in [directory, runtime] { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Where its lookup store lies, in memory.
  let runtime = "/dev/shm/probed-" + UUID().uuidString

  /// The store.
  var path: String { directory + "/store" }

  /// Starts a probe on the store, or on another place.
  ///
  /// - Parameters:
  ///   - number: households, tickets or a seed, as the mode has it.
  ///   - place: where; nil for the store.
  ///   - hasOwnMounts: whether what it mounts is seen by it alone.
  func start(
    _ mode: String, _ number: String = "0", on place: String? = nil, hasOwnMounts: Bool = false
  ) throws -> PlainProgram {
    let output = directory + "/" + UUID().uuidString + ".out"
    let arguments = [mode, place ?? path, runtime, number]
    return hasOwnMounts
      ? try PlainProgram("/usr/bin/unshare", ["--mount", Self.probe] + arguments, output: output)
      : try PlainProgram(Self.probe, arguments, output: output)
  }

  /// Runs a probe to its end.
  ///
  /// - Returns: what it said, line by line.
  @discardableResult func run(
    _ mode: String, _ number: String = "0", on place: String? = nil, hasOwnMounts: Bool = false
  ) throws -> [String] {
    let probe = try start(mode, number, on: place, hasOwnMounts: hasOwnMounts)
    let end = try probe.waitForEnd(within: .seconds(300))
    guard end == .exited(0) else { throw Failed(mode: mode, end: end, lines: probe.lines) }
    return probe.lines
  }

  /// A probe that did not end as it should.
  struct Failed: Error {
    let mode: String
    let end: ProgramEnd
    let lines: [String]
  }

  /// The store as the next desk opens it.
  func open() throws -> Store {
    try Store.open(
      at: path,
      environment: StoreEnvironment(
        now: { [now] in now }, random: { .random(in: .min ... .max) },
        machineID: ThisMachine.id, runtimeDirectory: runtime,
        parseRules: { (_: [RuleFile]) throws(RuleFileTrouble) in
          throw RuleFileTrouble(file: "none is needed", .missingFile)
        }))
  }

  /// Whether processes may mount here: root may, as a rule, and root of a container may not.
  static let hasMounts: Bool = {
    guard let place = try? ProbedStore(households: nil) else { return false }
    return (try? place.run("mount", on: place.directory, hasOwnMounts: true)) != nil
  }()
}

/// What a probe said was saved: an entry, what it is of, and the number it gave.
struct Promise: Hashable {
  let seq: UInt64
  let kind: String
  let what: String

  init?(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3, let seq = UInt64(words[0]) else { return nil }
    (self.seq, kind, what) = (seq, words[1], words[2])
  }

  /// Whether the journal says the same.
  func isKept(in store: Store) throws -> Bool {
    let entry = try store.read { try JournalTable(tables: $0).entry(EntryName(log: store.log.id, seq: seq)) }
    guard let entry, entry.kind == kind else { return false }
    let said =
      switch try Act(kind: entry.kind, version: entry.version, facts: entry.facts) {
      case .ticketTaken(let facts): facts.label + " " + String(facts.number)
      case .aidIssued(let facts): facts.receipt
      case .aidReversed(let facts): facts.issuance.hex
      default: ""
      }
    return said.utf8.elementsEqual(what.utf8)
  }
}

extension Store {
  /// The numbers that the store's log gave, in the order given, by series.
  func numbersGiven() throws -> [String: [UInt64]] {
    var given: [String: [UInt64]] = [:]
    try read { tables in
      try tables.each("SELECT bytes FROM journal WHERE log = ? ORDER BY seq", .id(log.id)) { row in
        let entry = try Entry(bytes: row.bytes(0))
        switch try Act(kind: entry.kind, version: entry.version, facts: entry.facts) {
        case .ticketTaken(let facts): given[facts.lane, default: []].append(facts.number)
        case .aidIssued(let facts): given["receipt", default: []].append(facts.number)
        default: break
        }
      }
    }
    return given
  }
}
