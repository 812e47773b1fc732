import Welfare

/// What went wrong with a database server.
extension Words {
  func trouble(_ trouble: ServerTrouble) -> String {
    switch trouble {
    case .noLibrary:
      choose(
        "เครื่องนี้ไม่มี libpq  ติดตั้งแพ็กเกจ libpq5 หรือซิงค์ผ่านโฟลเดอร์แทน",
        "This machine has no libpq. Install the package libpq5, or sync with a folder instead.")
    case .address(let part): address(part)
    case .noAuthority(let host):
      choose(
        "ไม่ได้ระบุใบรับรองของผู้ออก จึงไม่รู้ว่า \(host) เป็นตัวจริงหรือไม่  เติม ?sslrootcert=ไฟล์ ท้ายที่อยู่",
        "No authority’s certificate is named, so nobody can say who \(host) is. Add ?sslrootcert=FILE to the address."
      )
    case .authorityFile(let path):
      choose("เปิดใบรับรองของผู้ออกไม่ได้: \(path)", "The authority’s certificate cannot be read: \(path)")
    case .passwordFile(let path, let trouble): passwordFile(path, trouble)
    case .notReachable(let host):
      choose(
        "ติดต่อ \(host) ไม่ได้ ข้อมูลในเครื่องนี้อยู่ครบ  ตรวจสายแล้วซิงค์ใหม่ภายหลัง",
        "\(host) does not answer; everything here is whole. Check the line and sync again later.")
    case .notTrusted(let host):
      choose(
        "\(host) ยืนยันตัวไม่ได้ จึงไม่ส่งอะไร  อย่าซิงค์จนกว่าผู้ดูแลจะตรวจแล้ว",
        "\(host) is not who it says, so nothing was sent. Do not sync until it has been looked into.")
    case .wrongPassword(let user):
      choose(
        "รหัสผ่านของ \(user) ไม่ถูกต้อง  แก้ในไฟล์รหัสผ่าน แล้วซิงค์ใหม่",
        "The password of \(user) is wrong. Put the right one into its file and sync again.")
    case .notAllowed(let user):
      choose(
        "\(user) ไม่มีสิทธิ์ที่เซิร์ฟเวอร์นี้  แจ้งผู้ดูแลเซิร์ฟเวอร์",
        "\(user) may not do that on this server. Tell whoever looks after it.")
    case .notMember(let user, let scope):
      choose(
        "\(user) ไม่ใช่สมาชิกของ \(scope)  ให้ผู้ดูแลเซิร์ฟเวอร์เพิ่ม",
        "\(user) is no member of \(scope). Ask whoever looks after the server to add it.")
    case .tooMany(let host):
      choose("\(host) มีคนใช้เต็ม  รอสักครู่แล้วซิงค์ใหม่", "\(host) takes no more now. Wait a little and sync again.")
    case .restarting(let host):
      choose("\(host) กำลังเริ่มใหม่  รอสักครู่แล้วซิงค์ใหม่", "\(host) is restarting. Wait a little and sync again.")
    case .readOnly(let host):
      choose(
        "\(host) รับข้อมูลไม่ได้ตอนนี้ เพราะเป็นเครื่องสำรอง  ระบุเครื่องหลัก หรือซิงค์ภายหลัง",
        "\(host) can only be read now: it is a standby. Name the leader, or sync later.")
    case .stopped(let host):
      choose(
        "สายไป \(host) ขาดกลางทาง สิ่งที่ส่งแล้วยังอยู่ครบ  ซิงค์ใหม่เพื่อส่งต่อ",
        "The line to \(host) broke half-way; what was sent is whole. Sync again to go on.")
    case .diskFull(let host):
      choose("\(host) ไม่มีที่ว่าง  แจ้งผู้ดูแลเซิร์ฟเวอร์", "\(host) has no room left. Tell whoever looks after it.")
    case .noSchema:
      choose(
        "เซิร์ฟเวอร์ยังไม่มีตาราง  ให้ผู้ดูแลรันผลของ tambondesk sync --init-remote",
        "The server has no tables yet. Have its keeper run what tambondesk sync --init-remote prints.")
    case .changed:
      choose("มีเครื่องอื่นซิงค์พร้อมกัน  ซิงค์ใหม่อีกครั้ง", "Another device synced meanwhile. Sync once more.")
    case .form:
      choose(
        "เซิร์ฟเวอร์ตอบในรูปที่ไม่รู้จัก จึงไม่รับ  แจ้งผู้ดูแลเซิร์ฟเวอร์",
        "The server answered in an unknown form, which was not taken. Tell whoever looks after it.")
    case .refused(let code):
      choose(
        "เซิร์ฟเวอร์ไม่ยอม (รหัส \(code))  ลองใหม่ภายหลัง", "The server refused (code \(code)). Try again later.")
    }
  }

  private func address(_ part: AddressPart) -> String {
    let form = "postgres://user@host[:port]/database?sslrootcert=FILE"
    return switch part {
    case .scheme: choose("ที่อยู่ต้องเป็น \(form)", "An address has this form: \(form)")
    case .user: choose("ที่อยู่ไม่มีชื่อผู้ใช้  รูปแบบ: \(form)", "The address names no user. Its form: \(form)")
    case .password:
      choose(
        "อย่าใส่รหัสผ่านในที่อยู่ เพราะใครก็เห็น  ใส่ในไฟล์สิทธิ์ 0600 แล้วเติม ?passwordfile=ไฟล์",
        "A password does not belong in the address, where everybody sees it. Put it into a file of mode 0600, and ?passwordfile=FILE into the address."
      )
    case .host: choose("ที่อยู่ไม่มีชื่อเครื่อง  รูปแบบ: \(form)", "The address names no host. Its form: \(form)")
    case .port: choose("พอร์ตต้องเป็น 1–65535  รูปแบบ: \(form)", "A port is 1–65535. The form: \(form)")
    case .database:
      choose("ที่อยู่ไม่มีชื่อฐานข้อมูล  รูปแบบ: \(form)", "The address names no database. Its form: \(form)")
    case .setting(let name):
      choose(
        "ใช้ “\(maskingIDs(name))” ในที่อยู่ไม่ได้  รูปแบบ: \(form)",
        "“\(maskingIDs(name))” cannot be set in the address. Its form: \(form)")
    }
  }

  private func passwordFile(_ path: String, _ trouble: PasswordFileTrouble) -> String {
    switch trouble {
    case .missing: choose("เปิดไฟล์รหัสผ่านไม่ได้: \(path)", "The password’s file cannot be read: \(path)")
    case .open:
      choose(
        "คนอื่นเปิดไฟล์รหัสผ่านได้  สั่ง chmod 600 ก่อน: \(path)",
        "Others may open the password’s file. First: chmod 600 \(path)")
    case .form:
      choose("ไฟล์รหัสผ่านต้องมีบรรทัดเดียว: \(path)", "The password’s file has to hold one line: \(path)")
    }
  }
}
