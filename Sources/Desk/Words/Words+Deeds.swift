import ThaiText
public import Welfare

/// What an act did, said beside what another device did.
extension Words {
  /// What an act of any kind did, without names: เรียกที่ช่อง 2.
  public func deed(_ act: Act) -> String {
    switch act {
    case .ticketTaken(let facts):
      choose("ออกบัตรคิว \(figures(facts.label))", "ticket \(figures(facts.label)) given out")
    case .ticketIdentified: choose("ระบุครัวเรือน", "household named")
    case .ticketStepped(_, let step): deed(step)
    case .ticketUndone: choose("ย้อนขั้นตอน", "step taken back")
    case .stockReceived(let facts):
      choose(
        "รับเข้า \(bags(facts.quantity)) ล็อต \(figures(facts.code))",
        "\(bags(facts.quantity)) received, lot \(figures(facts.code))")
    case .aidIssued(let facts), .aidUnheld(let facts): given(facts.receipt, facts.quantity)
    case .aidReversed(let facts):
      choose("กลับการมอบ (\(reversal(facts.reason)))", "hand-over taken back (\(reversal(facts.reason)))")
    case .stockReversed(let facts):
      choose(
        "กลับรายการของ (\(reversal(facts.reason)))", "entry about goods taken back (\(reversal(facts.reason)))"
      )
    case .stockSent(let facts):
      choose("โอนออก ใบโอน \(figures(facts.paper))", "sent, transfer \(figures(facts.paper))")
    case .stockMoved, .stockTakenIn, .carryTaken, .carryReturned, .stockCounted, .stockWrittenOff:
      movement(act.kind)
    case .lotRecalled(let facts):
      choose("เรียกคืน (\(recall(facts.reason)))", "recalled (\(recall(facts.reason)))")
    case .lotReleased: choose("ยกเลิกการเรียกคืน", "released")
    case .budget(let act): deed(act)
    case .grant(let facts): deed(facts.act)
    case .case(let facts): deed(facts.act)
    case .assignmentMade(let facts):
      choose("จัดเวร \(date(facts.day))", "put on the roster of \(date(facts.day))")
    case .assignmentCancelled: choose("ยกเลิกเวร", "taken off the roster")
    case .benefitAnswered: choose("บันทึกคำตอบเรื่องสิทธิ", "an answer about a benefit")
    case .printMade(let facts): choose("พิมพ์\(paper(facts.paper))", "\(paper(facts.paper)) printed")
    case .dayClosed(let facts): choose("ปิดวัน \(date(facts.day))", "\(date(facts.day)) closed")
    case .exportMade: choose("ส่งออกรายการ", "a list exported")
    case .identityRevealed: choose("เปิดดูเลขประจำตัว", "an ID shown")
    case .registerPage: choose("นำเข้าทะเบียน", "register imported")
    case .volunteerPage: choose("นำเข้ารายชื่อ อพม.", "volunteer list imported")
    case .villagesCounted: choose("บันทึกจำนวนประชากรรายหมู่บ้าน", "village counts kept")
    case .surveyPage: choose("นำเข้าผลสำรวจ", "survey imported")
    case .importFinished: choose("จบการนำเข้า", "import finished")
    case .planItemAdded, .planItemClosed, .planTakenBack: planDeed(act)
    case .importUndone: choose("ยกเลิกการนำเข้า", "import taken back")
    case .campaignCertified: choose("รับรองบัญชีรายชื่อ", "list certified")
    case .listWithdrawn: choose("เลิกใช้บัญชีรายชื่อ", "list withdrawn")
    case .familyDeclared(let facts):
      choose("แยกครอบครัว \(people(facts.members.count))", "a family of \(people(facts.members.count))")
    case .kitAdded, .campaignOpened, .placeAdded, .dutyAdded, .shiftAdded, .counterAdded, .officerAdded,
      .centreOpened, .rulesAdopted:
      declared(act)
    case .personAdded, .householdAdded, .personEdited, .householdEdited, .membershipChanged, .consentNoted,
      .noteWritten, .noteOpened:
      registerDeed(act)
    case .merged, .unmerged, .toldApart: deed(ofPair: act)
    case .conflictSettled: choose("ตกลงข้อมูลไม่ตรงกัน", "a conflict settled")
    case .unknown: choose("รายการจากโปรแกรมรุ่นใหม่กว่า", "an act of a newer program")
    }
  }

  /// A hand-over: ใบรับ A-70/0149 1 ชุด.
  func given(_ receipt: String, _ quantity: UInt64) -> String {
    choose(
      "มอบถุงยังชีพ \(bags(quantity)) ใบรับ \(figures(receipt))",
      "\(bags(quantity)) handed over, receipt \(figures(receipt))")
  }

  private func declared(_ act: Act) -> String {
    switch act {
    case .kitAdded(let facts): choose("ชุด \(facts.code) \(facts.title)", "kit \(facts.code) \(facts.title)")
    case .campaignOpened(let facts):
      choose(
        "รอบ \(facts.code) \(facts.title) \(date(facts.from)) – \(date(facts.to))",
        "campaign \(facts.code) \(facts.title) \(date(facts.from)) – \(date(facts.to))")
    case .placeAdded(_, let code, let title): choose("ที่เก็บ \(code) \(title)", "place \(code) \(title)")
    case .dutyAdded(_, let code, let title): choose("หน้าที่ \(code) \(title)", "duty \(code) \(title)")
    case .shiftAdded(let facts):
      choose(
        "เวร\(shift(facts.code)) \(minuteOfDay(facts.from))–\(minuteOfDay(facts.to))",
        "shift \(shift(facts.code)) \(minuteOfDay(facts.from))–\(minuteOfDay(facts.to))")
    case .counterAdded(_, let counter): choose("ช่อง \(number(counter))", "counter \(number(counter))")
    case .officerAdded(_, let code, let roles):
      choose(
        "เจ้าหน้าที่ \(code): \(listed(roles.map { role($0) }))",
        "officer \(code): \(listed(roles.map { role($0) }))")
    case .centreOpened(let facts): choose("ศูนย์\(facts.name)", "centre \(facts.name)")
    default: choose("ใช้ระเบียบชุดใหม่", "new rules adopted")
    }
  }

  private func deed(_ step: Ticket.Step) -> String {
    switch step {
    case .called(let counter): choose("เรียกที่ช่อง \(number(counter))", "called to counter \(number(counter))")
    case .recalled: choose("เรียกซ้ำ", "called again")
    case .began: choose("เริ่มให้บริการ", "service began")
    case .parked: choose("พักคิว", "set aside")
    case .transferred(let lane): choose("โอนไปคิว \(lane)", "moved to queue \(lane)")
    case .missed: choose("ไม่มาตามเรียก", "did not come")
    case .left: choose("กลับก่อน", "went home")
    case .served: choose("ให้บริการเสร็จ", "served")
    }
  }
}
