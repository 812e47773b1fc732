public import ThaiText
public import Welfare

extension DeskContext {
  /// The words that this desk speaks.
  public var words: Words { Words(language, usesThaiDigits: usesThaiDigits) }
}

/// Counts with what is counted, amounts with their unit, ages and houses.
extension Words {
  /// A count of any width, commas between thousands: `2,950`.
  public func number(_ value: some BinaryInteger) -> String {
    number(Int(clamping: value))
  }

  /// Money with its unit: `620.00 บ.`, `620.00 baht`.
  public func money(_ value: Satang) -> String {
    choose("\(amount(value)) บ.", "\(amount(value)) baht")
  }

  /// Kits: `1 ชุด`, `1 bag`, `2 bags`.
  public func bags(_ count: some BinaryInteger) -> String {
    choose("\(number(count)) ชุด", count == 1 ? "\(number(count)) bag" : "\(number(count)) bags")
  }

  /// Days: `30 วัน`, `30 days`.
  public func days(_ count: some BinaryInteger) -> String {
    choose("\(number(count)) วัน", count == 1 ? "\(number(count)) day" : "\(number(count)) days")
  }

  /// People: `7 คน`, `1 person`, `7 people`.
  public func people(_ count: some BinaryInteger) -> String {
    choose("\(number(count)) คน", count == 1 ? "\(number(count)) person" : "\(number(count)) people")
  }

  /// Lines of a file: `8,200 แถว`, `8,200 rows`.
  public func rows(_ count: some BinaryInteger) -> String {
    choose("\(number(count)) แถว", count == 1 ? "\(number(count)) row" : "\(number(count)) rows")
  }

  /// Seconds: `45 วินาที`, `45 s`.
  public func seconds(_ count: some BinaryInteger) -> String {
    choose("\(number(count)) วินาที", "\(number(count)) s")
  }

  /// An age: `88 ปี`, `88 yr`; empty if it is not known.
  public func age(_ years: Int?) -> String {
    guard let years else { return "" }
    return choose("\(number(years)) ปี", "\(number(years)) yr")
  }

  /// A minute of the day as shifts are written: `08.30`, `08:30`.
  public func minuteOfDay(_ minute: UInt64) -> String {
    let hours = minute / 60 < 10 ? "0\(minute / 60)" : "\(minute / 60)"
    let rest = minute % 60 < 10 ? "0\(minute % 60)" : "\(minute % 60)"
    return figures(choose("\(hours).\(rest)", "\(hours):\(rest)"))
  }

  /// A house: `262/29 ม.9 บ้านบางทราย`, `262/29 Moo 9 บ้านบางทราย`.
  public func house(_ house: HouseholdParticulars) -> String {
    let place = figures(house.houseNumber)
    let village = house.villageName.isEmpty ? "" : " " + house.villageName
    if house.moo == 0 { return place + village }
    return choose("\(place) ม.\(number(house.moo))", "\(place) Moo \(number(house.moo))") + village
  }

  /// A day and time in a sentence: `พฤ. 19 พ.ย. 2569 เวลา 10:14 น.`.
  public func moment(_ at: Instant) -> String {
    choose(
      "\(date(at.day, .long)) เวลา \(clock(at)) น.", "\(date(at.day, .long)) at \(clock(at))")
  }
}
