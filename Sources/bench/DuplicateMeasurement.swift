import Records
import Welfare

extension Workbench {
  /// `duplicates`: the whole register opened, and everybody compared with those who share a key with them.
  func measureDuplicates() throws {
    let store = try store()
    var figure = Figure()
    for round in 0..<3 {
      let board = try figure.time { try store.duplicates() }
      guard round == 0 else { continue }
      print(
        "duplicates.found: \(board.found) pairs among \(board.looked) people, \(board.stopped.count) rules stopped"
      )
    }
    figure.print("duplicates.\(people)-people")
  }
}
