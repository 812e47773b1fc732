import ThaiText
public import Welfare

/// Campaigns: their lists, how far they have come, bag day.
extension Words {
  /// How far a campaign has come, after its line.
  public func roundProgress(_ round: CampaignRound) -> String {
    guard let certified = round.certified else {
      return choose("   มอบแล้ว \(number(round.given))", "   \(number(round.given)) given")
    }
    return choose(
      "   บัญชี \(number(certified)) มอบแล้ว \(number(round.given))",
      "   list of \(number(certified)), \(number(round.given)) given")
  }

  /// A line of a campaign's list, for people at a terminal.
  public func roundLine(_ line: RoundLine) -> String {
    let house = house(line.particulars)
    let off = line.isCertified ? "" : choose("   ตกหล่น", "   off the list")
    guard let given = line.given else {
      return "\(house)   \(line.head)   " + choose("ยังไม่ได้รับ", "waiting") + off
    }
    return "\(house)   \(line.head)   \(figures(given.receipt))   \(date(given.at.day))   \(given.recipient)"
      + off
  }

  /// A campaign without a list, in which nothing was given.
  public var noRoundLines: String {
    choose(
      "ยังไม่มีบัญชีรายชื่อและยังไม่ได้มอบ  สั่ง tambondesk campaign certify",
      "No list yet and nothing given. Run tambondesk campaign certify.")
  }

  /// What reading a certified list came to.
  public func certifiedSummary(households: Int, rejected: Int, isDryRun: Bool) -> String {
    let aside =
      rejected == 0 ? "" : choose("  กันไว้ \(number(rejected)) แถว", "; \(number(rejected)) rows set aside")
    return isDryRun
      ? choose(
        "ลองอ่าน  พบ \(number(households)) ครัวเรือน\(aside)",
        "Dry run: \(number(households)) households\(aside)")
      : choose(
        "บันทึกแล้ว  บัญชีรับรอง \(number(households)) ครัวเรือน\(aside)",
        "Saved  a certified list of \(number(households)) households\(aside)")
  }

  /// A bag of bag day, handed over.
  public func bagDayGiven(_ receipt: String, remaining: Int64?) -> String {
    let left = remaining.map { choose("   คงคลัง \(number($0))", "   \(number($0)) left") } ?? ""
    return choose("มอบแล้ว   ใบรับ \(figures(receipt))", "Given   receipt \(figures(receipt))") + left
  }

  /// A line of bag day that could not be given.
  public func bagDayRefused(_ text: String, _ refusal: RefusalText) -> String {
    "\(typed(text))   \(refusal.title)   \(refusal.because)"
  }

  /// What bag day came to.
  public func bagDayDone(given: Int, refused: Int) -> String {
    choose(
      "มอบแล้ว \(number(given))  มอบไม่ได้ \(number(refused))", "\(number(given)) given, \(number(refused)) not")
  }

  /// A declared family, for people at a terminal.
  public func familyLine(_ family: FamilyDeclared) -> String {
    choose(
      "\(family.family.hex)   \(number(family.members.count)) คน",
      "\(family.family.hex)   \(number(family.members.count)) people")
  }

  /// A household of one family.
  public var noFamilies: String {
    choose("ครอบครัวเดียว  แยกด้วย --member", "One family. Declare another with --member.")
  }
}
