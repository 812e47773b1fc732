import Welfare

/// What a visitor who goes home with a paper may do: said to the visitor, where the dialog speaks to the officer.
extension Words {
  /// What can be done meanwhile, in polite words.
  ///
  /// - Parameter hasList: whether the paper goes on with what to bring for other benefits.
  func visitorInstead(_ refusal: Refusal, hasList: Bool) -> String {
    let other =
      hasList
      ? choose(
        " ระหว่างนี้ยื่นเรื่องสิทธิอื่นตามรายการด้านล่างได้", " Meanwhile you may apply for what is listed below.") : ""
    return visitorInstead(refusal) + other
  }

  private func visitorInstead(_ refusal: Refusal) -> String {
    switch refusal {
    case .bag(.given), .bag(.withinWindow):
      choose(
        "มารับได้อีกในรอบต่อไป ศูนย์จะแจ้งให้ทราบ", "You may come for the next campaign; the centre will tell you.")
    case .bag(.campaignNotOpen), .bag(.noCampaign):
      choose("ศูนย์จะแจ้งให้ทราบเมื่อเปิดรอบมอบ", "The centre will tell you when a campaign opens.")
    case .bag(.notCertified):
      choose(
        "แจ้งผู้ใหญ่บ้านหรือกรรมการชุมชนเพื่อเสนอชื่อเพิ่ม หรือขอให้ศูนย์ตรวจสอบเป็นรายตกหล่น",
        "Ask the village head to put your household forward, or ask the centre to look into it.")
    case .stock(.empty):
      choose("ศูนย์จะแจ้งให้ทราบเมื่อสิ่งของมาถึง", "The centre will tell you when goods have come.")
    default:
      choose(
        "สอบถามเจ้าหน้าที่ของศูนย์เพื่อตรวจสอบอีกครั้งได้", "The staff of the centre will gladly look into it again.")
    }
  }
}
