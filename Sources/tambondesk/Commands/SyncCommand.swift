import ArgumentParser
import Desk
import Exchange
import Glibc
import Records
import ThaiText
import Welfare

/// `sync`: what each device did reaches the others of its scope, through a stick, a share or a server.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "ซิงค์กับเครื่องอื่นของตำบล · Exchange what was done with the scope's other devices.")

  @Argument(
    help: ArgumentHelp(
      "folder:PATH หรือ postgres://… เว้นไว้คือที่ครั้งก่อน · Where; default the last one.", valueName: "remote"))
  var remote: String?
  @Flag(
    name: .customLong("dry-run"), help: "บอกว่าจะส่งและรับอะไร · Say what would be carried, and carry nothing.")
  var isDryRun = false
  @Flag(
    name: .customLong("init-remote"),
    help: "พิมพ์คำสั่ง SQL ให้ผู้ดูแลเซิร์ฟเวอร์รันครั้งเดียว · Print the tables and roles for a server.")
  var isInitRemote = false
  @Option(
    help: ArgumentHelp(
      "รับเครื่องที่ขอร่วมด้วยรหัสนี้ · Let in the device whose screen shows this code.", valueName: "code"))
  var agree: JoinCodeArgument?
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common)
    if isInitRemote { return try printTables(session) }
    let address = try address(session)
    let round = SyncRound(session.store, with: address)
    if isDryRun { return try foretell(round, address, session) }
    if agree != nil, !session.officer.roles.contains(.approver) {
      throw session.fail(.role(needed: [.approver]))
    }
    let progress = ProgressLine(isShown: !common.json) { session.words.syncing($0) }
    let outcome: SyncOutcome
    do {
      outcome = try session.longWork("sync") { () throws(SyncTrouble) in
        do {
          return try round.run(agreed: agree?.code) { progress.show($0) }
        } catch {
          throw SyncTrouble(error)
        }
      }
      progress.clear()
    } catch {
      progress.clear()
      throw session.fail(error, at: address)
    }
    session.output.row(outcome.fields, session.words.synced(outcome))
    if !outcome.headsEqual { throw Ending.other }
  }

  private func address(_ session: Session) throws(Ending) -> RemoteAddress {
    let last = try session.read { () throws(StoreTrouble) in
      try session.store.pastSyncs(limit: 1).first?.remote
    }
    guard let text = remote ?? last else {
      throw Session.fail(.usage, session.words.noRemote, session.output)
    }
    do throws(SyncTrouble) { return try RemoteAddress(text) } catch {
      throw Session.fail(error, session.output, session.words)
    }
  }

  /// What whoever looks after a server has to run there, once; and to let this centre in.
  private func printTables(_ session: Session) throws {
    var statements = ServerTables.statements + ServerTables.optionalStatements
    if remote != nil, case .server(let server, _) = try address(session) {
      statements += ServerTables.admission(of: server.user, to: session.store.scope.name)
    }
    if session.output.isJSON {
      for statement in statements { session.output.row(["statement": .text(statement)], "") }
    } else {
      session.output.say(statements.map { $0 + ";" }.joined(separator: "\n"))
    }
  }

  private func foretell(_ round: SyncRound, _ address: RemoteAddress, _ session: Session) throws {
    let ahead: SyncAhead
    do { ahead = try round.preview() } catch { throw session.fail(SyncTrouble(error), at: address) }
    session.output.row(
      [
        "ok": true, "remote": .text(address.text), "dry_run": true, "sent_entries": JSON(ahead.send),
        "received_entries": JSON(ahead.receive),
        "from": .list(
          ahead.from.map { from in
            .object([
              "device": JSON(from.letter), "entries": JSON(from.entries),
              "held_until": JSON(from.newest?.rfc3339),
            ])
          }),
      ], session.words.wouldSync(ahead))
  }
}

/// A code as it stands on the other device's screen.
struct JoinCodeArgument: ExpressibleByArgument {
  let code: JoinCode

  init?(argument: String) {
    guard let code = JoinCode(argument) else { return nil }
    self.code = code
  }
}

extension Session {
  /// Says why a sync or a joining did not come to its end.
  func fail(_ error: any Error, at address: RemoteAddress) -> Ending {
    Self.fail(SyncTrouble(error), output, words)
  }

  static func fail(_ trouble: SyncTrouble, _ output: Output, _ words: Words) -> Ending {
    switch trouble {
    case .remote(.server(.address(let part))):
      fail(.usage, words.trouble(RemoteTrouble.server(.address(part))), output)
    case .remote(let trouble): fail(.remote, words.trouble(trouble), output)
    case .join(.unknownCode(let code)): fail(.refused, words.trouble(JoinTrouble.unknownCode(code)), output)
    case .join(.rootElsewhere): fail(.notAllowed, words.trouble(JoinTrouble.rootElsewhere), output)
    case .address(let text): fail(.usage, words.notAnAddress(text), output)
    case .join(let trouble): fail(.other, words.trouble(trouble), output)
    case .store(let trouble): fail(trouble, output, words)
    }
  }
}

extension SyncOutcome {
  /// What `sync` prints for scripts.
  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "ok": .boolean(headsEqual), "remote": .text(remote), "sent_entries": JSON(sentEntries),
      "received_entries": JSON(receivedEntries), "conflicts_new": JSON(newConflicts),
      "conflicts_open": JSON(openConflicts), "waiting": JSON(waiting),
      "heads_equal": .boolean(headsEqual),
      "damaged_copies": JSON(damagedCopies), "round_trips": JSON(roundTrips), "bytes_out": JSON(bytesOut),
      "bytes_in": JSON(bytesIn), "let_in": .list(letIn.map(JSON.text)),
      "asking": .list(asking.map { .object(["code": .text($0.code), "at": .text($0.at.rfc3339)]) }),
      "new_letter": JSON(newLetter),
    ]
    if let ownAsk { fields["asks"] = .text(ownAsk.code) }
    if !headsEqual { fields["exit"] = 1 }
    return fields
  }
}

/// A line on stderr that says how far something is; only on a terminal.
final class ProgressLine {
  private let isShown: Bool
  private let text: (SyncProgress) -> String
  private var last = ContinuousClock.now
  private var hasWritten = false

  init(isShown: Bool, _ text: @escaping (SyncProgress) -> String) {
    self.isShown = isShown && isatty(STDERR_FILENO) == 1
    self.text = text
  }

  /// Says it, at most ten times a second; true, so that the work goes on.
  func show(_ progress: SyncProgress) -> Bool {
    guard isShown, !hasWritten || last.duration(to: .now) > .milliseconds(100) else { return true }
    (last, hasWritten) = (.now, true)
    Output.write("\r\u{1B}[K" + text(progress), to: .standardError)
    return true
  }

  /// Takes it away.
  func clear() {
    if hasWritten { Output.write("\r\u{1B}[K", to: .standardError) }
  }
}
