import Foundation
import Screen
import Testing

/// Compares a screen with the text kept in `Tests/Goldens`; `TAMBONDESK_GOLDEN=write` keeps it anew.
func expectGolden(_ grid: Grid, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appending(path: "Goldens/\(name).txt")
  let drawn = grid.golden()
  if ProcessInfo.processInfo.environment["TAMBONDESK_GOLDEN"] == "write" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(drawn.utf8).write(to: file)
  }
  let kept = try Data(contentsOf: file)
  #expect(
    Data(drawn.utf8) == kept, "\(name) is drawn otherwise:\n\(drawn)", sourceLocation: sourceLocation)
}

/// Compares a text with the golden file, a line a line; what ends its lines is not looked at.
func expectGolden(
  lines text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appending(path: "Goldens/\(name).txt")
  let drawn = text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
  if ProcessInfo.processInfo.environment["TAMBONDESK_GOLDEN"] == "write" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(drawn.utf8).write(to: file)
  }
  #expect(
    Data(drawn.utf8) == (try Data(contentsOf: file)), "\(name) reads otherwise:\n\(drawn)",
    sourceLocation: sourceLocation)
}
