import Foundation
import PtySupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A practice store with people, a bag or more and volunteers, and desks on it in pseudo-terminals.
///
/// All clocks stand at 9:00 of 23 November 2026, so that no test meets midnight.
final class CentreAtWork {
  let program: ProgramUnderTest
  static let morning = ProgramUnderTest.morning

  /// A store with so many bags.
  init(bags: Int = 5) throws {
    program = try ProgramUnderTest()
    try program.furnish()
    if bags > 0 {
      #expect(
        try command("stock receive --kit BAG --lot 69-07 --unit-value 62000 --source พมจ. --quantity \(bags)")
          .exit == 0)
    }
  }

  deinit { program.clear() }

  /// A command on the store at that time, as JSON.
  @discardableResult
  func command(_ line: String, _ more: String...) throws -> ProgramUnderTest.Result {
    try program.run(
      line.split(separator: " ").map(String.init) + more
        + ["--store", program.store, "--json", "--now", Self.morning])
  }

  /// A desk at a window, up to its first whole screen.
  func desk(
    columns: Int = 80, rows: Int = 24, counter: Int = 1, term: String = "xterm-256color",
    locale: String = "C.UTF-8", arguments: [String] = []
  ) throws -> PtyProgram {
    let desk = try PtyProgram(
      ProgramUnderTest.path,
      ["--store", program.store, "--now", Self.morning, "--counter", String(counter)] + arguments,
      environment: environment(term: term, locale: locale), columns: columns, rows: rows)
    try desk.waitFor("F9")
    try desk.waitFor(rows < 20 ? "F2" : "F4")
    return desk
  }

  /// Waits until the draft of the desk at window 1 that lies in the store holds `text`: it is kept behind the officer's back.
  func waitForDraft(_ text: String) throws {
    let store = try Store.open(
      at: program.store,
      environment: StoreEnvironment(
        now: { Instant(milliseconds: 0) }, random: { .random(in: .min ... .max) }, machineID: ThisMachine.id,
        runtimeDirectory: program.directory,
        parseRules: { (_: [RuleFile]) throws(RuleFileTrouble) in
          throw RuleFileTrouble(file: "none is needed", .missingFile)
        }))
    let name = try #require(try store.officer(code: "practice")).id.hex + "-1"
    try waitUntil("a draft with \(text)") {
      Data(store.draft(name) ?? []).range(of: Data(text.utf8)) != nil
    }
  }

  /// The environment of a desk: every directory of its own lies beside the store.
  func environment(term: String?, locale: String = "C.UTF-8") -> [String: String] {
    let own = program.directory
    return PtyProgram.environment(
      term: term, locale: locale,
      adding: ["XDG_CONFIG_HOME": own, "XDG_DATA_HOME": own, "XDG_RUNTIME_DIR": own, "HOME": own])
  }

  /// Hand-overs that stand.
  func standing() throws -> [[String: Any]] {
    try command("aid list").objects.filter { $0["reversed"] as? Bool == false }
  }

  /// What the journal says of the last visit that ended: its codes, as the queue's export has them.
  func served() throws -> [[String: Any]] { try command("queue list --state served").objects }
}

extension PtyProgram {
  /// Presses a key and waits until the screen shows `text`.
  func press(_ key: PressedKey, untilShown text: String) throws {
    press(key)
    try waitFor(text)
  }

  /// Types text and waits until the screen shows `text`, and until an Enter that follows can only be a finger's.
  func type(_ typed: String, untilShown text: String) throws {
    type(typed)
    try waitFor(text)
    if typed.unicodeScalars.count > 1 { letBurstEnd() }
  }

  /// An Enter within 20 ms of six letters is a scanner's, and opens nothing. What is on the screen was read by now, so this
  /// much later is late enough however slow the program is.
  func letBurstEnd() { Thread.sleep(forTimeInterval: 0.1) }

  /// Leaves by the menu's last line, as the README says.
  func leave() throws {
    press(.f9)
    try waitFor("ออกจากโปรแกรม")
    press(.up, .enter)
    try waitFor("[ ")
    press(.right, .enter)
  }
}
