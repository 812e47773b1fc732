import Welfare

/// A line of the aid pane about a benefit: one a person where it is likely, one a benefit where somebody has to be asked.
struct BenefitLine: Hashable, Sendable {
  /// The finding, or the first of several.
  let finding: BenefitFinding
  /// The age that stands behind its name; nil if there is none to tell.
  let age: Int?
  /// How many people it is about; 1 for a household.
  let people: Int

  /// The lines of a sheet, most telling first.
  static func lines(_ sheet: BenefitSheet) -> [BenefitLine] {
    var lines: [BenefitLine] = []
    for finding in sheet.unasked {
      if finding.standing == .ask,
        let index = lines.firstIndex(where: {
          $0.finding.standing == .ask && $0.finding.benefit.code == finding.benefit.code
        })
      {
        lines[index] = BenefitLine(finding: lines[index].finding, age: nil, people: lines[index].people + 1)
      } else {
        lines.append(BenefitLine(finding: finding, age: age(of: finding), people: 1))
      }
    }
    return lines.map { line in
      // One question of the household decides for everybody: how many they are says nothing.
      line.finding.isGated ? BenefitLine(finding: line.finding, age: nil, people: 1) : line
    }
  }

  /// The age of the person that decides, as screens show it; the household has none.
  private static func age(of finding: BenefitFinding) -> Int? {
    guard finding.person != nil, !finding.benefit.member.ages.isAny else { return nil }
    for reason in finding.reasons {
      switch reason {
      case .age(let age): return age
      case .ageBetween(_, let oldest): return oldest
      default: continue
      }
    }
    return nil
  }
}

extension BenefitFinding {
  /// Whether the household has to be asked before its members are.
  var isGated: Bool { benefit.unit == .person && standing == .ask && questions.first?.about == .household }
}
