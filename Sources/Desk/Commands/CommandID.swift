/// What an officer can do; the raw value is the command's stable id, by which a keys file names it.
public enum CommandID: String, CaseIterable, Sendable {
  /// วิธีใช้.
  case help
  /// The queue pane.
  case queue
  /// The lookup pane.
  case lookup
  /// The aid pane.
  case aid
  /// The roster.
  case roster
  /// เรียกคิวถัดไป, or the number just called again.
  case callNext = "call-next"
  /// ย้อนกลับ.
  case undo
  /// บันทึก.
  case save
  /// เมนู.
  case menu
  /// One step back.
  case back
  /// The focused pane takes the whole screen, or gives it back.
  case enlarge
  /// The screen is written anew.
  case repaint
  /// ออกจากโปรแกรม, or somebody else works at this desk.
  case quit
  /// งานวันนี้.
  case today
  /// วันมอบถุง.
  case bagDay = "bag-day"
  /// พิมพ์/รายงาน.
  case reports
  /// ปิดวัน.
  case closeDay = "close-day"
  /// ซิงค์.
  case sync
  /// รายชื่อที่อาจซ้ำ of the whole register.
  case duplicates
  /// นำเข้าไฟล์.
  case importFile = "import"
  /// เรื่อง.
  case cases
  /// บ้านพอเพียง.
  case grants
  /// คลัง.
  case stock
  /// อพม.: every volunteer with the card.
  case volunteers
  /// Thai or English.
  case language
  /// ชุดสี.
  case theme
  /// ทดสอบแป้น.
  case keyTest = "key-test"
  /// ออกบัตรคิว.
  case takeTicket = "take-ticket"
  /// Calls the ticket of the row.
  case call
  /// Calls it again.
  case recall
  /// Service begins.
  case serve
  /// พักคิว.
  case park
  /// โอน.
  case transfer
  /// ไม่มาตามเรียก.
  case miss
  /// กลับก่อน.
  case leave
  /// เสร็จ, with purpose and outcome.
  case finish
  /// The visitor is of the household shown.
  case identify
  /// Takes back the ticket's last step.
  case undoStep = "undo-step"
  /// รับบริการเลย.
  case walkIn = "walk-in"
  /// ออกบัตรคิวให้ the household shown.
  case giveTicket = "give-ticket"
  /// มอบถุงยังชีพ.
  case giveBag = "give-bag"
  /// The household shown is the visitor of the ticket being served.
  case identifyServed = "identify-served"
  /// สิทธิที่น่าจะได้ of the household shown.
  case benefits
  /// ทะเบียน: what can be written of the member chosen.
  case editRegister = "edit-register"
  /// The other household in which the member chosen lives or stands.
  case otherHouse = "other-house"
  /// เพิ่มคนในบ้านนี้.
  case addPerson = "add-person"
  /// แก้ชื่อ.
  case editName = "edit-name"
  /// แก้เลขประจำตัว เพศ วันเกิด.
  case editIdentity = "edit-identity"
  /// แก้โทรศัพท์.
  case editContact = "edit-contact"
  /// แก้ที่อยู่.
  case editAddress = "edit-address"
  /// ย้าย หรือเสียชีวิต.
  case movePerson = "move-person"
  /// ฐานการใช้ข้อมูล.
  case noteConsent = "note-consent"
  /// เขียนข้อความที่ต้องระวัง.
  case writeNote = "write-note"
  /// เปิดข้อความที่ต้องระวัง, for a coded reason.
  case openNote = "open-note"
  /// เพิ่มครัวเรือนใหม่.
  case addHousehold = "add-household"
  /// แผนครอบครัว.
  case plan
  /// What of the household shown may be the same as another.
  case compare
  /// แสดงเลข, for a coded reason.
  case reveal
  /// รับเข้าล็อตนี้อีก.
  case receiveLot = "receive-lot"
  /// ตรวจนับ.
  case countStock = "count-stock"
  /// ย้ายที่เก็บ.
  case moveStock = "move-stock"
  /// อพม. นำไปมอบ.
  case carryStock = "carry-stock"
  /// โอนไปศูนย์อื่น.
  case sendStock = "send-stock"
  /// ตัดออก.
  case writeOff = "write-off"
  /// เรียกคืนล็อต, or the recall taken back.
  case recallLot = "recall-lot"
  /// ความเคลื่อนไหวของล็อต.
  case lotHistory = "lot-history"
  /// ครัวเรือนที่ได้รับล็อตนี้.
  case lotGiven = "lot-given"
}
