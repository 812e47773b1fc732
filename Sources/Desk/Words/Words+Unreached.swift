import ThaiText
public import Welfare

/// Vulnerable households that nobody reached this fiscal year.
extension Words {
  /// ครัวเรือนเปราะบางที่ยังไม่ได้รับการช่วยเหลือหรือมาติดต่อ ปีงบประมาณ 2570.
  public func unreachedTitle(_ unreached: Unreached) -> String {
    let year = figures(String(unreached.year.buddhist))
    return choose(
      "ครัวเรือนเปราะบางที่ปีงบฯ \(year) ยังไม่ได้รับอะไรและยังไม่มีใครมาติดต่อ",
      "Vulnerable households given nothing and not served in fiscal year \(year)")
  }

  /// No household is left out.
  public var nobodyUnreached: String {
    choose("ไม่มีครัวเรือนเปราะบางที่ตกหล่น", "No vulnerable household is left out")
  }

  /// A village's heading in the list.
  public func unreachedVillage(_ village: Unreached.Village) -> String {
    self.village(village.moo, village.name) + "   " + unreachedSum(village.rows.count)
  }

  /// So many households.
  public func unreachedSum(_ count: Int) -> String {
    choose("\(number(count)) ครัวเรือน", "\(number(count)) \(count == 1 ? "household" : "households")")
  }

  /// A household: house, who, level, what next.
  public func unreachedLine(_ row: Unreached.Row) -> String {
    "  \(figures(row.houseNumber))  \(row.name.isEmpty ? notReadableHere : row.name)  \(levelNumber(row))  \(next(row.next))"
  }

  func levelNumber(_ row: Unreached.Row) -> String {
    choose("ระดับ \(number(row.level))", "level \(number(row.level))")
  }

  /// What to do next.
  public func next(_ step: Unreached.NextStep) -> String {
    switch step {
    case .apply(let benefit): choose("ยื่น\(title(benefit))", "apply for \(title(benefit))")
    case .ask(let question): choose("ถาม: \(title(question))", "ask: \(title(question))")
    case .visit: choose("เยี่ยมบ้าน", "visit the house")
    }
  }

  var unreachedColumns: [String] {
    language == .thai
      ? ["ลำดับ", "บ้านเลขที่", "ชื่อ-สกุล", "ระดับ", "ทำอะไรต่อ"] : ["No.", "House", "Name", "Level", "Next"]
  }
}
