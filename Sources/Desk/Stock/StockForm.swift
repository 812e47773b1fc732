import Screen
import ThaiText
import Welfare

/// A form of the stock: goods that come in, move, leave or are counted, and new kits, campaigns and places.
struct StockForm: Hashable, Sendable {
  /// What is filled in.
  enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// รับของเข้าคลัง.
    case receive = 1
    /// ชุดถุงยังชีพใหม่.
    case kit
    /// เปิดรอบมอบ.
    case campaign
    /// ที่เก็บใหม่.
    case place
    /// ตรวจนับ.
    case count
    /// ย้ายที่เก็บ.
    case move
    /// โอนออก.
    case send
    /// อาสานำไป.
    case carry
    /// ตัดออก.
    case writeOff
    /// รับโอน.
    case takeIn
    /// อาสานำกลับ.
    case bringBack
  }

  /// What it is about.
  enum About: Hashable, Sendable {
    /// The kit of that code; empty for none.
    case kit(String)
    /// A lot in a place.
    case shelf(StockShelf)
    /// What a volunteer carries.
    case carrying(Identifier<Carrying>)
    /// Goods on their way here.
    case transfer(Identifier<Transfer>)
  }

  /// What is filled in.
  let kind: Kind
  /// What it is about.
  let about: About
  /// The request id under which it is saved.
  let request: String
  /// What the records know; nil before their answer.
  private(set) var board: StockBoard?
  /// Who can be named; nil before the records' answer.
  private(set) var volunteers: [VolunteerLine]?
  /// The fields and buttons.
  private(set) var form: Form
  /// Whether what the rule found odd is meant: the next save says so.
  private(set) var isConfirmed = false
  /// Whether anything was typed.
  private(set) var isDirty = false
  /// What a draft kept of fields that are not there yet.
  private var resumed: [String: String] = [:]
  /// The field, not there yet, that had the keyboard.
  private var resumedFocus: String?

  /// An empty form with the usual values.
  init(_ kind: Kind, about: About, board: StockBoard?, request: String, context: DeskContext) {
    self.kind = kind
    self.about = about
    self.board = board
    self.request = request
    form = Form([], buttons: Buttons([]))
    form = StockFields(self, context).form
    if let empty = form.fields.first(where: { $0.canFocus && $0.text.isEmpty }) { form.focus(on: empty.id) }
  }

  /// What is to be asked when it opens and when the records have changed.
  func queries(_ context: DeskContext) -> [Query] {
    switch kind {
    case .kit, .place: []
    case .receive, .campaign, .move, .send, .writeOff, .takeIn, .bringBack: [.stock]
    case .count, .carry: [.stock, .volunteers(context.now.day)]
    }
  }

  /// What stands in a field.
  func text(_ id: String) -> String { form[id]?.text ?? "" }

  /// The number of the choice in a field.
  func chosen(_ id: String) -> Int? {
    if case .choice(let choice)? = form[id]?.content { choice.selected } else { nil }
  }

  /// Takes over what the records know; what was typed stays.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    switch answer {
    case .stock(let board): self.board = board
    case .volunteers(let volunteers): self.volunteers = volunteers
    default: return
    }
    rebuild(context)
  }

  /// What the rule found odd is meant if it is saved so again.
  mutating func confirm() { isConfirmed = true }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed(let id):
      isConfirmed = false
      isDirty = true
      explain(id, context)
      return .handled
    case .save: return save(context)
    case .pressed(let id): return id == "save" ? save(context) : .close
    case .cancelled: return .close
    }
  }

  /// Says everything again in the words of the desk; what was typed stays.
  mutating func reword(_ context: DeskContext) { rebuild(context) }

  private mutating func rebuild(_ context: DeskContext) {
    let old = form
    form = StockFields(self, context).form
    let late = form.fields.filter { old[$0.id] == nil }.compactMap { field in
      resumed.removeValue(forKey: field.id).map { (id: field.id, value: $0) }
    }
    put(old.fields.map { ($0.id, StockFields.value(of: $0)) } + late, context)
    for field in old.fields {
      if case .text(let text) = field.content { form.moveCaret(of: field.id, to: text.caret) }
    }
    let focus = resumedFocus ?? old.focusedID
    if form[focus]?.canFocus == true { resumedFocus = nil }
    if focus.isEmpty, !old.fields.isEmpty { form.focusOnButtons() } else { form.focus(on: focus) }
    form.buttons.move(to: old.buttons.focus)
  }

  private mutating func put(_ values: [(id: String, value: String)], _ context: DeskContext) {
    for (id, value) in values {
      form.change(id) { StockFields.put(value, into: &$0) }
      explain(id, context)
    }
  }

  /// Beside a date stands the day it was read as; beside a name, who it was found to be.
  private mutating func explain(_ id: String, _ context: DeskContext) {
    let words = context.words
    let text = text(id)
    let hint: String
    switch id {
    case "expires", "from", "to":
      switch TypedValues.day(text, today: context.now.day) {
      case .day(let day): hint = words.date(day, .long)
      case .nothing: hint = id == "expires" ? words.expiresHint : words.dateHint
      case .unclear: hint = words.yearError
      case .none: hint = words.dateHint
      }
    case "volunteer", "witness":
      hint = words.found(named(text), isOptional: id == "witness")
    default: return
    }
    form.change(id) { $0.hint = hint }
  }

  /// Who a typed name, card or officer's code stands for.
  func named(_ text: String) -> Named {
    Named(text, volunteers: volunteers, officers: kind == .count ? board?.officers ?? [] : [])
  }

  private mutating func save(_ context: DeskContext) -> FormOutcome {
    let reading = StockReading(self, context)
    form.show(errors: reading.errors)
    guard reading.errors.isEmpty, let proposal = reading.proposal else { return .handled }
    return .propose(proposal)
  }
}

extension StockForm {
  /// The lot in a place that it is about, as the records have it.
  var line: LotLine? {
    guard case .shelf(let shelf) = about else { return nil }
    return board?.lots.first { $0.shelf == shelf }
  }

  /// What the volunteer has left.
  var carrying: CarryingLine? {
    guard case .carrying(let id) = about else { return nil }
    return board?.carryings.first { $0.carrying == id }
  }

  /// The transfer that is taken in.
  var transfer: TransferLine? {
    guard case .transfer(let id) = about else { return nil }
    return board?.transfers.first { $0.transfer == id }
  }

  /// Places that goods can go to: all, but not the one they lie in.
  var otherPlaces: [PlaceLine] {
    let here: Identifier<Place>? = if case .shelf(let shelf) = about { shelf.place } else { nil }
    return (board?.places ?? []).filter { $0.place != here }
  }

  /// The lots whose quantity the form asks for one by one: counted in one place, brought back, or taken in.
  var lots: [StockFields.Lot] {
    switch kind {
    case .count:
      guard case .shelf(let shelf) = about else { return [] }
      let there = (board?.lots ?? []).filter { $0.place == shelf.place }
      let first = there.filter { $0.lot == shelf.lot }
      let others = there.filter { $0.lot != shelf.lot && $0.onHand != 0 }
      return (first + others).prefix(StockFields.mostLots).map {
        StockFields.Lot(lot: $0.lot, code: $0.code, recorded: $0.onHand)
      }
    case .bringBack:
      return (carrying?.lines ?? []).prefix(StockFields.mostLots).map {
        StockFields.Lot(lot: $0.lot, code: $0.code, recorded: $0.onHand)
      }
    case .takeIn:
      return (transfer?.lines ?? []).prefix(StockFields.mostLots).map { line in
        let code = board?.lots.first { $0.lot == line.lot }?.code
        return StockFields.Lot(
          lot: line.lot, code: code ?? String(line.lot.hex.prefix(8)),
          recorded: Int64(clamping: line.quantity))
      }
    default: return []
    }
  }
}

extension StockForm {
  /// What a draft keeps of the fields.
  var kept: [(id: String, value: String)] {
    form.fields.map { ($0.id, StockFields.value(of: $0)) }
      + resumed.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The field that has the keyboard, or had it in a draft; empty on the buttons.
  var keptFocus: String { resumedFocus ?? form.focusedID }

  /// Puts back what a draft kept; fields that come with the records' answer are filled when it is there.
  mutating func resume(_ fields: [(id: String, value: String)], focus: String, _ context: DeskContext) {
    isDirty = true
    resumed = Dictionary(
      fields.filter { form[$0.id] == nil }.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    put(fields, context)
    if focus.isEmpty { form.focusOnButtons() } else { form.focus(on: focus) }
    resumedFocus = focus.isEmpty || form[focus]?.canFocus == true ? nil : focus
  }
}
