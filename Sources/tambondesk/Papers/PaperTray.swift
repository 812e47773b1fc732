import Foundation
import Records
import Welfare

/// Where papers go: to the printer, to a file that was named, or, if the printer will not, to the store's own folder.
struct PaperTray: Sendable {
  /// The folder of papers that could not be printed.
  let folder: String
  /// The printer.
  let program: PrintProgram

  /// The tray of a store.
  init(store: String, program: PrintProgram) {
    folder = store + "/papers"
    self.program = program
  }

  /// Prints a text, or keeps it.
  ///
  /// The text lies in a file that only its owner reads before the printer is asked, and stays there if the printer
  /// will not: a paper is whole in one place, never half in two.
  ///
  /// - Parameter name: the file's name, if it is kept.
  /// - Throws: `FileTrouble.notWritable`.
  func print(_ text: String, named name: String) throws(FileTrouble) -> PrintOutcome {
    let path = try keep(text, named: name)
    do throws(PrintTrouble) {
      try program.run(on: path)
    } catch {
      return .kept(path: path, error)
    }
    try? FileManager.default.removeItem(atPath: path)
    return .printed(program: program.name)
  }

  /// Writes a text to a file that was named; what stood there before stays whole if that fails.
  ///
  /// - Throws: `FileTrouble.notWritable`.
  func write(_ text: String, to path: String) throws(FileTrouble) -> PrintOutcome {
    try Self.write(text, path: path)
    return .written(path: path)
  }

  /// A file of this name in the tray, which is made if it is not there.
  ///
  /// - Throws: `FileTrouble.notWritable`.
  func place(_ name: String, type: String = "txt") throws(FileTrouble) -> String {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .notWritable(path: folder)
    }
    return folder + "/" + Self.plain(name) + "." + type
  }

  private func keep(_ text: String, named name: String) throws(FileTrouble) -> String {
    let path = try place(name)
    try Self.write(text, path: path)
    return path
  }

  private static func write(_ text: String, path: String) throws(FileTrouble) {
    let part = path + ".part-" + String(ProcessInfo.processInfo.processIdentifier)
    let made = FileManager.default.createFile(
      atPath: part, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    guard made, unsafe rename(part, path) == 0 else {
      try? FileManager.default.removeItem(atPath: part)
      throw .notWritable(path: path)
    }
  }

  /// A name without slashes, blanks and anything else that a shell would take for more than a letter.
  private static func plain(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "."
      return isPlain || scalar.properties.numericType != nil ? scalar : "-"
    }
    return String(String.UnicodeScalarView(scalars.prefix(80)))
  }
}
