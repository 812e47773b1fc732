import ArgumentParser

/// `report`: what the journal comes to.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "รายงาน · Reports.", subcommands: [CoverageList.self])
}
