import ThaiText
public import Welfare

/// มอบถุงยังชีพ: the bag form.
extension Words {
  func bagTitle(_ house: String) -> String {
    house.isEmpty
      ? choose("มอบถุงยังชีพ", "Hand over a bag") : choose("มอบถุงยังชีพ  \(house)", "Hand over a bag  \(house)")
  }

  var campaignField: String { choose("รอบมอบ", "Campaign") }
  var recipientField: String { choose("ผู้รับมอบ", "Recipient") }
  var proxyField: String { choose("ชื่อผู้รับแทน", "Taken by") }
  var relationField: String { choose("เกี่ยวข้องเป็น", "Related as") }
  var kitField: String { choose("ชุด", "Kit") }
  var lotField: String { choose("ล็อต", "Lot") }
  var quantityField: String { choose("จำนวน", "Quantity") }
  var venueField: String { choose("มอบที่", "Where") }
  var proofField: String { choose("หลักฐานรับมอบ", "Proof") }
  var reasonField: String { choose("เหตุผล", "Reason") }
  var letterField: String { choose("หนังสือมอบ", "Letter") }
  var letterHint: String { choose("ไม่มีเว้นว่าง", "none: leave empty") }
  var witnessesField: String { choose("พยาน 2 คน", "Witnesses") }
  var witnessesHint: String { choose("คั่นด้วย ,", "a comma between") }
  var familyField: String { choose("ครอบครัว", "Family") }
  var firstFamily: String { choose("ครอบครัวแรกของบ้าน", "the household’s first") }
  var inclusionField: String { choose("นอกบัญชี", "Off the list") }
  var notIncluded: String { choose("ไม่มอบ (ไม่มีชื่อในบัญชี)", "not given: not listed") }
  var noteField: String { choose("หมายเหตุ", "Note") }

  var recipientHint: String { choose("Space: คนอื่น / รับแทน", "Space: another / proxy") }
  /// Whom of the roster a proxy's name stands for; nothing where the proxy is no volunteer.
  func proxyHint(_ proxy: Named?) -> String {
    proxy.map { found($0, isOptional: false) } ?? ""
  }

  var goodsField: String { choose("ของจาก", "Goods from") }
  var fromShelf: String { choose("คลัง", "the shelf") }
  var handedOnField: String { choose("มอบเมื่อ", "Handed on") }
  var handedOnHint: String { choose("เว้นว่าง = วันนี้", "empty: today") }
  var substituteHint: String { choose("ใช้แทนชุดของรอบ", "stands in") }
  var noneChosen: String { choose("(เลือก)", "(choose)") }
  var beyondRecord: String {
    choose(
      "! ในบัญชีไม่มีของนี้ จะบันทึกเป็นมอบเกินบัญชี ต้องตรวจนับ",
      "! Not on record: it will be saved as beyond it; count after")
  }

  /// What a volunteer carries, as a choice: `อพม. ศิริพร ถือ 3 ชุด`.
  func fromCarrying(_ line: CarryingLine) -> String {
    let left = line.lines.reduce(Int64(0)) { $0.addingReportingOverflow($1.onHand).partialValue }
    return choose("อพม. \(line.name) ถือ \(bags(left))", "\(line.name) carries \(bags(left))")
  }

  /// A lot of another kit that may stand in.
  func substitute(_ line: LotLine) -> String {
    choose("แทนด้วย \(line.kitTitle) \(figures(line.code))", "\(line.kitTitle) \(figures(line.code)) instead")
  }

  var turnHint: String { choose("Space เปลี่ยน", "Space changes") }
  var venueHint: String { choose("ศูนย์ / ที่บ้าน / จุดมอบ", "centre / home / point") }
  var proofHint: String { choose("พิมพ์นิ้วมือ ต้องมีพยาน 2", "fingerprint: 2 witnesses") }
  var lotHint: String { choose("หมดก่อน ใช้ก่อน", "first to expire") }
  var proxyOption: String { choose("รับแทน (ไม่ใช่คนในบ้าน)", "a proxy, not of the house") }
  var proxyNeeded: String { choose("ใส่ชื่อผู้รับแทน", "who takes it?") }
  var witnessesNeeded: String { choose("ใส่ชื่อพยาน 2 คน", "two witnesses’ names") }
  var reasonNeeded: String { choose("ใส่เหตุผล", "say why") }

  /// A declared family by who is in it.
  func family(_ names: [String]) -> String {
    names.first.map {
      names.count > 1
        ? choose("\($0) และอีก \(number(names.count - 1)) คน", "\($0) and \(number(names.count - 1)) more")
        : $0
    }
      ?? choose("อีกครอบครัว", "another family")
  }

  /// ตกหล่น: why somebody off the list is given to.
  public func inclusion(_ inclusion: HandOverCircumstances.Inclusion) -> String {
    switch inclusion {
    case .missedBySurvey: choose("สำรวจไม่พบ", "missed by the survey")
    case .movedIn: choose("ย้ายมาใหม่", "moved in since")
    case .newTrouble: choose("เดือดร้อนหลังรับรอง", "in trouble since")
    case .other: choose("อื่นๆ", "other")
    }
  }

  func certified(_ certification: Certification) -> String {
    certification.isListed
      ? choose("มีชื่อในบัญชีที่\(certification.body)รับรอง", "On the list certified by \(certification.body)")
      : choose("ตกหล่นจากบัญชีที่\(certification.body)รับรอง", "Off the list certified by \(certification.body)")
  }

  func proxyToday(_ count: Int) -> String {
    choose("คนนี้รับแทนวันนี้แล้ว \(bags(Int64(count)))", "This proxy took \(bags(Int64(count))) today")
  }

  func perUnit(_ unit: CampaignOpened.Unit, _ count: UInt64) -> String {
    choose("\(self.unit(unit))ละ \(bags(count))", "\(bags(count)) a \(self.unit(unit))")
  }

  /// Who counts as one in a campaign.
  func unit(_ unit: CampaignOpened.Unit) -> String {
    switch unit {
    case .household: choose("ครัวเรือน", "household")
    case .family: choose("ครอบครัว", "family")
    }
  }

  func atMost(_ satang: Satang) -> String { choose("ไม่เกิน \(amount(satang))", "at most \(amount(satang))") }
  func atMostBags(_ count: UInt64) -> String { choose("ไม่เกิน \(bags(count))", "at most \(bags(count))") }
  func quantityError(_ greatest: UInt64) -> String {
    choose("ใส่ 1 ถึง \(number(greatest))", "1 to \(number(greatest))")
  }

  func kit(_ title: String, _ value: Satang) -> String { "\(title)  \(money(value))" }

  /// 69-07 พมจ.  หมดอายุ 14 ก.พ. 70.
  func lot(_ lot: LotLine) -> String {
    let code = figures(lot.code)
    guard let expires = lot.expires else {
      return choose("\(code) \(lot.source)  ไม่มีวันหมดอายุ", "\(code) \(lot.source)  no expiry")
    }
    return choose(
      "\(code) \(lot.source)  หมดอายุ \(date(expires))", "\(code) \(lot.source)  expires \(date(expires))")
  }

  /// นางสำเนียง ทรัพย์สุข   61 ปี.
  func recipient(_ name: String, _ age: Int?) -> String {
    age == nil ? name : "\(name)   \(self.age(age))"
  }

  var checkedLabel: String { choose("ตรวจแล้ว", "Checked") }
  var willSaveLabel: String { choose("จะบันทึก", "Will save") }
  var checking: String { choose("กำลังตรวจ…", "checking…") }
  var notYetInCampaign: String {
    choose("ครัวเรือนนี้ยังไม่ได้รับในรอบนี้", "This household was given none in this campaign")
  }
  var moreInCampaign: String {
    choose("ครัวเรือนนี้ยังรับในรอบนี้ได้อีก", "This household may be given more in this campaign")
  }
  var nothingWillBeSaved: String { choose("ยังบันทึกไม่ได้  กด F8 ดูเหตุผล", "nothing yet: F8 says why") }

  func previous(_ given: GivenAid, window: UInt64) -> String {
    choose(
      "ครั้งก่อน \(date(given.at.day)) ครบ \(days(window))แล้ว",
      "Last time \(date(given.at.day)), \(days(window)) are over")
  }

  /// ใบรับ A-70/0149   คงคลัง 43 เหลือ 42.
  func willSave(receipt: String, onHand: Int64, quantity: Int64) -> String {
    let left = number(onHand - quantity)
    return choose(
      "ใบรับ \(figures(receipt))   คงคลัง \(number(onHand)) เหลือ \(left)",
      "receipt \(figures(receipt))   on hand \(number(onHand)), then \(left)")
  }

  /// What will be saved beyond the record: the stock stays as it is until a count.
  func willSaveBeyond(receipt: String) -> String {
    choose(
      "ใบรับ \(figures(receipt))   มอบเกินบัญชี คงคลังไม่เปลี่ยน",
      "receipt \(figures(receipt))   beyond the record, on hand unchanged")
  }

  var bagSaveButton: String { choose("F8 มอบและบันทึก", "F8 Hand over and save") }
  var formBackButton: String { choose("Esc กลับ ไม่บันทึก", "Esc Back, unsaved") }
  var bagFooter: String {
    choose(
      "Enter ช่องถัดไป   F8 บันทึกได้จากทุกช่อง   F1 วิธีใช้",
      "Enter next field   F8 saves from any field   F1 help")
  }

  /// How a proxy is related, the usual ones; records keep the Thai words.
  func relation(_ relation: ProxyRelation) -> String {
    switch relation {
    case .relative: choose("ญาติพี่น้อง", "relative")
    case .child: choose("บุตร", "child")
    case .spouse: choose("คู่สมรส", "husband or wife")
    case .parent: choose("บิดา/มารดา", "parent")
    case .grandchild: choose("หลาน", "grandchild")
    case .neighbour: choose("เพื่อนบ้าน", "neighbour")
    case .volunteer: choose("อพม./อสม.", "volunteer")
    case .villageHead: choose("ผู้ใหญ่บ้าน/กำนัน", "village head")
    case .staff: choose("เจ้าหน้าที่ อบต./เทศบาล", "local authority staff")
    }
  }
}
