extension Theme {
  /// The theme that needs no file: no colours, focus in reverse, what matters in bold, a sign for every state.
  public static let plain: Theme = {
    var forms: [String: RoleForm] = [:]
    forms["text"] = RoleForm(attributes: [])
    for name in [
      "text.strong", "text.match", "header.strong", "pane.title.focused", "dialog.title", "dialog.strong",
    ] {
      forms[name] = RoleForm(attributes: .bold)
    }
    for name in ["selection", "field.focused", "button.focused", "menu.focused", "digits", "progress"] {
      forms[name] = RoleForm(attributes: .reverse)
    }
    for name in ["header", "toast.error"] { forms[name] = RoleForm(attributes: [.reverse, .bold]) }
    for name in [
      "selection.blurred", "field.error", "toast.saved", "gutter", "hint.key", "help.key", "menu.number",
    ] {
      forms[name] = RoleForm(attributes: .bold)
    }
    for (role, sign) in signs {
      let stands: Set<Role> = [.queueServing, .statusLook, .statusUrgent, .statusError]
      forms[role.name] = RoleForm(attributes: stands.contains(role) ? .bold : [], glyph: sign)
    }
    return Theme(
      card: Card(id: "plain", thai: "ขาวดำ", english: "Plain"), forms: forms)
  }()

  /// The signs of the states, plain characters that mono terminals and screen readers lose nothing of.
  public static let signs: [(role: Role, sign: String)] = [
    (.queueServing, "*"), (.queueNext, ">"), (.queueWaiting, " "), (.queueParked, "P"), (.queueMissed, "x"),
    (.statusLook, "!"), (.statusAllowed, "+"), (.statusRefused, "-"), (.statusUnknown, "?"),
    (.statusUrgent, "#"), (.statusError, "X"), (.gutter, ">"),
  ]
}

extension RoleForm {
  /// A form in the terminal's own colours.
  fileprivate init(attributes: Attributes, glyph: String? = nil) {
    self.init()
    foreground = .terminal
    background = .terminal
    self.attributes = attributes
    self.glyph = glyph
  }
}
