import Exchange
import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `A folder of segments read by somebody else` {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `comes to the same heads and journal digest`(seed: UInt64) throws {
    let centre = try PracticeCentre(seed: 230 + seed)
    let store = centre.store
    let sibling = try store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 240 + seed)
    var work = try RandomWork(on: store, clock: centre.clock, seed: seed)
    try work.propose(150)
    try store.cut()
    for reference in try store.segments() {
      try sibling.take(try store.held(reference), keys: try store.keyPack(of: reference))
    }
    var more = try RandomWork(on: sibling, clock: centre.clock, seed: seed + 1_000)
    try more.propose(80)
    try sibling.cut()
    let folder = centre.scratch.file("stick")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let remote = FolderRemote(path: folder)
    try remote.put(
      try sibling.segments().map {
        Parcel(segment: try sibling.held($0).signed, keys: try sibling.keyPack(of: $0))
      }, in: sibling.scope)
    let read = try run(folder, sibling.log.facts.scope.name)
    let heads = try sibling.heads().map {
      "\($0.head.name.log.hex) \($0.head.name.seq) \(hexadecimal($0.head.hash))"
    }
    #expect(heads.count == 2)
    #expect(read == heads + ["journal " + hexadecimal(try sibling.digests().journal)])
    #expect(try remote.list(sibling.scope).segments.count == sibling.segments().count)
  }

  @Test func `holds nothing of a person in clear`() throws {
    let centre = try PracticeCentre(seed: 251)
    _ = try centre.family()
    try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมานะ")))
    try centre.store.cut()
    for reference in try centre.store.segments() {
      let segment = try centre.store.held(reference)
      let pack = try #require(try centre.store.keyPack(of: reference))
      for text in ["ภาณุเดช", "ทรัพย์สุข", "ลุงมานะ", "262/29", "9650800000011", "0900000001"] {
        #expect(Data(segment.bytes).range(of: Data(text.utf8)) == nil)
        #expect(Data(pack.bytes).range(of: Data(text.utf8)) == nil)
      }
    }
  }

  private func run(_ folder: String, _ scope: String) throws -> [String] {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "reader.py").path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script, folder, scope]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    try output.fileHandleForReading.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
