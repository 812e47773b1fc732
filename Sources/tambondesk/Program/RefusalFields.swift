import Desk
import ThaiText
import Welfare

extension Refusal {
  /// The refusal as scripts read it: rule, facts, the day the answer may change, what to do instead.
  func fields(_ words: Words) -> [String: JSON] {
    [
      "rule": .text(rule),
      "facts": .list(given.map { [$0.fact] } ?? later.map { [$0] } ?? []),
      "possible_from": JSON(possibleFrom?.iso),
      "instead": .text(words.refusal(self).instead),
    ]
  }
}

extension Refusal {
  /// The act that stands in the way of taking an import back.
  private var later: JSON? {
    guard case .imports(.used(let act, let day)) = self else { return nil }
    return .object(["kind": "act", "act": .text(act.kind), "day": .text(day.iso)])
  }
}

extension GivenAid {
  /// The earlier hand-over as one fact.
  var fact: JSON {
    .object([
      "kind": "issuance", "receipt": .text(receipt), "day": .text(at.day.iso), "time": .text(at.rfc3339),
      "counter": JSON(counter), "by": .text(by), "quantity": JSON(quantity),
    ])
  }
}
