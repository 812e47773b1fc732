import Desk
import ThaiText
import Welfare

extension BenefitFinding {
  /// The finding as scripts read it: amounts in satang, from–to.
  func fields(_ words: Words) -> [String: JSON] {
    [
      "benefit": .text(benefit.code), "title": .text(words.title(benefit)),
      "standing": .text(standing.code), "person": JSON(person?.hex),
      "amount_from": amount.map { JSON($0.lowerBound) } ?? nil,
      "amount_to": amount.map { JSON($0.upperBound) } ?? nil, "at_most": .boolean(isAtMost),
      "paid": .text(benefit.paid.rawValue), "payer": .text(benefit.payer.code),
      "papers": .list(benefit.papers.map { .text($0.code) }),
      "questions": .list(questions.map { .text($0.code) }), "to_confirm": .boolean(rule.isToConfirm),
      "source": .text(rule.source),
    ]
  }
}

extension BenefitFinding.Standing {
  /// The stable name in commands.
  var code: String {
    switch self {
    case .likely: "likely"
    case .ask: "ask"
    case .has: "has"
    }
  }
}

extension BenefitSheet {
  /// The findings and the level, as fields of a household.
  func fields(_ words: Words) -> [String: JSON] {
    [
      "benefits": .list(findings.map { .object($0.fields(words)) }),
      "vulnerability": vulnerability.map { .object($0.fields) } ?? nil,
      "surveys": .list(
        facts.surveys.columns(income: vulnerability?.table.value.income).map {
          .object(facts.surveys.fields($0))
        }),
      "surveys_differ": .list(
        facts.surveys.differences(income: vulnerability?.table.value.income)
          .sorted { $0.rawValue < $1.rawValue }.map { .text($0.code) }),
    ]
  }
}

extension Vulnerability {
  /// The level with its inputs: null while the income is not known or no row fits.
  var fields: [String: JSON] {
    let level: JSON
    let ifLow: JSON
    switch standing {
    case .level(let found): (level, ifLow) = (JSON(found), nil)
    case .incomeUnknown(let found): (level, ifLow) = (nil, found.map { JSON($0) } ?? nil)
    case .aboveIncome, .none: (level, ifLow) = (nil, nil)
    }
    return [
      "level": level, "level_if_income_low": ifLow,
      "income_low": isIncomeLow.map { .boolean($0) } ?? nil,
      "income_day": JSON(income?.day.iso), "income_from": JSON(incomeSource),
      "income_per_head": incomePerHead,
      "house_insecure": housingFrom.map { _ in .boolean(isHouseInsecure) } ?? nil,
      "dependants_unnamed": JSON(unnamedDisabled),
      "dependants": .list(
        dependants.map {
          .object([
            "person": .text($0.person.hex), "kind": .text($0.kind.code),
            "age": $0.age.map { JSON($0) } ?? nil,
          ])
        }),
      "asks": .list(asks.map { .text($0.code) }), "to_confirm": .boolean(table.isToConfirm),
      "source": .text(table.source),
    ]
  }
}

extension Vulnerability.Dependant.Kind {
  /// The stable name in commands.
  fileprivate var code: String {
    switch self {
    case .child: "child"
    case .elder: "elder"
    case .disabled: "disabled"
    }
  }
}

extension Vulnerability {
  /// Who says what is known of the income.
  fileprivate var incomeSource: String? {
    switch incomeFrom {
    case .asked: "asked"
    case .logbook: "logbook"
    case .tpmap: "tpmap"
    case nil: nil
    }
  }

  fileprivate var incomePerHead: JSON {
    if case .logbook(_, let perHead) = incomeFrom { JSON(perHead) } else { nil }
  }
}

extension HouseholdSurveys {
  /// A source's survey as scripts read it.
  fileprivate func fields(_ column: Column) -> [String: JSON] {
    var fields: [String: JSON] = [
      "source": .text(column.key.source == .tpmap ? "tpmap" : "logbook"), "year": JSON(column.key.year),
    ]
    for dimension in Survey.Dimension.allCases {
      fields[dimension.code] = .text(column.standing(dimension).code)
    }
    if column.key.source == .logbook, let logbook {
      fields["housing"] = JSON(column.housing?.code)
      fields["income"] = logbook.income.map { JSON($0) } ?? nil
      fields["income_per_head"] = logbook.incomePerHead.map { JSON($0) } ?? nil
      fields["registered"] = logbook.registered.map { JSON($0) } ?? nil
      fields["living_here"] = logbook.living.map { JSON($0) } ?? nil
      fields["disabled"] = logbook.disabled.map { JSON($0) } ?? nil
      fields["older"] = logbook.older.map { JSON($0) } ?? nil
      fields["day"] = JSON(logbook.surveyed?.iso)
    }
    return fields
  }
}

extension Survey.Dimension {
  /// The stable name in commands.
  var code: String {
    switch self {
    case .health: "health"
    case .living: "living"
    case .education: "education"
    case .income: "income_dimension"
    case .access: "access"
    }
  }
}

extension Survey.Standing {
  /// The stable name in commands.
  fileprivate var code: String {
    switch self {
    case .noData: "no-data"
    case .passes: "passes"
    case .fails: "fails"
    }
  }
}

extension LogbookAnswers.Housing {
  /// The stable name in commands.
  fileprivate var code: String {
    switch self {
    case .secure: "secure"
    case .insecure: "insecure"
    case .othersLand: "others-land"
    case .rented: "rented"
    }
  }
}
