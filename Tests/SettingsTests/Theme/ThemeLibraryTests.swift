import Screen
import Settings
import Testing

struct ThemeLibraryTests {
  private let folder: Folder
  private var library: ThemeLibrary { ThemeLibrary(folder: folder.path) }

  init() throws { folder = try Folder() }

  @Test func `a file in the folder goes before the compiled-in theme and may refine it`() throws {
    try folder.write("paper.toml", "inherits = \"paper\"\n[palette]\nsea = \"#00005f\"\n")
    let loaded = library.theme("paper")
    #expect(loaded.origin == .file(folder.path + "/paper.toml"))
    #expect(loaded.troubles == [])
    #expect(loaded.theme.style(of: .gutter, depth: .direct).foreground == .rgb(0, 0, 0x5F))
    let shipped = ThemeLibrary(folder: nil).theme("paper").theme
    #expect(loaded.theme.style(of: .text, depth: .direct) == shipped.style(of: .text, depth: .direct))
    #expect(loaded.theme.card.thai == shipped.card.thai)
  }

  @Test func `the files whose change makes another theme of it are named, there or not yet`() throws {
    #expect(library.theme("night").files == [folder.path + "/night.toml"])
    let base = try folder.write("base.toml", "inherits = \"night\"\n")
    let own = try folder.write("own.toml", "inherits = \"base\"\n")
    #expect(library.theme("own").files == [own, base])
    #expect(library.theme(own).files == [own, base])
    #expect(library.cards().map(\.id).suffix(2) == ["base", "own"])
  }

  @Test func `a path is taken as it is`() throws {
    let path = try folder.write(
      "own.toml",
      "name = \"ของเรา\"\nname_en = \"Ours\"\nvariant = \"dark\"\n[roles]\ntext = { fg = \"white\", bg = 4 }\n"
    )
    let loaded = ThemeLibrary(folder: nil).theme(path)
    #expect(loaded.troubles == [])
    #expect(loaded.theme.card == Theme.Card(id: "own", thai: "ของเรา", english: "Ours", variant: .dark))
    #expect(
      loaded.theme.style(of: .menuItem, depth: .direct) == Style(foreground: .ansi(7), background: .ansi(4)))
    #expect(library.names().last == "own")
  }

  @Test func `a theme that is nowhere is mono, one whose file is broken the compiled-in one`() throws {
    #expect(library.theme("lost").theme.card.id == "mono")
    #expect(library.theme("lost").troubles == [.missingTheme(name: "lost", used: "mono")])
    let path = try folder.write("night.toml", "version = 1\n[roles\n")
    #expect(library.theme("night").theme.card.id == "night")
    #expect(library.theme("night").origin == .shipped)
    #expect(library.theme("night").troubles == [.syntax(file: path, line: 2)])
    let gone = folder.path + "/gone.toml"
    #expect(
      library.theme(gone).troubles == [.missing(file: gone), .missingTheme(name: gone, used: "mono")])
    #expect(ThemeLibrary(folder: folder.path + "/no-folder").theme("night").troubles == [])
  }

  @Test func `what means nothing is told with its line`() throws {
    let path = try folder.write(
      "own.toml",
      """
      inherits = "paper"
      variant = "pink"
      sound = "loud"
      [palette]
      sea = "blau"
      [roles]
      "queue.servng" = { fg = "sea" }
      "queue.serving" = { colour = "sea", fg = "nowhere", attr = ["bold", "blinking"] }
      queue.parked = { c16 = { fg = "#ff0000", mark = 1 } }
      lonely = 3
      """)
    #expect(
      Set(library.theme("own").troubles) == [
        .badValue(file: path, line: 2, key: "variant"), .unknownKey(file: path, line: 3, key: "sound"),
        .badValue(file: path, line: 5, key: "palette.sea"),
        .unknownRole(file: path, line: 7, name: "queue.servng"),
        .unknownKey(file: path, line: 8, key: "roles.queue.serving.colour"),
        .badValue(file: path, line: 8, key: "roles.queue.serving.fg"),
        .badValue(file: path, line: 8, key: "roles.queue.serving.attr"),
        .badValue(file: path, line: 9, key: "roles.queue.parked.c16.fg"),
        .unknownKey(file: path, line: 9, key: "roles.queue.parked.c16.mark"),
        .unknownKey(file: path, line: 10, key: "roles.lonely"),
      ])
    #expect(library.theme("own").theme.style(of: .queueServing, depth: .direct).attributes == .bold)
  }

  @Test func `circles and deep stacks end`() throws {
    try folder.write("a.toml", "inherits = \"b\"\n[roles]\ntext = { fg = 1, bg = 2 }\n")
    let second = try folder.write("b.toml", "inherits = \"a\"\n[roles]\nheader = { fg = 3 }\n")
    let loaded = library.theme("a")
    #expect(
      loaded.theme.style(of: .header, depth: .direct) == Style(foreground: .ansi(3), background: .ansi(2)))
    #expect(loaded.troubles == [.missing(file: "a")])
    _ = second
    for level in 0..<12 { try folder.write("l\(level).toml", "inherits = \"l\(level + 1)\"\n") }
    #expect(library.theme("l0").troubles == [.circle(file: folder.path + "/l7.toml")])
    try folder.write("night.toml", "inherits = \"day\"\n")
    try folder.write("day.toml", "inherits = \"night\"\n")
    #expect(library.theme("night").troubles == [])
  }

  @Test func `rubbish of every kind gives a theme and never fails`() throws {
    for (index, text) in [
      "", "[roles]\n\"\" = {}\n", "roles = 3\npalette = []\n", "[roles.text]\nfg = 300\nbg = -1\n",
      "[roles]\ntext = { glyph = 4, ascii = [], mono = { a = 1 }, c16 = 3 }\n", "name = 1979-05-27\n",
      "\u{FEFF}version = 1\n",
      "[[roles]]\n", "contrast = 0\n",
    ].enumerated() {
      try folder.write("t\(index).toml", text)
      let loaded = library.theme("t\(index)")
      #expect(Role.allCases.count == loaded.theme.styles(depth: .twoFiftySix).count)
    }
  }
}
