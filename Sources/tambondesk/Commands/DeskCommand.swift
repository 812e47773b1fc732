import ArgumentParser
import Desk
import Foundation
import Records
import Screen
import Settings
import Terminal
import ThaiText
import Welfare

/// The options of the full screen.
struct ScreenOptions: ParsableArguments {
  @Option(help: ArgumentHelp("ชุดสี · A theme's name or file.", valueName: "name"))
  var theme: String?
  @Option(help: ArgumentHelp("สี: auto, always, never · Colours.", valueName: "when"))
  var color: ColourArgument?
}

/// `auto`, `always` or `never` on the command line.
struct ColourArgument: ExpressibleByArgument {
  let use: Preferences.ColourUse

  init?(argument: String) {
    guard let use = Preferences.ColourUse(rawValue: argument) else { return nil }
    self.use = use
  }
}

/// `tambondesk` alone: the desk on the default store.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "เปิดหน้าจอโต๊ะบริการ · Open the desk.", shouldDisplay: false)

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    Terminal.blockSignals()
    try DeskOpening(common: common, screen: screen).run(on: try Session(common))
  }
}

/// Opens the desk on a store: the terminal is claimed last, so that whatever is wrong is said in plain words.
struct DeskOpening {
  let common: CommonOptions
  let screen: ScreenOptions

  /// Runs the desk until it ends.
  ///
  /// - Throws: `Ending` with the code, unless it is 0.
  func run(on session: Session) throws(Ending) {
    let preferences = Surroundings.preferences.value
    let keymap = Keymap.loaded(
      from: Surroundings.paths.keysFile, commands: Set(CommandID.allCases.map(\.rawValue)))
    var (officer, choice) = (session.officer, choice(of: session.officer, session))
    let terminal = try claim(choice.themes.theme, preferences, Words(choice.language))
    defer { terminal.release() }
    while true {
      switch try run(on: session, as: officer, choice, terminal, keymap) {
      case .exit(0): return
      case .exit(let code): throw Ending(exactly: code)
      case .officer(let next):
        (officer, choice) = (next, self.choice(of: next, session))
        terminal.use(choice.themes.theme)
      }
    }
  }

  private typealias Choice = (themes: DeskThemes, language: Language)

  /// The theme and the language of an officer, unless the command line says otherwise.
  private func choice(of officer: Officer, _ session: Session) -> Choice {
    let choice =
      OfficersChoice(of: officer, in: session.store) ?? OfficersChoice(Surroundings.preferences.value)
    let library = ThemeLibrary(folder: Surroundings.paths.themes)
    return (
      DeskThemes(screen.theme ?? choice.theme, in: library), common.lang?.language ?? choice.language
    )
  }

  /// Runs the desk of one officer until it ends.
  private func run(
    on session: Session, as officer: Officer, _ choice: Choice, _ terminal: Terminal, _ keymap: Loaded<Keymap>
  ) throws(Ending) -> DeskRunner.End {
    let (themes, language) = choice
    let desk = try makeDesk(session, officer, terminal, themes.theme, keymap.value, language)
    let registration = session.store.registerDesk(
      RunningDesk(process: getpid(), counter: session.counter, officer: officer.code))
    return withExtendedLifetime(registration) {
      DeskRunner(
        store: session.store, path: session.path, terminal: terminal, desk: desk, themes: themes,
        surroundings: Surroundings(clock: common.now?.instant), officer: officer, counter: session.counter
      ).run(troubles: Surroundings.preferences.troubles + keymap.troubles + themes.troubles)
    }
  }

  private func claim(_ theme: Theme, _ preferences: Preferences, _ words: Words) throws(Ending) -> Terminal {
    let environment = Surroundings.environment
    let colour = screen.color?.use ?? preferences.colour
    let noColour = colour == .never || (colour == .auto && !(environment["NO_COLOR"] ?? "").isEmpty)
    do throws(TerminalTrouble) {
      return try Terminal.claim(
        name: environment["TERM"], theme: theme,
        options: TerminalOptions(
          deepestColour: noColour ? .mono : .direct, escapeDelay: UInt64(preferences.escapeDelay),
          allowsSuspending: preferences.allowSuspend))
    } catch {
      let sentence =
        switch error {
        case .notATerminal: words.notATerminal
        case .unknownTerm(let name): name.isEmpty ? words.terminalUnset : words.terminalUnknown(name)
        case .dumb: words.terminalTooPlain(environment["TERM"] ?? "")
        case .noUTF8Locale: words.localeNotUTF8(environment["LC_ALL"] ?? environment["LANG"] ?? "C")
        }
      throw Session.fail(.usage, sentence, Output(isJSON: common.json))
    }
  }

  private func makeDesk(
    _ session: Session, _ officer: Officer, _ terminal: Terminal, _ theme: Theme, _ keymap: Keymap,
    _ language: Language
  ) throws(Ending) -> Desk {
    let preferences = Surroundings.preferences.value
    let centre = try session.read { () throws(StoreTrouble) in try session.store.centre() }
    let rules = try session.read { () throws(StoreTrouble) in try session.store.ruleBook() }
    let context = DeskContext(
      language: language, usesThaiDigits: preferences.thaiDigits, keyboard: preferences.layout,
      now: Surroundings(clock: common.now?.instant).now(),
      centre: CentreLine(
        name: centre.name, tambon: centre.tambon, isPractice: centre.isPractice,
        isReadOnly: session.store.isReadOnly, counter: session.counter, officer: officer),
      rules: rules)
    let draft = session.store.draft(DeskRunner.draftName(officer: officer, counter: session.counter))
    let opening = Desk.Opening(
      context: context, size: terminal.size, signs: Signs(theme),
      keymap: keymap, theme: theme.card.id, seed: UInt64.random(in: .min ... .max))
    return Desk(opening, restoring: draft)
  }
}
