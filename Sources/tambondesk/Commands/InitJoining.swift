import Desk
import Exchange
import Records
import ThaiText
import Welfare

/// `init --join`: asks to be let into a scope, or takes the answer and everything the scope's devices wrote.
struct InitJoining {
  let remote: String
  let scope: Scope
  let path: String
  let surroundings: Surroundings
  let output: Output
  let words: Words

  func run() throws {
    do {
      let address = try RemoteAddress(remote)
      let device = try JoiningDevice(
        forStoreAt: path, scope: scope, environment: surroundings.storeEnvironment)
      let visit = try address.visit(scope)
      guard let answer = try visit.answer(to: device.ask) else {
        try visit.put(device.ask)
        return wait(device)
      }
      var outcome = SyncOutcome(remote: address.text)
      let progress = ProgressLine(isShown: !output.isJSON) { words.syncing($0) }
      defer { progress.clear() }
      let store = try device.makeStore(answer) { store in
        outcome = try SyncRound(store, with: address).run { progress.show($0) }
      }
      progress.clear()
      finish(store, outcome)
    } catch let ending as Ending {
      throw ending
    } catch {
      throw Session.fail(SyncTrouble(error), output, words)
    }
  }

  private func wait(_ device: JoiningDevice) {
    let code = device.ask.code.description
    output.row(
      [
        "ok": true, "store": .text(path), "device": .text(hexadecimal(device.ask.device)), "letter": .null,
        "scope": .text(scope.name), "practice": .boolean(scope.isPractice), "joined": false,
        "code": .text(code),
        "remote": .text(remote),
      ], words.waitsToJoin(code, remote: remote, isPractice: scope.isPractice))
  }

  private func finish(_ store: Store, _ outcome: SyncOutcome) {
    output.row(
      [
        "ok": true, "store": .text(path), "device": .text(hexadecimal(store.device)),
        "letter": .text(store.letter), "scope": .text(scope.name), "practice": .boolean(scope.isPractice),
        "joined": true, "received_entries": JSON(outcome.receivedEntries), "remote": .text(remote),
      ], words.joined(store.letter, entries: outcome.receivedEntries, path: path))
  }
}
