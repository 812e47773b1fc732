/// The dotted names by which theme files and golden screens speak of roles.
extension Role {
  /// The dotted name: "pane.title.focused", "queue.serving", "status.error".
  public var name: String {
    switch self {
    case .text: "text"
    case .textMuted: "text.muted"
    case .textStrong: "text.strong"
    case .textMatch: "text.match"
    case .divider: "divider"
    case .header: "header"
    case .headerStrong: "header.strong"
    case .paneTitle: "pane.title"
    case .paneTitleFocused: "pane.title.focused"
    case .selection: "selection"
    case .selectionBlurred: "selection.blurred"
    case .gutter: "gutter"
    case .tableHeader: "table.header"
    case .fieldLabel: "field.label"
    case .fieldValue: "field.value"
    case .fieldFocused: "field.focused"
    case .fieldPlaceholder: "field.placeholder"
    case .fieldHint: "field.hint"
    case .fieldError: "field.error"
    case .dialogFrame: "dialog.frame"
    case .dialogTitle: "dialog.title"
    case .dialogBody: "dialog.body"
    case .dialogStrong: "dialog.strong"
    case .button: "button"
    case .buttonFocused: "button.focused"
    case .buttonDisabled: "button.disabled"
    case .hintKey: "hint.key"
    case .hintLabel: "hint.label"
    case .hintDisabled: "hint.disabled"
    case .toastSaved: "toast.saved"
    case .toastNotice: "toast.notice"
    case .toastError: "toast.error"
    case .queueServing: "queue.serving"
    case .queueNext: "queue.next"
    case .queueWaiting: "queue.waiting"
    case .queueParked: "queue.parked"
    case .queueMissed: "queue.missed"
    case .statusLook: "status.look"
    case .statusAllowed: "status.allowed"
    case .statusRefused: "status.refused"
    case .statusUnknown: "status.unknown"
    case .statusUrgent: "status.urgent"
    case .statusError: "status.error"
    case .menuNumber: "menu.number"
    case .menuItem: "menu.item"
    case .menuFocused: "menu.focused"
    case .helpText: "help.text"
    case .helpKey: "help.key"
    case .digits: "digits"
    case .digitsMuted: "digits.muted"
    case .progress: "progress"
    }
  }

  /// The role of that dotted name; nil if there is none.
  public init?(name: String) {
    guard let role = Role.byName[name] else { return nil }
    self = role
  }

  /// Every name that a theme may give a form to: the roles and the groups above them, down to "text".
  public static let themeNames: Set<String> = Set(Role.allCases.flatMap(\.ancestry))

  /// The names under which a theme's form of this role is looked for: its own, then those of the groups it stands
  /// in, then "text".
  public var ancestry: [String] {
    var names = [name]
    while let last = names.last, let dot = last.utf8.lastIndex(of: UInt8(ascii: ".")) {
      names.append(String(last[..<dot]))
    }
    if names.last != "text" { names.append("text") }
    return names
  }

  /// Whether the role tells a state of a ticket, of aid or of work apart from the others, so that it must not look
  /// like another without colours.
  public var isStatus: Bool {
    switch self {
    case .queueServing, .queueNext, .queueWaiting, .queueParked, .queueMissed, .statusLook, .statusAllowed,
      .statusRefused, .statusUnknown, .statusUrgent, .statusError:
      true
    default: false
    }
  }

  /// Whether Thai words are ever drawn in the role: underline would run through marks below, dim would hide them.
  public var carriesThai: Bool {
    switch self {
    case .divider, .gutter, .dialogFrame, .hintKey, .helpKey, .menuNumber, .digits, .digitsMuted, .progress:
      false
    default: true
    }
  }

  private static let byName = Dictionary(
    allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
