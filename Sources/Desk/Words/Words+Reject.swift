public import Welfare

/// Why a row was set aside, and what mends it.
extension Words {
  /// Why the row was set aside.
  public func reject(_ reason: RowReject) -> String {
    switch reason {
    case .idLength(let count):
      choose(
        "เลขประจำตัวประชาชนมี \(number(count)) หลัก ต้องมี \(number(13)) หลัก",
        "The national ID has \(number(count)) digits, not \(number(13))")
    case .idCheckDigit:
      choose("เลขประจำตัวประชาชนผิด เลขตรวจสอบไม่ตรง", "The national ID is wrong: its check digit does not agree")
    case .idOnlyForPractice:
      choose("เลขขึ้นต้นด้วย 9 ใช้ได้เฉพาะศูนย์ฝึกหัด", "IDs that start with 9 belong to practice stores only")
    case .idOfAnother(let line?):
      choose(
        "เลขนี้เป็นของอีกคนหนึ่งที่แถว \(number(line)) ชื่อหรือวันเกิดไม่ตรงกัน",
        "Line \(number(line)) has this ID with another name or birth date")
    case .idOfAnother(nil):
      choose(
        "เลขนี้เป็นของอีกคนหนึ่งในทะเบียน ชื่อหรือวันเกิดไม่ตรงกัน",
        "The register has this ID with another name or birth date")
    case .repeated(let line): choose("ซ้ำกับแถว \(number(line))", "The same row stands on line \(number(line))")
    case .dateDoesNotExist(let text):
      choose("ไม่มีวันที่ \(typed(text))", "There is no such day: \(typed(text))")
    case .dateUnreadable(let text):
      choose("อ่านวันที่ “\(typed(text))” ไม่ได้", "“\(typed(text))” cannot be read as a date")
    case .dateAmbiguous(let text, let first, let second):
      choose(
        "“\(typed(text))” อาจเป็น พ.ศ. \(figures(String(first + 543))) หรือ \(figures(String(second + 543)))",
        "“\(typed(text))” may be \(figures(String(first))) or \(figures(String(second)))")
    case .dateInFuture(let text): choose("วันที่ \(typed(text)) ยังมาไม่ถึง", "\(typed(text)) has not come yet")
    case .nameMissing: choose("ไม่มีชื่อ", "There is no name")
    case .houseMissing:
      choose("ไม่มีทั้งรหัสประจำบ้านและบ้านเลขที่", "There is neither a house code nor a house number")
    case .householdUnknown: choose("ไม่พบครัวเรือนนี้ในทะเบียน", "The register has no such household")
    case .householdAmbiguous(let codes):
      choose(
        "บ้านเลขที่นี้มีมากกว่าหนึ่งครัวเรือน" + listed(codes), "More than one household stands there" + listed(codes))
    case .numberUnreadable(let text):
      choose("“\(typed(text))” ไม่ใช่หมู่ที่", "“\(typed(text))” is no village number")
    case .amountUnreadable(let text):
      choose("“\(typed(text))” ไม่ใช่จำนวน", "“\(typed(text))” is no number")
    case .yearMissing: choose("ไม่มีปีที่สำรวจ", "There is no year of the survey")
    case .yearUnreadable(let text):
      choose("“\(typed(text))” ไม่ใช่ปีที่สำรวจสี่หลัก", "“\(typed(text))” is no year of a survey in four digits")
    case .maybePerson(let name, let house):
      choose(
        "อาจเป็น \(maskingIDs(name)) บ้าน \(maskingIDs(house))",
        "This may be \(maskingIDs(name)) of house \(maskingIDs(house))")
    case .maybeHousehold(let house, let head):
      head.isEmpty
        ? choose("อาจเป็นบ้าน \(maskingIDs(house))", "This may be house \(maskingIDs(house))")
        : choose(
          "อาจเป็นบ้าน \(maskingIDs(house)) ของ \(maskingIDs(head))",
          "This may be house \(maskingIDs(house)) of \(maskingIDs(head))")
    case .householdTold(let line):
      choose(
        "แถว \(number(line)) พูดถึงครัวเรือนเดียวกัน แต่หัวหน้าเป็นคนละคน",
        "Line \(number(line)) speaks of the same household with another head")
    case .codeMissing: choose("ไม่มีรหัสที่เก็บ", "There is no code of the place")
    case .cardMissing: choose("ไม่มีเลขที่บัตร อพม.", "There is no volunteer card number")
    case .cardOfAnother(let line):
      choose("เลขที่บัตรซ้ำกับแถว \(number(line))", "Line \(number(line)) has the same card number")
    case .cardEndsBeforeItBegins: choose("บัตรหมดอายุก่อนวันออกบัตร", "The card expires before it was issued")
    case .columnCount(let found, let wanted):
      choose(
        "แถวนี้มี \(number(found)) คอลัมน์ หัวตารางมี \(number(wanted))",
        "The row has \(number(found)) columns, the header \(number(wanted))")
    case .tooLong(let limit):
      choose("ข้อความยาวเกิน \(number(limit)) ตัวอักษร", "The text has more than \(number(limit)) characters")
    case .badBytes: choose("มีอักขระที่ไม่ตรงกับรหัสภาษาของไฟล์", "Some bytes are not of the file’s encoding")
    case .controlCharacter: choose("มีอักขระควบคุมที่ไม่ควรอยู่ในข้อมูล", "There are control characters in the text")
    }
  }

  /// What mends the row.
  public func fix(_ reason: RowReject) -> String {
    switch reason {
    case .idLength: choose("ดูเลขจากบัตรอีกครั้ง", "Look at the card again")
    case .idCheckDigit(let place?):
      choose(
        "หลักที่ \(number(place)) กับ \(number(place + 1)) อาจสลับกัน ตรวจกับบัตร",
        "Digits \(number(place)) and \(number(place + 1)) may be swapped; check the card")
    case .idCheckDigit(nil):
      choose("ตรวจเลขกับบัตร ถ้าไม่มีบัตรให้เว้นว่าง", "Check the card; without a card leave it empty")
    case .idOnlyForPractice:
      choose("นำเข้าในศูนย์ฝึกหัด หรือใส่เลขจริง", "Import it into a practice store, or put in the real ID")
    case .idOfAnother:
      choose("ตรวจว่าเลขเป็นของใคร แล้วแก้แถวที่ผิด", "Find out whose ID it is and correct the wrong row")
    case .repeated: choose("ลบแถวที่ซ้ำออก", "Take one of them out")
    case .dateDoesNotExist, .dateUnreadable:
      choose("เขียนเป็น วว/ดด/ปปปป ถ้าไม่ทราบวันให้ใส่ 00", "Write DD/MM/YYYY; 00 for a day that is not known")
    case .dateAmbiguous: choose("เขียนปีให้ครบสี่หลัก", "Write the year with four digits")
    case .dateInFuture: choose("ตรวจปี พ.ศ. หรือ ค.ศ.", "Check whether the year is BE or CE")
    case .nameMissing: choose("ใส่ชื่อ", "Put in the name")
    case .houseMissing: choose("ใส่บ้านเลขที่และหมู่ที่", "Put in the house number and village")
    case .householdUnknown:
      choose(
        "นำเข้าทะเบียนก่อน หรือมอบเป็นรายตกหล่นเมื่อมาที่ศูนย์",
        "Import the register first, or give it off the list when they come")
    case .householdAmbiguous:
      choose(
        "ใส่รหัสประจำบ้าน หรือเลขประจำตัวประชาชนของคนในครัวเรือนนั้น",
        "Put in the house code, or the national ID of somebody of that household")
    case .numberUnreadable: choose("ใส่หมู่ที่เป็นตัวเลข", "Put in the village number in digits")
    case .amountUnreadable: choose("ใส่เป็นตัวเลข", "Write it in digits")
    case .yearMissing, .yearUnreadable:
      choose("เขียนปี พ.ศ. หรือ ค.ศ. ให้ครบสี่หลัก เช่น 2567", "Write the year, BE or CE, with four digits")
    case .maybePerson:
      choose(
        "ใส่เลขประจำตัวประชาชนหรือรหัสประจำบ้าน หรือเขียน ใช่ / ไม่ใช่ ในช่องยืนยัน แล้วนำเข้าอีกครั้ง",
        "Put in the national ID or the house code, or yes / no in the last column, and import again")
    case .maybeHousehold:
      choose(
        "ใส่รหัสประจำบ้าน หรือเขียน ใช่ / ไม่ใช่ ในช่องยืนยัน แล้วนำเข้าอีกครั้ง",
        "Put in the house code, or yes / no in the last column, and import again")
    case .householdTold:
      choose(
        "ถ้าเป็นบ้านคนละหลัง ใส่รหัสประจำบ้าน ถ้าหลังเดียวกันให้รวมเป็นแถวเดียว",
        "If it is another house, put in its house code; if not, make one row of both")
    case .codeMissing: choose("ใส่รหัสสั้นๆ เช่น TEMPLE", "Put in a short code, such as TEMPLE")
    case .cardMissing: choose("ใส่เลขที่บัตรตามทะเบียน อพม.", "Put in the number from the volunteers’ list")
    case .cardOfAnother: choose("ตรวจเลขที่บัตรกับทะเบียน อพม.", "Check the number against the volunteers’ list")
    case .cardEndsBeforeItBegins: choose("ตรวจวันบนบัตร", "Check the dates on the card")
    case .columnCount:
      choose("ตรวจเครื่องหมายจุลภาคและอัญประกาศในแถว", "Look for commas and quotation marks in the row")
    case .tooLong: choose("ย่อข้อความ", "Shorten the text")
    case .badBytes:
      choose("บันทึกไฟล์ใหม่เป็น UTF-8 หรือระบุ --encoding", "Save the file as UTF-8, or say --encoding")
    case .controlCharacter: choose("พิมพ์ช่องนั้นใหม่", "Type that field anew")
    }
  }

  /// House codes in brackets; nothing where none is known.
  private func listed(_ codes: [HouseCode]) -> String {
    guard !codes.isEmpty else { return "" }
    let all = codes.map { figures($0.dashed) }.joined(separator: ", ")
    return choose(" (รหัสประจำบ้าน \(all))", " (house codes \(all))")
  }
}
