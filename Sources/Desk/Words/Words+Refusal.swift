public import Welfare

/// เหตุที่ยังทำไม่ได้: one function a case, here and in the files named after the rules.
extension Words {
  /// A refusal in words.
  ///
  /// - Parameters:
  ///   - centre: the centre's name, for the line that says where a hand-over took place; empty to leave it out.
  ///   - position: what the earlier recipient is in the house, if the card is at hand.
  public func refusal(
    _ refusal: Refusal, centre: String = "", position: Membership.Position? = nil
  ) -> RefusalText {
    let place = GivenPlace(centre: centre, position: position)
    return switch refusal {
    case .queue(let refusal): self.refusal(refusal)
    case .bag(let refusal): self.refusal(refusal, place)
    case .stock(let refusal): self.refusal(refusal, place)
    case .campaign(let refusal): self.refusal(refusal)
    case .roster(let refusal): self.refusal(refusal)
    case .rules(let refusal): self.refusal(refusal)
    case .day(let refusal): self.refusal(refusal)
    case .papers(let refusal): self.refusal(refusal)
    case .conflict(let refusal): self.refusal(refusal)
    case .register(let refusal): self.refusal(refusal)
    case .duplicate(let refusal): self.refusal(refusal)
    case .plan(let refusal): self.refusal(refusal)
    case .imports(let refusal): self.refusal(refusal)
    case .budget(let refusal): self.refusal(refusal)
    case .grant(let refusal): self.refusal(refusal)
    case .case(let refusal): self.refusal(refusal)
    case .unknownChoice(let code, let known): unknownChoice(code, known)
    case .codeTaken(let code): codeTaken(code)
    case .notFound(let sought, let text): notFound(sought, text)
    case .role(let needed): roleMissing(needed)
    }
  }

  /// Nothing answers to what was looked for.
  private func notFound(_ sought: Refusal.Sought, _ text: String) -> RefusalText {
    let text = typed(text)
    return RefusalText(
      title: notFoundTitle(sought),
      because: choose("ไม่มีรายการที่ตรงกับ “\(text)”", "Nothing answers to “\(text)”."),
      instead: choose(
        "ตรวจตัวสะกดหรือเลขอีกครั้ง แล้วเลือกจากรายการ",
        "Check the spelling or the number, then choose from the list."),
      tell: choose(
        "ขอตรวจสอบข้อมูลอีกครั้งสักครู่นะคะ", "Let me check that once more, please."))
  }

  private func notFoundTitle(_ sought: Refusal.Sought) -> String {
    switch sought {
    case .ticket: choose("ไม่พบบัตรคิวนี้", "No such ticket")
    case .household: choose("ไม่พบครัวเรือนนี้", "No such household")
    case .person: choose("ไม่พบบุคคลนี้", "No such person")
    case .kit: choose("ไม่พบชุดถุงยังชีพนี้", "No such kit")
    case .campaign: choose("ไม่พบรอบมอบนี้", "No such campaign")
    case .lot: choose("ไม่พบล็อตนี้", "No such lot")
    case .receipt: choose("ไม่พบใบรับนี้", "No such receipt")
    case .volunteer: choose("ไม่พบอาสาสมัครคนนี้", "No such volunteer")
    case .duty: choose("ไม่พบหน้าที่นี้", "No such duty")
    case .shift: choose("ไม่พบเวรนี้", "No such shift")
    case .officer: choose("ไม่พบเจ้าหน้าที่คนนี้", "No such officer")
    case .family: choose("ไม่พบครอบครัวนี้ในบ้าน", "No such family in the household")
    case .counter: choose("ไม่พบช่องบริการนี้", "No such counter")
    case .place: choose("ไม่พบที่เก็บนี้", "No such place")
    case .batch: choose("ไม่พบการนำเข้าครั้งนี้", "No such import")
    case .transfer: choose("ไม่พบใบโอนนี้", "No such transfer")
    case .carrying: choose("ไม่พบรายการที่อาสานำไปนี้", "No such carrying")
    case .conflict: choose("ไม่พบเรื่องที่ไม่ตรงกันนี้", "No such conflict")
    case .note: choose("ไม่พบข้อความนี้", "No such note")
    case .goal: choose("ไม่พบข้อนี้ในแผนครอบครัว", "No such goal in a family plan")
    case .grant: choose("ไม่พบเรื่องซ่อมบ้านนี้", "No such grant")
    case .case: choose("ไม่พบเรื่องนี้", "No such case")
    case .allotment: choose("ไม่พบงบประมาณนี้", "No such budget")
    case .edit: choose("ไม่พบการแก้ไขนี้", "No such edit")
    case .movement: choose("ไม่พบรายการเคลื่อนไหวนี้", "No such entry about goods")
    }
  }

  /// The officer has none of the roles.
  private func roleMissing(_ needed: [Officer.Role]) -> RefusalText {
    let roles = listed(needed.map(role))
    return RefusalText(
      title: choose("บัญชีนี้ทำรายการนี้ไม่ได้", "This officer may not do that"),
      because: choose("รายการนี้ทำได้เฉพาะหน้าที่ \(roles)", "Only these roles may: \(roles)."),
      instead: choose(
        "ให้เจ้าหน้าที่ที่มีหน้าที่นี้เป็นผู้ทำรายการ", "Ask an officer who has that role."),
      tell: choose(
        "ขอเรียนเชิญเจ้าหน้าที่ที่รับผิดชอบมาดูแลให้นะคะ", "A colleague who is in charge of this will help you."))
  }
}

/// Where an earlier hand-over took place, and what the recipient is there.
struct GivenPlace {
  let centre: String
  let position: Membership.Position?
}
