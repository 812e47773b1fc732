import Foundation
import Testing

/// A backup and what is made of it, as people type it.
@Suite struct BackupCommandTests {
  let program: ProgramUnderTest

  init() throws { program = try ProgramUnderTest() }

  private var second: String { program.directory + "/second" }

  @discardableResult
  private func json(_ arguments: String..., exit: Int32 = 0) throws -> [String: Any] {
    let result = try program.run(arguments + ["--json"])
    #expect(result.exit == exit, "\(arguments) \(result.errors)")
    return result.last
  }

  private func digest(_ store: String) throws -> [String] {
    let fields = try json("digest", "--store", store)
    return ["journal", "tables"].map { fields[$0] as? String ?? $0 }
  }

  @Test func `a backup is made into a store with a log of its own`() throws {
    defer { program.clear() }
    try json("init", "--tambon", "650811", "--practice", "--store", program.store)
    let file = program.directory + "/backup"
    #expect(try json("backup", file, "--store", program.store)["bytes"] as? Int ?? 0 > 0)
    try json("backup", file, "--store", program.store, exit: 1)
    let restored = try json("restore", file, "--to", second)
    #expect(restored["letter"] as? String == "B")
    #expect(try digest(program.store) == digest(second))
    try json("restore", file, "--to", second, exit: 1)
    try json("restore", program.directory + "/none", "--to", second + "2", exit: 1)
    let ticket = try json("queue", "add", "--name", "ก ทดสอบ", "--store", second)
    #expect((ticket["ticket"] as? String)?.contains("B") == true)
  }
}
