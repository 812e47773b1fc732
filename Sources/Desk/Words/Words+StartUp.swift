/// Why the desk cannot open here: one plain sentence each, before there is a screen.
extension Words {
  /// TERM names a terminal that nobody describes.
  public func terminalUnknown(_ name: String) -> String {
    choose(
      "ไม่รู้จักจอภาพชนิด “\(name)”  ตั้ง TERM เป็นชนิดที่เครื่องนี้มี เช่น xterm แล้วเปิดใหม่",
      "The terminal “\(name)” is not known here. Set TERM to one that is, such as xterm, and start again.")
  }

  /// TERM is not set.
  public var terminalUnset: String {
    choose(
      "ยังไม่ได้ตั้งชนิดจอภาพ  ตั้ง TERM เช่น xterm แล้วเปิดใหม่",
      "TERM is not set. Set it to the terminal’s kind, such as xterm, and start again.")
  }

  /// The terminal cannot move its cursor: dumb, or lacking what a full screen needs.
  public func terminalTooPlain(_ name: String) -> String {
    choose(
      "จอภาพชนิด “\(name)” แสดงเต็มจอไม่ได้  ใช้คำสั่งย่อยแทน เช่น tambondesk lookup",
      "The terminal “\(name)” cannot show a full screen. Use the commands instead, such as tambondesk lookup."
    )
  }

  /// Input or output is no terminal.
  public var notATerminal: String {
    choose(
      "หน้าจอเต็มต้องเปิดจากจอภาพโดยตรง  ถ้าเรียกจากสคริปต์ให้ใช้คำสั่งย่อย เช่น tambondesk queue list",
      "The desk opens only on a terminal. From a script use the commands, such as tambondesk queue list.")
  }

  /// The locale is not UTF-8 and C.UTF-8 is not there either.
  public func localeNotUTF8(_ name: String) -> String {
    choose(
      "ภาษาของเครื่อง “\(name)” แสดงภาษาไทยไม่ได้ และไม่มี C.UTF-8  ติดตั้งแล้วเปิดใหม่",
      "The locale “\(name)” cannot show Thai and C.UTF-8 is missing. Install it and start again.")
  }

  /// The screen is smaller than anything can be drawn on.
  public func screenTooSmall(columns: Int, rows: Int) -> String {
    choose(
      "จอเล็กเกินไป (\(number(columns))×\(number(rows)))  ขยายหน้าต่าง",
      "The screen is too small (\(number(columns))×\(number(rows))). Make it larger.")
  }

  /// The store can only be read.
  public func readOnlyStore(_ path: String) -> String {
    choose("เปิดดูได้อย่างเดียว: \(path)", "This store can only be read: \(path)")
  }
}
