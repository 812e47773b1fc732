private import ThaiText

extension Theme {
  /// Everything that is wrong with the theme at any depth, in the order of the roles; empty for a sound one.
  public func findings() -> [ThemeFinding] {
    Role.allCases.flatMap { role in
      resolution(of: role) + contrast(of: role) + marks(of: role) + glyphs(of: role)
    } + likenesses()
  }

  private func resolution(of role: Role) -> [ThemeFinding] {
    let form = form(of: role)
    return form.foreground == nil || form.background == nil ? [.unresolved(role)] : []
  }

  private func contrast(of role: Role) -> [ThemeFinding] {
    var findings: [ThemeFinding] = []
    for depth in [ColourDepth.sixteen, .twoFiftySix, .direct] {
      let style = style(of: role, depth: depth)
      if style.foreground == style.background, style.foreground != .terminal {
        findings.append(.invisible(role, depth: depth))
      } else if let ratio = style.contrast, ratio < card.promisedContrast {
        findings.append(.lowContrast(role, depth: depth, ratio: ratio, needed: card.promisedContrast))
      }
    }
    return findings
  }

  private func marks(of role: Role) -> [ThemeFinding] {
    guard role.carriesThai else { return [] }
    let used = style(of: role, depth: .mono).attributes.union(style(of: role, depth: .direct).attributes)
    return Attributes.named
      .filter { [.underline, .dim].contains($0.attribute) && used.contains($0.attribute) }
      .map { .hidesMarks(role, attribute: $0.name) }
  }

  private func glyphs(of role: Role) -> [ThemeFinding] {
    let sign = glyph(of: role)
    let ascii = glyph(of: role, ascii: true)
    if sign.isEmpty && ascii.isEmpty { return [] }
    if columns(of: sign) != 1 { return [.badGlyph(role, glyph: sign)] }
    let scalars = ascii.unicodeScalars
    let plain =
      scalars.count == 1 && scalars.allSatisfy { $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F }
    return plain ? [] : [.badGlyph(role, glyph: ascii)]
  }

  private func likenesses() -> [ThemeFinding] {
    let states = Role.allCases.filter(\.isStatus)
    return states.indices.flatMap { index in
      states[(index + 1)...].filter { looksLike(states[index], $0) }.map { .alike(states[index], $0) }
    }
  }

  private func looksLike(_ one: Role, _ other: Role) -> Bool {
    glyph(of: one, ascii: true) == glyph(of: other, ascii: true)
      && style(of: one, depth: .mono) == style(of: other, depth: .mono)
  }
}
