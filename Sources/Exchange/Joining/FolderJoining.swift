import Records
import Welfare

/// Where devices ask to be let in, and are answered: beside the logs of a scope, in
/// `join/<device in 64 hexadecimal digits>.ask` and `.answer`, each written once. Files with any other name are passed by.
extension FolderVisit {
  func asks() throws -> [JoinAsk] {
    let names = try files.names(in: joins)
    let answered = Set(
      names.filter { $0.hasSuffix(Self.answerEnding) }.map { $0.dropLast(Self.answerEnding.count) })
    return try names.compactMap { name -> JoinAsk? in
      guard name.hasSuffix(Self.askEnding) else { return nil }
      let stem = name.dropLast(Self.askEnding.count)
      guard !answered.contains(stem), let device = bytes(hexadecimal: stem), hexadecimal(device) == stem,
        let ask = try files.read(joins + "/" + name, most: JoinAsk.mostBytes)
      else { return nil }
      return JoinAsk.lying(ask, of: device, in: scope)
    }.sorted(by: JoinAsk.inOrder)
  }

  func put(_ ask: JoinAsk) throws { try put(ask.bytes, hexadecimal(ask.device) + Self.askEnding) }

  func put(_ answer: JoinAnswer) throws {
    try put(answer.bytes, hexadecimal(answer.device) + Self.answerEnding)
  }

  func answer(to ask: JoinAsk) throws -> JoinAnswer? {
    let file = joins + "/" + hexadecimal(ask.device) + Self.answerEnding
    guard let bytes = try files.read(file, most: JoinAnswer.mostBytes) else { return nil }
    return try JoinAnswer(bytes: bytes)
  }

  private static let askEnding = ".ask"
  private static let answerEnding = ".answer"

  private var files: FolderFiles { remote.files }
  private var joins: String { remote.root(scope) + "/join" }

  /// Writes a file that is not there yet.
  private func put(_ bytes: [UInt8], _ name: String) throws {
    if try files.read(joins + "/" + name, most: 0) != nil { return }
    try files.make(joins)
    try files.write(bytes, to: name, in: joins)
  }
}
