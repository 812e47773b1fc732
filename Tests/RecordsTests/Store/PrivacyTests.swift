import Foundation
import Testing
import ThaiText
import Welfare

@testable import Records

/// No clear personal text in any file but the lookup store in memory.
@Suite struct `The files of a store` {
  let memory: ScratchDirectory
  let centre: PracticeCentre
  let desk: DeskRegistration?

  init() throws {
    memory = try ScratchDirectory(under: "/dev/shm")
    centre = try PracticeCentre(seed: 91, runtime: memory.file("run"))
    desk = centre.store.registerDesk(
      RunningDesk(process: 1, counter: 1, officer: "practice", work: "import"))
    try DayOfWork.work(on: centre)
    try centre.store.saveDraft(
      "take-ticket ลุงมา บ้านไกล", Array(DayOfWork.personal.joined(separator: "\n").utf8))
    try centre.store.prepareLookup()
  }

  private var path: String { centre.store.path }

  /// Every file and directory of a directory, by its path in it.
  private func everything(in directory: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: directory).sorted()
  }

  private func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  private func isDirectory(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType) == .typeDirectory
  }

  /// A text in the encodings that Thai is written in, where it has them.
  private func forms(_ text: String) -> [(name: String, bytes: Data)] {
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let thai = text.unicodeScalars.map { scalar in
      UInt8(truncatingIfNeeded: scalar.value < 0x80 ? scalar.value : scalar.value - 0xE00 + 0xA0)
    }
    return [("UTF-8", Data(text.utf8)), ("UTF-16", Data(little)), ("TIS-620", Data(thai))]
  }

  /// What of the day stands in clear in the files of a directory.
  private func found(in directory: String) throws -> [String] {
    let files = try everything(in: directory).filter { !isDirectory(directory + "/" + $0) }
    return try files.flatMap { file in
      let bytes = try Data(contentsOf: URL(filePath: directory + "/" + file)) + Data(file.utf8)
      return DayOfWork.personal.flatMap { text in
        forms(text).filter { bytes.range(of: $0.bytes) != nil }.map { "\(text) as \($0.name) in \(file)" }
      }
    }
  }

  @Test func `hold nothing personal in clear, while it is written and after`() throws {
    let files = try everything(in: path)
    #expect(files.count >= 8, "the write-ahead log, a draft and a desk are among them: \(files)")
    #expect(try found(in: path) == [])
    try centre.store.tamper("PRAGMA wal_checkpoint(TRUNCATE)", inTransaction: false)
    #expect(try found(in: path) == [])
    _ = try centre.store.verify(rebuild: true)
    #expect(try found(in: path) == [])
  }

  @Test func `would be seen to hold it`() throws {
    for (index, form) in forms("ชุติกิจ 0818377915").enumerated() {
      try Data([7] + form.bytes).write(to: URL(filePath: path + "/drafts/\(index)"))
    }
    let seen = try found(in: path)
    for index in 0..<3 { #expect(seen.filter { $0.hasSuffix("drafts/\(index)") }.count >= 2) }
    #expect(try found(in: memory.path).count > 5)
  }

  @Test func `hold no ID as a number either`() throws {
    let ids: [UInt64] = [9_650_800_000_011, 9_650_811_000_123, 9_650_800_000_071]
    for file in try everything(in: path) where !isDirectory(path + "/" + file) {
      let bytes = try Data(contentsOf: URL(filePath: path + "/" + file))
      for id in ids {
        var writer = CanonicalWriter()
        writer.write(id)
        let big = Data((0..<6).map { UInt8(truncatingIfNeeded: id >> (40 - 8 * $0)) })
        for form in [Data(writer.bytes), big, Data(big.reversed())] {
          #expect(bytes.range(of: form) == nil, "\(id) in \(file)")
        }
      }
    }
  }

  @Test func `are closed to everybody else`() throws {
    #expect(try mode(path) == 0o700)
    for file in try everything(in: path) {
      #expect(try mode(path + "/" + file) == (isDirectory(path + "/" + file) ? 0o700 : 0o600), "\(file)")
    }
  }

  @Test func `that lookup needs lie in memory, closed to everybody else`() throws {
    let run = memory.file("run")
    #expect(FileSystemKind(at: run)?.name == "tmpfs")
    #expect(try mode(run) == 0o700)
    let directories = try everything(in: run).filter { isDirectory(run + "/" + $0) }
    #expect(directories.count == 1)
    #expect(try mode(run + "/" + (try #require(directories.first))) == 0o700)
    #expect(centre.store.isLookupReady)
    #expect(try everything(in: path).allSatisfy { !$0.contains("lookup") })
  }
}
