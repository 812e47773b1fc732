import ArgumentParser

/// The command people type. Alone it opens the desk; everything else scripts what the desk can do.
@main
struct Program {
  static func main() {
    do {
      var command = try desk ?? TambonDesk.parseAsRoot()
      try command.run()
    } catch let end as Ending {
      exit(withCode: end.code)
    } catch {
      let code = TambonDesk.exitCode(for: error)
      let text = TambonDesk.fullMessage(for: error)
      if code.isSuccess {
        Output.write(text + "\n", to: .standardOutput)
        exit(withCode: 0)
      }
      if !text.isEmpty { Output.write(text + "\n", to: .standardError) }
      exit(withCode: code == .validationFailure ? 2 : code.rawValue)
    }
  }

  /// The desk, where options alone ask for it: the tree of all commands takes longer to build than the desk to open.
  /// Nil where it is for the whole tree to say what was meant or is wrong.
  private static var desk: (any ParsableCommand)? {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.first?.hasPrefix("-") ?? true else { return nil }
    return try? DeskCommand.parseAsRoot(arguments) as? DeskCommand
  }
}

/// The whole tree of commands (COMMANDS.md). A command that is not built yet does not exist.
struct TambonDesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tambondesk",
    abstract: "โต๊ะบริการของศูนย์ช่วยเหลือสังคมตำบล · The counter of a sub-district social assistance centre.",
    discussion: """
      พิมพ์ tambondesk เพื่อเปิดหน้าจอโต๊ะบริการ  ลองใช้กับคนสมมติ: tambondesk demo
      Alone it opens the full-screen desk on the default store. Try it with invented people: tambondesk demo

      Exit codes: 0 done · 1 other · 2 usage or terminal · 3 refused by a rule · 4 fork or reused request ·
      5 damage found by verify · 6 store busy · 7 not allowed · 8 remote.
      """, version: "0.1",
    subcommands: [
      DeskCommand.self, DemoCommand.self, InitCommand.self, ImportCommand.self, ExportCommand.self,
      LookupCommand.self, HouseholdCommand.self, QueueCommand.self, KitCommand.self, CampaignCommand.self,
      StockCommand.self, AidCommand.self, RosterCommand.self, VerifyCommand.self, DigestCommand.self,
      HeadsCommand.self, ConflictsCommand.self, ThemeCommand.self, RulesCommand.self, ReportCommand.self,
      SyncCommand.self, BackupCommand.self, RestoreCommand.self, GrantCommand.self, BudgetCommand.self,
      CaseCommand.self,
    ],
    defaultSubcommand: DeskCommand.self)
}
