import CSystem
import Foundation
import Records
import ThaiText

extension Workbench {
  /// `start`: the built program in a pseudo-terminal of 80×24, from exec to the whole desk written.
  func measureStart() throws {
    let store = try store()
    try store.prepareLookup()
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("tambondesk").path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("start: not measured, \(program) is not built")
      return
    }
    let desk = StartRival(name: "tambondesk", program: program, arguments: ["--store", path], marker: "F9")
    let others = withRivals ? StartRival.installed : []
    var times = [Figure](repeating: Figure(), count: 1 + others.count)
    var memory = 0
    for _ in 0..<25 {
      for (index, rival) in ([desk] + others).enumerated() {
        guard let run = PtyRun(rival, runtime: runtime) else { continue }
        times[index].add(run.firstPaint)
        if index == 0 { memory = max(memory, run.memory) }
      }
    }
    times[0].print("start.first-paint")
    print("start.memory: \(rounded(Double(memory) / 1024)) MiB (greatest resident size of 25 runs)")
    for (index, rival) in others.enumerated() { times[index + 1].print("start.rival-" + rival.name) }
  }
}

/// A full-screen program to be started, and the text that stands on its screen once it is all there.
private struct StartRival {
  let name: String
  let program: String
  let arguments: [String]
  let marker: String

  /// Programs that officers' neighbours know, as far as they are installed; tig on the repository it is started in.
  static var installed: [StartRival] {
    [
      StartRival(name: "tig", program: "/usr/bin/tig", arguments: [], marker: "[main]"),
      StartRival(name: "nano", program: "/usr/bin/nano", arguments: [], marker: "^G"),
      StartRival(name: "mc", program: "/usr/bin/mc", arguments: [], marker: "Menu"),
      StartRival(name: "htop", program: "/usr/bin/htop", arguments: [], marker: "F10"),
      StartRival(name: "calcurse", program: "/usr/bin/calcurse", arguments: [], marker: "Help"),
    ].filter { FileManager.default.isExecutableFile(atPath: $0.program) }
  }
}

/// One run of a program in a pseudo-terminal until its first whole picture.
private struct PtyRun {
  /// From exec until the marker was written.
  let firstPaint: Duration
  /// The greatest resident size, KiB.
  let memory: Int

  init?(_ rival: StartRival, runtime: String) {
    let settings: [String] = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=" + runtime,
      "XDG_RUNTIME_DIR=" + runtime,
    ]
    let words = unsafe CWords([rival.program] + rival.arguments)
    let environment = unsafe CWords(settings)
    var (master, line): (Int32, Int32) = (-1, -1)
    let clock = ContinuousClock()
    let start = clock.now
    let process = unsafe cs_spawn_pty(
      rival.program, words.pointers, environment.pointers, nil, 80, 24, &master, &line, nil)
    guard process > 0 else { return nil }
    defer {
      kill(process, SIGKILL)
      var status: Int32 = 0
      unsafe waitpid(process, &status, 0)
      close(master)
      close(line)
    }
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var painted: Duration?
    while painted == nil, start.duration(to: clock.now) < .seconds(10) {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&descriptor, 1, 1_000) > 0 else { continue }
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(master, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      seen.append(contentsOf: buffer[..<count])
      if seen.contains(sequence: Array(rival.marker.utf8)) { painted = start.duration(to: clock.now) }
    }
    guard let painted else { return nil }
    firstPaint = painted
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    memory =
      status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
      .flatMap { Int(String($0.filter { $0.isNumber })) } ?? 0
  }
}

extension [UInt8] {
  /// Whether `other` stands in it somewhere.
  fileprivate func contains(sequence other: [UInt8]) -> Bool {
    guard count >= other.count else { return false }
    return indices.dropLast(other.count - 1).contains { self[$0..<$0 + other.count].elementsEqual(other) }
  }
}

/// Words as C wants them: pointers, ended by a nil; freed with the value.
@unsafe private final class CWords {
  var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ words: [String]) {
    unsafe pointers = words.map { unsafe strdup($0) } + [nil]
  }

  deinit {
    for index in unsafe pointers.indices { unsafe free(pointers[index]) }
  }
}
