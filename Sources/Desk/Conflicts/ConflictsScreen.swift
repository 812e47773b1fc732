import Screen
import ThaiText
import Welfare

/// ข้อมูลไม่ตรงกัน: what devices did apart, side by side, and a way to settle each.
struct ConflictsScreen: Hashable, Sendable {
  /// Those that want to be settled; nil before the records' answer.
  private(set) var conflicts: [Conflict]?
  private(set) var list = ListView()
  /// What the officer fills in to settle the chosen one; nil while it is only read.
  private(set) var form: Form?
  /// The request id under which it is settled, however often F8 is pressed.
  private(set) var request: String

  /// A screen that knows of none yet.
  init(request: String) { self.request = request }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .conflicts(isAll: false) }

  /// The one under the focus.
  var chosen: Conflict? {
    guard let conflicts, conflicts.indices.contains(list.focus) else { return nil }
    return conflicts[list.focus]
  }

  /// Whether typed text goes into it.
  var takesText: Bool { form?.isOnText ?? false }

  /// Whether something was filled in that leaving would lose.
  var isFilled: Bool { form?.isDirty ?? false }

  /// Takes over the conflicts; the one under the focus keeps it.
  mutating func receive(_ answer: Answer) {
    guard case .conflicts(let conflicts) = answer else { return }
    let chosen = chosen?.id
    self.conflicts = conflicts
    list.show(count: conflicts.count)
    if let index = conflicts.firstIndex(where: { $0.id == chosen }) {
      list.move(to: index)
    } else {
      // What was being settled is settled, or is another conflict by now.
      form = nil
    }
  }

  /// It was settled: the next settlement is another request.
  mutating func settled(next request: String) {
    self.request = request
    form = nil
  }

  /// Takes a key while `rows` rows of the list are in sight.
  mutating func update(_ stroke: Stroke, rows: Int, _ context: DeskContext) -> FormOutcome {
    if var form {
      let outcome = form.update(stroke)
      self.form = form
      return filled(outcome)
    }
    if stroke.key == .escape { return .close }
    switch list.update(stroke.input, rows: rows) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved: return .handled
    case .opened:
      guard !stroke.endsBurst, let chosen else { return .handled }
      form = Self.form(chosen, context.words)
      return .handled
    }
  }

  private mutating func filled(_ outcome: Form.Outcome) -> FormOutcome {
    switch outcome {
    case .ignored: return .ignored
    case .moved, .changed: return .handled
    case .cancelled, .pressed("back"):
      form = nil
      return .handled
    case .save, .pressed: return settlement.map { .propose(.settle($0)) } ?? .handled
    }
  }

  /// What is filled in.
  private var settlement: SettlementRequest? {
    guard let form, let chosen, case .choice(let choice)? = form["keep"]?.content else { return nil }
    return SettlementRequest(
      conflict: chosen.id, keep: chosen.keeps[choice.selected], reason: form["reason"]?.text ?? "")
  }

  private static func form(_ conflict: Conflict, _ words: Words) -> Form {
    Form(
      [
        FormField(
          id: "keep", label: words.keepField,
          content: .choice(ChoiceField(conflict.keeps.map { words.keep($0) })), hint: words.spaceChanges),
        FormField(
          id: "reason", label: words.settleReason,
          content: .text(TextField(placeholder: words.settleReasonPlaceholder, limit: 200))),
      ],
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.settleButton),
        Buttons.Button(id: "back", label: words.formBackButton),
      ]))
  }

  /// Writes under which request it settles; `query` is to be asked.
  func encode(into writer: inout CanonicalWriter) { writer.write(request) }

  /// Reads it.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) { self.init(request: try reader.text()) }
}

extension Conflict {
  /// What may be kept: of a field one device's value, of anything else all that happened, or one side.
  var keeps: [SettlementRequest.Keep] {
    let devices = Set(sides.map(\.device)).subtracting([""]).sorted().map {
      SettlementRequest.Keep.device($0)
    }
    return kind.field == nil ? [.all] + devices : devices
  }
}
