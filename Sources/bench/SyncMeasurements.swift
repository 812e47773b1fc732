import Exchange
import Foundation
import Glibc
import Records

extension Workbench {
  /// `push-folder`: 100,000 hand-overs cut into segments and put into a folder with their keys, and taken from there by a
  /// device that joins. Beside it the honest write loop: the same files hashed, written, brought to the disk and renamed; and
  /// `rsync` and `git`, which carry the same files and read nothing of them.
  func measureFolder() throws {
    let store = try store()
    try invent(100_000, in: store)
    var (cut, push, again, rival) = (Figure(), Figure(), Figure(), Figure())
    let count = try cut.time { try store.cut() }
    for round in 0..<5 {
      let folder = try newFolder("push-\(round)")
      let syncing = try Syncing(store, with: FolderRemote(path: folder))
      let report = try push.time { try syncing.run() }
      if round == 0 {
        print(
          "push-folder.entries: \(report.sentEntries) in \(count) segments, \(report.traffic.bytesOut) bytes")
        for _ in 0..<20 { _ = try again.time { try syncing.run() } }
      }
      let files = try files(in: folder)
      let copies = try newFolder("copies-\(round)")
      rival.time { Self.writeHonestly(files, into: copies) }
    }
    cut.print("push-folder.cut")
    push.print("push-folder.put")
    rival.print("push-folder.write-loop")
    let share = push.percentile(0.5) / rival.percentile(0.5)
    let whole = (cut.percentile(0.5) + push.percentile(0.5)) / rival.percentile(0.5)
    print(
      "push-folder.share: \(rounded(share)) × the write loop, \(rounded(whole)) × with cutting (medians of one run)"
    )
    again.print("push-folder.nothing-new")
    let folder = root + "/stick-push-0"
    var pull = Figure()
    for round in 0..<3 {
      let device = try JoiningDevice(
        forStoreAt: root + "/took-\(round)", scope: store.scope, environment: environment)
      _ = try pull.time {
        try device.makeStore(try store.answer(device.ask)) {
          _ = try Syncing($0, with: FolderRemote(path: folder)).run()
        }
      }
    }
    pull.print("push-folder.take")
    try measureFolderRivals("push-folder", of: folder, push: push, pull: pull)
  }

  private func files(in folder: String) throws -> [[UInt8]] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".seg") || $0.hasSuffix(".key") }.map {
      Array(try Data(contentsOf: URL(filePath: folder + "/" + $0)))
    }
  }

  private static func writeHonestly(_ files: [[UInt8]], into folder: String) {
    for (number, bytes) in files.enumerated() {
      _ = Segment.name(of: bytes)
      let name = folder + "/" + String(number)
      let descriptor = unsafe open(name + ".tmp", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      fsync(descriptor)
      close(descriptor)
      _ = unsafe rename(name + ".tmp", name)
      let directory = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      fsync(directory)
      close(directory)
    }
  }
}
