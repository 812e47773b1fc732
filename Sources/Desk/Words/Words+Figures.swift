public import ThaiText
public import Welfare

/// Numbers, money and times, as every other sentence writes them.
extension Words {
  /// `text` with the digits that the officer chose.
  public func figures(_ text: String) -> String {
    usesThaiDigits ? thaiDigits(text) : text
  }

  /// What somebody typed, said again: in the digits that the officer chose, with any ID in it masked.
  func typed(_ text: String) -> String {
    figures(maskingIDs(text))
  }

  /// A whole number with a comma between thousands: `2,950`.
  public func number(_ value: Int) -> String {
    figures(Words.grouped(value))
  }

  /// Money: `620.00`.
  public func amount(_ value: Satang) -> String {
    let part = abs(value % 100)
    let sign = value < 0 && value > -100 ? "-" : ""
    return figures(sign + Words.grouped(Int(value / 100)) + (part < 10 ? ".0" : ".") + String(part))
  }

  /// A day in the words' language.
  public func date(_ day: Day, _ style: DateStyle = .short) -> String {
    figures(day.text(style, language: language))
  }

  /// Hours and minutes: `09:42`.
  public func clock(_ at: Instant) -> String {
    figures(at.clock)
  }

  /// A span of whole minutes: `18 น.`, `18 min`.
  public func minutes(_ count: Int) -> String {
    choose("\(number(count)) น.", "\(number(count)) min")
  }

  /// A lane's, reason's or other choice's words.
  public func choice(_ choice: Choice) -> String {
    choose(choice.thai, choice.english)
  }

  private static func grouped(_ value: Int) -> String {
    var text: [Character] = []
    for (index, digit) in String(value.magnitude).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return (value < 0 ? "-" : "") + String(text.reversed())
  }
}
