import Screen
import ThaiText
import Welfare

extension BagForm {
  private static let labelColumns = 10

  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let house = card.map { words.house($0.particulars) } ?? ""
    let checks = checks(words)
    let dialog = Dialog(title: words.bagTitle(house), footer: isSaving ? words.saving : words.bagFooter)
    let rows = form.fields.count + 1 + checks.count + 2
    let inner = dialog.draw(on: &canvas, in: screen, rows: rows)
    let (rest, buttons) = inner.splitBottom(1)
    let isWhole = inner.rows >= rows
    let kept = isWhole ? checks : Array(checks.suffix(1))
    let (fields, below) = rest.splitTop(isWhole ? form.fields.count + 1 : rest.rows - kept.count)
    for (offset, line) in kept.enumerated() {
      canvas.write(line, in: below.line(offset), role: .dialogBody)
    }
    form.draw(
      on: &canvas, scrolledIn: isWhole ? fields.splitTop(form.fields.count).top : fields, buttons: buttons)
  }

  /// What the rule says, and what will be saved.
  private func checks(_ words: Words) -> [Line] {
    guard let sheet, sheet.request == entries.question else {
      return [labelled(words.checkedLabel, words.checking, .statusUnknown)]
    }
    switch sheet.answer {
    case .allowed(let allowance): return allowed(allowance, sheet, words)
    case .refused(let refusal):
      let text = words.refusal(refusal, centre: "")
      let reasons = wrapped(text.because, columns: Dialog.columns - 4 - Self.labelColumns)
      return reasons.enumerated().map { index, reason in
        labelled(index == 0 ? words.checkedLabel : "", reason, .statusRefused)
      } + [labelled(words.willSaveLabel, words.nothingWillBeSaved, .statusRefused)]
    }
  }

  private func allowed(_ allowance: BagAllowance, _ sheet: BagSheet, _ words: Words) -> [Line] {
    let hadOne = allowance.previous?.campaign == allowance.campaign.campaign
    var lines = [
      labelled(words.checkedLabel, hadOne ? words.moreInCampaign : words.notYetInCampaign, .statusAllowed)
    ]
    if let previous = allowance.previous, !hadOne {
      lines.append(labelled("", words.previous(previous, window: allowance.campaign.window), .dialogBody))
    }
    let will = words.willSave(
      receipt: sheet.nextReceipt, onHand: allowance.onHand, quantity: Int64(clamping: allowance.quantity))
    return lines + [labelled(words.willSaveLabel, will, .dialogStrong)]
  }

  private func labelled(_ label: String, _ text: String, _ role: Role) -> Line {
    Line([Span(padded(label, columns: Self.labelColumns), .fieldLabel), Span(text, role)])
  }
}
