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
    let off =
      line.inclusion.map { choose("   ตกหล่น: \(inclusion($0))", "   off the list: \(inclusion($0))") } ?? ""
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

  /// What bag day came to, with the lines in which nothing stood.
  public func bagDayDone(given: Int, refused: Int, blank: Int) -> String {
    let passed =
      blank == 0 ? "" : choose("  บรรทัดว่าง \(number(blank))", ", \(number(blank)) blank lines passed over")
    return choose(
      "มอบแล้ว \(number(given))  มอบไม่ได้ \(number(refused))", "\(number(given)) given, \(number(refused)) not")
      + passed
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

  // Bag day

  var bagDayTitle: String { choose("วันมอบถุง", "Bag day") }
  var bagDayPlaceholder: String { choose("สแกนบัตร พิมพ์บ้านเลขที่ หรือชื่อ", "scan a card, type a house or a name") }
  var bagDayHint: String {
    choose(
      "Enter เลือกครัวเรือน  ดูผลตรวจ  แล้ว Enter มอบ", "Enter chooses a household; look at the check; Enter gives"
    )
  }
  var bagDayNoCampaign: String {
    choose(
      "วันนี้ไม่มีรอบมอบที่เปิดอยู่  เปิดรอบใหม่ใน F9 › 5 คลัง", "No campaign is open today: open one in F9 › 5 Stock.")
  }
  var bagDayOthers: String { choose("Tab รอบอื่น", "Tab: another campaign") }
  func bagDayFooter(chosen: Bool) -> String {
    chosen
      ? choose(
        "Enter มอบ   Space คนอื่น / รับแทน / นอกบัญชี   Esc กลับ   F7 ย้อน",
        "Enter gives   Space another / proxy / off the list   Esc back   F7 undo")
      : choose("Enter เลือก   Esc กลับ   F7 ย้อนรายการล่าสุด", "Enter chooses   Esc back   F7 takes the last back")
  }

  /// บัญชี 412   มอบแล้ว 57   เหลือ 43 ชุด.
  func bagDayCount(_ round: CampaignRound) -> String {
    let list = round.certified.map { choose("บัญชี \(number($0))   ", "list \(number($0))   ") } ?? ""
    return list
      + choose(
        "มอบแล้ว \(number(round.given))   เหลือ \(bags(round.onHand))",
        "given \(number(round.given))   \(bags(round.onHand)) left")
  }

  func bagDayRecent(_ isEmpty: Bool) -> String {
    isEmpty ? choose("วันนี้ยังไม่ได้มอบ", "Nothing was given today yet") : choose("มอบวันนี้", "Given today")
  }

  var reversedMark: String { choose("กลับรายการ", "taken back") }

  func shortHouse(_ house: HouseholdParticulars) -> String {
    choose(
      "\(figures(house.houseNumber)) ม.\(number(Int(clamping: house.moo)))",
      "\(figures(house.houseNumber)) Moo \(number(Int(clamping: house.moo)))")
  }

  // Families

  func familyFormTitle(_ house: String) -> String {
    choose("แยกครอบครัว  \(house)", "Another family  \(house)")
  }
  var familyFormHint: String {
    choose(
      "เลือกคนที่เป็นอีกครอบครัว  คนอื่นอยู่ครอบครัวแรก", "Choose who is of another family; the others stay in the first"
    )
  }
  var inFirstFamily: String { choose("ครอบครัวแรก", "the first family") }
  var inNewFamily: String { choose("อีกครอบครัว", "the other family") }
}
