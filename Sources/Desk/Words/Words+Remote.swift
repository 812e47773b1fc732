public import Welfare

/// What went wrong with a remote: what happened, where, what to do next. Nothing is lost by any of it.
extension Words {
  /// A trouble with a remote.
  public func trouble(_ trouble: RemoteTrouble) -> String {
    switch trouble {
    case .notFound(let path):
      choose(
        "ไม่พบโฟลเดอร์ \(path)  เสียบแฟลชไดรฟ์หรือต่อเครือข่าย แล้วลองใหม่",
        "There is no folder \(path). Plug in the stick or connect the share, and try again.")
    case .notWritable(let path):
      choose(
        "เขียนลงที่ \(path) ไม่ได้  ปลดล็อกแฟลชไดรฟ์หรือขอสิทธิ์เขียน แล้วลองใหม่",
        "\(path) may not be written. Unlock the stick or ask for the right, and try again.")
    case .full(let path):
      choose(
        "ที่ซิงค์เต็ม สิ่งที่ส่งแล้วยังอยู่ครบ  เพิ่มที่ว่างหรือใช้แฟลชไดรฟ์อื่น แล้วซิงค์ต่อ: \(path)",
        "No room is left there; what was sent is whole. Make room or take another stick, and sync again: \(path)"
      )
    case .gone(let path):
      choose(
        "ที่ซิงค์หายไประหว่างทาง ข้อมูลในเครื่องนี้อยู่ครบ  เสียบใหม่แล้วซิงค์ต่อ: \(path)",
        "It went away half-way; everything here is whole. Plug it in and sync again: \(path)")
    case .system(let path, let number):
      choose(
        "ใช้ \(path) ไม่สำเร็จ (รหัส \(number))  ลองใหม่", "\(path) could not be used (code \(number)). Try again.")
    case .server(let trouble): self.trouble(trouble)
    }
  }

  /// A trouble with letting a device in.
  public func trouble(_ trouble: JoinTrouble) -> String {
    switch trouble {
    case .form:
      choose(
        "คำขอหรือคำตอบที่อยู่ที่นั่นอ่านไม่ได้ จึงไม่รับ  ลบไฟล์ .joining ข้างที่เก็บข้อมูลแล้วขอใหม่",
        "What lies there is no ask or answer, and was not taken. Take away the .joining file beside the store and ask anew."
      )
    case .otherRoot:
      choose(
        "คำตอบมาจากศูนย์ที่ไม่ใช่ต้นทางของข้อมูลนี้ จึงไม่รับ",
        "The answer comes from a centre that this store does not belong to, and was not taken.")
    case .rootElsewhere:
      choose(
        "เครื่องนี้รับเครื่องอื่นเข้าร่วมไม่ได้  ให้เครื่องแรกของตำบลสั่งแทน",
        "This store cannot let others in. Do it on the tambon’s first device.")
    case .unknownCode(let code):
      choose(
        "ไม่มีคำขอรหัส \(maskingIDs(code))  เทียบรหัสกับหน้าจอของเครื่องที่ขออีกครั้ง",
        "Nobody asks under \(maskingIDs(code)). Compare it with the other device’s screen once more.")
    case .otherScope(let asked):
      choose(
        "เครื่องนี้ขอร่วม \(asked.name) ไว้แล้ว  ใช้ตำบลเดิม หรือลบไฟล์ .joining ข้างที่เก็บข้อมูล",
        "This device asked for \(asked.name). Name that tambon, or take away the .joining file beside the store."
      )
    }
  }
}
