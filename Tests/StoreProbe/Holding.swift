import GRDB
import Glibc
import Records

/// A desk that writes for too long.
enum Holding {
  /// Takes the store's write lock, says so, and keeps it until it is killed or left alone.
  static func hold(_ path: String, runtime: String) throws {
    let store = try Store.open(at: path, environment: Surroundings.environment(runtime: runtime))
    let desk = store.registerDesk(
      RunningDesk(process: getpid(), counter: 2, officer: "somsri", work: "import"))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: path + "/centre.sqlite", configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    Probe.say("holding")
    while getppid() > 1 { usleep(20_000) }
    withExtendedLifetime((desk, queue)) {}
  }
}
