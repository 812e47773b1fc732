import ArgumentParser
import Desk
import Screen
import Settings
import ThaiText

/// `theme`: lists the themes and checks a theme file.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "ชุดสี · Themes.", subcommands: [List.self, Check.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายการชุดสี · Themes that can be chosen.")
    @Flag(name: .long, help: "ผลเป็น JSON · One JSON object a line.")
    var json = false

    func run() throws {
      let output = Output(isJSON: json)
      for name in ThemeLibrary(folder: Surroundings.paths.themes).names() {
        output.row(["theme": .text(name)], name)
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ตรวจไฟล์ชุดสี · Check a theme file.")
    @Argument(help: ArgumentHelp("ไฟล์ · The file.", valueName: "file"))
    var file: String
    @Flag(name: .long, help: "ผลเป็น JSON · One JSON object a line.")
    var json = false

    func run() throws {
      let output = Output(isJSON: json)
      let words = Words(.thai)
      let loaded = ThemeLibrary(folder: Surroundings.paths.themes).theme(file)
      for trouble in loaded.troubles {
        output.row(["trouble": .text(words.trouble(trouble))], words.trouble(trouble))
      }
      let findings = loaded.findings()
      for finding in findings {
        output.row(["finding": .text(words.finding(finding))], words.finding(finding))
      }
      output.row(
        ["ok": .boolean(loaded.isSound), "theme": .text(loaded.theme.card.id)],
        loaded.isSound
          ? words.themeSound(loaded.theme.card.id)
          : words.themeFindings(loaded.troubles.count + findings.count))
      if !loaded.isSound { throw Ending.other }
    }
  }
}
