public import ThaiText
public import Welfare

/// ที่อื่น: what others than this device gave, and how old what is known of them is.
extension Words {
  var elsewhereLabel: String { choose("ที่อื่น", "Elsewhere") }

  /// เครื่อง B, ตำบลอื่น.
  func place(_ place: Elsewhere.Place) -> String {
    switch place {
    case .device(_, let letter): choose("เครื่อง \(letter)", "Device \(letter)")
    case .otherTambons: choose("ตำบลอื่น", "Other tambons")
    }
  }

  /// พบ 1 ชุด, ไม่พบ, ยังไม่ได้ตรวจ.
  func answer(_ answer: Elsewhere.Answer) -> String {
    switch answer {
    case .found(let given):
      choose("พบ \(bags(quantity(given)))", "found \(bags(quantity(given)))")
    case .notFound: choose("ไม่พบ", "not found")
    case .notChecked: choose("ยังไม่ได้ตรวจ", "not checked")
    }
  }

  /// ข้อมูล 08:12, เก่า 4 วัน; nothing where nothing is held.
  func age(_ age: Elsewhere.Age) -> String {
    switch age {
    case .never: ""
    case .today(let at): choose("ข้อมูล \(clock(at))", "as of \(clock(at))")
    case .days(let count): choose("เก่า \(days(count))", "\(days(count)) old")
    case .ahead(let day): choose("ลงวันที่ \(date(day))", "dated \(date(day))")
    }
  }

  /// A place where many stand on one line: `เครื่อง B`, `B`.
  private func placeInShort(_ place: Elsewhere.Place) -> String {
    switch place {
    case .device(_, let letter): choose("เครื่อง \(letter)", letter)
    case .otherTambons: self.place(place)
    }
  }

  /// A place in one short part of a line: `เครื่อง B ไม่พบ (08:12)`, `! เครื่อง B พบ 1 ชุด 19 พ.ย. 69 B-70/0003 (08:12)`.
  func elsewhereInShort(_ line: Elsewhere.Line, on day: Day) -> String {
    let age = line.age(on: day)
    let since =
      switch age {
      case .never: ""
      case .today(let at): " (\(clock(at)))"
      case .days, .ahead: " (\(self.age(age)))"
      }
    let sign = line.wantsLook(on: day) ? "! " : ""
    return "\(sign)\(placeInShort(line.place)) \(answer(line.answer))\(newest(line.answer))\(since)"
  }

  /// The newest of what a place gave: its day and receipt.
  private func newest(_ answer: Elsewhere.Answer) -> String {
    guard case .found(let given) = answer, let first = given.first else { return "" }
    return " \(date(first.at.day)) \(figures(first.receipt))"
  }

  /// Places that found no room, and whether one of them wants a look.
  func morePlaces(_ count: Int, wantLook: Bool) -> String {
    let sign = wantLook ? "! " : ""
    return choose("\(sign)และอีก \(number(count)) แห่ง", "\(sign)and \(number(count)) more")
  }

  /// Hand-overs that found no room.
  func moreGiven(_ count: Int) -> String {
    choose("และอีก \(number(count)) ครั้ง", "and \(number(count)) more")
  }

  /// Every place, line by line, as a command says it.
  public func elsewhere(_ elsewhere: Elsewhere, on day: Day) -> String {
    let lines = elsewhere.lines.flatMap { line in
      let age = self.age(line.age(on: day))
      let sign = line.wantsLook(on: day) ? "!" : " "
      let head = "\(sign) \(place(line.place))  \(answer(line.answer))" + (age.isEmpty ? "" : "  " + age)
      guard case .found(let given) = line.answer else { return [head] }
      return [head] + given.map { "    \(self.given($0))  \(campaignTitle($0.campaignTitle))" }
    }
    return ([elsewhereLabel] + lines).joined(separator: "\n")
  }

  private func quantity(_ given: [GivenAid]) -> UInt64 {
    given.reduce(0) { sum, one in
      let (next, overflow) = sum.addingReportingOverflow(one.quantity)
      return overflow ? .max : next
    }
  }
}
