import Screen
import ThaiText
import Welfare

/// ที่ซิงค์: where to sync, typed once.
struct RemoteForm: Hashable, Sendable {
  /// The one field.
  private(set) var form: Form

  /// A form on which an address stands typed.
  init(_ remote: String, context: DeskContext) {
    let words = context.words
    form = Form(
      [
        FormField(
          id: "remote", label: words.remoteField,
          content: .text(TextField(remote, placeholder: words.remotePlaceholder, limit: 400)))
      ],
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.useRemote),
        Buttons.Button(id: "back", label: words.formBackButton),
      ]))
  }

  private var text: String { form["remote"]?.text ?? "" }

  /// Takes a key.
  mutating func update(_ stroke: Stroke) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: return .ignored
    case .moved, .changed: return .handled
    case .cancelled, .pressed("back"): return .close
    case .save, .pressed:
      let address = text.split(separator: " ").joined(separator: " ")
      if address.isEmpty { return .tell(.noRemote) }
      // A path alone means the folder there.
      return .chooseRemote(address.hasPrefix("/") ? "folder:" + address : address)
    }
  }

  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let dialog = Dialog(title: words.chooseRemote, footer: words.stockFormFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: 5)
    let (rest, buttons) = inner.splitBottom(1)
    canvas.write(words.remoteHint, in: rest.line(0), role: .dialogBody)
    form.draw(on: &canvas, scrolledIn: rest.inset(top: 2), buttons: buttons)
  }

  /// Writes what is typed.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(text)
    form.encodeFocus(into: &writer)
  }

  /// Reads it.
  init(from reader: inout CanonicalReader, _ context: DeskContext) throws(CanonicalTrouble) {
    self.init(try reader.text(), context: context)
    try form.restoreFocus(from: &reader)
  }
}
