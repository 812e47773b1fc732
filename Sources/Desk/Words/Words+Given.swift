import ThaiText
import Welfare

/// What is said of an earlier hand-over.
extension Words {
  /// When, how many, who took it, on which receipt, where and from whom.
  func givenFacts(_ given: GivenAid, _ place: GivenPlace) -> RefusalText.Part {
    RefusalText.Part(
      choose("ได้รับเมื่อ", "Given"),
      [
        choose(
          "\(moment(given.at))   \(bags(given.quantity))", "\(moment(given.at))   \(bags(given.quantity))"),
        givenRecipient(given, place.position),
        givenWhere(given, place.centre),
      ])
  }

  private func givenRecipient(_ given: GivenAid, _ position: Membership.Position?) -> String {
    let receipt = figures(given.receipt)
    if given.recipient.isEmpty { return choose("ใบรับ \(receipt)", "Receipt \(receipt)") }
    guard let position, position != .unknown else {
      return choose("ผู้รับ \(given.recipient)   ใบรับ \(receipt)", "To \(given.recipient)   receipt \(receipt)")
    }
    return choose(
      "ผู้รับ \(given.recipient) (\(self.position(position)))   ใบรับ \(receipt)",
      "To \(given.recipient) (\(self.position(position)))   receipt \(receipt)")
  }

  private func givenWhere(_ given: GivenAid, _ centre: String) -> String {
    let window = number(given.counter)
    return switch (given.counter, centre.isEmpty) {
    case (0, true): choose("ผู้จ่าย \(given.by)", "By \(given.by)")
    case (0, false): choose("ศูนย์\(centre)   ผู้จ่าย \(given.by)", "\(centre) centre   by \(given.by)")
    case (_, true): choose("ช่อง \(window)   ผู้จ่าย \(given.by)", "Counter \(window)   by \(given.by)")
    case (_, false):
      choose(
        "ศูนย์\(centre) ช่อง \(window)   ผู้จ่าย \(given.by)",
        "\(centre) centre, counter \(window)   by \(given.by)")
    }
  }

  /// What the visitor is told who has had it already.
  func givenTell(_ given: GivenAid) -> String {
    let name = Self.callName(given.recipient)
    let day = date(given.at.day)
    if name.isEmpty {
      return choose(
        "บ้านนี้มารับไปแล้วเมื่อวันที่ \(day) ค่ะ รอบหน้าจะโทรแจ้งนะคะ",
        "Your household was given one on \(day). We will tell you of the next hand-out.")
    }
    return choose(
      "บ้านนี้คุณ\(name)มารับไปแล้วเมื่อวันที่ \(day) ค่ะ รอบหน้าจะโทรแจ้งนะคะ",
      "\(name) took your household’s bag on \(day). We will tell you of the next hand-out.")
  }

  private static let titles = [
    "เด็กชาย", "เด็กหญิง", "นางสาว", "ด.ช.", "ด.ญ.", "น.ส.", "นาย", "นาง",
  ]

  /// The first name alone, as people are spoken to: นันนี of นางนันนี มียิ่งรัตน์.
  static func callName(_ fullName: String) -> String {
    let first = fullName.unicodeScalars.prefix { $0 != " " }
    for title in titles where first.count > title.unicodeScalars.count {
      if first.starts(with: title.unicodeScalars) {
        return String(String.UnicodeScalarView(first.dropFirst(title.unicodeScalars.count)))
      }
    }
    return String(String.UnicodeScalarView(first))
  }
}
