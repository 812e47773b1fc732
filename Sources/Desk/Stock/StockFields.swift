import Screen
import ThaiText
import Welfare

/// Makes the fields of the stock's forms, with the usual values.
struct StockFields {
  /// A lot whose quantity is asked for in a field of its own.
  struct Lot: Hashable, Sendable {
    let lot: Identifier<Welfare.Lot>
    /// The code on the box.
    let code: String
    /// What the record says of it: on hand, carried or sent.
    let recorded: Int64

    /// The field's id.
    var field: String { "lot." + lot.hex }
  }

  /// More lots of one place are counted in a second form: a form has nine fields at most.
  static let mostLots = 7

  let stock: StockForm
  let context: DeskContext

  init(_ stock: StockForm, _ context: DeskContext) {
    self.stock = stock
    self.context = context
  }

  private var words: Words { context.words }

  var form: Form {
    Form(
      fields,
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.saveButton),
        Buttons.Button(id: "back", label: words.formBackButton),
      ]))
  }

  /// What a field holds, as a draft keeps it: typed text, or the number of the choice.
  static func value(of field: FormField) -> String {
    switch field.content {
    case .text(let text): text.text
    case .choice(let choice): String(choice.selected)
    case .fixed: ""
    }
  }

  /// Puts back what a draft kept.
  static func put(_ value: String, into field: inout FormField) {
    switch field.content {
    case .text(var typed):
      typed.replace(with: value)
      field.content = .text(typed)
    case .choice(var choice):
      if let index = Int(value), choice.options.indices.contains(index) { choice.select(index) }
      field.content = .choice(choice)
    case .fixed: break
    }
  }

  private var fields: [FormField] {
    switch stock.kind {
    case .receive: receive
    case .kit:
      [
        text("code", words.codeField, "", words.kitCodeHint), text("title", words.titleField, "", ""),
        text("items", words.itemsField, "", words.itemsHint, limit: 400),
      ]
    case .campaign: campaign
    case .place:
      [
        text("code", words.codeField, "", words.placeCodeHint),
        text("title", words.titleField, "", words.placeTitleHint),
      ]
    case .count: count
    case .move: shelf + [quantity, place("into", words.toPlaceField, stock.otherPlaces)]
    case .send: shelf + [quantity, text("receiver", words.receiverField, "", words.receiverHint)]
    case .carry: shelf + [quantity, text("volunteer", words.carrierField, "", words.volunteerHint)]
    case .writeOff:
      shelf + [
        quantity,
        choice("reason", words.writeOffReasonField, StockWrittenOff.Reason.allCases.map(words.writeOff)),
      ]
    case .takeIn, .bringBack:
      stock.lots.map { lot in
        number(lot.field, words.lotField(lot.code), String(lot.recorded), words.outOf(lot.recorded))
      } + [place("into", words.toPlaceField, stock.otherPlaces)]
    }
  }

  private var receive: [FormField] {
    let kit: String = if case .kit(let code) = stock.about { code } else { stock.line?.kitCode ?? "" }
    let line = stock.line
    var fields = [
      text("kit", words.kitCodeField, kit, words.kitCodeHint),
      text("lot", words.lotCodeField, line?.code ?? "", words.lotCodeHint),
      number("quantity", words.quantityField, "", words.quantityHint),
      text("value", words.unitValueField, line.map { words.amount($0.unitValue) } ?? "", words.bahtHint),
      text("source", words.sourceField, line?.source ?? "", words.sourceHint),
      text(
        "expires", words.expiresField, line?.expires.map { words.date($0, .numeric) } ?? "",
        words.expiresHint),
      text("paper", words.paperField, "", words.paperHint),
    ]
    let places = stock.board?.places ?? []
    if places.count > 1 {
      let here = places.firstIndex { line == nil ? $0.isKept : $0.place == line?.place } ?? 0
      fields.append(choice("into", words.intoPlaceField, places.map(\.title), selected: here))
    }
    return fields
  }

  private var campaign: [FormField] {
    let today = context.now.day
    let row = context.rules.campaignDefaults.row(on: today)
    let defaults = row?.value
    let toConfirm = row.flatMap { $0.isToConfirm ? words.toConfirm($0.source) : nil }
    let kit: String = if case .kit(let code) = stock.about { code } else { "" }
    return [
      text("code", words.codeField, "", ""),
      text("title", words.titleField, "", ""),
      text("kits", words.kitsField, kit, words.kitsHint),
      text("from", words.fromField, words.date(today, .numeric), words.date(today, .long)),
      text("to", words.toField, "", words.dateHint),
      choice("unit", words.unitField, StockReading.units.map(words.unit)),
      text(
        "ceiling", words.ceilingField, defaults.map { words.amount($0.ceiling) } ?? "",
        toConfirm ?? words.bahtHint),
      number("per-unit", words.perUnitField, defaults.map { String($0.perUnit) } ?? "", words.quantityHint),
      number("window", words.windowField, defaults.map { String($0.window) } ?? "", words.daysHint),
    ]
  }

  private var count: [FormField] {
    stock.lots.map { lot in
      number(lot.field, words.lotField(lot.code), "", words.recordSays(lot.recorded))
    } + [
      text("at", words.countedAtField, "", words.countedAtHint),
      text("witness", words.witnessField, "", words.witnessHint),
    ]
  }

  /// What the goods are, said and passed by.
  private var shelf: [FormField] {
    guard let line = stock.line else { return [] }
    return [
      FormField(
        id: "goods", label: words.lotCodeField,
        content: .fixed(words.figures(line.code) + "  " + line.kitTitle),
        hint: words.lies(line.placeTitle, line.onHand))
    ]
  }

  private var quantity: FormField { number("quantity", words.quantityField, "", words.quantityHint) }

  private func place(_ id: String, _ label: String, _ places: [PlaceLine]) -> FormField {
    let kept = places.firstIndex(where: \.isKept) ?? 0
    return choice(id, label, places.map(\.title), selected: kept)
  }

  private func choice(_ id: String, _ label: String, _ options: [String], selected: Int = 0) -> FormField {
    guard options.count > 1 else {
      return FormField(id: id, label: label, content: .fixed(options.first ?? ""))
    }
    return FormField(
      id: id, label: label, content: .choice(ChoiceField(options, selected: selected)), hint: words.turnHint)
  }

  private func text(
    _ id: String, _ label: String, _ text: String, _ hint: String, limit: Int = 120
  ) -> FormField {
    FormField(id: id, label: label, content: .text(TextField(text, limit: limit)), hint: hint)
  }

  private func number(_ id: String, _ label: String, _ text: String, _ hint: String) -> FormField {
    FormField(id: id, label: label, content: .text(TextField(text, kind: .number, limit: 9)), hint: hint)
  }
}
