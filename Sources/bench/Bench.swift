import ArgumentParser

/// Prints the measurements that MEASURES.md names. Machines are noisy: read medians, and ratios within one run.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measurements of TambonDesk.",
    subcommands: [Run.self, DataMaker.self, TakeTickets.self, LastBagsDesk.self, LastBahtDesk.self],
    defaultSubcommand: Run.self)

  /// Runs the measurements.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run all measurements, or those named.")

    @Flag(help: "Name the measurements and stop.")
    var list = false
    @Flag(
      help: "Run the same with rivals that are installed: tig, nano, mc, htop, calcurse, sqlite3, rsync, git."
    )
    var withRivals = false
    @Option(help: "People in the register.")
    var people = 8_200
    @Option(help: "Seed of the invented data.")
    var seed: UInt64 = 1
    @Option(help: "Rounds of last-bags and last-baht.")
    var rounds = 200
    @Option(help: "Stores of hub.")
    var stores = 500
    @Argument(help: "Names of measurements; all if none.")
    var names: [String] = []

    func validate() throws {
      for name in names where Measurement(rawValue: name) == nil {
        throw ValidationError("\(name): not measured here; see --list")
      }
      if people < 1 { throw ValidationError("--people: 1 …") }
      if rounds < 1 { throw ValidationError("--rounds: 1 …") }
      if stores < 1 { throw ValidationError("--stores: 1 …") }
    }

    func run() throws {
      if list {
        for measurement in Measurement.allCases { print(measurement.rawValue) }
        return
      }
      let bench = try Workbench(
        people: people, seed: seed, withRivals: withRivals, rounds: rounds, stores: stores)
      defer { bench.clear() }
      let chosen = names.isEmpty ? Measurement.allCases : names.compactMap(Measurement.init(rawValue:))
      for measurement in chosen { try measurement.run(on: bench) }
    }
  }
}

/// What can be measured, by the name that `--list` prints.
enum Measurement: String, CaseIterable {
  case importRegister = "import"
  case start = "start"
  case keys = "key-to-paint"
  case lookup = "lookup"
  case answers = "answers"
  case benefits = "benefits"
  case bag = "bag"
  case tenYears = "ten-years"
  case tenYearsCard = "ten-years-card"
  case fourDesks = "four-desks"
  case place = "place-100k"
  case asOf = "as-of"
  case lastBags = "last-bags"
  case lastBaht = "last-baht"
  case reportMonth = "report-month"
  case reportYear = "report-year"
  case duplicates = "duplicates"
  case folder = "push-folder"
  case syncDay = "sync-day"
  case join = "join-year"
  case pushServer = "push-server"
  case pullServer = "pull-server"
  case hub = "hub"
  case verify = "verify"

  /// Takes the measurement and prints its figures.
  func run(on bench: Workbench) throws {
    switch self {
    case .importRegister: try bench.measureImport()
    case .start: try bench.measureStart()
    case .keys: try bench.measureKeys()
    case .lookup: try bench.measureLookup()
    case .answers: try bench.measureAnswers()
    case .benefits: try bench.measureBenefits()
    case .bag: try bench.measureBag()
    case .tenYears: try bench.measureTenYears()
    case .tenYearsCard: try bench.measureTenYearsCard()
    case .fourDesks: try bench.measureFourDesks()
    case .place: try bench.measurePlace()
    case .asOf: try bench.measureAsOf()
    case .lastBags: try bench.measureLastBags()
    case .lastBaht: try bench.measureLastBaht()
    case .reportMonth: try bench.measureReportMonth()
    case .reportYear: try bench.measureReportYear()
    case .duplicates: try bench.measureDuplicates()
    case .folder: try bench.measureFolder()
    case .syncDay: try bench.measureSyncDay()
    case .join: try bench.measureJoin()
    case .pushServer: try bench.measurePushToServer()
    case .pullServer: try bench.measurePullFromServer()
    case .hub: try bench.measureHub()
    case .verify: try bench.measureVerify()
    }
  }
}
