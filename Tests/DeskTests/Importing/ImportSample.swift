import ThaiText
import Welfare

@testable import Desk

extension Sample {
  static let batch = Identifier<Batch>(high: 7, low: 70)

  /// Three files on a stick and at home.
  static let offers = [
    FileOffer(path: "/media/usb/register.csv", size: 1_670_972, changed: now),
    FileOffer(
      path: "/media/usb/ทะเบียนผู้พิการและผู้สูงอายุตำบลดินทอง ปี 2569 ฉบับแก้ไขแล้ว.csv", size: 233_108, changed: now),
    FileOffer(path: "/home/wipa/\u{1B}[31mtpmap.txt", size: 575, changed: now),
  ]

  /// One import that stands, one that was stopped, one taken back.
  static let past = [
    ImportLine(batch: batch, day: now.day, facts: importFacts(.register), undone: nil),
    ImportLine(batch: Identifier(high: 7, low: 71), day: now.day, facts: nil, undone: nil),
    ImportLine(
      batch: Identifier(high: 7, low: 72), day: now.day, facts: importFacts(.tpmap), undone: .wrongFile),
  ]

  static func importFacts(
    _ source: ImportFinished.Source, new: UInt64 = 8_139, rejected: UInt64 = 57, doubtful: UInt64 = 4
  ) -> ImportFinished {
    ImportFinished(
      batch: batch, source: source, rows: 8_200, new: new, changed: 0, same: 8_139 - new, warned: 6,
      rejected: rejected, doubtful: doubtful)
  }

  /// A register with a column that nobody knows, one that was told before, and cells that are not what they seem.
  static let sheet = ImportSheet(
    path: "/media/usb/register.csv", source: .register, isRecognised: true, encoding: .windows874,
    separator: .semicolon, rows: 8_200,
    columns: [
      column("รหัสประจำบ้าน", .field(.houseCode), "65080000015", "65080000023"),
      column("บ้านเลขที่", .field(.houseNumber), "124/28", "93"), column("หมู่ที่", .field(.moo), "2", "4", "6"),
      column("เลขประจำตัวประชาชน", .field(.nationalID), "9650800000011", "9-6508-00000-07-1"),
      ImportSheet.Column(
        header: "ผู้มีชื่อ", holds: .field(.fullName), origin: .kept,
        samples: ["นางอัญชลี เดชชัยสกุล", "นายชุติกิจ ต้นลาภทอง"]),
      column("เบอร์", .field(.phone), "081-234-5678", "=cmd|' /C calc'!A0"),
      column("หมายเหตุ", .unused, "\u{1B}]0;x\u{7}ที่ปรึกษา", "0898765432"), column("", .unused),
    ])

  /// A file whose header says nothing.
  static let unknownSheet = ImportSheet(
    path: "/media/usb/list.txt", source: .register, isRecognised: false, encoding: .utf8, separator: .comma,
    rows: 1, columns: [column("a", .unused, "1"), column("b", .unused, "กุิ้ น้ำ ผู้นำ")])

  private static func column(_ header: String, _ holds: ImportColumn, _ samples: String...)
    -> ImportSheet.Column
  {
    ImportSheet.Column(header: header, holds: holds, samples: samples)
  }

  /// What the register would come to.
  static func outcome(
    isDryRun: Bool, isStopped: Bool = false, new: UInt64 = 8_139, isWhole: Bool = false,
    areRejectsKept: Bool = true
  ) -> ImportOutcome {
    ImportOutcome(
      facts: importFacts(.register, new: new, rejected: isWhole ? 0 : 57, doubtful: isWhole ? 0 : 4),
      isDryRun: isDryRun, isStopped: isStopped, done: isStopped ? 1_200 : 8_143, goodRows: 8_143,
      bad: isWhole
        ? []
        : [
          SetAside(line: 158, column: 4, field: .nationalID, reason: .idCheckDigit(swapAt: nil)),
          SetAside(line: 244, column: 7, field: .birth, reason: .dateUnreadable("31/31/\u{1B}[2J")),
        ],
      doubts: isWhole
        ? []
        : [
          SetAside(
            line: 12, column: 0, field: .row,
            reason: .maybePerson(name: "นางสำเนียง ทรัพย์สุข", house: "262/29 ม.9"))
        ],
      remarks: isWhole ? [] : [RowRemark(line: 31, column: 6, field: .phone, warning: .phoneUnreadable)],
      rejects: isWhole ? nil : "/media/usb/register-rejects.csv", areRejectsKept: areRejectsKept)
  }
}
