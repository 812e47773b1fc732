import ThaiText
public import Welfare

/// ซิงค์, as the desk shows it.
extension Words {
  var syncTitle: String { choose("F9, 8 ซิงค์", "F9, 8 Sync") }
  var syncFooter: String { choose("Enter เลือก   Esc กลับ", "Enter choose   Esc back") }
  var syncRunningFooter: String {
    choose(
      "Esc หยุด   ทำงานอื่นต่อได้ระหว่างซิงค์ (F2 F3 F4)", "Esc stops it   the desk can be used meanwhile (F2 F3 F4)")
  }
  var syncNow: String { choose("ซิงค์เดี๋ยวนี้", "Sync now") }
  var lookAhead: String { choose("ดูก่อนว่าจะส่งและรับอะไร", "See first what would go and come") }
  var stopSync: String { choose("หยุดซิงค์", "Stop the sync") }
  var chooseRemote: String { choose("เลือกที่ซิงค์", "Choose where") }
  var chooseRemoteFirst: String { choose("เลือกที่ซิงค์ก่อน", "choose where first") }
  var useRemote: String { choose("ใช้ที่นี่", "Use it") }
  var remoteField: String { choose("ที่ซิงค์", "Where") }
  var remotePlaceholder: String { "folder:/media/usb" }
  var remoteHint: String {
    choose(
      "แฟลชไดรฟ์หรือโฟลเดอร์: folder:/media/usb   เซิร์ฟเวอร์: postgres://…",
      "A stick or folder: folder:/media/usb   a server: postgres://…")
  }
  var noRemoteYet: String { choose("ยังไม่ได้เลือก  กด 3", "not chosen yet: press 3") }
  var readingSync: String { choose("กำลังอ่าน …", "Reading …") }
  var syncBegins: String { choose("กำลังซิงค์ …", "Syncing …") }
  var lastSyncLabel: String { choose("ตรงกันล่าสุด", "Last agreed") }
  var neverSynced: String { choose("ยังไม่เคยซิงค์", "never") }
  var unsentLabel: String { choose("ค้างส่ง", "Unsent") }
  var devicesLabel: String { choose("เครื่องของตำบล", "Devices") }
  var conflictsLabel: String { choose("ข้อมูลไม่ตรงกัน", "Conflicts") }
  var pastSyncsTitle: String { choose("ซิงค์ที่ผ่านมา", "Past syncs") }

  /// How many conflicts want somebody to decide.
  func conflictsWaiting(_ count: Int) -> String {
    choose("\(number(count)) เรื่อง รอคนตัดสิน", "\(number(count)) to be settled")
  }

  /// Entries not sent, and whether it is time.
  func unsent(_ standing: SyncStanding, at now: Instant) -> String {
    let count = choose(
      "\(number(Int(clamping: standing.unsent))) รายการ", "\(number(Int(clamping: standing.unsent))) entries")
    return standing.isOverdue(at: now)
      ? count + "  " + choose("ควรซิงค์วันนี้", "sync today") : count
  }

  /// A device, and how old what is held of it is.
  func device(_ device: SyncSheet.Device, at now: Instant) -> String {
    if device.isOwn { return choose("\(device.letter)  เครื่องนี้", "\(device.letter)  this one") }
    guard let newest = device.newest else {
      return choose("\(device.letter)  ยังไม่มีข้อมูล", "\(device.letter)  nothing yet")
    }
    let days = now.day.number - newest.day.number
    let age = days < 1 ? "" : choose("  เก่า \(number(days)) วัน", "  \(number(days)) days old")
    return choose("\(device.letter)  ข้อมูลถึง ", "\(device.letter)  up to ")
      + "\(date(newest.day)) \(clock(newest))" + age
  }

  /// A sync that is over, on one line.
  func pastSync(_ sync: PastSync) -> String {
    let end =
      switch sync.end {
      case .agreed: choose("ตรงกัน", "agreed")
      case .partly: choose("ยังไม่ตรงกัน", "not equal yet")
      case .cancelled: choose("หยุดกลางทาง", "stopped")
      case .failed: choose("ไม่สำเร็จ", "failed")
      }
    let carried = choose(
      "ส่ง \(number(Int(clamping: sync.sent))) รับ \(number(Int(clamping: sync.received)))",
      "sent \(number(Int(clamping: sync.sent))), received \(number(Int(clamping: sync.received)))")
    return "\(date(sync.at.day)) \(clock(sync.at))  \(carried)  \(end)  \(maskingIDs(sync.remote))"
  }

  /// What a sync came to, for the news line.
  func syncedInShort(_ outcome: SyncOutcome) -> String {
    if outcome.newLetter != nil {
      return choose(
        "ซิงค์แล้ว แต่ต้องเปิดโปรแกรมใหม่ เพราะเปิดสมุดเล่มใหม่",
        "Synced, but open the program again: a new log was begun")
    }
    if outcome.ownAsk != nil {
      return choose("ขอสมุดเล่มใหม่ไว้แล้ว  ดูที่ F9, 8", "Asked for a new log. See F9, 8")
    }
    let carried = choose(
      "ซิงค์แล้ว  ส่ง \(number(outcome.sentEntries)) รับ \(number(outcome.receivedEntries))",
      "Synced: sent \(number(outcome.sentEntries)), received \(number(outcome.receivedEntries))")
    let conflicts =
      outcome.newConflicts > 0
      ? choose(
        "  ข้อมูลไม่ตรงกันใหม่ \(number(outcome.newConflicts))", "; \(number(outcome.newConflicts)) new conflicts")
      : ""
    let rest = outcome.headsEqual ? "" : choose("  ยังไม่ตรงกัน ซิงค์อีกครั้ง", "; not equal yet, sync again")
    return carried + conflicts + rest
  }

  func letIn(_ ask: AskLine) -> String {
    choose("รับเครื่องที่ขอร่วม รหัส \(ask.code)", "Let in the device that asks: \(ask.code)")
  }
  var letInTitle: String { choose("รับเครื่องเข้าร่วม", "Let a device in") }
  func letInQuestion(_ code: String) -> [String] {
    [
      choose("รหัสบนหน้าจอของเครื่องที่ขอ ต้องตรงกันทุกตัว", "The other device’s screen must show the very same code"),
      "",
      "  " + code, "",
      choose("เครื่องที่รับแล้ว อ่านข้อมูลทุกคนในตำบลได้", "A device let in can read everybody’s data of the tambon"),
    ]
  }
  var letInYes: String { choose("รหัสตรงกัน รับเข้าร่วม", "The same: let it in") }
  var letInNo: String { choose("ไม่รับ", "No") }

  /// What is unsent, for the first row; nil where nothing has to be said.
  func unsentMark(_ standing: SyncStanding?, at now: Instant) -> String? {
    guard let standing, standing.last != nil, standing.unsent > 0 else { return nil }
    let count = choose(
      "ค้างส่ง \(number(Int(clamping: standing.unsent)))", "unsent \(number(Int(clamping: standing.unsent)))")
    return standing.isOverdue(at: now) ? "! " + count : count
  }

  /// Why a sync did not come to its end.
  public func trouble(_ trouble: SyncTrouble) -> String {
    switch trouble {
    case .address(let text): notAnAddress(text)
    case .remote(let trouble): self.trouble(trouble)
    case .join(let trouble): self.trouble(trouble)
    case .store(let trouble): self.trouble(trouble)
    }
  }
}
