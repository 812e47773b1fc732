import Screen
import ThaiText
import Welfare

/// Makes the fields of the stock's forms, with the usual values.
struct StockFields {
  let kind: StockForm.Kind
  let kit: String
  let context: DeskContext

  init(_ kind: StockForm.Kind, kit: String, context: DeskContext) {
    self.kind = kind
    self.kit = kit
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

  private var fields: [FormField] {
    switch kind {
    case .receive:
      [
        text("kit", words.kitCodeField, kit, words.kitCodeHint),
        text("lot", words.lotCodeField, "", words.lotCodeHint),
        number("quantity", words.quantityField, "", words.quantityHint),
        text("value", words.unitValueField, "", words.bahtHint),
        text("source", words.sourceField, "", words.sourceHint),
        text("expires", words.expiresField, "", words.expiresHint),
      ]
    case .kit:
      [
        text("code", words.codeField, "", words.kitCodeHint),
        text("title", words.titleField, "", ""),
      ]
    case .campaign: campaign
    }
  }

  private var campaign: [FormField] {
    let today = context.now.day
    let row = context.rules.campaignDefaults.row(on: today)
    let defaults = row?.value
    let toConfirm = row.flatMap { $0.isToConfirm ? words.toConfirm($0.source) : nil }
    return [
      text("code", words.codeField, "", ""),
      text("title", words.titleField, "", ""),
      text("kits", words.kitsField, kit, words.kitsHint),
      text("from", words.fromField, words.date(today, .numeric), words.date(today, .long)),
      text("to", words.toField, "", words.dateHint),
      text(
        "ceiling", words.ceilingField, defaults.map { words.amount($0.ceiling) } ?? "",
        toConfirm ?? words.bahtHint),
      number("per-unit", words.perUnitField, defaults.map { String($0.perUnit) } ?? "", words.quantityHint),
      number("window", words.windowField, defaults.map { String($0.window) } ?? "", words.daysHint),
    ]
  }

  private func text(_ id: String, _ label: String, _ text: String, _ hint: String) -> FormField {
    FormField(id: id, label: label, content: .text(TextField(text, limit: 120)), hint: hint)
  }

  private func number(_ id: String, _ label: String, _ text: String, _ hint: String) -> FormField {
    FormField(id: id, label: label, content: .text(TextField(text, kind: .number, limit: 9)), hint: hint)
  }
}
