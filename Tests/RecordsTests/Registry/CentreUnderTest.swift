import Foundation
import TestSupport
import ThaiText
import Welfare

@testable import Records

/// A practice store in a directory of its own, with its lookup store in memory beside it.
struct CentreUnderTest {
  let store: Store
  let clock: Clock
  let environment: StoreEnvironment
  let scratch: ScratchDirectory
  let memory: ScratchDirectory

  init(seed: UInt64 = 1) throws {
    scratch = try ScratchDirectory()
    memory = try ScratchDirectory(under: "/dev/shm")
    clock = Clock()
    environment = .fixed(clock: clock, seed: seed, runtime: memory.file("run"))
    store = try Store.create(at: scratch.file("store"), setup: .practice, environment: environment)
  }

  /// A second instance on the same store, as another process would have one.
  func anotherDesk() throws -> Store {
    try Store.open(at: store.path, environment: environment)
  }

  var officer: Identifier<Officer> {
    get throws { try require2(try store.officer(code: "practice")).id }
  }

  func proposer(counter: UInt64 = 0, request: String? = nil) throws -> Proposer {
    Proposer(officer: try officer, counter: counter, at: clock.now, request: request)
  }

  @discardableResult
  func importRegister(_ rows: [RegisterRow], request: String? = nil, isDryRun: Bool = false) throws
    -> ImportReport
  {
    try store.importRegister(
      rows: rows, source: ImportSource(rows: rows.count), by: try proposer(request: request),
      isDryRun: isDryRun)
  }

  func lookup(_ text: String, limit: Int = 20, in store: Store? = nil) throws -> LookupPage {
    guard
      case .lookup(let page) = try (store ?? self.store).answer(
        .lookup(text, limit: limit), at: clock.now, counter: 1)
    else { throw Missing() }
    return page
  }
}

/// Something that a test needs is not there.
struct Missing: Error {}

/// The value, or an error that ends the test.
func require2<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}

/// People who do not exist; the same seed gives the same.
func inventedRows(_ count: Int, seed: UInt64) -> [RegisterRow] {
  var source = Seeded(seed)
  return InventedPeople(
    count: count, tambon: "650811", tambonName: "ดินทอง",
    today: Day(year: 2026, month: 11, day: 23) ?? Day(number: 0), source: &source
  ).rows
}
