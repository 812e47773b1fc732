public import ThaiText
public import Welfare

/// Lines that only commands print: lists, and what an empty list says to do.
extension Words {
  /// A refusal on stderr, a line a sentence.
  public func refusalMessage(_ refusal: Refusal) -> String {
    self.refusal(refusal).lines.joined(separator: "\n")
  }

  /// A window.
  public func window(_ number: UInt64) -> String {
    choose("ช่อง \(self.number(number))", "counter \(self.number(number))")
  }

  /// A store was made.
  public func storeMade(path: String, name: String, isPractice: Bool) -> String {
    isPractice
      ? choose(
        "สร้างที่ฝึกของศูนย์ตำบล\(name) แล้วที่ \(path)\nต่อไป: tambondesk import register FILE --store \(path)",
        "Made a practice store for \(name) at \(path)\nNext: tambondesk import register FILE --store \(path)")
      : choose(
        "สร้างที่เก็บข้อมูลของศูนย์ตำบล\(name) แล้วที่ \(path)\nต่อไป: tambondesk import register FILE แล้วพิมพ์ tambondesk",
        "Made the store of \(name) at \(path)\nNext: tambondesk import register FILE, then tambondesk")
  }

  /// The practice store is being made.
  public func makingDemo(people: Int) -> String {
    choose(
      "กำลังสร้างที่ฝึก คนสมมติ \(number(people)) คน …",
      "Making a practice store of \(number(people)) invented people …")
  }

  /// A ticket in a list.
  public func queueLine(_ row: QueueRow, at now: Instant) -> String {
    let name = row.name.map { "  " + $0 } ?? ""
    return "\(figures(row.label))  \(state(row.state.name))  \(clock(row.takenAt))\(name)"
  }

  /// No ticket answers.
  public var noTickets: String {
    choose("ไม่มีบัตรคิว  รับบัตร: tambondesk queue add", "No tickets. Take one: tambondesk queue add")
  }

  /// A person found.
  public func lookupLine(_ row: LookupRow) -> String {
    "\(row.name)  \(row.maskedID ?? "-")  \(row.houseNumber) \(choose("ม.", "moo "))\(number(row.moo)) \(row.village)"
  }

  /// Nothing answers to a text.
  public func nothingFoundLine(_ text: String) -> String {
    choose(
      "ไม่พบ “\(text)”  ลองพิมพ์ชื่อให้สั้นลง บ้านเลขที่กับหมู่ หรือเลข 4 ตัวท้าย",
      "Nothing found for “\(text)”. Try less of the name, house number with moo, or the last 4 digits.")
  }

  /// A household in a list.
  public func householdLine(_ card: HouseholdCard) -> String {
    "\(house(card.particulars))  \(card.members.first?.particulars.fullName ?? "")  \(people(card.members.count))"
  }

  /// A household with its members, IDs masked.
  public func householdCard(_ card: HouseholdCard) -> String {
    let members = card.members.flatMap { member in
      [
        "  \(position(member.membership.position))  \(member.particulars.fullName)  \(age(member.age))  "
          + (member.particulars.nationalID?.masked ?? noNumber(member.particulars.noNumber))
      ] + aboutMember(member).map { "      " + $0 }
    }
    let former = card.formerMembers.map {
      "  x \($0.particulars.fullName)  \(age($0.age))  \(ending($0.residence))"
    }
    let notes = card.notes.map { "  ! " + sensitiveNote($0) }
    return
      ([house(card.particulars)] + houseRemarks(card.particulars).map { "  " + $0 } + members + former + notes)
      .joined(separator: "\n")
  }

  /// Nobody is in the register yet.
  public var emptyRegister: String {
    choose(
      "ทะเบียนยังว่าง  นำเข้า: tambondesk import register FILE",
      "The register is empty: tambondesk import register FILE")
  }

  /// A kit in a list.
  public func kitLine(_ kit: KitAdded) -> String { "\(kit.code)  \(kit.title)" }

  /// No kit is there.
  public var noKits: String {
    choose("ยังไม่มีชุด  เพิ่ม: tambondesk kit add --code BAG", "No kits yet: tambondesk kit add --code BAG")
  }

  /// A campaign in a list.
  public func campaignLine(_ campaign: CampaignOpened) -> String {
    "\(campaign.code)  \(campaign.title)  \(date(campaign.from)) – \(date(campaign.to))  \(money(campaign.ceiling))"
  }

  /// No campaign is there.
  public var noCampaigns: String {
    choose(
      "ยังไม่มีรอบมอบ  เปิด: tambondesk campaign add", "No campaigns yet: tambondesk campaign add")
  }

  /// A lot in a list.
  public func lotLine(_ lot: LotLine) -> String {
    let expiry = lot.expires.map { choose("หมดอายุ \(date($0))", "expires \(date($0))") } ?? ""
    return
      "\(lot.kitCode)  \(lot.code)  \(bags(lot.onHand))  \(money(lot.unitValue))  \(lot.placeTitle)  \(expiry)"
  }

  /// Nothing is in stock.
  public var noStock: String {
    choose("คงคลังว่าง  รับของ: tambondesk stock receive", "No stock: tambondesk stock receive")
  }

  /// The bag rule says yes.
  public func bagAllowed(_ allowance: BagAllowance) -> String {
    choose(
      "มอบได้ \(bags(allowance.quantity))  ล็อต \(allowance.lot.code)  คงเหลือ \(number(allowance.onHand))",
      "Allowed: \(bags(allowance.quantity)), lot \(allowance.lot.code), on hand \(number(allowance.onHand))")
  }

  /// A hand-over in a list.
  public func issuanceLine(_ line: IssuanceLine) -> String {
    let reversed = line.given.isReversed ? choose("  กลับรายการแล้ว", "  reversed") : ""
    return "\(figures(line.given.receipt))  \(date(line.given.at.day))  \(line.given.campaignTitle)  "
      + "\(bags(line.given.quantity))  \(line.given.recipient)\(reversed)"
  }

  /// No hand-over answers.
  public var noIssuances: String { choose("ไม่มีรายการมอบ", "Nothing was handed over") }

  /// A day's roster.
  public func rosterText(_ page: RosterPage) -> String {
    let slots = page.slots.map { slot in
      let names =
        slot.assigned.isEmpty ? choose("ว่าง", "nobody") : slot.assigned.map(\.name).joined(separator: ", ")
      return
        "  \(shift(slot.shift.code)) \(minuteOfDay(slot.shift.from))–\(minuteOfDay(slot.shift.to))  \(names)"
    }
    return ([date(page.day, .long)] + slots).joined(separator: "\n")
  }

  /// Everything checked is sound.
  public func sound(_ entries: Int) -> String {
    choose("ตรวจแล้วถูกต้อง  \(number(entries)) รายการ", "Sound: \(number(entries)) entries")
  }

  /// Damage was found at a place.
  public func damageFound(_ place: String) -> String {
    choose(
      "พบความเสียหายที่ \(place)  อย่าใช้ต่อ ให้สำรองและกู้คืนจากสำเนา",
      "Damage at \(place). Stop, and restore from a copy.")
  }

  /// How many entries a scope has.
  public func entryCount(_ entries: Int) -> String {
    choose("\(number(entries)) รายการ", "\(number(entries)) entries")
  }

  /// A scope that this store does not hold.
  public func unknownScope(_ scope: String, _ own: String) -> String {
    choose("ไม่มีขอบเขต \(scope)  ที่นี่มี \(own)", "No scope \(scope) here; this store holds \(own)")
  }

  /// A list was written to a file.
  public func exported(_ rows: Int, _ path: String) -> String {
    choose("ส่งออก \(self.rows(rows)) ไปที่ \(path)", "Exported \(self.rows(rows)) to \(path)")
  }
}
