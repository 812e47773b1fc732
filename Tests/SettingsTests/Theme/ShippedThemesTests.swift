import Screen
import Settings
import Testing

struct ShippedThemesTests {
  private let library = ThemeLibrary(folder: nil)

  @Test func `five themes are shipped`() {
    #expect(library.names() == ["paper", "night", "high-contrast", "system16", "mono"])
  }

  @Test(arguments: ThemeLibrary(folder: nil).names())
  func `a shipped theme resolves, is readable at every depth and tells states apart`(name: String) {
    let loaded = library.theme(name)
    #expect(loaded.troubles == [])
    #expect(loaded.findings() == [])
    #expect(loaded.origin == .shipped)
    #expect(loaded.theme.card.id == name)
    #expect(!loaded.theme.card.thai.isEmpty && loaded.theme.card.thai != name)
    #expect(loaded.theme.card.english != name)
  }

  @Test(arguments: ["paper", "night", "high-contrast"])
  func `a theme with its own ground knows the contrast of every role`(name: String) {
    let theme = library.theme(name).theme
    let promised = name == "high-contrast" ? 7 : 4.5
    #expect(theme.card.promisedContrast == promised)
    for role in Role.allCases {
      for depth in [ColourDepth.direct, .twoFiftySix] {
        let contrast = theme.style(of: role, depth: depth).contrast ?? 0
        #expect(contrast >= promised, "\(role.name) at \(depth)")
      }
    }
  }

  @Test(arguments: ThemeLibrary(folder: nil).names())
  func `the focus is seen without colours and in eight of them`(name: String) {
    let theme = library.theme(name).theme
    for role in [Role.selection, .fieldFocused, .buttonFocused, .menuFocused] {
      #expect(theme.style(of: role, depth: .mono).attributes.contains(.reverse), "\(role.name)")
      let eight = theme.style(of: role, depth: .sixteen).inEightColours
      #expect(eight != theme.style(of: .text, depth: .sixteen).inEightColours, "\(role.name)")
    }
    for role in Role.allCases {
      let eight = theme.style(of: role, depth: .sixteen).inEightColours
      #expect(eight.foreground != eight.background || eight.foreground == .terminal, "\(role.name)")
    }
  }

  @Test func `every sign is the plain character that was agreed on`() {
    for name in library.names() {
      for (role, sign) in Theme.signs {
        #expect(library.theme(name).theme.glyph(of: role) == sign, "\(name) \(role.name)")
      }
    }
  }
}
