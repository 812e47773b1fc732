import Screen
import ThaiText
import Welfare

/// A form of the stock: goods received, a new kit or a new campaign, so that a centre can start without commands.
struct StockForm: Hashable, Sendable {
  /// What is filled in.
  enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// รับของเข้าคลัง.
    case receive = 1
    /// ชุดถุงยังชีพใหม่.
    case kit
    /// เปิดรอบมอบ.
    case campaign
  }

  /// What is filled in.
  let kind: Kind
  /// The request id under which it is saved.
  let request: String
  /// The fields and buttons.
  private(set) var form: Form

  /// An empty form, with the usual values and the kit's code if it is known.
  init(_ kind: Kind, kit: String = "", request: String, context: DeskContext) {
    self.kind = kind
    self.request = request
    form = StockFields(kind, kit: kit, context: context).form
    if let empty = form.fields.first(where: { $0.text.isEmpty }) { form.focus(on: empty.id) }
  }

  /// Whether anything was typed.
  var isDirty: Bool { form.isDirty }

  /// What stands in a field.
  func text(_ id: String) -> String { form[id]?.text ?? "" }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed(let id):
      explain(id, context)
      return .handled
    case .save: return save(context)
    case .pressed(let id): return id == "save" ? save(context) : .close
    case .cancelled: return .close
    }
  }

  /// Says everything again in the words of the desk; what was typed stays.
  mutating func reword(_ context: DeskContext) {
    let old = form
    form = StockFields(kind, kit: "", context: context).form
    put(old.fields.map { ($0.id, $0.text) }, context)
    form.focus(on: old.focusedID)
  }

  private mutating func put(_ texts: [(id: String, text: String)], _ context: DeskContext) {
    for (id, text) in texts {
      form.change(id) { field in
        guard case .text(var typed) = field.content else { return }
        typed.replace(with: text)
        field.content = .text(typed)
      }
      explain(id, context)
    }
  }

  /// Beside a date stands the day it was read as.
  private mutating func explain(_ id: String, _ context: DeskContext) {
    guard ["expires", "from", "to"].contains(id) else { return }
    let words = context.words
    let text = text(id)
    form.change(id) { field in
      switch TypedValues.day(text, today: context.now.day) {
      case .day(let day): field.hint = words.date(day, .long)
      case .nothing: field.hint = id == "expires" ? words.expiresHint : words.dateHint
      case .unclear: field.hint = words.yearError
      case .none: field.hint = words.dateHint
      }
    }
  }

  private mutating func save(_ context: DeskContext) -> FormOutcome {
    let reading = StockReading(self, today: context.now.day, words: context.words)
    let proposal = reading.proposal
    form.show(errors: reading.errors)
    guard reading.errors.isEmpty, let proposal else { return .handled }
    return .propose(proposal)
  }

  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let title =
      switch kind {
      case .receive: words.receiveTitle
      case .kit: words.addKitTitle
      case .campaign: words.openCampaignTitle
      }
    let dialog = Dialog(title: title, footer: isSaving ? words.saving : words.stockFormFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: form.fields.count + 2)
    let (rest, buttons) = inner.splitBottom(1)
    let fields = rest.splitTop(min(form.fields.count, rest.rows)).top
    form.draw(on: &canvas, scrolledIn: fields, buttons: buttons)
  }
}

extension StockForm {
  /// Writes what was typed, where the focus stands and the request id.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(kind.rawValue))
    writer.write(request)
    writer.write(form.fields) { $0.write($1.text) }
    writer.write(form.focusedID)
  }

  /// Reads a form as it was left.
  init(from reader: inout CanonicalReader, context: DeskContext) throws(CanonicalTrouble) {
    guard let raw = UInt8(exactly: try reader.unsigned()), let kind = Kind(rawValue: raw) else { throw .code }
    self.init(kind, request: try reader.text(), context: context)
    let texts = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
    put(zip(form.fields, texts).map { ($0.id, $1) }, context)
    let focus = try reader.text()
    if focus.isEmpty { form.focusOnButtons() } else { form.focus(on: focus) }
  }
}
