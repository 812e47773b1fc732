import ThaiText
public import Welfare

/// เรื่อง: what things are called.
extension Words {
  /// A status, in the ministry's words.
  public func status(_ status: Case.Status) -> String {
    switch status {
    case .waiting: choose("รอรับเรื่อง", "waiting to be taken on")
    case .accepted: choose("รับเรื่องเรียบร้อย", "taken on")
    case .disbursing: choose("อยู่ระหว่างการเบิก", "being disbursed")
    case .helped: choose("ช่วยเหลือแล้ว", "helped")
    case .notEligible: choose("คุณสมบัติไม่ตรงตามหลักเกณฑ์", "not eligible")
    case .committee: choose("อยู่ระหว่างการพิจารณาของคณะกรรมการ", "before the committee")
    case .awaitingBudget: choose("รอจัดสรรงบประมาณ", "waiting for a budget")
    case .sentBack: choose("ดำเนินการแก้ไขข้อมูล", "sent back to be corrected")
    case .moreInformation: choose("หาข้อมูลเพิ่มเติม", "more information is sought")
    case .paying: choose("อยู่ระหว่างการโอนเงิน", "being paid")
    case .forwarded: choose("ส่งต่อแล้ว", "forwarded")
    }
  }

  /// How a story came.
  public func channel(_ channel: Case.Channel) -> String {
    switch channel {
    case .counter: choose("มาที่ศูนย์", "at the counter")
    case .telephone: choose("โทรศัพท์", "by telephone")
    case .volunteer: choose("อพม. แจ้ง", "from a volunteer")
    case .homeVisit: choose("พบระหว่างเยี่ยมบ้าน", "on a home visit")
    case .agency: choose("หน่วยงานอื่นส่งมา", "from another agency")
    case .online: choose("สื่อออนไลน์", "online")
    }
  }

  /// Who told it.
  public func informant(_ informant: Case.Informant) -> String {
    switch informant {
    case .oneself: choose("ผู้ขอเอง", "the applicant")
    case .relative: choose("ญาติ", "a relative")
    case .citizen: choose("พลเมืองดี", "a citizen")
    case .volunteer: choose("อาสาสมัคร", "a volunteer")
    case .villageHead: choose("กำนัน ผู้ใหญ่บ้าน", "the village head")
    case .agency: choose("หน่วยงาน", "an agency")
    }
  }

  /// Why a case is restricted.
  public func restriction(_ restriction: Case.Restriction) -> String {
    switch restriction {
    case .violence: choose("ความรุนแรง", "violence")
    case .children: choose("คุ้มครองเด็ก", "protection of children")
    case .trafficking: choose("ค้ามนุษย์", "trafficking")
    }
  }

  /// Why a request could not wait.
  public func urgency(_ urgency: Case.Urgency) -> String {
    switch urgency {
    case .danger: choose("อันตรายต่อชีวิต", "danger to life")
    case .noFoodOrShelter: choose("ไม่มีอาหารหรือที่อยู่", "no food or shelter")
    case .disaster: choose("ภัยพิบัติ", "a disaster")
    case .suddenIllnessOrDeath: choose("เจ็บป่วยหรือเสียชีวิตกะทันหัน", "sudden illness or death")
    }
  }

  /// Why a restricted case is opened.
  public func access(_ reason: Case.AccessReason) -> String {
    switch reason {
    case .handling: choose("ดำเนินการในเรื่องนี้", "handling it")
    case .followUp: choose("ติดตามผล", "following it up")
    case .supervision: choose("ผู้บังคับบัญชาตรวจ", "supervision")
    case .legalOrder: choose("ตามคำสั่งหรือกฎหมาย", "by order or law")
    }
  }

  /// A section of the papers of a case.
  public func section(_ section: Case.Section) -> String {
    switch section {
    case .housing: choose("ที่อยู่อาศัย", "housing")
    case .economy: choose("เศรษฐกิจครอบครัว", "the family's economy")
    case .support: choose("การอุปการะ", "who supports whom")
    case .helpBefore: choose("ความช่วยเหลือที่เคยได้รับ", "help received before")
    case .problem: choose("สภาพปัญหา", "the problem")
    case .wish: choose("ความช่วยเหลือที่ต้องการ", "the help that is wanted")
    case .factsFound: choose("ข้อเท็จจริงที่พบ", "the facts that were found")
    case .opinion: choose("ความเห็นเจ้าหน้าที่", "the officer's opinion")
    }
  }

  /// Where a paper of the checklist stands.
  public func standing(_ standing: Case.PaperStanding) -> String {
    switch standing {
    case .here: choose("มีแล้ว", "here")
    case .notNeeded: choose("ไม่ต้องใช้", "not needed")
    case .missing: choose("ยังขาด", "missing")
    }
  }

  /// What is to be done on a day.
  public func followUp(_ sort: Case.FollowUpSort) -> String {
    switch sort {
    case .homeVisit: choose("เยี่ยมบ้าน", "home visit")
    case .call: choose("โทรถาม", "call")
    case .papers: choose("ขอเอกสารเพิ่ม", "ask for papers")
    case .askAgency: choose("ถามผลจากหน่วยงาน", "ask the agency")
    }
  }

  /// What came of it.
  public func outcome(_ outcome: Case.FollowUpOutcome) -> String {
    switch outcome {
    case .better: choose("ดีขึ้น", "better")
    case .same: choose("คงเดิม", "as before")
    case .worse: choose("แย่ลง", "worse")
    case .notMet: choose("ไม่พบ", "nobody met")
    case .helped: choose("ได้รับความช่วยเหลือแล้ว", "helped")
    case .dropped: choose("ยกเลิกนัด", "dropped")
    }
  }

  /// Who certifies.
  public func certifier(_ certifier: Case.Certifier) -> String {
    switch certifier {
    case .volunteer: choose("อพม.", "volunteer")
    case .healthVolunteer: choose("อสม.", "health volunteer")
    case .villageHead: choose("กำนัน/ผู้ใหญ่บ้าน", "village head")
    case .localClerk: choose("ปลัด อบต./เทศบาล", "local clerk")
    }
  }

  /// How much of the time is over, in a word that stands beside its colour.
  public func clock(_ clock: CaseClock) -> String {
    let days = choose(
      "วันที่ \(number(clock.elapsed))/\(number(clock.deadline.days))",
      "day \(number(clock.elapsed)) of \(number(clock.deadline.days))")
    guard clock.isRunning else { return days }
    return switch clock.colour {
    case .green: days
    case .yellow: choose("\(days) เกินครึ่ง", "\(days), half gone")
    case .orange: choose("\(days) ใกล้ครบ", "\(days), nearly due")
    case .red: choose("\(days) เกินกำหนด !", "\(days), overdue !")
    }
  }

  /// A choice in the language shown.
  func words(_ choice: Choice) -> String { choose(choice.thai, choice.english) }

  /// What an entry of a case did, without names and without what it is about.
  public func deed(_ act: CaseAct) -> String {
    switch act {
    case .opened(let facts): choose("เปิดเรื่อง \(figures(facts.paper))", "case \(figures(facts.paper)) opened")
    case .moved(let facts):
      if let aid = facts.aid {
        choose(
          "\(status(facts.status)) \(roundMoney(aid.amount)) \(aid.regulation)",
          "\(status(facts.status)), \(roundMoney(aid.amount)), \(aid.regulation)")
      } else {
        status(facts.status)
      }
    case .forwarded(let facts):
      choose(
        "ส่งต่อ หนังสือ \(figures(facts.paper)) ขอคำตอบภายใน \(date(facts.due))",
        "forwarded by letter \(figures(facts.paper)), an answer wanted by \(date(facts.due))")
    case .written(let section):
      choose("บันทึก\(self.section(section))", "\(self.section(section)) written down")
    case .papersNoted(let papers):
      choose("ตรวจเอกสาร \(number(papers.count)) รายการ", "\(number(papers.count)) papers looked at")
    case .certified: choose("ผู้รับรองสองคน", "certified by two")
    case .conditioned(let facts): condition(facts)
    case .diagnosed(let replaces):
      replaces == nil
        ? choose("เขียนคำวินิจฉัย", "a diagnosis written") : choose("แก้คำวินิจฉัย", "a diagnosis rewritten")
    case .planned(let facts):
      choose("นัด\(followUp(facts.sort)) \(date(facts.due))", "\(followUp(facts.sort)) on \(date(facts.due))")
    case .followedUp(let facts):
      choose(
        "\(followUp(facts.sort)) \(date(facts.day)): \(outcome(facts.outcome))",
        "\(followUp(facts.sort)), \(date(facts.day)): \(outcome(facts.outcome))")
    case .restricted(let restriction):
      restriction == nil
        ? choose("เลิกปกปิดเรื่อง", "no longer restricted") : choose("ปกปิดเรื่อง", "restricted")
    case .seen: choose("เปิดดูเรื่องปกปิด", "a restricted case looked at")
    case .takenBack: choose("ย้อนรายการล่าสุด", "the newest step taken back")
    }
  }

  /// What a step is called where somebody asks for it.
  public func caseStep(_ code: String) -> String {
    if let status = Case.Status.allCases.first(where: { $0.code == code }) { return self.status(status) }
    return switch code {
    case "forward": choose("ส่งต่อ", "forwarding")
    case "write": choose("เขียนบันทึก", "writing a section")
    case "papers": choose("ตรวจเอกสาร", "the checklist")
    case "condition": choose("บันทึกเงื่อนไขของระเบียบ", "telling the conditions")
    case "certify": choose("รับรอง", "certifying")
    case "visit": choose("บันทึกการติดตาม", "following up")
    case "restrict": choose("เปลี่ยนการปกปิด", "restricting")
    default: choose("ขั้นตอนนี้", "that step")
    }
  }

  /// What an entry of a case came to.
  func saved(_ facts: CaseFacts) -> String {
    choose("บันทึกแล้ว  \(deed(facts.act))", "Saved  \(deed(facts.act))")
  }

  /// A regulation gave somebody more often than it may.
  public func findingOverused(_ code: String, _ paper: String, _ times: Int, _ limit: Int) -> String {
    choose(
      "\(code) ให้คนเดียวกัน \(number(times)) ครั้งในปีงบประมาณ เกิน \(number(limit)) ครั้ง ล่าสุด \(figures(paper))",
      "\(code) was given \(number(times)) times in a fiscal year, \(number(limit)) are allowed; last by \(figures(paper))."
    )
  }
}
