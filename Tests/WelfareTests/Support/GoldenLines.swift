import Foundation
import Testing

/// The lines of a file kept in `Tests/Goldens`; `TAMBONDESK_GOLDEN=write` keeps `made` anew.
///
/// Bytes of the journal never change once they are kept: hashes cannot be migrated. New lines may be added.
func goldenLines(_ name: String, made: [String]) throws -> [String] {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = tests.appending(path: "Goldens/\(name)")
  if ProcessInfo.processInfo.environment["TAMBONDESK_GOLDEN"] == "write" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((made.joined(separator: "\n") + "\n").utf8).write(to: file)
  }
  let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  return text.split(separator: "\n").map(String.init)
}

/// The bytes that hexadecimal digits spell; nil for anything else.
func bytes(hex: Substring) -> [UInt8]? {
  let digits = Array(hex.utf8)
  guard digits.count.isMultiple(of: 2) else { return nil }
  let pairs = stride(from: 0, to: digits.count, by: 2).map {
    UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
  }
  return pairs.contains(nil) ? nil : pairs.compactMap(\.self)
}
