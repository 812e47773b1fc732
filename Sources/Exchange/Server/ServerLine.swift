import CPostgres
import Glibc
import Welfare

/// How a line is opened.
struct ServerSettings: Hashable, Sendable {
  let address: ServerAddress
  /// How long it may be silent.
  let patience: Duration
  /// The library's file.
  let library: String
}

/// A connection to the server, on which statements are sent one behind the other without waiting for their answers.
///
/// It is closed when it is let go. Used from one place, like the visit it belongs to.
@safe final class ServerLine {
  let library: LibPQ
  let connection: LibPQ.Connection
  let host: ServerAddress.Host
  let settings: ServerSettings
  /// How often it was waited for an answer before anything more could be asked.
  private(set) var roundTrips = 0
  /// Bytes up to where it was connected.
  private(set) var opening = LineBytes()

  init(_ library: LibPQ, _ connection: LibPQ.Connection, host: ServerAddress.Host, settings: ServerSettings) {
    self.library = library
    unsafe self.connection = unsafe connection
    self.host = host
    self.settings = settings
  }

  deinit { unsafe library.finish(connection) }

  /// Bytes that went over it until now.
  var bytes: LineBytes { LineBytes(of: unsafe library.socket(connection)) }

  func noteConnected() { opening = bytes }

  /// Sends statements and waits for their answers, once for all. They are one transaction.
  ///
  /// - Throws: `RemoteTrouble.server`; what the first says that was refused.
  func ask(_ statements: [Statement]) throws(RemoteTrouble) -> [Rows] {
    try send(statements)
    roundTrips += 1
    switch try answers(statements.count) {
    case .success(let rows): return rows
    case .failure(let refused): throw .server(trouble(refused.code))
    }
  }

  /// Counts one more wait.
  func noteRoundTrip() { roundTrips += 1 }

  /// Sends statements as one transaction and does not wait.
  func send(_ statements: [Statement]) throws(RemoteTrouble) {
    for statement in statements { try send(statement) }
    guard unsafe library.pipelineSync(connection) == 1, unsafe library.flush(connection) >= 0 else {
      throw broken
    }
  }

  private func send(_ statement: Statement) throws(RemoteTrouble) {
    let contents = statement.values.map(\.content)
    let kinds = statement.values.map { Oid($0.kind.rawValue) }
    let lengths = contents.map { CInt(clamping: $0?.count ?? 0) }
    let formats = statement.values.map { _ in CInt(1) }
    // One block for all values, since each has to lie still while it is copied to the line.
    var block: [UInt8] = []
    var places: [Int?] = []
    block.reserveCapacity(contents.reduce(1) { $0 + ($1?.count ?? 0) })
    for content in contents {
      places.append(content.map { _ in block.count })
      block += content ?? []
    }
    block.append(0)
    let isSent = unsafe block.withUnsafeBytes { block in
      let pointers = unsafe places.map { place -> UnsafePointer<CChar>? in
        guard let place, let base = block.baseAddress else { return nil }
        return unsafe (base + place).assumingMemoryBound(to: CChar.self)
      }
      return unsafe pointers.withUnsafeBufferPointer { values in
        unsafe library.send(
          connection, statement.sql, CInt(contents.count), kinds, values.baseAddress, lengths, formats, 1)
      }
    }
    guard isSent == 1 else { throw broken }
  }

  /// Waits for the answers of what one `send` sent.
  ///
  /// - Parameter most: the bytes that may come before it is no answer of these tables.
  func answers(_ count: Int, most: Int = 64 << 20) throws(RemoteTrouble) -> Result<[Rows], Refused> {
    let limit = bytes.received + most
    var found: [Rows] = []
    var refused: Refused?
    for _ in 0..<count {
      var rows = Rows()
      while let answer = unsafe try next(limit) {
        defer { unsafe library.clear(answer) }
        switch unsafe library.resultStatus(answer) {
        case PGRES_TUPLES_OK: rows = unsafe read(answer)
        case PGRES_COMMAND_OK, PGRES_PIPELINE_ABORTED: break
        case PGRES_FATAL_ERROR:
          guard let code = unsafe library.errorField(answer, CInt(UInt8(ascii: "C"))) else { throw broken }
          let text = unsafe String(cString: code)
          // The line goes down with it.
          if text.hasPrefix("57P") { throw .server(trouble(text)) }
          if refused == nil { refused = Refused(code: text) }
        default: throw .server(.form)
        }
      }
      found.append(rows)
    }
    guard let end = unsafe try next(limit) else { throw broken }
    defer { unsafe library.clear(end) }
    guard unsafe library.resultStatus(end) == PGRES_PIPELINE_SYNC else { throw .server(.form) }
    if let refused { return .failure(refused) }
    return .success(found)
  }

  /// The next piece of an answer; nil between two statements.
  private func next(_ limit: Int) throws(RemoteTrouble) -> LibPQ.Answer? {
    while unsafe library.isBusy(connection) == 1 {
      let unsent = unsafe library.flush(connection)
      guard unsent >= 0 else { throw broken }
      let events = unsent == 1 ? POLLIN | POLLOUT : POLLIN
      guard wait(for: Int16(events), until: .now + settings.patience) else { throw broken }
      guard unsafe library.consumeInput(connection) == 1 else { throw lastWords() }
      if bytes.received > limit { throw .server(.form) }
    }
    return unsafe library.getResult(connection)
  }

  /// Whatever the server said before the line went down.
  private func lastWords() -> RemoteTrouble {
    while let answer = unsafe library.getResult(connection) {
      defer { unsafe library.clear(answer) }
      if let code = unsafe library.errorField(answer, CInt(UInt8(ascii: "C"))) {
        return .server(trouble(unsafe String(cString: code)))
      }
      if unsafe library.status(connection) == CONNECTION_BAD { break }
    }
    return broken
  }

  private func read(_ answer: LibPQ.Answer) -> Rows {
    let columns = unsafe library.columns(answer)
    var rows = Rows()
    rows.columns = Int(columns)
    for row in 0..<(unsafe library.rows(answer)) {
      rows.values.append(
        (0..<columns).map { column in
          guard unsafe library.isNull(answer, row, column) == 0,
            let start = unsafe library.value(answer, row, column)
          else { return nil }
          let count = Int(unsafe library.length(answer, row, column))
          return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
        })
    }
    return rows
  }

  /// Waits until the socket can be read or written.
  ///
  /// - Returns: false where it could not until the deadline, or the task this runs in is cancelled.
  func wait(for events: Int16, until deadline: ContinuousClock.Instant) -> Bool {
    while !Task.isCancelled {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return false }
      // Awake now and then: nothing else tells that somebody wants it to stop.
      let parts = min(left, .milliseconds(200)).components
      let milliseconds = parts.seconds * 1_000 + parts.attoseconds / 1_000_000_000_000_000
      var descriptor = unsafe pollfd(fd: library.socket(connection), events: events, revents: 0)
      let count = unsafe poll(&descriptor, 1, CInt(clamping: milliseconds + 1))
      if count > 0 { return true }
      if count < 0, errno != EINTR { return false }
    }
    return false
  }

  private var broken: RemoteTrouble { .server(.stopped(host: host.name)) }

  /// What a code of the server means.
  func trouble(_ code: String) -> ServerTrouble {
    let user = settings.address.user
    switch code {
    case "28P01": return .wrongPassword(user: user)
    case "28000", "42501": return .notAllowed(user: user)
    case "3D000": return .address(.database)
    case "42P01", "42703", "3F000": return .noSchema
    case "53100": return .diskFull(host: host.name)
    case "53300": return .tooMany(host: host.name)
    case "25006": return .readOnly(host: host.name)
    case "23503", "40001", "40P01": return .changed
    case let code where code.hasPrefix("57P"): return .restarting(host: host.name)
    default: return .refused(code: code)
    }
  }
}
