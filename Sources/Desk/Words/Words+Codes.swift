public import Welfare

/// Words for the closed lists of codes: what a ticket, a person, a hand-over or a card is.
extension Words {
  /// Where a ticket stands: รอเรียก.
  public func state(_ state: Ticket.State.Name) -> String {
    switch state {
    case .waiting: choose("รอเรียก", "waiting")
    case .called: choose("เรียกแล้ว", "called")
    case .serving: choose("กำลังให้บริการ", "being served")
    case .parked: choose("พักคิว", "set aside")
    case .served: choose("ให้บริการแล้ว", "served")
    case .missed: choose("ไม่มาตามเรียก", "did not come")
    case .left: choose("กลับก่อน", "went home")
    case .transferred: choose("โอนไปคิวอื่น", "moved to another queue")
    }
  }

  /// What a person is in a house: เจ้าบ้าน; nothing where the source did not say.
  public func position(_ position: Membership.Position) -> String {
    switch position {
    case .head: choose("เจ้าบ้าน", "head")
    case .resident: choose("ผู้อาศัย", "resident")
    case .unknown: ""
    }
  }

  /// Why somebody has no national ID here: ไม่มีเลข: ไม่มีบัตร.
  public func noNumber(_ reason: Person.NoNumber?) -> String {
    switch reason {
    case .notInSource: choose("ไม่มีเลข: ไม่มีในไฟล์", "no ID: not in the file")
    case .noCard: choose("ไม่มีเลข: ไม่มีบัตร", "no ID: no card")
    case .noNationality: choose("ไม่มีเลข: ไม่มีสถานะทางทะเบียน", "no ID: no civil status")
    case .notTold: choose("ไม่มีเลข: ไม่ได้แจ้ง", "no ID: not told")
    case nil: choose("ไม่มีเลข", "no ID")
    }
  }

  /// Where goods are handed over: ศูนย์.
  public func venue(_ venue: AidIssued.Venue) -> String {
    switch venue {
    case .centre: choose("ศูนย์", "the centre")
    case .home: choose("ที่บ้าน", "at home")
    case .point: choose("จุดมอบ", "a hand-over point")
    }
  }

  /// How a hand-over is acknowledged: ลงลายมือชื่อ.
  public func proof(_ proof: AidIssued.Proof) -> String {
    switch proof {
    case .signature: choose("ลงลายมือชื่อ", "signature")
    case .fingerprint: choose("พิมพ์ลายนิ้วมือ", "fingerprint")
    }
  }

  /// Why a hand-over is taken back: กดผิด.
  public func reversal(_ reason: AidReversed.Reason) -> String {
    switch reason {
    case .mistake: choose("บันทึกผิด", "entered by mistake")
    case .wrongHousehold: choose("ให้ผิดครัวเรือน", "wrong household")
    case .returned: choose("ผู้รับคืนของ", "goods returned")
    case .damaged: choose("ของชำรุด", "goods damaged")
    }
  }

  /// What an officer may do: ผู้จ่าย.
  public func role(_ role: Officer.Role) -> String {
    switch role {
    case .reception: choose("รับเรื่อง", "reception")
    case .issuer: choose("ผู้จ่าย", "issuer")
    case .storekeeper: choose("พัสดุ", "storekeeper")
    case .approver: choose("ผู้อนุมัติ", "approver")
    case .coordinator: choose("ผู้ประสานงาน อพม.", "volunteer coordinator")
    case .volunteer: choose("อาสาสมัคร", "volunteer")
    case .auditor: choose("ผู้ตรวจสอบ", "auditor")
    }
  }

  /// A volunteer's level: หมู่บ้าน.
  public func level(_ level: VolunteerCard.Level) -> String {
    switch level {
    case .village: choose("หมู่บ้าน", "village")
    case .tambon: choose("ตำบล", "tambon")
    case .district: choose("อำเภอ", "district")
    case .province: choose("จังหวัด", "province")
    case .unknown: choose("ไม่ระบุ", "not said")
    }
  }

  /// A shift by its code: เช้า; another code as it is.
  public func shift(_ code: String) -> String {
    switch code {
    case "morning": choose("เช้า", "Morning")
    case "afternoon": choose("บ่าย", "Afternoon")
    case "evening": choose("เย็น", "Evening")
    case "night": choose("กลางคืน", "Night")
    default: code
    }
  }

  /// A code of a list of the rule book in words; a code that the list no longer has as it is.
  public func choice(_ code: String, of choices: [Choice]) -> String {
    choices.first { $0.code == code }.map { choice($0) } ?? code
  }

  /// Several names in one line, parted as the language does.
  public func listed(_ names: [String]) -> String {
    names.joined(separator: choose(" ", ", "))
  }
}
