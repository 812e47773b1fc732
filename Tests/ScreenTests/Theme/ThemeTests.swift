import Screen
import Testing

struct ThemeTests {
  private func form(_ foreground: Colour?, _ background: Colour? = nil, _ attributes: Attributes? = nil)
    -> RoleForm
  {
    var form = RoleForm()
    form.foreground = foreground
    form.background = background
    form.attributes = attributes
    return form
  }

  private func theme(_ forms: [String: RoleForm], contrast: Double = 4.5) -> Theme {
    Theme(card: .init(id: "t", thai: "ท", english: "T", promisedContrast: contrast), forms: forms)
  }

  @Test func `every role has a name of its own and is found by it`() {
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
    for role in Role.allCases { #expect(Role(name: role.name) == role) }
    #expect(Role(name: "pane") == nil)
    #expect(Role.paneTitleFocused.ancestry == ["pane.title.focused", "pane.title", "pane", "text"])
    #expect(Role.text.ancestry == ["text"])
    for (index, role) in Role.allCases.enumerated() { #expect(Int(role.rawValue) == index) }
  }

  @Test func `a role falls back part by part to its groups and to text`() {
    let theme = theme([
      "text": form(.ansi(0), .ansi(7)), "queue": form(.ansi(4)), "queue.serving": form(nil, nil, .bold),
    ])
    #expect(
      theme.style(of: .queueServing, depth: .direct)
        == Style(foreground: .ansi(4), background: .ansi(7), attributes: .bold))
    #expect(
      theme.style(of: .queueParked, depth: .direct) == Style(foreground: .ansi(4), background: .ansi(7)))
    #expect(
      theme.style(of: .statusError, depth: .direct) == Style(foreground: .ansi(0), background: .ansi(7)))
  }

  @Test func `a colour given anew does not keep the sixteen-colour form of the one it replaces`() {
    var first = form(.rgb(0, 0, 0), .rgb(255, 255, 255), .bold)
    first.sixteenForeground = .ansi(5)
    first.mono = .reverse
    let laid = first.overlaid(with: form(.rgb(0, 95, 135)))
    #expect(laid.sixteenForeground == nil)
    #expect(laid.mono == .reverse)
    #expect(first.overlaid(with: form(nil, nil, .italic)).mono == .reverse)
    #expect(first.overlaid(with: RoleForm()) == first)
  }

  @Test(arguments: [
    (Colour.rgb(0, 0, 0), Colour.index(16), Colour.ansi(0)), (.rgb(255, 255, 255), .index(231), .ansi(15)),
    (.rgb(0, 95, 135), .index(24), .ansi(4)), (.rgb(128, 128, 128), .index(244), .ansi(8)),
    (.rgb(255, 0, 0), .index(196), .ansi(9)), (.terminal, .terminal, .terminal),
    (.ansi(3), .ansi(3), .ansi(3)),
  ])
  func `a colour becomes the nearest that the terminal has`(colour: Colour, index: Colour, ansi: Colour) {
    #expect(colour.quantised(to: .direct) == colour)
    #expect(colour.quantised(to: .twoFiftySix) == index)
    if colour != .rgb(0, 95, 135) { #expect(colour.quantised(to: .sixteen) == ansi) }
    #expect(colour.quantised(to: .mono) == .terminal)
  }

  @Test func `contrast is that of the web guidelines`() {
    let black = Light(red: 0, green: 0, blue: 0)
    let white = Light(red: 255, green: 255, blue: 255)
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    #expect(abs(Light(red: 118, green: 118, blue: 118).contrast(with: white) - 4.54) < 0.01)
    #expect(abs(Light(red: 255, green: 0, blue: 0).contrast(with: white) - 3.998) < 0.001)
    #expect(white.contrast(with: white) == 1)
  }

  @Test func `eight colours show bright ink in bold and never ink on its own ground`() {
    for ink in 0..<16 as Range<UInt8> {
      for ground in 0..<16 as Range<UInt8> where ink != ground {
        let style = Style(foreground: .ansi(ink), background: .ansi(ground)).inEightColours
        if ink % 8 != ground % 8 || ink > 7 { #expect(style.foreground != style.background) }
        if case .ansi(let number) = style.foreground { #expect(number < 8) }
      }
    }
    #expect(Style(foreground: .ansi(12)).inEightColours == Style(foreground: .ansi(4), attributes: .bold))
    #expect(Style(foreground: .ansi(8), background: .ansi(7)).inEightColours.foreground == .ansi(0))
  }

  @Test func `the theme that needs no file is sound`() {
    #expect(Theme.plain.findings() == [])
  }

  @Test func `with eight colours bold is brightness, so a plain ink is never bold`() {
    for ink in 0..<8 as Range<UInt8> {
      let style = Style(foreground: .ansi(ink), background: .ansi(2), attributes: [.bold, .reverse])
      #expect(style.inEightColours.attributes == .reverse)
    }
    let white = Style(foreground: .ansi(15), background: .ansi(15)).inEightColours
    #expect(white == Style(foreground: .ansi(0), background: .ansi(7)))
    #expect(Style(attributes: .bold).inEightColours.attributes == .bold)
  }

  @Test func `what a theme leaves open is found`() {
    let findings = theme(["header": form(.ansi(0), .ansi(7))]).findings()
    #expect(findings.contains(.unresolved(.text)))
    #expect(!findings.contains(.unresolved(.header)))
  }

  @Test func `too little contrast is found with its figures`() {
    let findings = theme(["text": form(.rgb(119, 119, 119), .rgb(255, 255, 255))]).findings()
    let ratios = findings.compactMap { finding -> Double? in
      guard case .lowContrast(.text, depth: .direct, let ratio, needed: 4.5) = finding else { return nil }
      return ratio
    }
    #expect(ratios.count == 1)
    #expect(ratios.allSatisfy { abs($0 - 4.478) < 0.01 })
    #expect(theme(["text": form(.ansi(2), .ansi(2))]).findings().contains(.invisible(.text, depth: .sixteen)))
  }

  @Test func `states that look alike without colours are found`() {
    var forms = ["text": form(.terminal, .terminal)]
    for (role, sign) in Theme.signs {
      forms[role.name] = RoleForm()
      forms[role.name]?.glyph = role == .queueMissed ? "P" : sign
    }
    #expect(theme(forms).findings() == [.alike(.queueParked, .queueMissed)])
    forms["queue.missed"]?.mono = .bold
    #expect(theme(forms).findings() == [])
  }

  @Test func `lines through Thai marks and signs that are no single column are found`() {
    var forms = ["text": form(.terminal, .terminal)]
    for (role, sign) in Theme.signs {
      forms[role.name] = RoleForm()
      forms[role.name]?.glyph = sign
    }
    forms["header"] = form(nil, nil, [.underline, .bold])
    forms["gutter"]?.glyph = "日"
    forms["status.look"]?.glyph = "●"
    forms["divider"] = form(nil, nil, .dim)
    #expect(
      theme(forms).findings() == [
        .hidesMarks(.header, attribute: "underline"), .hidesMarks(.headerStrong, attribute: "underline"),
        .badGlyph(.gutter, glyph: "日"), .badGlyph(.statusLook, glyph: "●"),
      ])
  }
}
