import Foundation
import Glibc
import Synchronization

/// A desk that runs on this store, as its file in `desks/` says.
public struct RunningDesk: Hashable, Sendable {
  /// The process.
  public let process: Int32
  /// The window's number; 0 for none.
  public let counter: UInt64
  /// The officer's code; empty before sign-in.
  public let officer: String
  /// Long work that goes on there: `import`, `sync`; empty if none.
  public let work: String

  /// A desk of these facts.
  public init(process: Int32, counter: UInt64, officer: String, work: String = "") {
    self.process = process
    self.counter = counter
    self.officer = officer
    self.work = work
  }

  /// `somsri@2 import`: officer, window, long work.
  public var text: String {
    officer + "@" + String(counter) + (work.isEmpty ? "" : " " + work)
  }

  var line: String {
    [String(process), String(counter), officer, work].joined(separator: "\t") + "\n"
  }

  init?(line: String) {
    let fields = line.split(separator: "\n", omittingEmptySubsequences: false).first?
      .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard let fields, fields.count == 4, let process = Int32(fields[0]), let counter = UInt64(fields[1])
    else { return nil }
    self.init(process: process, counter: counter, officer: fields[2], work: fields[3])
  }
}

/// This desk's place among the running ones, held until the value goes.
///
/// The file is locked, so that a desk that was killed counts as gone.
public final class DeskRegistration: Sendable {
  private let path: String
  private let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    unsafe unlink(path)
    close(descriptor)
  }

  /// Registers a desk; nil if its file cannot be written.
  ///
  /// The file comes to its name locked and written: one who looks meanwhile must not take it for a dead desk's.
  static func make(_ desk: RunningDesk, in directory: String, name: String) -> DeskRegistration? {
    let beside = directory + "/" + Self.unready + name
    let descriptor = unsafe open(beside, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    let registration = DeskRegistration(path: directory + "/" + name, descriptor: descriptor)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, registration.write(desk),
      unsafe rename(beside, registration.path) == 0
    else {
      unsafe unlink(beside)
      return nil
    }
    return registration
  }

  /// Before the name of a file that is not locked yet.
  static let unready = "."

  /// Says what the desk does now.
  public func update(_ desk: RunningDesk) {
    _ = write(desk)
  }

  /// Writes the line, then cuts off what is left of a longer one: a reader sees one of both lines whole.
  private func write(_ desk: RunningDesk) -> Bool {
    let bytes = Array(desk.line.utf8)
    let count = unsafe bytes.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    return count == bytes.count && ftruncate(descriptor, off_t(bytes.count)) == 0
  }
}

extension Store {
  /// Says that a desk runs here, until the value returned goes; nil if `desks/` cannot be written.
  public func registerDesk(_ desk: RunningDesk) -> DeskRegistration? {
    var random = random
    let name = String(desk.process) + "-" + String(random.next(), radix: 16)
    return DeskRegistration.make(desk, in: place.desks, name: name)
  }

  /// The desks that run now, by process. Files of desks that are gone are taken away.
  public func desksRunning() -> [RunningDesk] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.desks)) ?? []
    return names.filter { !$0.hasPrefix(DeskRegistration.unready) }.sorted().compactMap { name in
      let path = place.desks + "/" + name
      let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      // A shared lock: who looks at the same time must not be taken for the desk itself.
      if flock(descriptor, LOCK_SH | LOCK_NB) == 0 {
        unsafe unlink(path)
        return nil
      }
      return (try? String(contentsOfFile: path, encoding: .utf8)).flatMap(RunningDesk.init(line:))
    }.sorted { ($0.process, $0.counter) < ($1.process, $1.counter) }
  }

  /// Who may be writing: desks with long work if there are any, else all other desks.
  func holders() -> [String] {
    let own = ProcessInfo.processInfo.processIdentifier
    let desks = desksRunning()
    let working = desks.filter { !$0.work.isEmpty && $0.process != own }
    return (working.isEmpty ? desks.filter { $0.process != own } : working).map(\.text)
  }
}
