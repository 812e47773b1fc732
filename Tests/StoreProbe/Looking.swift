import Glibc
import Records
import Settings
import ThaiText
import Welfare

/// Opens a store and tells what it is, what is in it, and what an act comes to.
enum Looking {
  static func look(at path: String, runtime: String) {
    do throws(StoreTrouble) {
      let store = try Store.open(at: path, environment: Surroundings.environment(runtime: runtime))
      Probe.say("opened \(name(of: store.readOnlyReason))")
      let digests = try store.digests()
      Probe.say("entries \(digests.entries)")
      Probe.say("verify \(try store.verify().firstBad.map { "\($0)" } ?? "sound")")
      Probe.say("commit \(commit(on: store))")
    } catch {
      Probe.say("trouble \(name(of: error))")
    }
  }

  /// Founds a store, and tells what that came to.
  static func found(at path: String, runtime: String) {
    do throws(StoreTrouble) {
      _ = try Store.create(
        at: path,
        setup: CentreSetup(tambon: "650811", name: "ดินทอง", use: .practice, rules: ShippedRules.files),
        environment: Surroundings.environment(runtime: runtime))
      Probe.say("founded")
    } catch {
      Probe.say("trouble \(name(of: error))")
    }
  }

  /// What a ticket taken on this store comes to.
  static func commit(on store: Store, request: String? = nil) -> String {
    do throws(CommitFailure) {
      let officer: Identifier<Officer>
      do { officer = try Working.officer(of: store) } catch { return "nobody" }
      let committed = try store.commit(
        .takeTicket(lane: "ก", visitor: Caller(name: "ลุงมา")),
        by: Proposer(officer: officer, counter: 1, at: Surroundings.now, request: request))
      return committed.isReplayed ? "replayed" : "done"
    } catch {
      switch error {
      case .refused(let refusal): return refusal.rule
      case .trouble(let trouble): return name(of: trouble)
      }
    }
  }

  /// The case's name, without what it carries.
  static func name(of trouble: StoreTrouble?) -> String {
    guard let trouble else { return "writable" }
    let text = "\(trouble)"
    return text.prefix { $0 != "(" }.description
  }

  /// Gives up all rights of root for good; whoever has none keeps what they are.
  static func becomeNobody() {
    guard geteuid() == 0 else { return }
    guard setgid(65_534) == 0, setuid(65_534) == 0 else { exit(3) }
  }
}
