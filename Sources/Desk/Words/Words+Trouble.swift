public import Welfare

/// What went wrong with the store or the rules: what happened, where, and what to do next.
extension Words {
  /// A trouble of the store in words; the path comes last, where one row of a screen may cut it off.
  public func trouble(_ trouble: StoreTrouble) -> String {
    switch trouble {
    case .missing(let path):
      choose(
        "ไม่พบข้อมูลของศูนย์  สร้างใหม่ด้วย tambondesk init หรือลองใช้ด้วย tambondesk demo: \(path)",
        "There is no store. Make one with tambondesk init, or try tambondesk demo: \(path)")
    case .waitsForAnswer(let path):
      choose(
        "เครื่องนี้ขอร่วมศูนย์ไว้ ยังไม่ได้คำตอบ  สั่ง tambondesk init --join ซ้ำเพื่อดูรหัสคำขอและรับคำตอบ: \(path)",
        "This device asked to join and is not answered yet. Run tambondesk init --join again for its code and the answer: \(path)"
      )
    case .notOurs(let path):
      choose(
        "ไม่ใช่ข้อมูลของ TambonDesk จึงไม่แตะต้อง  ระบุที่อื่นด้วย --store: \(path)",
        "This is not a TambonDesk store, so it was left alone. Name another place with --store: \(path)")
    case .exists(let path):
      choose(
        "มีข้อมูลของศูนย์อยู่แล้ว จึงไม่สร้างทับ: \(path)", "There is a store already; it was left as it is: \(path)")
    case .newer(let path):
      choose(
        "ข้อมูลนี้เขียนโดยโปรแกรมรุ่นใหม่กว่า  ติดตั้งโปรแกรมรุ่นใหม่ก่อน: \(path)",
        "This store was written by a newer program. Install that program first: \(path)")
    case .older(let path):
      choose(
        "ข้อมูลของโปรแกรมรุ่นเก่ากว่า เขียนที่นี่ไม่ได้  ขอสิทธิ์เขียนแล้วเปิดหนึ่งครั้งเพื่อปรับรุ่น: \(path)",
        "An older program made this store, and it may not be written here. Open it once with the right to write: \(path)"
      )
    case .moved(let path):
      choose(
        "ข้อมูลนี้ถูกคัดลอกหรือย้ายเครื่อง จึงเปิดดูได้อย่างเดียว จนกว่าจะซิงค์แล้วได้สมุดเล่มใหม่: \(path)",
        "This store was copied or moved, so it can only be read until a sync has brought it a new log: \(path)"
      )
    case .readOnly(let path):
      choose(
        "เขียนไม่ได้  ขอสิทธิ์เขียนก่อน: \(path)", "It may not be written. Ask for the right to write it: \(path)")
    case .networkFileSystem(let path):
      choose(
        "อยู่บนไดรฟ์เครือข่าย ซึ่งเก็บข้อมูลไม่ปลอดภัย  ย้ายไปไว้ในเครื่องนี้: \(path)",
        "On a network drive a store is not safe. Keep it on this machine: \(path)")
    case .diskFull(let path):
      choose(
        "ที่เก็บเต็ม ยังไม่มีอะไรถูกบันทึก  ลบไฟล์ที่ไม่ใช้แล้วลองใหม่: \(path)",
        "No room is left; nothing was saved. Free some space and try again: \(path)")
    case .busy(let holders): busy(holders)
    case .damaged(let path):
      choose(
        "ข้อมูลเสียหาย  หยุดใช้แล้วตรวจด้วย tambondesk verify: \(path)",
        "The store is damaged. Stop, and look with tambondesk verify: \(path)")
    case .logClosed:
      choose(
        "สมุดของเครื่องนี้ปิดแล้ว เพราะมีอีกเครื่องเขียนเล่มเดียวกัน  สั่ง tambondesk sync เพื่อเปิดเล่มใหม่ แล้วเปิดโปรแกรมใหม่",
        "This device’s log is closed: another device wrote it too. Run tambondesk sync to begin a new one, then open the program again."
      )
    case .requestReused(let request):
      choose(
        "รหัสคำขอ “\(maskingIDs(request))” ใช้กับรายการอื่นไปแล้ว ยังไม่มีอะไรถูกบันทึก",
        "The request id “\(maskingIDs(request))” stands for another act; nothing was saved.")
    case .requestForm(let request):
      choose(
        "รหัสคำขอ “\(maskingIDs(request))” ใช้ไม่ได้  ต้องเป็นอักษร ASCII 1–64 ตัว ไม่มี #",
        "“\(maskingIDs(request))” is no request id: 1–64 ASCII characters without #.")
    case .clockOnlyInPractice:
      choose("ตั้งเวลาเองได้เฉพาะในศูนย์ฝึกหัด", "Only a practice store’s clock can be set.")
    case .rules(let trouble): self.trouble(trouble)
    case .failed(let path, let code):
      choose(
        "อ่านหรือเขียนไม่สำเร็จ (รหัส \(code))  ลองใหม่ ถ้ายังไม่ได้ให้แจ้งผู้ดูแลระบบ: \(path)",
        "Reading or writing failed (code \(code)). Try again; if it stays so, tell whoever looks after the system: \(path)"
      )
    }
  }

  /// What is typed is not kept against a crash; `why` as `trouble` words it.
  func draftNotKept(_ why: String) -> String {
    choose(
      "สิ่งที่พิมพ์ค้างไว้จะหายถ้าไฟดับ: \(why)", "What is typed would be lost in a power cut: \(why)")
  }

  private func busy(_ holders: [String]) -> String {
    guard !holders.isEmpty else {
      return choose(
        "มีอีกหน้าจอกำลังบันทึกนานเกินไป ยังไม่มีอะไรถูกบันทึก  ลองใหม่อีกครั้ง",
        "Another desk has been writing for too long; nothing was saved. Try again.")
    }
    return choose(
      "\(listed(holders)) กำลังบันทึกนานเกินไป ยังไม่มีอะไรถูกบันทึก  ลองใหม่อีกครั้ง",
      "\(listed(holders)) has been writing for too long; nothing was saved. Try again.")
  }
}
