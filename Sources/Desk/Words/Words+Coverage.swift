import ThaiText
public import Welfare

/// Lists of what households are probably entitled to.
extension Words {
  var coverageTitle: String {
    choose("รายชื่อผู้ที่น่าจะได้สิทธิ แต่ยังไม่พบว่าได้รับ", "Likely entitled, but not found to receive it")
  }

  /// What such a list is and is not.
  var coverageNote: String {
    choose(
      "เป็นรายการที่น่าจะได้จากข้อมูลที่ศูนย์มี ผู้จ่ายเป็นผู้พิจารณา",
      "Likely from what the centre knows; whoever pays decides.")
  }

  /// No papers to print.
  public var nothingToBring: String {
    choose(
      "ไม่มีสิทธิที่น่าจะได้ให้พิมพ์ ถามต่อก่อน หรือระบุ --benefit",
      "Nothing is likely yet: ask on first, or name a benefit with --benefit.")
  }

  /// Nothing is likely anywhere.
  public var nothingLikely: String {
    choose("ไม่พบครัวเรือนที่น่าจะได้สิทธิเพิ่ม", "No household is likely to be entitled to more")
  }

  var coverageColumns: [String] {
    language == .thai
      ? ["ลำดับ", "บ้านเลขที่", "ชื่อ-สกุล", "สิทธิ", "จำนวน (บาท)"]
      : ["No.", "House", "Name", "Benefit", "Amount (baht)"]
  }

  /// 12 ครัวเรือน 15 เรื่อง.
  public func coverageSum(_ households: Int, _ rows: Int) -> String {
    choose(
      "\(number(households)) ครัวเรือน  \(number(rows)) เรื่อง",
      "\(number(households)) \(households == 1 ? "household" : "households"), \(number(rows)) \(rows == 1 ? "benefit" : "benefits")"
    )
  }

  /// A village's heading in a list.
  public func coverageVillage(_ village: Coverage.Village) -> String {
    self.village(village.moo, village.name) + "   " + coverageSum(village.households, village.rows.count)
  }

  /// Who a row is about, with the age.
  func coverageName(_ row: Coverage.Row) -> String {
    guard row.person != nil else { return choose("ทั้งครัวเรือน", "the household") }
    let name = row.name.isEmpty ? notReadableHere : row.name
    return row.age == nil ? name : "\(name) \(age(row.age))"
  }

  /// A row of a list: house, benefit, who, how much.
  public func coverageLine(_ row: Coverage.Row) -> String {
    "  \(figures(row.houseNumber))  \(title(row.finding.benefit))  \(coverageName(row))  \(standing(row.finding))"
  }

  func papersFor(_ house: String) -> String { choose("บ้าน \(house)", "House \(house)") }

  /// A benefit below the papers: who for, how much, who pays, and whether its figure is to be confirmed.
  func papersNote(_ finding: BenefitFinding, of name: String) -> String {
    let who = name.isEmpty ? "" : "  " + name
    let confirm = finding.rule.isToConfirm ? "  " + toConfirm(finding.rule.source) : ""
    return "\(title(finding.benefit))\(who)  \(paid(finding))\(confirm)"
  }

  /// What a household may be entitled to, below its card, for `household show`.
  public func benefitReport(_ sheet: BenefitSheet) -> String {
    var lines =
      sheet.vulnerability.map { vulnerability in
        [level(vulnerability)] + because(vulnerability).map { "  " + $0 }
      } ?? []
    if !sheet.facts.surveys.isEmpty {
      lines.append(choose("ผลสำรวจ", "Surveys"))
      lines += surveyReport(sheet.facts.surveys, income: sheet.vulnerability?.table.value.income).map {
        "  " + $0
      }
    }
    let seen = sheet.findings.map { finding in
      let name = sheet.name(of: finding.person)
      let who = name.isEmpty ? "" : "  " + name
      return "  \(sign(of: finding.standing)) \(title(finding.benefit))\(who)  \(standing(finding))"
    }
    if !seen.isEmpty { lines += [choose("สิทธิ", "Benefits")] + seen }
    return lines.joined(separator: "\n")
  }
}
