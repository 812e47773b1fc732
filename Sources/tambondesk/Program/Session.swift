import Desk
import Foundation
import Records
import Settings
import ThaiText
import Welfare

/// One command at work on one store: who does it, when, and how it answers.
struct Session {
  let store: Store
  let path: String
  let officer: Officer
  let counter: UInt64
  let output: Output
  let words: Words
  let now: Instant
  private let request: String?

  /// Opens the store that `options` name, as the officer they name.
  ///
  /// - Throws: `Ending`, after saying why.
  init(_ options: CommonOptions) throws(Ending) {
    output = Output(isJSON: options.json)
    words = Words(options.lang?.language ?? .thai)
    path = Surroundings.store(options.store)
    let surroundings = Surroundings(clock: options.now?.instant)
    let officers: [Officer]
    let code: String?
    do throws(StoreTrouble) {
      store = try Store.open(at: path, environment: surroundings.storeEnvironment)
      if options.now != nil, !store.isPractice { throw .clockOnlyInPractice }
      code = options.officer ?? (store.isPractice ? "practice" : nil)
      officers = try store.officers()
    } catch {
      throw Self.fail(error, output, words)
    }
    let named = code.map { code in officers.first { $0.code == code } } ?? officers.first
    guard let named else { throw Self.fail(.notFound(.officer, code ?? ""), output, words) }
    if let reason = store.readOnlyReason {
      Output.write(words.trouble(reason) + "\n", to: .standardError)
    }
    if store.hasNewLog { Output.write(words.newLog(store.letter) + "\n", to: .standardError) }
    officer = named
    counter = options.counter ?? 1
    now = surroundings.now()
    request = options.request
  }

  /// Who proposes, with the request id of the command line.
  var proposer: Proposer {
    Proposer(officer: officer.id, counter: counter, at: now, request: request)
  }

  /// Today, as the act's clock says.
  var today: Day { now.day }

  /// Commits `proposal`.
  ///
  /// - Throws: `Ending`, after saying why.
  func commit(_ proposal: Proposal) throws(Ending) -> Committed { try commit(proposal, by: proposer) }

  /// Commits `proposal`, of a command that commits more than one under a request id of its own.
  ///
  /// - Throws: `Ending`, after saying why.
  func commit(_ proposal: Proposal, by proposer: Proposer) throws(Ending) -> Committed {
    do throws(CommitFailure) {
      return try store.commit(proposal, by: proposer)
    } catch {
      switch error {
      case .refused(let refusal): throw fail(refusal)
      case .trouble(let trouble): throw fail(trouble)
      }
    }
  }

  /// Asks the records.
  ///
  /// - Throws: `Ending`, after saying why.
  func read<Value>(_ question: () throws(StoreTrouble) -> Value) throws(Ending) -> Value {
    do throws(StoreTrouble) {
      return try question()
    } catch {
      throw fail(error)
    }
  }

  /// Does what may keep other desks waiting; while it lasts they can name who does it, and `work`.
  func longWork<Value, Trouble: Error>(
    _ work: String, _ body: () throws(Trouble) -> Value
  ) throws(Trouble) -> Value {
    let desk = store.registerDesk(
      RunningDesk(process: getpid(), counter: counter, officer: officer.code, work: work))
    defer { withExtendedLifetime(desk) {} }
    return try body()
  }

  /// What is found, or the refusal that nothing answers to `text`.
  func found<Value>(
    _ sought: Refusal.Sought, _ text: String, _ question: () throws(StoreTrouble) -> Value?
  ) throws(Ending) -> Value {
    guard let value = try read(question) else { throw fail(.notFound(sought, text)) }
    return value
  }

  /// Prints the one object that an act answers with.
  func done(
    _ committed: Committed, _ act: Act, _ fields: [String: JSON], names: SavedNames = SavedNames()
  ) {
    let entry = committed.acts.first { $0.act == act }?.entry ?? committed.acts.last?.entry
    var object = fields
    object["ok"] = true
    object["act"] = .text(act.kind)
    object["entry"] = JSON(entry?.text)
    object["request"] = .text(committed.request)
    object["replayed"] = .boolean(committed.isReplayed)
    output.row(object, words.saved(committed, names))
  }

  /// Says why a rule said no.
  func fail(_ refusal: Refusal) -> Ending { Self.fail(refusal, output, words) }

  /// Says what is wrong with the store.
  func fail(_ trouble: StoreTrouble) -> Ending { Self.fail(trouble, output, words) }

  static func fail(_ refusal: Refusal, _ output: Output, _ words: Words) -> Ending {
    let ending = Ending(refusal)
    let message = words.refusalMessage(refusal)
    if output.isJSON {
      Output.write(
        JSON.object([
          "ok": false, "exit": .number(Int64(ending.code)), "message": .text(message),
          "refusal": .object(refusal.fields(words)),
        ]).line + "\n", to: .standardOutput)
    }
    Output.write(message + "\n", to: .standardError)
    return ending
  }

  static func fail(_ trouble: StoreTrouble, _ output: Output, _ words: Words) -> Ending {
    fail(Ending(trouble), words.trouble(trouble), output)
  }

  /// Says `message` on stderr, and as the last JSON object.
  static func fail(_ ending: Ending, _ message: String, _ output: Output) -> Ending {
    if output.isJSON {
      Output.write(
        JSON.object(["ok": false, "exit": .number(Int64(ending.code)), "message": .text(message)]).line
          + "\n",
        to: .standardOutput)
    }
    Output.write(message + "\n", to: .standardError)
    return ending
  }
}
