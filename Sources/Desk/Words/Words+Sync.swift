import ThaiText
public import Welfare

/// What a sync, a backup and a joining device came to, as commands say it.
extension Words {
  /// A sync that is over.
  ///
  /// - Parameter onDesk: whether the desk's own screens do what a command would.
  public func synced(_ outcome: SyncOutcome, onDesk: Bool = false) -> String {
    var lines: [String] = []
    if let ask = outcome.ownAsk {
      lines.append(
        choose(
          "เครื่องนี้ขอสมุดเล่มใหม่ไว้ รหัส \(ask.code)  รอเครื่องแรกของตำบลซิงค์ แล้วซิงค์ที่นี่อีกครั้ง",
          "This store asks for a new log under \(ask.code). When the tambon’s first device has synced, sync here again."
        ))
    } else {
      lines.append(
        choose(
          "ส่ง \(number(outcome.sentEntries)) รับ \(number(outcome.receivedEntries)) รายการ",
          "Sent \(number(outcome.sentEntries)), received \(number(outcome.receivedEntries)) entries") + "  "
          + end(of: outcome))
    }
    if outcome.waiting > 0 {
      lines.append(
        choose(
          "รอข้อมูลจากเครื่องอื่นก่อน \(number(outcome.waiting)) รายการ",
          "\(number(outcome.waiting)) entries wait for others that have not come"))
    }
    if outcome.openConflicts > 0 {
      lines.append(
        choose(
          "มีข้อมูลไม่ตรงกัน \(number(outcome.openConflicts)) เรื่อง (ใหม่ \(number(outcome.newConflicts)))",
          "\(number(outcome.openConflicts)) conflicts are open (\(number(outcome.newConflicts)) new)")
          + (onDesk ? "" : choose("  ดูด้วย tambondesk conflicts list", "; see tambondesk conflicts list")))
    }
    if outcome.damagedCopies > 0 {
      lines.append(
        choose(
          "ข้ามชุดที่อ่านไม่ได้ \(number(outcome.damagedCopies)) ชุด  ซิงค์เครื่องที่ส่งชุดนั้นอีกครั้ง",
          "Passed by \(number(outcome.damagedCopies)) copies that cannot be read; sync the device that sent them again"
        ))
    }
    if !outcome.letIn.isEmpty {
      let letters = outcome.letIn.joined(separator: ", ")
      lines.append(choose("รับเครื่อง \(letters) เข้าร่วมแล้ว", "Let in device \(letters)"))
    }
    if let letter = outcome.newLetter { lines.append(newLog(letter)) }
    for ask in outcome.asking {
      lines.append(
        choose(
          "เครื่องหนึ่งขอร่วม รหัส \(ask.code) เมื่อ \(date(ask.at.day)) \(clock(ask.at))",
          "A device asks to join: \(ask.code), \(date(ask.at.day)) \(clock(ask.at))")
          + (onDesk
            ? ""
            : choose(
              "  ถ้าตรงกับหน้าจอเครื่องนั้น: --agree \(ask.code)",
              ". If its screen says the same: --agree \(ask.code)")))
    }
    return lines.joined(separator: "\n")
  }

  private func end(of outcome: SyncOutcome) -> String {
    if outcome.isCancelled { return choose("หยุดไว้ก่อน ซิงค์อีกครั้งเพื่อทำต่อ", "stopped; sync again to go on") }
    return outcome.headsEqual
      ? choose("สองฝั่งตรงกันแล้ว", "both ends hold the same")
      : choose("สองฝั่งยังไม่ตรงกัน ซิงค์อีกครั้ง", "the ends do not hold the same yet; sync again")
  }

  /// What a sync would carry.
  public func wouldSync(_ preview: SyncAhead) -> String {
    var lines = [
      choose(
        "จะส่ง \(number(preview.send)) รับ \(number(preview.receive)) รายการ  ยังไม่ได้ส่งหรือรับอะไร",
        "Would send \(number(preview.send)) and receive \(number(preview.receive)) entries; nothing was carried"
      )
    ]
    for from in preview.from {
      let device =
        from.letter.map { choose("เครื่อง \($0)", "device \($0)") } ?? choose("เครื่องใหม่", "a new device")
      lines.append(
        "  " + device + choose("  \(number(from.entries)) รายการ", "  \(number(from.entries)) entries")
          + (from.newest.map { "  " + choose("มีที่นี่ถึง", "held here up to") + " \(date($0.day)) \(clock($0))" }
            ?? ""))
    }
    return lines.joined(separator: "\n")
  }

  /// How far a sync has come, on one line.
  public func syncing(_ progress: SyncProgress) -> String {
    choose(
      "กำลังซิงค์ \(number(progress.done))/\(number(progress.all))",
      "Syncing \(number(progress.done))/\(number(progress.all))")
  }

  /// A store began a new log.
  public func newLog(_ letter: String) -> String {
    choose(
      "ข้อมูลนี้ถูกคัดลอก ย้าย หรือกู้คืน จึงเปิดสมุดใหม่ อักษร \(letter)  นับของในคลังก่อนจึงจ่ายจากที่นี่ได้",
      "This store was copied, moved or restored, so it began a new log, letter \(letter). Count the stock before handing out from here."
    )
  }

  /// No remote was named, and none was used before.
  public var noRemote: String {
    choose(
      "ระบุที่ซิงค์ เช่น tambondesk sync folder:/media/usb",
      "Name where to sync, such as tambondesk sync folder:/media/usb")
  }

  /// An address that is none.
  public func notAnAddress(_ text: String) -> String {
    choose(
      "“\(maskingIDs(text))” ไม่ใช่ที่ซิงค์  ใช้ folder:PATH หรือ postgres://…",
      "“\(maskingIDs(text))” is no remote: folder:PATH or postgres://…")
  }

  /// A device asked to be let in and waits.
  public func waitsToJoin(_ code: String, remote: String, isPractice: Bool) -> String {
    let agree = isPractice ? "" : " --agree \(code)"
    return choose(
      """
      ฝากคำขอร่วมศูนย์ไว้ที่ \(remote) แล้ว  รหัส \(code)
      ต่อไป ที่เครื่องแรกของตำบล: tambondesk sync \(remote)\(agree)
      แล้วกลับมาสั่งคำสั่งเดิมที่เครื่องนี้
      """,
      """
      Left a request to join at \(remote). Its code: \(code)
      Next, on the tambon’s first device: tambondesk sync \(remote)\(agree)
      Then run this command here again.
      """)
  }

  /// A device was let in and has fetched everything.
  public func joined(_ letter: String, entries: Int, path: String) -> String {
    choose(
      "ร่วมศูนย์แล้ว เป็นเครื่อง \(letter)  รับมา \(number(entries)) รายการที่ \(path)\nต่อไป: tambondesk --store \(path)",
      "Joined as device \(letter), with \(number(entries)) entries, at \(path)\nNext: tambondesk --store \(path)"
    )
  }

  /// A backup was written.
  public func backedUp(_ file: String, bytes: Int) -> String {
    choose(
      "สำรองไว้ที่ \(file) แล้ว (\(number((bytes + 1_023) / 1_024)) กิโลไบต์)  ในไฟล์มีกุญแจข้อมูลบุคคล เก็บในที่ปลอดภัย",
      "Backed up to \(file) (\(number((bytes + 1_023) / 1_024)) kB). It holds the keys to personal data: keep it safe."
    )
  }

  /// A store was made of a backup.
  public func restored(_ path: String, letter: String?) -> String {
    choose("กู้คืนไว้ที่ \(path) แล้ว", "Restored at \(path)") + "\n"
      + (letter.map(newLog)
        ?? choose(
          "เปิดดูได้อย่างเดียวจนกว่าจะซิงค์และได้สมุดเล่มใหม่",
          "It can only be read until a sync has brought it a new log."))
  }
}
