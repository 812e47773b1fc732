import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct CrashTests {
  /// A shell that takes tickets one after another, in a process group of its own, and prints each answer.
  private func loop(_ program: BuiltProgram, tag: String, count: Int) -> Process {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
    shell.arguments = [
      "bash", "-c",
      "for i in $(seq \(count)); do \"$0\" queue add --store \"$1\" --json --request \(tag)-$i || exit 1; done",
      BuiltProgram.path, program.store,
    ]
    return shell
  }

  @Test func `whatever was promised before kill -9 is there afterwards, thirty times`() throws {
    let program = try BuiltProgram()
    defer { program.clear() }
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    var chance = Seeded(9)
    var promised: [String: String] = [:]
    for round in 0..<30 {
      let output = program.directory + "/promises-\(round)"
      _ = FileManager.default.createFile(atPath: output, contents: nil)
      let shell = loop(program, tag: "k\(round)", count: 200)
      shell.standardOutput = FileHandle(forWritingAtPath: output)
      shell.standardError = FileHandle.nullDevice
      try shell.run()
      usleep(UInt32.random(in: 60_000...400_000, using: &chance))
      kill(-shell.processIdentifier, SIGKILL)
      shell.waitUntilExit()
      for line in try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n") {
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        guard let object, object["ok"] as? Bool == true, let id = object["id"] as? String else { continue }
        promised[id] = object["ticket"] as? String
      }
    }
    let kept = try program("queue list").objects
    let labels = Dictionary(
      kept.compactMap { row in (row["id"] as? String).map { ($0, row["ticket"] as? String) } },
      uniquingKeysWith: { first, _ in first })
    #expect(!promised.isEmpty)
    for (id, label) in promised { #expect(labels[id] == label) }
    #expect(Set(kept.compactMap { $0["number"] as? Int }) == Set(1...kept.count))
    #expect(try program("verify").exit == 0)
  }

  @Test func `several processes on one store give every number once`() throws {
    let program = try BuiltProgram()
    defer { program.clear() }
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    let shells = (0..<4).map { loop(program, tag: "p\($0)", count: 12) }
    for shell in shells {
      shell.standardOutput = FileHandle.nullDevice
      try shell.run()
    }
    for shell in shells {
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0)
    }
    let numbers = try program("queue list").objects.compactMap { $0["number"] as? Int }
    #expect(numbers.sorted() == Array(1...48))
  }
}
