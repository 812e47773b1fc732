import CPostgres
import Glibc
import Welfare

extension ServerLine {
  /// Opens a line to the first of the hosts that answers and can be written to.
  ///
  /// Every parameter that libpq would else take from the environment is named, and the variables that begin with `PG` are
  /// taken out of this process first: libpq takes some of them even where an empty parameter is given.
  ///
  /// - Throws: `RemoteTrouble.server`: what the last host said.
  static func open(_ settings: ServerSettings) throws(RemoteTrouble) -> ServerLine {
    do throws(ServerTrouble) {
      let library = try LibPQ(named: settings.library)
      let address = settings.address
      var password: String?
      if let file = address.passwordFile { password = try PasswordFile.password(in: file) }
      forgetEnvironment()
      var trouble = ServerTrouble.address(.host)
      for host in address.hosts {
        do throws(ServerTrouble) {
          return try open(library, host, try parameters(address, host, password), settings)
        } catch {
          trouble = error
        }
      }
      throw trouble
    } catch {
      throw .server(error)
    }
  }

  private static func parameters(
    _ address: ServerAddress, _ host: ServerAddress.Host, _ password: String?
  ) throws(ServerTrouble) -> [(String, String)] {
    var parameters = [
      ("host", host.name), ("port", String(host.port)), ("user", address.user), ("dbname", address.database),
      // A file that is not there: nothing is looked for in anybody's home.
      ("passfile", "/nonexistent/tambondesk"), ("client_encoding", "UTF8"),
      ("application_name", "tambondesk"),
      ("gssencmode", "disable"), ("target_session_attrs", "read-write"), ("keepalives", "1"),
      ("ssl_min_protocol_version", "TLSv1.2"), ("sslcompression", "0"), ("sslsni", "1"),
      ("sslcert", address.certificate ?? "/nonexistent/tambondesk"),
      ("sslkey", address.key ?? "/nonexistent/tambondesk"),
    ]
    if let password { parameters.append(("password", password)) }
    if let authority = address.authority {
      guard unsafe access(authority, R_OK) == 0 else { throw .authorityFile(path: authority) }
      parameters += [("sslmode", "verify-full"), ("sslrootcert", authority)]
    } else if host.isHere {
      parameters.append(("sslmode", "disable"))
    } else {
      throw .noAuthority(host: host.name)
    }
    return parameters
  }

  /// Takes away what libpq would read of the environment.
  private static func forgetEnvironment() {
    var names: [String] = []
    var item = unsafe environ
    while let text = unsafe item.pointee {
      let variable = unsafe String(cString: text)
      if variable.hasPrefix("PG") { names.append(String(variable.prefix { $0 != "=" })) }
      unsafe item += 1
    }
    for name in names { unsafe unsetenv(name) }
  }

  private static func open(
    _ library: LibPQ, _ host: ServerAddress.Host, _ parameters: [(String, String)], _ settings: ServerSettings
  ) throws(ServerTrouble) -> ServerLine {
    let connection = unsafe withTexts(parameters.map(\.0)) { names in
      unsafe withTexts(parameters.map(\.1)) { unsafe library.connectStart(names, $0, 0) }
    }
    guard let connection = unsafe connection else { throw .notReachable(host: host.name) }
    let line = unsafe ServerLine(library, connection, host: host, settings: settings)
    try line.connect()
    return line
  }

  /// Calls `body` with C texts, ended by a null pointer.
  static func withTexts<Value>(_ texts: [String], _ body: (LibPQ.Texts) -> Value) -> Value {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    let pointers = unsafe copies.map { unsafe UnsafePointer($0) } + [nil]
    return unsafe pointers.withUnsafeBufferPointer { buffer in
      // Never empty: the null pointer at its end is there.
      unsafe body(buffer.baseAddress.unsafelyUnwrapped)
    }
  }

  private func connect() throws(ServerTrouble) {
    unsafe _ = library.setErrorVerbosity(connection, PQERRORS_SQLSTATE)
    unsafe _ = library.setNoticeProcessor(connection, { _, _ in }, nil)
    let deadline = ContinuousClock.now + settings.patience
    var stage = unsafe library.status(connection)
    var polled = PGRES_POLLING_WRITING
    while polled != PGRES_POLLING_OK {
      if polled == PGRES_POLLING_FAILED { throw refusal(at: stage) }
      let events = polled == PGRES_POLLING_READING ? POLLIN : POLLOUT
      guard wait(for: Int16(events), until: deadline) else { throw refusal(at: stage) }
      stage = unsafe library.status(connection)
      polled = unsafe library.connectPoll(connection)
    }
    guard unsafe library.setNonblocking(connection, 1) == 0, unsafe library.enterPipeline(connection) == 1
    else {
      throw .form
    }
    noteConnected()
  }

  /// Why it could not be connected: by the server's code, else by how far it came.
  private func refusal(at stage: ConnStatusType) -> ServerTrouble {
    let text = unsafe library.errorMessage(connection).map { unsafe String(cString: $0) } ?? ""
    if let code = Self.code(in: text) { return trouble(code) }
    switch stage {
    case CONNECTION_SSL_STARTUP:
      // The line broke, or it spoke and was not believed.
      return text.contains("SYSCALL") ? .stopped(host: host.name) : .notTrusted(host: host.name)
    case CONNECTION_AWAITING_RESPONSE, CONNECTION_AUTH_OK:
      if unsafe library.needsPassword(connection) == 1 { return .wrongPassword(user: settings.address.user) }
      return text.contains("signature") || text.contains("channel binding")
        ? .notTrusted(host: host.name) : .stopped(host: host.name)
    case CONNECTION_CHECK_WRITABLE, CONNECTION_CHECK_TARGET, CONNECTION_CHECK_STANDBY, CONNECTION_CONSUME:
      return .readOnly(host: host.name)
    default: return .notReachable(host: host.name)
    }
  }

  /// The code in a message of verbosity "sqlstate": its last word, five capitals and digits after a severity.
  private static func code(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.dropLast().last?.hasSuffix(":") == true, last.utf8.count == 5,
      last.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) })
    else { return nil }
    return String(last)
  }
}
