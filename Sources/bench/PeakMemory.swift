import Foundation

/// The most memory that this process has at once from a moment on, as the kernel counts it (resident).
struct PeakMemory {
  /// How much it had at that moment, MiB.
  let before: Int

  /// From now on.
  init() {
    // The kernel begins to count anew.
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"), options: [])
    before = Self.figure("VmRSS:")
  }

  /// The most it had since, MiB.
  var now: Int { Self.figure("VmHWM:") }

  private static func figure(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
    return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 / 1_024 } ?? 0
  }
}
