import Foundation
import Glibc
import PtySupport
import Testing
import Welfare

@testable import Records

/// Stores on disks that are full or may not be written, as processes of their own meet them.
@Suite struct `A store in a hard place` {
  @Test(.enabled(if: ProbedStore.hasMounts, "a small disk cannot be mounted here"))
  func `on a full disk refuses, keeps what it has, and goes on when there is room`() throws {
    let place = try ProbedStore(households: nil)
    let disk = place.directory + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    let lines = try place.run("full-disk", on: disk, hasOwnMounts: true)
    #expect(
      lines == [
        "before done", "full diskFull", "again diskFull", "draft diskFull kept", "verify sound",
        "unchanged true",
        "other desk true diskFull", "trouble diskFull", "left [\"ballast\", \"store\"]",
        // Room again: the same request is written, once.
        "room done", "once more replayed", "draft done", "verify sound", "one more true",
        // Full, and opened by a desk that is alone: not even the shared memory fits.
        "trouble diskFull", "opened writable", "entries 26", "verify sound", "commit done",
      ])
  }

  @Test(.enabled(if: ProbedStore.hasMounts, "nothing can be mounted here"))
  func `on a read-only disk is read and not written`() throws {
    let place = try ProbedStore()
    let entries = try place.open().digests().entries
    let lines = try place.run("look-in-read-only-mount", hasOwnMounts: true)
    #expect(lines == ["opened readOnly", "entries \(entries)", "verify sound", "commit readOnly"])
  }

  @Test func `that may be read but not written says so`() throws {
    let place = try ProbedStore()
    let entries = try place.open().digests().entries
    try restrict(place.path, directories: 0o555, files: 0o444)
    let lines = try place.run("look-as-nobody")
    #expect(lines == ["opened readOnly", "entries \(entries)", "verify sound", "commit readOnly"])
    try restrict(place.path, directories: 0o700, files: 0o600)
    #expect(
      try place.run("look") == ["opened writable", "entries \(entries)", "verify sound", "commit done"])
  }

  @Test func `that a killed desk left is read with all that was promised, though it may not be written`()
    throws
  {
    let place = try ProbedStore()
    let probe = try place.start("hand-over", "3")
    try probe.waitForLines(30)
    probe.kill()
    try probe.waitForEnd()
    let promised = probe.lines.compactMap(Promise.init).map(\.seq).max() ?? 0
    #expect(FileManager.default.fileExists(atPath: place.path + "/centre.sqlite-wal"))
    try restrict(place.path, directories: 0o555, files: 0o444)
    let lines = try place.run("look-as-nobody")
    let entries = try #require(lines.dropFirst().first?.split(separator: " ").last.flatMap { UInt64($0) })
    #expect(lines == ["opened readOnly", "entries \(entries)", "verify sound", "commit readOnly"])
    #expect(entries >= promised && promised >= 30)
  }

  @Test(arguments: [(0o000, 0o000), (0o444, 0o444), (0o555, 0o000)])
  func `that may not even be read says so, and is not taken for a missing one`(
    directories: Int, files: Int
  ) throws {
    let place = try ProbedStore()
    try restrict(place.path, directories: directories, files: files)
    #expect(try place.run("look-as-nobody") == ["trouble readOnly"])
    #expect(
      try place.run("look-as-nobody", on: place.path + "/deep/store") == ["trouble \(deep(directories))"])
    let founding = directories == 0o555 ? "trouble exists" : "trouble readOnly"
    #expect(try place.run("found-as-nobody") == [founding])
    try restrict(place.path, directories: 0o700, files: 0o600)
    #expect(try place.open().verify().firstBad == nil)
  }

  /// What is in a directory that may not be searched is not known; in another one there is nothing.
  private func deep(_ directories: Int) -> String { directories == 0o555 ? "missing" : "readOnly" }

  @Test(arguments: ["store", "deep/er/store"])
  func `cannot be founded where nothing may be written, and says so`(name: String) throws {
    let place = try ProbedStore(households: nil)
    let parent = place.directory + "/closed"
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: false)
    try restrict(parent, directories: 0o555, files: 0o444)
    #expect(try place.run("found-as-nobody", on: parent + "/" + name) == ["trouble readOnly"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == [])
  }

  private func restrict(_ path: String, directories: Int, files: Int) throws {
    let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    guard kind == .typeDirectory else { return try setMode(files, of: path) }
    // First opened, so that who is not root can change what is in it, and closed last.
    try setMode(0o700, of: path)
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      try restrict(path + "/" + name, directories: directories, files: files)
    }
    try setMode(directories, of: path)
  }

  private func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}
