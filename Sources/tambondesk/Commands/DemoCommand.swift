import ArgumentParser
import Desk
import Records
import Settings
import Terminal
import ThaiText
import Welfare

/// `demo`: a practice store of invented people, made once, and the desk on it.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "ลองใช้กับคนสมมติ · Try it with invented people, in a store of its own.")

  @Option(help: ArgumentHelp("จำนวนคนสมมติ · How many invented people.", valueName: "n"))
  var people = 8_200
  @Option(help: ArgumentHelp("เลขตั้งต้น · The same seed gives the same people.", valueName: "s"))
  var seed: UInt64 = 1
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...1_000_000).contains(people) else { throw ValidationError("--people: 1–1000000") }
  }

  func run() throws {
    Terminal.blockSignals()
    var options = common
    let path = Surroundings.practiceStore(common.store)
    options.store = path
    let surroundings = Surroundings(clock: common.now?.instant)
    let words = Words(common.lang?.language ?? .thai)
    do throws(StoreTrouble) {
      if !Store.exists(at: path) {
        let maker = DemoMaker(
          path: path, people: people, seed: seed, surroundings: surroundings, words: words)
        try maker.make()
      }
    } catch {
      throw Session.fail(error, Output(isJSON: common.json), words)
    }
    let session = try Session(options)
    try DeskOpening(common: options, screen: screen).run(on: session)
  }
}
