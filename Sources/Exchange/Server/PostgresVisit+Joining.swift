public import Records
import Welfare

extension PostgresVisit {
  /// Asks of the scope that nobody has answered, oldest first. What is none is passed by.
  ///
  /// - Throws: `RemoteTrouble.server`.
  public func asks() throws -> [JoinAsk] {
    try lyingAsks().compactMap { JoinAsk.lying($0.ask, of: $0.device, in: scope) }.sorted(by: JoinAsk.inOrder)
  }

  /// Leaves an ask there; one that lies there already stays.
  ///
  /// - Throws: `RemoteTrouble.server`.
  public func put(_ ask: JoinAsk) throws { try put(ask: ask.bytes, of: ask.device) }

  /// Leaves an answer there; one that lies there already stays.
  ///
  /// - Throws: `RemoteTrouble.server`.
  public func put(_ answer: JoinAnswer) throws { try put(answer: answer.bytes, to: answer.device) }

  /// The answer to an ask; nil as long as there is none.
  ///
  /// - Throws: `RemoteTrouble.server`; `JoinTrouble.form` where what lies there is none.
  public func answer(to ask: JoinAsk) throws -> JoinAnswer? {
    try answer(to: ask.device).map { (bytes) throws in try JoinAnswer(bytes: bytes) }
  }

  /// Leaves what a further device asks; a second time changes nothing.
  ///
  /// - Parameters:
  ///   - device: its public key or whatever names it, at most 64 bytes.
  ///   - ask: at most 65,536 bytes.
  /// - Throws: `RemoteTrouble.server`.
  func put(ask: [UInt8], of device: [UInt8]) throws(RemoteTrouble) {
    _ = try patiently([
      Statement(
        "insert into joining (scope, device, ask) values ($1, $2, $3) on conflict do nothing",
        .text(scope.name), .bytes(device), .bytes(ask))
    ])
  }

  /// What devices ask that were not answered, ascending by device.
  ///
  /// - Throws: `RemoteTrouble.server`.
  func lyingAsks() throws(RemoteTrouble) -> [(device: [UInt8], ask: [UInt8])] {
    let rows = try line.ask([
      Statement(
        "select device, ask from joining where scope = $1 and answer is null order by device",
        .text(scope.name))
    ])[0]
    var asks: [(device: [UInt8], ask: [UInt8])] = []
    for row in try rows.rows(of: 2) {
      guard let device = row[0], let ask = row[1] else { throw .server(.form) }
      asks.append((device, ask))
    }
    return asks
  }

  /// Leaves the answer to a device; only the first counts.
  ///
  /// - Returns: whether it is the one that lies there now.
  /// - Throws: `RemoteTrouble.server`.
  @discardableResult
  func put(answer: [UInt8], to device: [UInt8]) throws(RemoteTrouble) -> Bool {
    let rows = try patiently([
      Statement(
        "update joining set answer = $3 where scope = $1 and device = $2 and answer is null",
        .text(scope.name), .bytes(device), .bytes(answer)),
      Self.answer(scope, device),
    ])
    return try rows[1].rows(of: 1).first?[0] == answer
  }

  /// The answer to a device; nil where there is none yet.
  ///
  /// - Throws: `RemoteTrouble.server`.
  func answer(to device: [UInt8]) throws(RemoteTrouble) -> [UInt8]? {
    try line.ask([Self.answer(scope, device)])[0].rows(of: 1).first?[0]
  }

  private static func answer(_ scope: Scope, _ device: [UInt8]) -> Statement {
    Statement(
      "select answer from joining where scope = $1 and device = $2", .text(scope.name), .bytes(device))
  }
}
