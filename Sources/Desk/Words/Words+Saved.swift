public import Welfare

/// บันทึกแล้ว: what was written, one function a case.
extension Words {
  /// What a commit came to: the line shown once it is durable.
  ///
  /// - Parameters:
  ///   - names: what the acts carry only as ids.
  ///   - withStock: whether there is room for the figures of the stock.
  public func saved(_ committed: Committed, _ names: SavedNames, withStock: Bool = true) -> String {
    guard let act = committed.acts.last?.act else {
      return choose("ไม่มีอะไรต้องบันทึก", "There was nothing to save")
    }
    if committed.acts.count > 1, let line = savedSections(committed, names) { return line }
    return saved(act, names, remaining: withStock ? committed.remaining : nil)
  }

  /// What an act came to, with the kits left after it if they are known.
  public func saved(_ act: Act, _ names: SavedNames, remaining: Int64?) -> String {
    switch act {
    case .ticketTaken(let facts): savedTicket(facts.label)
    case .ticketIdentified: savedIdentified(figures(names.ticket), names.name)
    case .ticketStepped(_, let step): saved(step, figures(names.ticket))
    case .ticketUndone: savedUndone(figures(names.ticket))
    case .merged(let facts): savedMerged(facts.pair.kind)
    case .unmerged: savedUnmerged
    case .toldApart(let facts): savedToldApart(facts.pair.kind)
    case .kitAdded(let facts): savedKit(facts)
    case .campaignOpened(let facts): savedCampaign(facts)
    case .campaignCertified(let facts): savedList(facts)
    case .listWithdrawn: choose("บันทึกแล้ว  เลิกใช้บัญชีล่าสุดของรอบ", "Saved  the newest list was withdrawn")
    case .familyDeclared(let facts): savedFamily(facts)
    case .stockReceived(let facts): savedStock(facts, remaining)
    case .aidIssued(let facts): savedIssued(facts, figures(names.ticket), remaining)
    case .aidReversed(let facts): savedReversed(facts, remaining)
    case .benefitAnswered: savedAnswer(names)
    case .stockMoved, .stockSent, .stockTakenIn, .carryTaken, .carryReturned, .stockCounted,
      .stockWrittenOff, .lotRecalled, .lotReleased, .stockReversed:
      savedStockAct(act, remaining)
    case .aidUnheld(let facts): savedUnheld(facts)
    case .budget(let act): saved(act)
    case .grant(let facts): saved(facts)
    case .case(let facts): saved(facts)
    case .assignmentMade: savedAssignment(names)
    case .assignmentCancelled: savedCancelled(names)
    case .importFinished(let facts): savedImport(facts)
    case .exportMade(_, _, let rows, _):
      choose("บันทึกแล้ว  ส่งออก \(self.rows(rows))", "Saved  \(self.rows(rows)) exported")
    case .identityRevealed: choose("บันทึกแล้ว  เปิดดูเลขประจำตัว", "Saved  an ID was shown")
    case .dayClosed(let facts):
      choose("บันทึกแล้ว  ปิดวัน \(date(facts.day))", "Saved  \(date(facts.day)) closed")
    case .printMade(let facts):
      choose("บันทึกแล้ว  พิมพ์\(paper(facts.paper))", "Saved  \(paper(facts.paper)) was printed")
    case .centreOpened(let facts): choose("บันทึกแล้ว  ตั้งศูนย์\(facts.name)", "Saved  centre \(facts.name)")
    case .rulesAdopted: choose("บันทึกแล้ว  ใช้ระเบียบชุดใหม่", "Saved  new rules in force")
    case .officerAdded(_, let code, _): choose("บันทึกแล้ว  เพิ่มเจ้าหน้าที่ \(code)", "Saved  officer \(code) added")
    case .counterAdded(_, let counter):
      choose("บันทึกแล้ว  เปิดช่อง \(number(counter))", "Saved  counter \(number(counter)) opened")
    case .placeAdded(_, _, let title): choose("บันทึกแล้ว  เพิ่มที่เก็บ \(title)", "Saved  place \(title) added")
    case .dutyAdded(_, _, let title): choose("บันทึกแล้ว  เพิ่มหน้าที่ \(title)", "Saved  duty \(title) added")
    case .shiftAdded(let facts):
      choose("บันทึกแล้ว  เพิ่มเวร\(shift(facts.code))", "Saved  shift \(shift(facts.code)) added")
    case .planItemAdded, .planItemClosed, .planTakenBack: savedPlan(act)
    case .villagesCounted(let facts): savedVillages(facts)
    case .importUndone: choose("บันทึกแล้ว  ยกเลิกการนำเข้าทั้งชุด", "Saved  the import was taken back")
    case .registerPage, .volunteerPage, .surveyPage:
      choose("บันทึกแล้ว  นำเข้าข้อมูลบางส่วน", "Saved  part of an import")
    case .personAdded, .householdAdded, .personEdited, .householdEdited, .membershipChanged, .consentNoted,
      .noteWritten, .noteOpened:
      savedRegister(act, names)
    case .conflictSettled: choose("บันทึกแล้ว  ตกลงข้อมูลไม่ตรงกันแล้ว", "Saved  the conflict is settled")
    case .unknown: choose("บันทึกแล้ว  รายการจากโปรแกรมรุ่นใหม่กว่า", "Saved  an act of a newer program")
    }
  }

  private func savedTicket(_ label: String) -> String {
    choose("บันทึกแล้ว  ออกบัตรคิว \(figures(label))", "Saved  ticket \(figures(label))")
  }

  private func savedIdentified(_ label: String, _ name: String) -> String {
    if name.isEmpty {
      return choose("บันทึกแล้ว  \(label) ระบุครัวเรือนแล้ว", "Saved  \(label) has a household now")
    }
    return choose("บันทึกแล้ว  \(label) คือ \(name)", "Saved  \(label) is \(name)")
  }

  private func savedUndone(_ label: String) -> String {
    choose("บันทึกแล้ว  ย้อนขั้นตอนล่าสุดของ \(label)", "Saved  the last step of \(label) was taken back")
  }

  private func saved(_ step: Ticket.Step, _ label: String) -> String {
    switch step {
    case .called(let counter):
      choose("เรียก \(label) ที่ช่อง \(number(counter))", "\(label) called to counter \(number(counter))")
    case .recalled: choose("เรียก \(label) ซ้ำแล้ว", "\(label) called again")
    case .began: choose("เริ่มให้บริการ \(label)", "Serving \(label)")
    case .parked: choose("พักคิว \(label) ไว้แล้ว", "\(label) set aside")
    case .transferred(let lane): choose("โอน \(label) ไปคิว \(lane) แล้ว", "\(label) moved to queue \(lane)")
    case .missed: choose("บันทึกแล้ว  \(label) ไม่มาตามเรียก", "Saved  \(label) did not come")
    case .left: choose("บันทึกแล้ว  \(label) กลับก่อน", "Saved  \(label) went home")
    case .served: choose("บันทึกแล้ว  \(label) ให้บริการเสร็จ", "Saved  \(label) was served")
    }
  }

  private func savedKit(_ facts: KitAdded) -> String {
    choose("บันทึกแล้ว  เพิ่มชุด \(facts.title)", "Saved  kit \(facts.title) added")
  }

  private func savedCampaign(_ facts: CampaignOpened) -> String {
    choose(
      "บันทึกแล้ว  เปิด\(round(facts.title)) ถึง \(date(facts.to))",
      "Saved  campaign “\(facts.title)” open to \(date(facts.to))")
  }

  private func savedList(_ facts: CampaignCertified) -> String {
    let count = number((Int(clamping: facts.page) - 1) * CampaignCertified.pageSize + facts.households.count)
    return choose(
      "บันทึกแล้ว  บัญชีรับรองโดย\(facts.body) \(count) ครัวเรือน",
      "Saved  a list of \(count) households certified by \(facts.body)")
  }

  private func savedFamily(_ facts: FamilyDeclared) -> String {
    let count = number(facts.members.count)
    return facts.members.isEmpty
      ? choose("บันทึกแล้ว  รวมครอบครัวกลับแล้ว", "Saved  the family was joined again")
      : choose("บันทึกแล้ว  แยกเป็นอีกครอบครัว \(count) คน", "Saved  a family of \(count) of its own")
  }

  private func savedStock(_ facts: StockReceived, _ remaining: Int64?) -> String {
    let lot = figures(facts.code)
    guard let remaining else {
      return choose(
        "บันทึกแล้ว  รับเข้า \(bags(facts.quantity)) ล็อต \(lot)",
        "Saved  \(bags(facts.quantity)) received, lot \(lot)")
    }
    return choose(
      "บันทึกแล้ว  รับเข้า \(bags(facts.quantity)) ล็อต \(lot)  คงคลัง \(number(remaining))",
      "Saved  \(bags(facts.quantity)) received, lot \(lot)  on hand \(number(remaining))")
  }

  private func savedIssued(_ facts: AidIssued, _ label: String, _ remaining: Int64?) -> String {
    let receipt = figures(facts.receipt)
    let bags = bags(facts.quantity)
    let who = label.isEmpty ? "" : label + " "
    guard let remaining else {
      return choose(
        "บันทึกแล้ว  \(who)มอบถุงยังชีพ \(bags) ใบรับ \(receipt)",
        "Saved  \(who)\(bags) handed over, receipt \(receipt)")
    }
    let before = remaining + Int64(clamping: facts.quantity)
    return choose(
      "บันทึกแล้ว  \(who)มอบถุงยังชีพ \(bags)  ใบรับ \(receipt)  คงคลัง \(number(before)) เหลือ \(number(remaining))",
      "Saved  \(who)\(bags) handed over  receipt \(receipt)  on hand \(number(before)), now \(number(remaining))"
    )
  }

  private func savedReversed(_ facts: AidReversed, _ remaining: Int64?) -> String {
    guard let remaining else {
      return choose(
        "บันทึกแล้ว  กลับรายการ \(reversal(facts.reason)) คืนเข้าล็อต \(bags(facts.quantity))",
        "Saved  taken back (\(reversal(facts.reason))), \(bags(facts.quantity)) back in the lot")
    }
    return choose(
      "บันทึกแล้ว  กลับรายการ \(reversal(facts.reason)) คืนเข้าล็อต \(bags(facts.quantity))  คงคลัง \(number(remaining))",
      "Saved  taken back (\(reversal(facts.reason))), \(bags(facts.quantity)) back  on hand \(number(remaining))"
    )
  }

  private func savedAssignment(_ names: SavedNames) -> String {
    let shift = shift(names.shift)
    guard let day = names.day else {
      return choose("บันทึกแล้ว  จัดเวร\(shift)ให้ \(names.name)", "Saved  \(names.name) on the roster, \(shift)")
    }
    return choose(
      "บันทึกแล้ว  จัดเวร\(shift) \(date(day)) ให้ \(names.name)",
      "Saved  \(names.name) on the roster, \(shift) of \(date(day))")
  }

  private func savedCancelled(_ names: SavedNames) -> String {
    let shift = shift(names.shift)
    guard let day = names.day else {
      return choose(
        "บันทึกแล้ว  ยกเลิกเวร\(shift)ของ \(names.name)", "Saved  \(names.name) off the roster, \(shift)")
    }
    return choose(
      "บันทึกแล้ว  ยกเลิกเวร\(shift) \(date(day)) ของ \(names.name)",
      "Saved  \(names.name) off the roster, \(shift) of \(date(day))")
  }

  private func savedImport(_ facts: ImportFinished) -> String {
    choose(
      "บันทึกแล้ว  นำเข้า \(rows(facts.rows)) ใหม่ \(number(facts.new)) เปลี่ยน \(number(facts.changed)) แยกไว้ \(number(facts.rejected))",
      "Saved  \(rows(facts.rows)) imported: \(number(facts.new)) new, \(number(facts.changed)) changed, \(number(facts.rejected)) set aside"
    )
  }

  /// What the line beside it says: F7 ย้อนกลับ.
  public var undoHint: String { choose("F7 ย้อนกลับ", "F7 undo") }

  /// While a proposal is on its way: กำลังบันทึก.
  public var saving: String { choose("กำลังบันทึก …", "Saving …") }
}
