import Screen
import ThaiText
import Welfare

/// What the rule says of a bag that is about to be handed over, and what will be saved: in the form and on bag day.
struct BagChecks {
  /// What the records said last; nil before the first answer.
  let sheet: BagSheet?
  /// What is asked now.
  let question: AidRequest

  static let labelColumns = 10

  /// What the rule says, and what will be saved.
  func lines(_ words: Words) -> [Line] {
    guard let sheet, sheet.request == question else {
      return [labelled(words.checkedLabel, words.checking, .statusUnknown)]
    }
    switch sheet.answer {
    case .allowed(let allowance): return allowed(allowance, sheet, words)
    case .refused(let refusal):
      let text = words.refusal(refusal, centre: "")
      let reasons = wrapped(text.because, columns: Dialog.columns - 4 - BagChecks.labelColumns)
      return reasons.enumerated().map { index, reason in
        labelled(index == 0 ? words.checkedLabel : "", reason, .statusRefused)
      } + [labelled(words.willSaveLabel, words.nothingWillBeSaved, .statusRefused)]
    }
  }

  /// ที่อื่น: what others gave, in at most `most` lines; nothing before the records' first answer.
  func elsewhere(most: Int, on day: Day, _ words: Words) -> [Line] {
    guard let sheet, most > 0 else { return [] }
    return ElsewhereDrawing(elsewhere: sheet.elsewhere, day: day, words: words).inShort(
      columns: Dialog.columns - 4, most: most, label: BagChecks.labelColumns, labelRole: .fieldLabel)
  }

  private func allowed(_ allowance: BagAllowance, _ sheet: BagSheet, _ words: Words) -> [Line] {
    let hadOne = allowance.previous?.campaign == allowance.campaign.campaign
    var lines = [
      labelled(words.checkedLabel, hadOne ? words.moreInCampaign : words.notYetInCampaign, .statusAllowed)
    ]
    if let previous = allowance.previous, !hadOne {
      lines.append(labelled("", words.previous(previous, window: allowance.campaign.window), .dialogBody))
    }
    if let certification = allowance.certification {
      let role: Role = certification.isListed ? .dialogBody : .statusLook
      lines.append(labelled("", words.certified(certification), role))
    }
    if allowance.proxyToday > 0 {
      lines.append(labelled("", words.proxyToday(allowance.proxyToday), .statusLook))
    }
    let will =
      question.goods.isUnheld
      ? words.willSaveBeyond(receipt: sheet.nextReceipt)
      : words.willSave(
        receipt: sheet.nextReceipt, onHand: allowance.onHand, quantity: Int64(clamping: allowance.quantity))
    return lines + [labelled(words.willSaveLabel, will, .dialogStrong)]
  }

  private func labelled(_ label: String, _ text: String, _ role: Role) -> Line {
    Line([Span(padded(label, columns: BagChecks.labelColumns), .fieldLabel), Span(text, role)])
  }
}
