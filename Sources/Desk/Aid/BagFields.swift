import Screen
import ThaiText
import Welfare

/// Makes the fields of the bag form; what leaves no choice is shown and passed by.
struct BagFields {
  let entries: BagEntries
  let card: HouseholdCard?
  let campaign: CampaignOpened?
  let lot: LotLine?
  let sheet: BagSheet?
  /// Whom of the roster the proxy's name stands for; nil where the proxy is no volunteer.
  let proxy: Named?

  /// A form has no more fields than this: what leaves no choice goes first, then the note.
  private static let most = 9

  func form(_ words: Words) -> Form {
    var fields = [
      campaignField(words), familyField(words), inclusionField(words), recipientField(words),
      goodsField(words),
    ].compactMap(\.self)
    if entries.carrying != nil {
      fields.append(
        text(
          "handed-on", words.handedOnField, entries.handedOn, limit: 20,
          hint: entries.handedDay.map { words.date($0, .long) } ?? words.handedOnHint))
    }
    if entries.recipient == .proxy {
      fields += [
        text("proxy", words.proxyField, entries.proxyName, limit: 120, hint: words.proxyHint(proxy)),
        choice("relation", words.relationField, ProxyRelation.allCases, entries.relation, words.turnHint) {
          words.relation($0)
        },
      ]
    }
    if entries.asksReason { fields.append(text("reason", words.reasonField, entries.reason, limit: 200)) }
    if entries.recipient == .proxy {
      fields.append(text("letter", words.letterField, entries.letter, limit: 120, hint: words.letterHint))
    }
    fields += [
      kitField(words), lotField(words), quantityField(words),
      choice("venue", words.venueField, AidIssued.Venue.allCases, entries.venue, words.venueHint) {
        words.venue($0)
      },
      choice("proof", words.proofField, AidIssued.Proof.allCases, entries.proof, words.proofHint) {
        words.proof($0)
      },
    ]
    if entries.proof == .fingerprint {
      fields.append(
        text("witnesses", words.witnessesField, entries.witnesses, limit: 240, hint: words.witnessesHint))
    }
    fields.append(text("note", words.noteField, entries.note, limit: 400))
    return Form(
      Self.fewEnough(fields),
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.bagSaveButton),
        Buttons.Button(id: "back", label: words.formBackButton),
      ]))
  }

  private static func fewEnough(_ fields: [FormField]) -> [FormField] {
    var fields = fields
    for id in ["kit", "quantity", "lot", "letter", "note"] where fields.count > most {
      fields.removeAll { $0.id == id && (!$0.canFocus || id == "note" || id == "letter") }
    }
    return fields
  }

  private func text(
    _ id: String, _ label: String, _ text: String, limit: Int, hint: String = ""
  ) -> FormField {
    FormField(id: id, label: label, content: .text(TextField(text, limit: limit)), hint: hint)
  }

  /// Which family it is for, where the campaign counts by it and the household has several.
  private func familyField(_ words: Words) -> FormField? {
    guard campaign?.unit == .family, let families = sheet?.families, !families.isEmpty else { return nil }
    let names = families.map { family in
      let names =
        card?.members.filter { family.members.contains($0.person) }.map(\.particulars.fullName) ?? []
      return words.family(names)
    }
    let selected = families.firstIndex { $0.family == entries.family }.map { $0 + 1 } ?? 0
    return FormField(
      id: "family", label: words.familyField,
      content: .choice(ChoiceField([words.firstFamily] + names, selected: selected)), hint: words.turnHint)
  }

  /// Why it is given although the certified list does not have the household.
  private func inclusionField(_ words: Words) -> FormField? {
    guard entries.inclusion != nil || isOffList else { return nil }
    let all = HandOverCircumstances.Inclusion.allCases
    let selected = entries.inclusion.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return FormField(
      id: "inclusion", label: words.inclusionField,
      content: .choice(ChoiceField([words.notIncluded] + all.map(words.inclusion), selected: selected)),
      hint: words.turnHint)
  }

  private var isOffList: Bool {
    if case .refused(.bag(.notCertified)) = sheet?.answer { true } else { false }
  }

  private func campaignField(_ words: Words) -> FormField {
    let hint = campaign.map { words.perUnit($0.unit, $0.perUnit) } ?? ""
    guard let sheet, sheet.campaigns.count > 1 else {
      return FormField(
        id: "campaign", label: words.campaignField, content: .fixed(campaign?.title ?? ""), hint: hint)
    }
    let selected = sheet.campaigns.firstIndex { $0.campaign == campaign?.campaign } ?? 0
    return FormField(
      id: "campaign", label: words.campaignField,
      content: .choice(ChoiceField(sheet.campaigns.map(\.title), selected: selected)), hint: hint)
  }

  private func recipientField(_ words: Words) -> FormField {
    let members = card?.members ?? []
    let options = members.map { words.recipient($0.particulars.fullName, $0.age) } + [words.proxyOption]
    let selected: Int =
      switch entries.recipient {
      case .usual: 0
      case .member(let person): members.firstIndex { $0.person == person } ?? 0
      case .proxy: members.count
      }
    return FormField(
      id: "recipient", label: words.recipientField,
      content: .choice(ChoiceField(card == nil ? [""] : options, selected: selected)),
      hint: words.recipientHint)
  }

  private func kitField(_ words: Words) -> FormField {
    FormField(
      id: "kit", label: words.kitField,
      content: .fixed(lot.map { words.kit($0.kitTitle, $0.unitValue) } ?? ""),
      hint: campaign.map { words.atMost($0.ceiling) } ?? "")
  }

  private func lotField(_ words: Words) -> FormField {
    let lots = (sheet?.lots ?? []) + (sheet?.others ?? [])
    let hint = sheet?.others.isEmpty == false ? words.substituteHint : words.lotHint
    guard let sheet, lots.count > 1 || !sheet.others.isEmpty else {
      return FormField(
        id: "lot", label: words.lotField, content: .fixed(lot.map { words.lot($0) } ?? ""),
        hint: lot == nil ? "" : hint)
    }
    let options = sheet.lots.map { words.lot($0) } + sheet.others.map { words.substitute($0) }
    guard let selected = lots.firstIndex(where: { $0.lot == lot?.lot }) else {
      return FormField(
        id: "lot", label: words.lotField,
        content: .choice(ChoiceField(options + [words.noneChosen], selected: options.count)), hint: hint)
    }
    return FormField(
      id: "lot", label: words.lotField, content: .choice(ChoiceField(options, selected: selected)), hint: hint
    )
  }

  /// Where the goods are taken from, where a volunteer carries some.
  private func goodsField(_ words: Words) -> FormField? {
    guard let sheet, !sheet.carryings.isEmpty, !entries.isUnheld else { return nil }
    let options = [words.fromShelf] + sheet.carryings.map { words.fromCarrying($0) }
    let selected = sheet.carryings.firstIndex { $0.carrying == entries.carrying }.map { $0 + 1 } ?? 0
    return FormField(
      id: "goods", label: words.goodsField, content: .choice(ChoiceField(options, selected: selected)),
      hint: words.turnHint)
  }

  private func quantityField(_ words: Words) -> FormField {
    let greatest = campaign?.perUnit ?? 1
    guard greatest > 1 else {
      return FormField(id: "quantity", label: words.quantityField, content: .fixed(words.bags(1)))
    }
    return FormField(
      id: "quantity", label: words.quantityField,
      content: .text(TextField(entries.quantity, kind: .number, limit: 4)), hint: words.atMostBags(greatest))
  }

  private func choice<Code: Hashable>(
    _ id: String, _ label: String, _ codes: [Code], _ code: Code, _ hint: String, _ word: (Code) -> String
  ) -> FormField {
    FormField(
      id: id, label: label,
      content: .choice(ChoiceField(codes.map(word), selected: codes.firstIndex(of: code) ?? 0)), hint: hint)
  }
}
