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
}
