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
      "income_low": income.map { .boolean($0.reply == .yes) } ?? nil,
      "income_day": JSON(income?.day.iso),
      "house_insecure": housing.map { .boolean($0.reply == .yes) } ?? nil,
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
