import ThaiText
public import Welfare

/// The register: sections, moves, consents, notes.
extension Words {
  /// A section of a card: ชื่อ.
  public func section(_ section: CardSection) -> String {
    switch section {
    case .name: choose("ชื่อ", "name")
    case .identity: choose("ข้อมูลประจำตัว", "identity")
    case .contact: choose("การติดต่อ", "contact")
    case .address: choose("ที่อยู่", "address")
    }
  }

  /// Why a section is written anew.
  public func editReason(_ reason: EditReason) -> String {
    switch reason {
    case .correction: choose("แก้คำผิด", "a mistake corrected")
    case .change: choose("เปลี่ยนแปลง", "changed since")
    }
  }

  /// What became of where somebody lives: ย้ายออก.
  public func moveChange(_ change: Residence.Change) -> String {
    switch change {
    case .movedIn: choose("ย้ายเข้า", "moved in")
    case .movedOut: choose("ย้ายออก", "moved away")
    case .died: choose("เสียชีวิต", "died")
    case .corrected: choose("แก้ข้อมูล", "was corrected")
    }
  }

  /// Whether somebody lives in a house, and stands in its register: อยู่จริง ในทะเบียน.
  public func standing(_ membership: Membership) -> String {
    switch (membership.livesHere, membership.isRegistered) {
    case (true, true): choose("อยู่จริง ในทะเบียน", "lives here, registered")
    case (true, false): choose("อยู่จริง ไม่มีชื่อในทะเบียน", "lives here, not registered")
    case (false, true): choose("มีชื่อในทะเบียน ไม่ได้อยู่", "registered, does not live here")
    case (false, false): choose("ไม่อยู่แล้ว", "not here any more")
    }
  }

  /// The end of a stay: เสียชีวิต 3 มิ.ย. 69.
  public func ending(_ residence: Residence?) -> String {
    guard let residence else { return choose("ไม่อยู่แล้ว", "not here any more") }
    let day = residence.day.map { " " + date($0) } ?? ""
    return moveChange(residence.change) + day
  }

  /// A name carried before: เดิม ใจดี มานะ.
  public func formerName(_ name: FormerName) -> String {
    let until = name.until.map { choose(" ถึง \(day($0))", " until \(day($0))") } ?? ""
    return choose("ชื่อเดิม \(name.fullName)\(until)", "formerly \(name.fullName)\(until)")
  }

  private func day(_ day: PartialDay) -> String { figures(day.text(.short, language: language)) }

  /// On what legal basis.
  public func basis(_ basis: ConsentNoted.Basis) -> String {
    switch basis {
    case .consent: choose("ความยินยอม", "consent")
    case .publicTask: choose("ภารกิจของรัฐ", "public task")
    case .legalDuty: choose("หน้าที่ตามกฎหมาย", "legal duty")
    case .vitalInterest: choose("ป้องกันอันตรายต่อชีวิต", "vital interest")
    }
  }

  /// For what.
  public func consentPurpose(_ purpose: ConsentNoted.Purpose) -> String {
    switch purpose {
    case .aid: choose("ให้ความช่วยเหลือ", "giving aid")
    case .contact: choose("ติดต่อนัดหมาย", "getting in touch")
    case .referral: choose("ส่งต่อหน่วยงานอื่น", "passing on to other offices")
    case .publication: choose("ถ่ายภาพและเผยแพร่", "pictures and publication")
    }
  }

  /// What was noted of a purpose: ส่งต่อหน่วยงานอื่น: ความยินยอม 3 มิ.ย. 69.
  public func consent(_ consent: KeptConsent) -> String {
    let purpose = consentPurpose(consent.purpose)
    return consent.isGiven
      ? "\(purpose): \(basis(consent.basis)) \(date(consent.day))"
      : choose("\(purpose): ถอนแล้ว \(date(consent.day))", "\(purpose): withdrawn \(date(consent.day))")
  }

  /// What sort of sensitive note.
  public func noteSort(_ sort: NoteWritten.Sort) -> String {
    switch sort {
    case .health: choose("สุขภาพ", "health")
    case .safety: choose("ความปลอดภัย", "safety")
    case .family: choose("ครอบครัว", "family")
    case .other: choose("อื่น ๆ", "other")
    }
  }

  /// Why a sensitive note is opened.
  public func noteReason(_ reason: NoteOpened.Reason) -> String {
    switch reason {
    case .service: choose("ให้บริการผู้มาติดต่อ", "serving the visitor")
    case .followUp: choose("ติดตามหรือเยี่ยมบ้าน", "follow-up or home visit")
    case .safety: choose("ความปลอดภัยของผู้ปฏิบัติงาน", "safety of those who visit")
    case .audit: choose("ตรวจสอบ", "audit")
    }
  }

  /// What a card says of somebody beside name, age and ID: former names, where they live, phones, consents, notes.
  func aboutMember(_ member: HouseholdCard.Member) -> [String] {
    var lines = member.particulars.formerNames.map { formerName($0) }
    if !member.membership.isRegistered || !member.membership.livesHere {
      lines.append(standing(member.membership))
    }
    if let elsewhere = member.elsewhere { lines.append(self.elsewhere(elsewhere)) }
    if !member.particulars.phones.isEmpty {
      lines.append(phone(member.particulars.phones.map { maskedPhone($0) }.joined(separator: ", ")))
    }
    return lines + member.consents.map { consent($0) } + member.notes.map { "! " + sensitiveNote($0) }
  }

  /// Where somebody lives besides: ในทะเบียน 12/3 ม.4.
  func elsewhere(_ place: HouseholdCard.Place) -> String {
    let house = place.house.map { self.house($0) } ?? choose("บ้านที่ไม่มีข้อมูล", "a house not known here")
    return place.membership.livesHere
      ? choose("อยู่จริงที่ \(house)", "lives at \(house)") : choose("ชื่ออยู่ที่ \(house)", "registered at \(house)")
  }

  /// That there is a note, and that it opens for a reason.
  func sensitiveNote(_ note: NotePlace) -> String {
    choose("มีข้อความที่ต้องระวัง: \(noteLine(note))", "sensitive note: \(noteLine(note))")
  }

  /// What of a house asks to be looked at: the check digit of its code.
  func houseRemarks(_ house: HouseholdParticulars) -> [String] {
    guard let code = house.houseCode, !code.isChecked else { return [] }
    return [
      choose(
        "! เลขตรวจสอบของรหัสบ้าน \(figures(code.dashed)) ไม่ตรง",
        "! the check digit of house code \(figures(code.dashed)) does not agree")
    ]
  }

  /// That there is a note: สุขภาพ 3 มิ.ย. 69.
  public func noteLine(_ note: NotePlace) -> String { "\(noteSort(note.sort)) \(date(note.at.day))" }

  /// Nothing sensitive was written.
  public var noNotes: String { choose("ไม่มีข้อความที่ต้องระวัง", "There are no sensitive notes") }

  /// A note whose key is not here.
  public var sealedNote: String {
    choose("เปิดข้อความที่เครื่องนี้ไม่ได้", "The note cannot be opened on this machine")
  }

  /// A date on the command line that cannot be read.
  public func unreadableDate(_ option: String, _ text: String) -> String {
    choose(
      "\(option): อ่านวันที่ “\(typed(text))” ไม่ได้ ใส่เช่น 15/6/2512 หรือ 2512",
      "\(option): “\(typed(text))” is no date; such as 1969-06-15 or 1969")
  }

  /// Several sections of one card: แก้ชื่อ การติดต่อ; nil for any other acts.
  func savedSections(_ committed: Committed, _ names: SavedNames) -> String? {
    let sections = committed.acts.compactMap { written in
      if case .personEdited(let facts) = written.act { section(facts.section) } else { nil }
    }
    guard sections.count == committed.acts.count else { return nil }
    let who = names.name.isEmpty ? "" : " " + names.name
    return choose(
      "บันทึกแล้ว  แก้\(sections.joined(separator: " "))\(who)", "Saved  \(listed(sections)) edited\(who)")
  }

  /// What an act of the register came to.
  func savedRegister(_ act: Act, _ names: SavedNames) -> String {
    let who = names.name.isEmpty ? "" : " " + names.name
    return switch act {
    case .personAdded: choose("บันทึกแล้ว  เพิ่มคนในทะเบียน\(who)", "Saved \(who) is in the register now")
    case .householdAdded: choose("บันทึกแล้ว  เพิ่มครัวเรือน\(who)", "Saved  household\(who) added")
    case .personEdited(let facts) where facts.undoes != nil:
      choose(
        "บันทึกแล้ว  ย้อนการแก้\(section(facts.section))\(who)", "Saved  \(section(facts.section)) as it was\(who)"
      )
    case .personEdited(let facts):
      choose("บันทึกแล้ว  แก้\(section(facts.section))\(who)", "Saved  \(section(facts.section)) edited\(who)")
    case .householdEdited(let facts) where facts.undoes != nil:
      choose("บันทึกแล้ว  ย้อนการแก้ที่อยู่", "Saved  the address as it was")
    case .householdEdited: choose("บันทึกแล้ว  แก้ที่อยู่", "Saved  address edited")
    case .membershipChanged(let facts) where facts.undoes != nil:
      choose("บันทึกแล้ว  ย้อนการย้าย\(who)", "Saved  the move was taken back\(who)")
    case .membershipChanged(let facts):
      choose(
        "บันทึกแล้ว  \(moveChange(facts.residence.change))\(who)",
        "Saved \(who) \(moveChange(facts.residence.change))")
    case .consentNoted: choose("บันทึกแล้ว  ฐานการใช้ข้อมูล\(who)", "Saved  legal basis noted\(who)")
    case .noteWritten: choose("บันทึกแล้ว  ข้อความที่ต้องระวัง\(who)", "Saved  sensitive note\(who)")
    default: choose("บันทึกแล้ว  เปิดข้อความที่ต้องระวัง\(who)", "Saved  a sensitive note was shown\(who)")
    }
  }

  /// What an act of the register did, beside what another device did.
  func registerDeed(_ act: Act) -> String {
    switch act {
    case .personAdded: choose("เพิ่มคนในทะเบียน", "person added")
    case .householdAdded: choose("เพิ่มครัวเรือน", "household added")
    case .personEdited(let facts): choose("แก้\(section(facts.section))", "\(section(facts.section)) edited")
    case .householdEdited: choose("แก้ที่อยู่", "address edited")
    case .membershipChanged(let facts): moveChange(facts.residence.change)
    case .consentNoted: choose("บันทึกฐานการใช้ข้อมูล", "legal basis noted")
    case .noteWritten: choose("เขียนข้อความที่ต้องระวัง", "sensitive note written")
    default: choose("เปิดข้อความที่ต้องระวัง", "sensitive note shown")
    }
  }

  /// Where officers were told that somebody lives.
  func residence(_ residence: Residence, _ houses: [HouseholdParticulars?]) -> String {
    let places = zip(residence.places, houses).map { place, house in
      let name = house.map { self.house($0) } ?? choose("บ้านที่ไม่มีข้อมูล", "a house not known here")
      return place.isHere ? name + " " + standing(place) : name
    }
    let day = residence.day.map { " " + date($0) } ?? ""
    return ([moveChange(residence.change) + day] + places).joined(separator: "  ")
  }
}
