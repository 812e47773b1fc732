import ThaiText
import Welfare

extension Elsewhere {
  /// What others gave, as scripts read it: `places` as `household show` lists them.
  func fields(on day: Day) -> JSON {
    .object(["since": .text(since.iso), "places": .list(lines.map { .object($0.fields(on: day)) })])
  }
}

extension Elsewhere.Line {
  fileprivate func fields(on day: Day) -> [String: JSON] {
    let age = age(on: day)
    return [
      "place": .text(place.code), "device": JSON(place.letter), "answer": .text(answer.code),
      "newest": JSON(newest?.rfc3339), "age_days": age.days.map { JSON($0) } ?? nil,
      "stale": .boolean(age.isStale),
      "given": .list(answer.given.map { .object($0.fieldsElsewhere) }),
    ]
  }
}

extension Elsewhere.Place {
  /// The stable name in commands.
  fileprivate var code: String {
    switch self {
    case .device: "device"
    case .otherTambons: "other_tambons"
    }
  }

  fileprivate var letter: String? {
    if case .device(_, let letter) = self { letter } else { nil }
  }
}

extension Elsewhere.Answer {
  /// The stable name in commands.
  fileprivate var code: String {
    switch self {
    case .found: "found"
    case .notFound: "not_found"
    case .notChecked: "not_checked"
    }
  }

  fileprivate var given: [GivenAid] {
    if case .found(let given) = self { given } else { [] }
  }
}

extension Elsewhere.Age {
  /// Whole days; null where nobody knows.
  fileprivate var days: Int? {
    switch self {
    case .never, .ahead: nil
    case .today: 0
    case .days(let days): days
    }
  }
}

extension GivenAid {
  fileprivate var fieldsElsewhere: [String: JSON] {
    [
      "receipt": .text(receipt), "issuance": .text(issuance.hex), "day": .text(at.day.iso),
      "at": .text(at.rfc3339), "quantity": JSON(quantity), "aid": .text(aid),
      "campaign_title": .text(campaignTitle),
    ]
  }
}
