import ThaiText

/// What a typed text may mean: digits of a number, a house, or a name.
struct LookupText: Hashable {
  /// A house as typed: `262/29 ม9`.
  struct House: Hashable {
    /// The number, folded and without blanks.
    let number: String
    /// The village, if typed.
    let moo: UInt64?
  }

  /// ASCII digits, if the text holds nothing but digits, blanks and dashes.
  let digits: String?
  /// Whether the digits were typed without anything between them.
  let isPlain: Bool
  /// The names it may mean, folded, the likeliest first: as typed, then without a title. None if it is a house.
  let names: [String]
  /// A place and, perhaps, who lives there, if it may mean that.
  let place: Place?
  /// The last digits of a number, as `..4567` or `x4567`.
  let ending: String?

  /// A place as typed, with what else was typed: `ม.3 สมชาย`, `บ้านหนองบัว แก้ว`, `12/1 สมชาย`.
  struct Place: Hashable {
    /// A house number, folded.
    var house: String?
    /// The village.
    var village: VillageText?
    /// The words that are neither, folded; empty if there are none.
    var name: String
  }

  /// The house it may mean.
  var house: House? {
    guard let place, place.name.isEmpty, let number = place.house else { return nil }
    switch place.village {
    case nil: return House(number: number, moo: nil)
    case .moo(let moo): return House(number: number, moo: moo)
    case .name: return nil
    }
  }

  /// Reads a text as typed.
  init(_ text: String) {
    let folded = folded(text)
    let digits = Self.digits(of: folded)
    self.digits = digits
    isPlain = digits?.utf8.count == folded.utf8.count
    let place = Self.place(in: folded)
    self.place = place
    let isHouse = place?.house != nil && place?.name.isEmpty == true
    names = digits == nil && !isHouse ? Self.names(in: folded) : []
    ending = Self.ending(of: folded)
  }

  private static func ending(of folded: String) -> String? {
    let marks = folded.unicodeScalars.prefix { $0 == "." || $0 == "*" || $0 == "x" || $0 == "\u{2026}" }
    let rest = folded.unicodeScalars.dropFirst(marks.count)
    guard !marks.isEmpty, rest.count >= 2, rest.allSatisfy({ digit(of: $0) != nil }) else { return nil }
    return String(String.UnicodeScalarView(rest))
  }

  private static func digits(of folded: String) -> String? {
    var digits = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      if digit(of: scalar) != nil {
        digits.append(scalar)
      } else if scalar != " ", scalar != "-", scalar != "\u{2013}" {
        return nil
      }
    }
    return digits.isEmpty ? nil : String(digits)
  }
}

extension LookupText {
  private static let titles: [String] = [
    "ว่าที่ร้อยตรีหญิง", "ว่าที่ร้อยตรี", "ว่าที่ ร.ต.", "ว่าที่ร.ต.", "เด็กหญิง", "เด็กชาย", "นางสาว", "สามเณร", "น.ส.", "ด.ช.",
    "ด.ญ.", "น.ส", "ด.ช", "ด.ญ", "นส.", "ดช.", "ดญ.", "นส ", "ดช ", "ดญ ", "นาง", "นาย", "พระ", "คุณ", "mrs.",
    "miss ", "mr.", "ms.", "mrs ", "mr ", "ms ",
  ].map { title in
    // A blank at the end is part of the title; folding would take it.
    title.unicodeScalars.last == " " ? folded(title) + " " : folded(title)
  }

  /// The text as typed, then without each title it begins with, the longest first.
  private static func names(in folded: String) -> [String] {
    guard !folded.isEmpty else { return [] }
    var names = [folded]
    for title in titles where begins(folded, with: title) {
      let rest = folded.unicodeScalars.dropFirst(title.unicodeScalars.count)
      let name = String(String.UnicodeScalarView(rest.drop { $0 == " " || $0 == "." }))
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whether the scalars of `text` begin with those of `prefix`.
  static func begins(_ text: String, with prefix: String) -> Bool {
    text.utf8.starts(with: prefix.utf8)
  }
}
