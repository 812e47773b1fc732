import Foundation

/// Another program that does the same, if it is installed.
struct RivalProgram {
  private let path: String
  private let name: String

  /// Nil where it is not installed.
  init?(_ name: String) {
    path = "/usr/bin/" + name
    self.name = name
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
  }

  /// Runs it to its end; what it says is dropped.
  ///
  /// - Throws: `RivalFailed`.
  func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw RivalFailed(program: name) }
  }
}

extension Workbench {
  /// What rivals take to bring the files of a folder to another one, and back: `rsync`, which waits for the disk as we do, and `git`, which
  /// hashes and keeps them.
  ///
  /// - Parameters:
  ///   - figure: the name that what they print begins with.
  ///   - ours: what we took, each way.
  func measureFolderRivals(_ figure: String, of folder: String, push: Figure, pull: Figure) throws {
    guard withRivals else { return }
    for rival in FolderRival.allCases {
      guard let program = RivalProgram(rival.rawValue) else {
        print("\(figure).rival-\(rival): not measured: apt-get install \(rival)")
        continue
      }
      var (there, back) = (Figure(), Figure())
      for round in 0..<3 {
        let place = try newFolder("\(figure)-\(rival)-\(round)")
        try rival.prepare(folder, at: place, program)
        try there.time { try rival.push(folder, place).forEach(program.run) }
        try back.time { try rival.pull(place).forEach(program.run) }
      }
      there.print("\(figure).rival-\(rival)-there")
      back.print("\(figure).rival-\(rival)-back")
      let (outward, inward) = (
        push.percentile(0.5) / there.percentile(0.5), pull.percentile(0.5) / back.percentile(0.5)
      )
      print("\(figure).times-\(rival): \(rounded(outward)) × there, \(rounded(inward)) × back")
    }
  }
}

/// A program that carries the files of a folder; what they hold, it does not know.
private enum FolderRival: String, CaseIterable {
  case rsync, git

  private static let who = ["-c", "user.name=bench", "-c", "user.email=bench@localhost"]

  /// What has to lie there before.
  func prepare(_ folder: String, at place: String, _ program: RivalProgram) throws {
    guard self == .git else { return }
    try FileManager.default.copyItem(atPath: folder, toPath: place + "/from")
    try program.run(["-C", place + "/from", "init", "-q"])
    try program.run(["init", "-q", "--bare", place + "/hub"])
  }

  /// Everything of the folder to there.
  func push(_ folder: String, _ place: String) -> [[String]] {
    switch self {
    case .rsync: [["-a", "--fsync", folder + "/", place + "/hub/"]]
    case .git:
      [
        ["-C", place + "/from", "add", "-A"],
        ["-C", place + "/from"] + Self.who + ["commit", "-q", "-m", "a day"],
        ["-C", place + "/from", "push", "-q", "file://" + place + "/hub", "HEAD:refs/heads/main"],
      ]
    }
  }

  /// Everything from there.
  func pull(_ place: String) -> [[String]] {
    switch self {
    case .rsync: [["-a", "--fsync", place + "/hub/", place + "/back/"]]
    case .git: [["clone", "-q", "-b", "main", "file://" + place + "/hub", place + "/back"]]
    }
  }
}
