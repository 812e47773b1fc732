import Screen
import ThaiText
import Welfare

/// ตกลงข้อมูลที่ไม่ตรงกัน: what is kept of one conflict, and why.
struct SettleForm: Hashable, Sendable {
  /// The conflict.
  let conflict: Conflict.ID
  /// What may be kept, as it was when the form was opened.
  let keeps: [SettlementRequest.Keep]
  /// The request id under which it is saved, however often F8 is pressed.
  let request: String
  /// What is kept, and the reason.
  private(set) var form: Form
  /// What the conflict is, as the records say it now; nil before their answer and after it was settled elsewhere.
  private(set) var shown: Conflict?

  /// A form on which `reason` stands typed.
  init(
    _ conflict: Conflict.ID, keeps: [SettlementRequest.Keep], request: String, context: DeskContext,
    kept: Int = 0, reason: String = ""
  ) {
    self.conflict = conflict
    self.keeps = keeps
    self.request = request
    let words = context.words
    form = Form(
      [
        FormField(
          id: "keep", label: words.keepField,
          content: .choice(ChoiceField(keeps.map { words.keep($0) }, selected: kept)),
          hint: words.spaceChanges),
        FormField(
          id: "reason", label: words.settleReason,
          content: .text(TextField(reason, placeholder: words.settleReasonPlaceholder, limit: 200))),
      ],
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.settleButton),
        Buttons.Button(id: "back", label: words.formBackButton),
      ]))
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .conflicts(isAll: false) }

  /// Whether something was filled in that leaving would lose.
  var isFilled: Bool { form.isDirty || !reason.isEmpty }

  private var reason: String { form["reason"]?.text ?? "" }

  private var kept: Int {
    if case .choice(let choice)? = form["keep"]?.content { choice.selected } else { 0 }
  }

  /// Takes over what the sides say: each answer of the choice shows what would be kept.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    guard case .conflicts(let conflicts) = answer else { return }
    shown = conflicts.first { $0.id == conflict }
    guard let shown else { return }
    let kept = kept
    let options = keeps.map { context.words.keep($0, of: shown) }
    form.change("keep") { $0.content = .choice(ChoiceField(options, selected: kept)) }
  }

  /// Takes a key.
  mutating func update(_ stroke: Stroke) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: .ignored
    case .moved, .changed: .handled
    case .cancelled, .pressed("back"): .close
    case .save, .pressed:
      .propose(.settle(SettlementRequest(conflict: conflict, keep: keeps[kept], reason: reason)))
    }
  }

  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let title =
      shown.map { words.conflict($0.kind) + "  " + words.conflictName($0.name) } ?? words.settleTitle
    let dialog = Dialog(title: title, footer: isSaving ? words.saving : words.stockFormFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: 5)
    let (rest, buttons) = inner.splitBottom(1)
    form.draw(on: &canvas, scrolledIn: rest, buttons: buttons)
  }

  /// Writes everything that is filled in.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(fixed: conflict.bytes)
    writer.write(keeps) { writer, keep in
      let device: String? = if case .device(let letter) = keep { letter } else { nil }
      writer.write(device) { $0.write($1) }
    }
    writer.write(request)
    writer.write(UInt64(kept))
    writer.write(reason)
    form.encodeFocus(into: &writer)
  }

  /// Reads it; `query` is to be asked.
  init(from reader: inout CanonicalReader, _ context: DeskContext) throws(CanonicalTrouble) {
    let conflict = Conflict.ID(try reader.fixed(32))
    let keeps = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      let device = try r.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
      return device.map { SettlementRequest.Keep.device($0) } ?? .all
    }
    guard !keeps.isEmpty else { throw .code }
    let request = try reader.text()
    let kept = Int(clamping: try reader.unsigned())
    self.init(
      conflict, keeps: keeps, request: request, context: context, kept: kept, reason: try reader.text())
    try form.restoreFocus(from: &reader)
  }
}

extension Conflict {
  /// What may be kept: of a field one device's value, of anything else all that happened, or one side. None where no device of
  /// a field is known here.
  var keeps: [SettlementRequest.Keep] {
    let devices = Set(sides.map(\.device)).subtracting([""]).sorted().map {
      SettlementRequest.Keep.device($0)
    }
    return kind.field == nil ? [.all] + devices : devices
  }
}
