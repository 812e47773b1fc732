import Foundation
import Glibc
import Records
import ThaiText
import Welfare

/// A store on a disk that fills up, and what is said of it then and after there is room again.
struct FullDisk {
  let directory: String
  let runtime: String

  private var path: String { directory + "/store" }
  private var ballast: String { directory + "/ballast" }

  func run() throws {
    try Mounting.mountMemory(at: directory, kilobytes: 1_600)
    try Making.make(at: path, runtime: runtime, households: 20)
    let store = try Store.open(at: path, environment: Surroundings.environment(runtime: runtime))
    try store.saveDraft("bag", Array("ครึ่งหนึ่ง".utf8))
    Probe.say("before \(Looking.commit(on: store, request: "before"))")
    try fill(leaving: 48 * 1_024)
    var request = ""
    for number in 1...500 {
      request = "full-\(number)"
      let outcome = Looking.commit(on: store, request: request)
      guard outcome != "done" else { continue }
      Probe.say("full \(outcome)")
      break
    }
    try fill(leaving: 0)
    let entries = try store.digests().entries
    Probe.say("again \(Looking.commit(on: store, request: request))")
    Probe.say("draft \(saveDraft(on: store)) \(store.draft("bag") == Array("ครึ่งหนึ่ง".utf8) ? "kept" : "lost")")
    Probe.say("verify \(try store.verify().firstBad.map { "\($0)" } ?? "sound")")
    Probe.say("unchanged \(try store.digests().entries == entries)")
    readAnew(entries)
    Looking.found(at: directory + "/second", runtime: runtime)
    Probe.say("left \(try FileManager.default.contentsOfDirectory(atPath: directory).sorted())")
    unsafe unlink(ballast)
    Probe.say("room \(Looking.commit(on: store, request: request))")
    Probe.say("once more \(Looking.commit(on: store, request: request))")
    Probe.say("draft \(saveDraft(on: store))")
    Probe.say("verify \(try store.verify().firstBad.map { "\($0)" } ?? "sound")")
    Probe.say("one more \(try store.digests().entries == entries + 1)")
  }

  /// Fills the disk while nobody has the store open, and opens it.
  func openAlone() throws {
    try fill(leaving: 0)
    Looking.look(at: path, runtime: runtime)
    unsafe unlink(ballast)
    Looking.look(at: path, runtime: runtime)
  }

  /// Another desk that is opened now.
  private func readAnew(_ entries: Int) {
    do throws(StoreTrouble) {
      let other = try Store.open(at: path, environment: Surroundings.environment(runtime: runtime))
      Probe.say("other desk \(try other.digests().entries == entries) \(Looking.commit(on: other))")
    } catch {
      Probe.say("other desk \(Looking.name(of: error))")
    }
  }

  private func saveDraft(on store: Store) -> String {
    do throws(StoreTrouble) {
      try store.saveDraft("bag", [UInt8](repeating: 7, count: 20_000))
      return "done"
    } catch {
      return Looking.name(of: error)
    }
  }

  /// Writes until nothing fits, then gives some bytes back.
  private func fill(leaving room: Int) throws {
    let file = unsafe open(ballast, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(file) }
    let block = [UInt8](repeating: 0xAA, count: 4_096)
    while unsafe block.withUnsafeBytes({ unsafe write(file, $0.baseAddress, $0.count) }) > 0 {}
    let size = lseek(file, 0, SEEK_END)
    ftruncate(file, max(0, size - off_t(room)))
  }
}
