import ThaiText
import Welfare

/// Refusals of the bag rule.
extension Words {
  func refusal(_ refusal: BagRefusal, _ place: GivenPlace) -> RefusalText {
    switch refusal {
    case .given(let campaign, let perUnit, let given, let from):
      bagGivenInCampaign(campaign, perUnit, given, from, place)
    case .withinWindow(let days, let given, let from): bagWithinWindow(days, given, from, place)
    case .campaignNotOpen(let campaign, let from, let to, _): campaignNotOpen(campaign, from, to)
    case .noCampaign: noCampaign()
    case .aboveCeiling(let lot, let value, let ceiling): aboveCeiling(lot, value, ceiling)
    case .kitNotInCampaign(let campaign, _): kitNotInCampaign(campaign)
    case .quantity(let quantity, let greatest): bagQuantity(quantity, greatest)
    case .recipientNotMember: recipientNotMember()
    case .proxyUnnamed: proxyUnnamed()
    case .proxyUnrelated: proxyUnrelated()
    case .proxyUnexplained: proxyUnexplained()
    case .witnesses(let named): witnessesMissing(named)
    case .notCertified(let campaign, let body, let day): notCertified(campaign, body, day)
    case .inclusionUnexplained: inclusionUnexplained()
    case .reversedAlready(let receipt): reversedAlready(receipt)
    }
  }

  func bagGivenInCampaign(
    _ campaign: String, _ perUnit: UInt64, _ given: GivenAid, _ from: Day, _ place: GivenPlace
  ) -> RefusalText {
    let window = given.at.day.days(until: from)
    return RefusalText(
      title: cannotGive,
      because: choose(
        "\(round(campaign)) ให้\(unit(given.unit))ละ \(bags(perUnit)) และได้รับแล้ว",
        "“\(campaign)” gives each \(unit(given.unit)) \(bags(perUnit)), and it was given."),
      facts: givenFacts(given, place),
      possible: RefusalText.Part(
        choose("มอบได้อีก", "Again from"),
        [
          choose(
            "\(date(from, .long)) (ครบ \(days(window))) ถ้ามีรอบใหม่",
            "\(date(from, .long)) (\(days(window)) over), in a new campaign")
        ]),
      instead: choose(
        "ดูใบรับเดิม แล้วนัดรอบหน้า", "Look at the receipt, and tell the visitor of the next campaign."),
      tell: givenTell(given))
  }

  func bagWithinWindow(
    _ window: UInt64, _ given: GivenAid, _ from: Day, _ place: GivenPlace
  ) -> RefusalText {
    RefusalText(
      title: cannotGive,
      because: choose(
        "ได้รับถุงยังชีพ\(round(given.campaignTitle)) แล้ว ยังไม่ครบ \(days(window))",
        "A bag of “\(given.campaignTitle)” was given less than \(days(window)) ago."),
      facts: givenFacts(given, place),
      possible: RefusalText.Part(
        choose("มอบได้อีก", "Again from"),
        [choose("\(date(from, .long)) (ครบ \(days(window)))", "\(date(from, .long)) (\(days(window)) over)")]),
      instead: choose(
        "ดูใบรับเดิม แล้วนัดมารับตั้งแต่ \(date(from))",
        "Look at the receipt, and ask them to come from \(date(from))."),
      tell: choose(
        "ครั้งก่อนได้รับเมื่อ \(date(given.at.day)) ค่ะ มารับได้อีกตั้งแต่ \(date(from)) นะคะ",
        "The last bag was on \(date(given.at.day)); please come again from \(date(from))."))
  }

  func campaignNotOpen(_ campaign: String, _ from: Day, _ to: Day) -> RefusalText {
    RefusalText(
      title: cannotGive,
      because: choose("วันนี้อยู่นอกช่วงของ\(round(campaign))", "“\(campaign)” is not open today."),
      facts: RefusalText.Part(
        choose("รอบมอบ", "Open"),
        [choose("\(date(from, .long)) ถึง \(date(to, .long))", "\(date(from, .long)) to \(date(to, .long))")]),
      instead: choose(
        "เลือกรอบที่เปิดอยู่ หรือเปิดรอบใหม่ใน F9 › 5 คลัง", "Choose an open campaign, or open one in F9 › 5 Stock."),
      tell: choose(
        "\(round(campaign))มอบตั้งแต่ \(date(from)) ถึง \(date(to)) ค่ะ",
        "This hand-out runs from \(date(from)) to \(date(to))."))
  }

  func noCampaign() -> RefusalText {
    RefusalText(
      title: cannotGive,
      because: choose("วันนี้ไม่มีรอบมอบถุงยังชีพที่เปิดอยู่", "No campaign is open today."),
      instead: choose("เปิดรอบมอบใหม่ใน F9 › 5 คลัง", "Open a campaign in F9 › 5 Stock."),
      tell: choose(
        "ตอนนี้ยังไม่มีรอบมอบถุงยังชีพค่ะ มีรอบใหม่เมื่อไรจะแจ้งผ่านผู้ใหญ่บ้านนะคะ",
        "There is no hand-out now; the village head will tell you of the next one."))
  }

  func kitNotInCampaign(_ campaign: String) -> RefusalText {
    RefusalText(
      title: cannotGive,
      because: choose(
        "ล็อตที่เลือกไม่ใช่ชุดของ\(round(campaign))", "The lot chosen holds no kit of “\(campaign)”."),
      instead: choose("เลือกล็อตจากรายการของรอบนี้", "Choose one of the campaign’s lots."),
      tell: choose("ขอเตรียมชุดให้ถูกรอบสักครู่นะคะ", "Let me fetch the right bag, please."))
  }

  func bagQuantity(_ quantity: Int64, _ greatest: Int64) -> RefusalText {
    RefusalText(
      title: choose("มอบจำนวนนี้ไม่ได้", "That many cannot be handed over"),
      because: choose(
        "รอบนี้ให้ครัวเรือนละไม่เกิน \(bags(greatest)) แต่ขอ \(bags(quantity))",
        "The campaign gives at most \(bags(greatest)); \(bags(quantity)) were asked for."),
      instead: choose("แก้จำนวนให้อยู่ระหว่าง 1 ถึง \(number(greatest))", "Ask for 1 to \(number(greatest))."),
      tell: choose(
        "รอบนี้มอบให้บ้านละ \(bags(greatest)) ค่ะ", "Each household is given \(bags(greatest)) this time."))
  }

  func recipientNotMember() -> RefusalText {
    RefusalText(
      title: choose("คนนี้รับแทนโดยเป็นสมาชิกไม่ได้", "This person is not a member of the household"),
      because: choose("ผู้รับมอบไม่อยู่ในครัวเรือนนี้", "The recipient is not of this household."),
      instead: choose("เลือกสมาชิกในบ้าน หรือเลือก “รับแทน”", "Choose a member, or choose “for another”."),
      tell: choose(
        "ขอชื่อผู้รับแทนและความเกี่ยวข้องกับเจ้าของบ้านด้วยนะคะ", "May I have your name and how you are related?"))
  }

  func proxyUnnamed() -> RefusalText {
    RefusalText(
      title: choose("ยังบันทึกการรับแทนไม่ได้", "Somebody takes it for another: who?"),
      because: choose("ยังไม่ได้ใส่ชื่อผู้รับแทน", "The name of who takes it is missing."),
      instead: choose("ใส่ชื่อและความเกี่ยวข้องของผู้รับแทน", "Put in the name and how they are related."),
      tell: choose("ขอทราบชื่อผู้รับแทนด้วยค่ะ", "May I have the name of who takes it?"))
  }

  private var cannotGive: String {
    choose("ยังมอบถุงยังชีพให้ครัวเรือนนี้ไม่ได้", "This household cannot be given a bag yet")
  }
}
