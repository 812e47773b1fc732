import ThaiText
public import Welfare

/// Surveys and their sources.
extension Words {
  /// A dimension that the sources share.
  public func dimension(_ dimension: Survey.Dimension) -> String {
    switch dimension {
    case .health: choose("สุขภาพ", "health")
    case .living: choose("ความเป็นอยู่", "living conditions")
    case .education: choose("การศึกษา", "education")
    case .income: choose("รายได้", "income")
    case .access: choose("เข้าถึงบริการรัฐ", "access to services")
    }
  }

  /// A dimension where sources stand side by side: the logbook calls living conditions the house.
  func dimensionOfSources(_ dimension: Survey.Dimension) -> String {
    dimension == .living ? choose("ความเป็นอยู่ / ที่อยู่", "living / house") : self.dimension(dimension)
  }

  /// A source and its year: สมุดพก 68.
  public func survey(_ key: Survey.Key) -> String {
    let year = language == .thai ? key.year + 543 : key.year
    let short = figures(String(String(year).suffix(2)))
    switch key.source {
    case .tpmap: return "TPMAP \(short)"
    case .logbook: return choose("สมุดพก \(short)", "logbook \(short)")
    }
  }

  /// How a dimension stands in a source, in the source's own word.
  public func standing(_ dimension: Survey.Dimension, in column: HouseholdSurveys.Column) -> String {
    if dimension == .living, let housing = column.housing { return self.housing(housing) }
    switch column.standing(dimension) {
    case .passes: return choose("ผ่าน", "passes")
    case .fails: return choose("ตกเกณฑ์", "fails")
    case .noData: return choose("ไม่มีข้อมูล", "no data")
    }
  }

  /// What the logbook calls a house.
  func housing(_ housing: LogbookAnswers.Housing) -> String {
    switch housing {
    case .secure: choose("มั่นคง", "secure")
    case .insecure: choose("ไม่มั่นคง", "insecure")
    case .othersLand: choose("ที่ดินคนอื่น", "not own")
    case .rented: choose("เช่า", "rented")
    }
  }

  /// Sources do not agree: ต่าง !.
  public var sourcesDiffer: String { choose("ต่าง !", "differ!") }

  /// มิติ.
  var dimensionTitle: String { choose("มิติ", "Dimension") }

  /// What the sources say in one line, for a low screen: what fails in each, and whether they agree.
  func surveysInShort(_ surveys: HouseholdSurveys, income: Satang?) -> String {
    var parts = surveys.columns(income: income).map { column in
      let failing = Survey.Dimension.allCases.filter { column.standing($0) == .fails }
      let names = failing.map {
        $0 == .living && column.housing != nil ? choose("ที่อยู่", "house") : dimension($0)
      }
      return failing.isEmpty
        ? choose("\(survey(column.key)) ไม่ตก", "\(survey(column.key)) nothing fails")
        : choose("\(survey(column.key)) ตก \(listed(names))", "\(survey(column.key)) fails \(listed(names))")
    }
    if !surveys.differences(income: income).isEmpty { parts.append(sourcesDiffer) }
    return parts.joined(separator: "  ")
  }

  /// What the sources say, a line a dimension, for a command.
  public func surveyReport(_ surveys: HouseholdSurveys, income: Satang?) -> [String] {
    let columns = surveys.columns(income: income)
    let differences = surveys.differences(income: income)
    return Survey.Dimension.allCases.map { dimension in
      let said = columns.map { "\(survey($0.key)) \(standing(dimension, in: $0))" }.joined(separator: "  ")
      let mark = differences.contains(dimension) ? "  " + sourcesDiffer : ""
      return "\(dimensionOfSources(dimension))  \(said)\(mark)"
    }
  }
}
