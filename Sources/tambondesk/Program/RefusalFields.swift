import Desk
import ThaiText
import Welfare

extension Refusal {
  /// The refusal as scripts read it: rule, facts, the day the answer may change, what to do instead.
  func fields(_ words: Words) -> [String: JSON] {
    [
      "rule": .text(rule),
      "facts": .list(given.map { [$0.fact] } ?? []),
      "possible_from": JSON(possibleFrom?.iso),
      "instead": .text(words.refusal(self).instead),
    ]
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
