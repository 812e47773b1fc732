import ThaiText
public import Welfare

/// ข้อมูลไม่ตรงกัน: what devices did apart, side by side.
extension Words {
  /// What sort of conflict it is: ได้รับซ้ำ.
  public func conflict(_ kind: Conflict.Kind) -> String {
    switch kind {
    case .field(let field): conflict(field)
    case .misfit: choose("ทำซ้อนกัน", "done at cross purposes")
    case .givenTwice: choose("ได้รับซ้ำ", "given twice")
    case .doubleBooked: choose("จัดเวรซ้อน", "on two duties at once")
    case .belowZero: choose("คงคลังติดลบ", "stock below zero")
    case .numberTwice: choose("เลขที่ออกซ้ำ", "one number on two papers")
    case .codeTwice: choose("รหัสซ้ำ", "one code for two things")
    case .takenBackTwice: choose("กลับรายการซ้ำ", "taken back twice")
    case .arrivedTwice: choose("รับโอนซ้ำ", "arrived twice")
    case .rulesTwice: choose("ระเบียบสองชุด", "two rule books")
    case .registeredTwice: choose("อยู่ในทะเบียนซ้ำ", "in the register twice")
    case .mergedApart: choose("รวมรายชื่อไม่ตรงกัน", "merged differently")
    case .overspent: choose("งบประมาณใช้เกิน", "budget overspent")
    case .enterAgain: choose("ต้องบันทึกใหม่", "to be entered again")
    }
  }

  private func conflict(_ field: Conflict.Field) -> String {
    switch field {
    case .particulars: choose("ข้อมูลต่างกัน", "described differently")
    case .membership: choose("อยู่คนละบ้านหรือคนละสถานะ", "in two houses")
    case .card: choose("บัตร อพม. ต่างกัน", "card differs")
    case .facts: choose("รายละเอียดต่างกัน", "terms differ")
    case .recall: choose("เรียกคืนต่างกัน", "recalled or not")
    case .keeper: choose("ผู้ดูแลที่เก็บต่างกัน", "kept by two devices")
    case .ticket: choose("การมาติดต่อของสองคิว", "one visit of two tickets")
    case .household: choose("คิวของสองครัวเรือน", "a ticket of two households")
    case .name: choose("แก้ชื่อต่างกัน", "name edited differently")
    case .identity: choose("แก้ข้อมูลประจำตัวต่างกัน", "identity edited differently")
    case .contact: choose("แก้การติดต่อต่างกัน", "contact edited differently")
    case .address: choose("แก้ที่อยู่ต่างกัน", "address edited differently")
    case .residence: choose("ย้ายต่างกัน", "moved differently")
    }
  }

  /// What a conflict is about.
  public func conflictName(_ name: Conflict.Name) -> String {
    switch name {
    case .text(let text): figures(text)
    case .house(let house): self.house(house)
    case .day(let text, let day): "\(figures(text)) \(date(day))"
    case .lot(let lot, let place): choose("ล็อต \(figures(lot)) ที่ \(place)", "lot \(figures(lot)) in \(place)")
    case .unknown: choose("ไม่มีชื่อในเครื่องนี้", "no name here")
    }
  }

  /// What one side says.
  public func conflictValue(_ value: Conflict.Value) -> String {
    switch value {
    case .act(let act): deed(act)
    case .particulars(let particulars):
      particulars.isEmpty
        ? choose("ต่างกันเฉพาะข้อมูลที่ไม่แสดง", "differs in what is not shown")
        : particulars.map { particular($0) }.joined(separator: "  ")
    case .membership(let house, let membership): self.membership(house, membership)
    case .residence(let residence, let houses): self.residence(residence, houses)
    case .card(let card):
      choose(
        "ระดับ\(level(card.level)) หมดอายุ \(card.expires.map { date($0) } ?? "-")",
        "\(level(card.level)), expires \(card.expires.map { date($0) } ?? "-")")
    case .house(let house): self.house(house)
    case .given(let receipt, let quantity, let campaign): given(receipt, quantity) + " (\(campaign))"
    case .duty(let shift, let duty, let day): "\(self.shift(shift)) \(date(day)) \(duty)"
    case .tookOut(let quantity): choose("นำออกแล้ว \(bags(quantity))", "\(bags(quantity)) taken out")
    case .sealed: choose("เปิดข้อมูลที่เครื่องนี้ไม่ได้", "not readable on this machine")
    }
  }

  private func membership(_ house: HouseholdParticulars?, _ membership: Membership) -> String {
    let place = house.map { self.house($0) } ?? choose("บ้านที่ไม่มีข้อมูล", "a house not known here")
    let standing = position(membership.position)
    let lives =
      membership.livesHere ? choose("อยู่จริง", "lives there") : choose("ไม่ได้อยู่จริง", "does not live there")
    return [place, standing, lives].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func particular(_ particular: Particular) -> String {
    let value = self.value(particular.value)
    return switch particular.field {
    case .name: choose("ชื่อ \(value)", "name \(value)")
    case .nationalID: choose("เลขประจำตัว \(value)", "ID \(value)")
    case .sex: choose("เพศ\(value)", "sex \(value)")
    case .birth: choose("เกิด \(value)", "born \(value)")
    case .phone: choose("โทร \(value)", "tel \(value)")
    case .houseCode: choose("เลขรหัสประจำบ้าน \(value)", "house code \(value)")
    case .houseNumber: choose("บ้านเลขที่ \(value)", "house no. \(value)")
    case .moo: choose("ม.\(value)", "Moo \(value)")
    case .village: choose("หมู่บ้าน \(value)", "village \(value)")
    case .tambon: choose("ตำบล \(value)", "tambon \(value)")
    case .cardNumber: choose("บัตร อพม. \(value)", "card \(value)")
    }
  }

  private func value(_ value: Particular.Value) -> String {
    switch value {
    case .none: "-"
    case .text(let text): figures(text)
    case .number(let number): self.number(number)
    case .day(let day): figures(day.text(.short, language: language))
    case .sex(.male): choose("ชาย", "male")
    case .sex(.female): choose("หญิง", "female")
    case .noNumber(let reason): noNumber(reason)
    }
  }

  /// A conflict with its sides, a line each.
  public func conflictText(_ conflict: Conflict) -> String {
    let head =
      "\(String(conflict.id.hex.prefix(8)))  \(self.conflict(conflict.kind))  \(conflictName(conflict.name))"
    let sides = conflict.sides.map { side in
      "  \(device(side.device))  \(moment(side.at))  \(side.by)  \(conflictValue(side.value))"
    }
    return ([head] + sides + settlementLines(conflict.state)).joined(separator: "\n")
  }

  private func settlementLines(_ state: Conflict.State) -> [String] {
    let lines = state.settlements.map { "  " + settlement($0) }
    guard case .disagreed = state else { return lines }
    return lines + [
      choose("  ! ตกลงไว้ไม่ตรงกัน ต้องตกลงใหม่", "  ! settled differently at two devices: settle it again")
    ]
  }

  /// How a conflict was settled.
  public func settlement(_ settlement: Conflict.Settlement) -> String {
    let kept =
      settlement.keep.map { choose("ใช้ของ\(device($0))", "\(device($0)) kept") }
      ?? choose("เก็บไว้ทั้งหมด", "all kept")
    let reason = settlement.reason.isEmpty ? "" : "  “\(typed(settlement.reason))”"
    return choose(
      "✓ \(kept)  \(device(settlement.device))  \(moment(settlement.at))  \(settlement.by)\(reason)",
      "✓ \(kept)  at \(device(settlement.device))  \(moment(settlement.at))  \(settlement.by)\(reason)")
  }

  /// A device by its letter: เครื่อง A.
  public func device(_ letter: String) -> String {
    if letter.isEmpty { return choose("เครื่องที่ยังไม่รู้จัก", "a device not known here") }
    return choose("เครื่อง \(letter)", "device \(letter)")
  }

  /// Nothing wants to be settled.
  public var noConflicts: String { choose("ไม่มีข้อมูลที่ไม่ตรงกัน", "Nothing conflicts") }

  /// How many conflicts are open, where there are any.
  public func openConflicts(_ count: Int) -> String {
    choose(
      "! ข้อมูลไม่ตรงกัน \(number(count)) เรื่อง  ดู: tambondesk conflicts list",
      "! \(number(count)) to be settled: tambondesk conflicts list")
  }

  /// Entries of a device that wait for another's: nothing has to be done.
  public func waitingLine(_ count: Int, of waiting: WaitingEntry) -> String {
    let rows = number(count)
    let whose = device(waiting.device.letter ?? "")
    guard let missing = waiting.missing, let awaited = waiting.awaited else {
      return choose(
        "\(whose)  รอรายการก่อนหน้า \(rows) รายการ", "\(whose): \(rows) entries wait for earlier ones")
    }
    let other = device(awaited.letter ?? "")
    return choose(
      "\(whose)  รอรายการ \(number(missing.seq)) ของ\(other) (มีถึง \(number(waiting.held))) \(rows) รายการ  จะนับเองเมื่อมาถึง",
      "\(whose): \(rows) entries wait for entry \(number(missing.seq)) of \(other) (held to \(number(waiting.held))); they count by themselves when it comes"
    )
  }
}
