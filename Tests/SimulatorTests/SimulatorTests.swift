import Foundation
import PtySupport
import Testing

/// The simulator as a program of its own: every database of its process lies on disks that fail.
@Suite struct `Simulated centres` {
  /// A release build lives two thousand lives in the time in which a debug build lives thirty.
  private static let seeds = ProcessInfo.processInfo.environment["TAMBONDESK_BUILT"] == nil ? 30 : 2_000

  private func run(_ arguments: String...) throws -> (end: ProgramEnd, lines: [String]) {
    let output = NSTemporaryDirectory() + "simulator-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: output) }
    let program = try PlainProgram(BuiltProgram.path("Simulator"), arguments, output: output)
    return (try program.waitForEnd(within: .seconds(600)), program.lines)
  }

  @Test func `that work, fail and meet lose nothing and come to the same`() throws {
    let (end, lines) = try run("--seeds", String(Self.seeds))
    #expect(end == .exited(0), "\(lines.joined(separator: "\n"))")
    #expect(lines.last?.hasPrefix("\(Self.seeds) seeds, 0 failed") == true)
  }

  @Test(arguments: ["5", "6"]) func `of one seed do the same each time`(seed: String) throws {
    let (first, again) = (try run("--seed", seed), try run("--seed", seed))
    #expect(first.lines.count > 20 && first.lines.contains { $0.contains("digest") })
    #expect(first.lines == again.lines)
  }
}
