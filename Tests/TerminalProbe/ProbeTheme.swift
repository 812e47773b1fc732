import Screen

/// A theme with a colour of every kind.
enum ProbeTheme {
  static let theme: Theme = {
    var selection = RoleForm()
    selection.foreground = .rgb(255, 255, 255)
    selection.background = .rgb(0, 95, 135)
    selection.sixteenForeground = .ansi(15)
    selection.sixteenBackground = .ansi(4)
    selection.mono = .reverse
    var strong = RoleForm()
    strong.attributes = .bold
    var header = RoleForm()
    header.foreground = .index(16)
    header.background = .index(250)
    header.mono = .reverse
    return Theme(
      card: Theme.Card(id: "probe", thai: "ทดสอบ", english: "Probe"),
      forms: ["selection": selection, "text.strong": strong, "header": header])
  }()
}
