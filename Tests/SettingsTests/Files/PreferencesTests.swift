import Screen
import Settings
import Testing
import ThaiText

struct PreferencesTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `without a file everything has its usual value`() throws {
    #expect(Preferences.loaded(from: nil) == Preferences.loaded(from: folder.path + "/none.toml"))
    let loaded = Preferences.loaded(from: nil)
    #expect(loaded.value == Preferences())
    #expect(loaded.troubles == [])
    #expect(loaded.value.theme == "paper")
    #expect(loaded.value.escapeDelay == 25)
  }

  @Test func `a file changes what it names`() throws {
    let path = try folder.write(
      "settings.toml",
      """
      version = 1
      language = "en"
      theme = "night"
      thai_digits = true
      allow_suspend = true
      colour = "never"
      layout = "pattachote"
      esc_delay = 100
      """)
    var wanted = Preferences()
    wanted.language = .english
    wanted.theme = "night"
    wanted.thaiDigits = true
    wanted.allowSuspend = true
    wanted.colour = .never
    wanted.layout = .pattachote
    wanted.escapeDelay = 100
    #expect(Preferences.loaded(from: path).value == wanted)
    #expect(Preferences.loaded(from: path).troubles == [])
  }

  @Test func `the printer is a list of words, or one word`() throws {
    let path = try folder.write(
      "settings.toml",
      """
      [print]
      program = ["lp", "-d", "front"]
      seconds = 5
      columns = 100
      lines = 66
      """)
    var wanted = Preferences()
    wanted.printing.program = ["lp", "-d", "front"]
    wanted.printing.seconds = 5
    wanted.printing.columns = 100
    wanted.printing.lines = 66
    #expect(Preferences.loaded(from: path).value == wanted)
    let short = try folder.write("short.toml", "print.program = \"lpr\"\n")
    #expect(Preferences.loaded(from: short).value.printing.program == ["lpr"])
    #expect(Preferences().printing.program == ["lp"])
  }

  @Test func `a wrong figure of the printer is told with its line and the rest holds`() throws {
    let path = try folder.write(
      "settings.toml", "[print]\nseconds = 0\nprogram = []\nlines = 66\ntray = 2\n")
    let loaded = Preferences.loaded(from: path)
    #expect(loaded.value.printing.lines == 66 && loaded.value.printing.program == ["lp"])
    #expect(
      loaded.troubles == [
        .badValue(file: path, line: 3, key: "print.program"),
        .badValue(file: path, line: 2, key: "print.seconds"),
        .unknownKey(file: path, line: 5, key: "print.tray"),
      ])
  }

  @Test func `what is wrong is told with its line and the rest holds`() throws {
    let path = try folder.write(
      "settings.toml",
      "language = \"lo\"\n\nesc_delay = 0\ntheme = \"night\"\nsound = true\nthai_digits = 1\n")
    let loaded = Preferences.loaded(from: path)
    #expect(loaded.value.theme == "night")
    #expect(loaded.value.language == .thai)
    #expect(
      loaded.troubles == [
        .badValue(file: path, line: 3, key: "esc_delay"), .badValue(file: path, line: 1, key: "language"),
        .unknownKey(file: path, line: 5, key: "sound"), .badValue(file: path, line: 6, key: "thai_digits"),
      ])
  }

  @Test func `a file that is no TOML changes nothing and tells the line`() throws {
    let path = try folder.write("settings.toml", "theme = \"night\"\nlanguage = \n")
    #expect(Preferences.loaded(from: path).value == Preferences())
    #expect(Preferences.loaded(from: path).troubles == [.syntax(file: path, line: 2)])
  }

  @Test func `a folder, bytes that are no text and a file that is too large are told as unreadable`() throws {
    let paths = [
      folder.path, try folder.write("bytes", [0xC3, 0x28, 0x0A]),
      try folder.write("nul", "theme = \"a\u{0}\""),
      try folder.write("large", String(repeating: "# ก\n", count: 300_000)),
    ]
    for path in paths {
      #expect(Preferences.loaded(from: path).value == Preferences())
      #expect(Preferences.loaded(from: path).troubles == [.unreadable(file: path)])
    }
  }
}
