import Welfare

/// What an import at the desk came to, and what can be done then.
extension Words {
  var stopImport: String { choose("หยุด", "Stop") }
  func importNow(_ rows: UInt64) -> String {
    choose("นำเข้า \(number(rows)) แถวที่ใหม่หรือเปลี่ยน", "Import the \(number(rows)) rows that are new or changed")
  }
  var nothingToImport: String { choose("ไม่มีอะไรใหม่", "nothing is new") }
  var rehearseAgain: String { choose("ลองอ่านอีกครั้ง", "Read it once more") }
  var backToColumns: String { choose("กลับไปดูคอลัมน์", "Back to its columns") }
  var importAnother: String { choose("นำเข้าไฟล์อื่น", "Import another file") }
  var importGoOn: String { choose("นำเข้าต่อ", "Go on") }
  var undoImport: String { choose("ยกเลิกการนำเข้าครั้งนี้ทั้งชุด", "Take this whole import back") }

  /// What it came to, in a few words.
  func importCameTo(_ outcome: ImportOutcome) -> String {
    switch (outcome.isDryRun, outcome.isStopped) {
    case (true, false): choose("ลองอ่านแล้ว ยังไม่ได้บันทึก", "Read for a try, nothing is written")
    case (true, true): choose("หยุดแล้ว ยังไม่ได้บันทึกอะไร", "Stopped; nothing is written")
    case (false, false): choose("นำเข้าแล้ว", "Imported")
    case (false, true): choose("หยุดแล้ว", "Stopped")
    }
  }

  /// What that means, where it is not plain.
  func importMeans(_ outcome: ImportOutcome) -> String? {
    guard outcome.isStopped else { return nil }
    let (done, all) = (number(outcome.done), number(outcome.goodRows))
    return outcome.isDryRun
      ? choose("ดูถึงแถวที่ \(done) จาก \(all)", "Looked at \(done) of \(all) rows.")
      : choose(
        "ทำถึงแถวที่ \(done) จาก \(all) ส่วนที่ทำแล้วบันทึกไว้ครบ  นำเข้าต่อได้ หรือยกเลิกทั้งชุด",
        "Came to row \(done) of \(all); what was done is kept. Go on, or take it all back.")
  }

  /// A count of an import.
  struct ImportCount {
    /// What is counted.
    let label: String
    /// How many.
    let value: UInt64
    /// Whether any of it asks to be looked at.
    let asksToLook: Bool
  }

  /// The counts of an import, in the order in which they are shown.
  func importCounts(_ facts: ImportFinished) -> [ImportCount] {
    [
      ImportCount(label: choose("แถว", "rows"), value: facts.rows, asksToLook: false),
      ImportCount(label: choose("ใหม่", "new"), value: facts.new, asksToLook: false),
      ImportCount(label: choose("เปลี่ยน", "changed"), value: facts.changed, asksToLook: false),
      ImportCount(label: choose("เหมือนเดิม", "same"), value: facts.same, asksToLook: false),
      ImportCount(label: choose("ไม่แน่ใจ", "doubtful"), value: facts.doubtful, asksToLook: true),
      ImportCount(label: choose("กันไว้", "set aside"), value: facts.rejected, asksToLook: true),
      ImportCount(label: choose("เตือน", "warned"), value: facts.warned, asksToLook: false),
    ]
  }

  /// Where the rows lie that were not taken.
  func rejectsLie(_ path: String, _ rows: UInt64, isDryRun: Bool) -> String {
    isDryRun
      ? choose(
        "แถวที่ยังไม่นำเข้า \(number(rows)) แถว จะเขียนไว้ที่ \(typed(path)) ให้แก้แล้วนำเข้าอีกครั้ง",
        "\(number(rows)) rows that are not taken will be in \(typed(path)), to be mended and imported.")
      : rejectsWritten(typed(path), Int(clamping: rows))
  }

  func badRows(_ count: UInt64) -> String { choose("กันไว้ \(rows(count))", "Set aside: \(rows(count))") }
  func doubtfulRows(_ count: UInt64) -> String { choose("ไม่แน่ใจ \(rows(count))", "Doubtful: \(rows(count))") }
  func warnedRows(_ count: UInt64) -> String {
    choose("นำเข้าพร้อมคำเตือน \(rows(count))", "Kept with a warning: \(rows(count))")
  }
  func moreRows(_ count: Int) -> String { choose("และอีก \(rows(count))", "and \(number(count)) more") }

  /// What an import came to, for the news line.
  func importedInShort(_ outcome: ImportOutcome) -> String {
    let (new, changed) = (number(outcome.facts.new), number(outcome.facts.changed))
    let left = outcome.facts.rejected + outcome.facts.doubtful
    return importCameTo(outcome)
      + choose(
        "  ใหม่ \(new) เปลี่ยน \(changed) ยังไม่นำเข้า \(number(left))",
        ": \(new) new, \(changed) changed, \(number(left)) not taken")
  }

  var quitWhileImporting: String {
    choose(
      "กำลังนำเข้าอยู่ ส่วนที่ทำแล้วบันทึกไว้ครบ นำเข้าต่อได้", "An import runs: what it did is kept, and it can go on later")
  }
  var importUndone: String { choose("ยกเลิกการนำเข้าทั้งชุดแล้ว", "The whole import was taken back") }
  var importUndoneMeans: String {
    choose(
      "ผู้ที่ชุดนั้นเพิ่มเข้ามาจะไม่ปรากฏอีก ข้อมูลที่เปลี่ยนกลับเป็นอย่างเดิม",
      "Whom it brought are no longer found; what it changed reads as it did before.")
  }

  /// The title of the list of reasons to take an import back.
  func undoImportTitle(_ line: ImportLine) -> String {
    guard let facts = line.facts else {
      return choose("ยกเลิกการนำเข้าที่หยุดกลางทาง เพราะ", "Take the stopped import back because")
    }
    return choose(
      "ยกเลิกทั้งชุด \(source(facts.source)) \(rows(facts.rows)) เพราะ",
      "Take back the whole \(source(facts.source)), \(rows(facts.rows)), because")
  }

  /// A reason to take an import back.
  func undoReason(_ reason: ImportUndone.Reason) -> String {
    switch reason {
    case .wrongFile: choose("ไฟล์ผิด", "the wrong file")
    case .wrongData: choose("ข้อมูลในไฟล์ผิด", "wrong data in it")
    case .wrongColumns: choose("อ่านคอลัมน์ผิด", "columns read as something else")
    case .other: choose("เหตุอื่น", "another reason")
    }
  }

  /// Why work on an import could not be done.
  func trouble(_ trouble: ImportTrouble) -> String {
    switch trouble {
    case .file(let trouble): self.trouble(trouble)
    case .refused(let refusal): refusalMessage(refusal)
    case .store(let trouble): self.trouble(trouble)
    }
  }
}
