import Desk
import Dispatch
import Foundation
import Records
import Synchronization
import Terminal
import ThaiText
import Welfare

/// Reads and imports files behind the officer's back, on connections of its own.
final class ImportMachine: Sendable {
  private let path: String
  private let environment: StoreEnvironment
  private let mailbox: Mailbox<Event>
  private let queue = DispatchQueue(label: "tambondesk.importing", qos: .utility)
  /// The newest number that may go on; what has another one is void.
  private let wanted = Mutex<Int?>(nil)

  init(store: Store, mailbox: Mailbox<Event>) {
    path = store.path
    environment = store.environment
    self.mailbox = mailbox
  }

  /// Does a task and posts how far it has come, then what became of it, under `number`.
  func start(_ number: Int, _ task: ImportTask, by proposer: Proposer, officer code: String, words: Words) {
    if case .look = task {
      return DispatchQueue.global(qos: .utility).async { [self] in
        let past = (try? Store.open(at: path, environment: environment).imports()) ?? []
        post(number, .looked(ImportedFiles().found(), past: past.reversed()))
      }
    }
    wanted.withLock { $0 = number }
    queue.async { [self] in
      do throws(ImportTrouble) {
        let job = ImportJob(
          store: try opened(), proposer: proposer, officer: code, words: words,
          progress: { [self] done, all in
            post(number, .progress(done: done, all: all))
            return wanted.withLock { $0 == number }
          })
        post(number, try job.carryOut(task))
      } catch {
        post(number, .failed(error))
      }
    }
  }

  /// Stops the task of that number behind a whole page.
  func stop(_ number: Int) {
    wanted.withLock { if $0 == number { $0 = nil } }
  }

  private func opened() throws(ImportTrouble) -> Store {
    do throws(StoreTrouble) { return try Store.open(at: path, environment: environment) } catch {
      throw .store(error)
    }
  }

  private func post(_ number: Int, _ news: ImportNews) { mailbox.post(.imported(number: number, news)) }
}

/// One task on one file.
struct ImportJob {
  let store: Store
  let proposer: Proposer
  /// The officer's code, for other desks that have to wait.
  let officer: String
  let words: Words
  /// Told how many rows of how many are done; false stops it.
  let progress: (Int, Int) -> Bool

  /// Does it.
  func carryOut(_ task: ImportTask) throws(ImportTrouble) -> ImportNews {
    switch task {
    case .look: return .looked([], past: [])
    case .open(let path, let source):
      let place = ImportedFiles().place(path)
      return .opened(try store.sheet(of: try bytes(place), at: place, as: source))
    case .rehearse(let wish): return .over(try importFile(wish, by: proposer, isDryRun: true))
    case .run(let wish, let request):
      return .over(try importFile(wish, by: named(request), isDryRun: false))
    case .undo(let batch, let reason, let request):
      let proposer = named(request)
      _ = try longWork { () throws(ImportTrouble) in
        try committed { () throws(CommitFailure) in
          try store.commit(.imports(.undo(batch: batch, reason: reason)), by: proposer)
        }
      }
      return .undone(batch)
    }
  }

  private func named(_ request: String) -> Proposer {
    Proposer(officer: proposer.officer, counter: proposer.counter, at: proposer.at, request: request)
  }

  private func importFile(
    _ wish: ImportWish, by proposer: Proposer, isDryRun: Bool
  ) throws(ImportTrouble) -> ImportOutcome {
    let bytes = try bytes(wish.path)
    let file: ReadFile
    do throws(FileTrouble) {
      file = try ReadFile(wish.source, bytes, path: wish.path, options: try options(wish))
    } catch {
      throw .file(error)
    }
    guard progress(0, file.parsed.goodRows) else { return stopped(file, isDryRun: isDryRun) }
    if !isDryRun { try store.keepColumns(of: wish, bytes) }
    let report = try longWork { () throws(ImportTrouble) in
      try committed { () throws(CommitFailure) in
        try store.importFile(file, by: proposer, dryRun: isDryRun, progress: progress)
      }
    }
    let left = ImportLeft(report, file)
    var rejects: String?
    var areKept = true
    if !left.lines.isEmpty {
      let place = ImportedFiles().rejects(of: wish.path)
      rejects = place
      if !isDryRun, !report.isReplayed {
        areKept = ImportedFiles().write(left.file(of: bytes, words), to: place)
      }
    }
    return ImportOutcome(
      facts: report.facts(wish.source), isDryRun: isDryRun, isStopped: report.isStopped, done: report.done,
      goodRows: file.parsed.goodRows, bad: first(left.bad.values.map(\.self)), doubts: first(report.doubts),
      remarks: Array(
        (file.parsed.remarks + report.remarks).sorted { $0.line < $1.line }.prefix(ImportOutcome.mostLines)),
      rejects: rejects, areRejectsKept: areKept)
  }

  /// Stopped before the first row.
  private func stopped(_ file: ReadFile, isDryRun: Bool) -> ImportOutcome {
    ImportOutcome(
      facts: ImportFinished(
        batch: Identifier(high: 0, low: 0), source: file.source, rows: file.parsed.rowCount, new: 0,
        changed: 0,
        same: 0, warned: 0, rejected: 0), isDryRun: isDryRun, isStopped: true, done: 0,
      goodRows: file.parsed.goodRows)
  }

  private func options(_ wish: ImportWish) throws(FileTrouble) -> ImportOptions {
    guard let centre = try? store.centre() else { throw .failed(path: wish.path, code: 0) }
    return ImportOptions(
      tambonCode: centre.tambon, tambonName: centre.name, isPractice: centre.isPractice,
      today: proposer.at.day, mappings: wish.mappings)
  }

  private func first(_ rows: [SetAside]) -> [SetAside] {
    Array(rows.sorted { $0.line < $1.line }.prefix(ImportOutcome.mostLines))
  }

  private func bytes(_ path: String) throws(ImportTrouble) -> [UInt8] {
    // Opening a pipe would wait for who writes into it.
    guard ImportedFiles().isFileOrNothing(path) else { throw .file(.notText(path: path)) }
    do throws(FileTrouble) { return try ImportedFile.bytes(at: path) } catch { throw .file(error) }
  }

  private func committed<Value>(_ body: () throws(CommitFailure) -> Value) throws(ImportTrouble) -> Value {
    do throws(CommitFailure) { return try body() } catch {
      switch error {
      case .refused(let refusal): throw .refused(refusal)
      case .trouble(let trouble): throw .store(trouble)
      }
    }
  }

  /// While it lasts other desks can name who does it.
  private func longWork<Value>(_ body: () throws(ImportTrouble) -> Value) throws(ImportTrouble) -> Value {
    let desk = store.registerDesk(
      RunningDesk(process: getpid(), counter: proposer.counter, officer: officer, work: "import"))
    defer { withExtendedLifetime(desk) {} }
    return try body()
  }
}
