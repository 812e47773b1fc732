import Foundation
import ThaiText
import Welfare

/// Where files to import lie, and where what is left of them goes.
struct ImportedFiles {
  /// The officer's own directory.
  private let home: String
  /// The directory in which the program was started.
  private let here: String
  /// Where sticks are mounted, one directory a stick or a person.
  private let mounts: [String]

  /// The usual places of this machine.
  init(
    home: String = ProcessInfo.processInfo.environment["HOME"] ?? "",
    here: String = FileManager.default.currentDirectoryPath,
    mounts: [String] = ["/media", "/run/media", "/mnt"]
  ) {
    self.home = home
    self.here = here
    self.mounts = mounts
  }

  /// The most files that are offered.
  static let mostOffers = 50
  private static let endings: Set<String> = ["csv", "txt", "tsv"]

  /// Files of text tables there, newest first; those of a stick may lie one directory deep.
  func found() -> [FileOffer] {
    var places = [here, home].filter { !$0.isEmpty }
    for mount in mounts {
      let sticks = directories(in: mount)
      places += [mount] + sticks + sticks.flatMap { directories(in: $0) }
    }
    var offers: [String: FileOffer] = [:]
    for place in places {
      for offer in files(in: place) { offers[offer.path] = offer }
    }
    return Array(
      offers.values.sorted { ($1.changed, $0.path) < ($0.changed, $1.path) }.prefix(Self.mostOffers))
  }

  /// A path as typed, with `~` and what is relative made whole.
  func place(_ path: String) -> String {
    if path == "~" || path.hasPrefix("~/") { return home + path.dropFirst(1) }
    return path.hasPrefix("/") ? path : here + "/" + path
  }

  /// A file for the rows of `path` that were not taken: beside it, or in the officer's directory where nothing can be written there.
  func rejects(of path: String) -> String {
    let file = URL(fileURLWithPath: path)
    let beside = file.deletingLastPathComponent().path
    let folder = FileManager.default.isWritableFile(atPath: beside) ? beside : home
    let name = file.deletingPathExtension().lastPathComponent
    let ending = file.pathExtension.isEmpty ? "csv" : file.pathExtension
    for number in 1... {
      let place = "\(folder)/\(name)-rejects\(number == 1 ? "" : "-\(number)").\(ending)"
      if !FileManager.default.fileExists(atPath: place) { return place }
    }
    return path
  }

  /// Writes a file that was not there, for its owner's eyes; whether it could be.
  func write(_ bytes: [UInt8], to place: String) -> Bool {
    FileManager.default.createFile(
      atPath: place, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
  }

  /// Whether a file, a directory or nothing lies there: no pipe and no device.
  func isFileOrNothing(_ path: String) -> Bool {
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: place)[.type] as? FileAttributeType
    return type == nil || type == .typeRegular || type == .typeDirectory
  }

  private func directories(in place: String) -> [String] {
    names(in: place).map { place + "/" + $0 }.filter { path in
      (try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType) == .typeDirectory
    }
  }

  private func files(in place: String) -> [FileOffer] {
    names(in: place).compactMap { name in
      let path = place + "/" + name
      guard Self.endings.contains(URL(fileURLWithPath: name).pathExtension.lowercased()),
        let facts = try? FileManager.default.attributesOfItem(atPath: path),
        facts[.type] as? FileAttributeType == .typeRegular,
        let size = facts[.size] as? Int, let changed = facts[.modificationDate] as? Date
      else { return nil }
      return FileOffer(
        path: path, size: size,
        changed: Instant(milliseconds: Int64(changed.timeIntervalSince1970 * 1_000)))
    }
  }

  private func names(in place: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).filter { !$0.hasPrefix(".") }
  }
}
