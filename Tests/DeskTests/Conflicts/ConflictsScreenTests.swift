import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// F9, 8, 4: what devices did apart, side by side, and how an officer settles it.
@Suite struct ConflictsScreenTests {
  private func open(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai,
    _ conflicts: [Conflict] = Sample.conflicts
  ) -> Counter {
    var counter = Counter(columns, rows, language: language)
    counter.conflicts = conflicts
    counter.press(.function(9))
    counter.type("8")
    counter.type("4")
    return counter
  }

  private func settlements(_ counter: Counter) -> [SettlementRequest] {
    counter.proposed.compactMap { if case .settle(let request) = $0.proposal { request } else { nil } }
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12)], Language.allCases)
  func `looks as it did`(size: (columns: Int, rows: Int), language: Language) throws {
    let name = "\(size.columns)x\(size.rows)-\(language.rawValue)"
    var counter = open(size.columns, size.rows, language)
    try expectGolden(counter.screen, "Conflicts/given-\(name)")
    counter.press(.down)
    try expectGolden(counter.screen, "Conflicts/three-\(name)")
    counter.press(.enter)
    try expectGolden(counter.screen, "Conflicts/form-\(name)")
    try expectGolden(open(size.columns, size.rows, language, []).screen, "Conflicts/none-\(name)")
  }

  private func form(_ counter: Counter) -> SettleForm? {
    if case .settle(let form)? = counter.desk.layers.last { form } else { nil }
  }

  private func screen(_ counter: Counter) -> ConflictsScreen? {
    if case .conflicts(let screen)? = counter.desk.layers.last { screen } else { nil }
  }

  @Test func `what happened is closed with all kept, and the screen stays for the next`() {
    var counter = open()
    counter.press(.enter, .tab)
    counter.type("โทรถามแล้ว")
    counter.press(.function(8))
    #expect(
      settlements(counter) == [
        SettlementRequest(conflict: Sample.conflicts[0].id, keep: .all, reason: "โทรถามแล้ว")
      ])
    #expect(screen(counter) != nil)
  }

  @Test func `of a field one value is kept, never both, and the choice shows it`() {
    var counter = open()
    counter.press(.down, .enter)
    counter.type(" ")
    #expect(counter.shows("เครื่อง B  ชื่อ นายภานุเดช ทรัพย์สุข"))
    counter.press(.tab)
    counter.type("ดูบัตรแล้ว")
    counter.press(.function(8))
    #expect(
      settlements(counter) == [
        SettlementRequest(conflict: Sample.conflicts[1].id, keep: .device("B"), reason: "ดูบัตรแล้ว")
      ])
    #expect(!Sample.conflicts[1].keeps.contains(.all))
  }

  @Test func `one whose devices are all unknown here is not settled, and says why`() {
    let known = Sample.conflicts[1]
    let sides = known.sides.map {
      Conflict.Side(log: $0.log, device: "", by: $0.by, at: $0.at, entry: $0.entry, value: $0.value)
    }
    var counter = open(
      80, 24, .thai,
      [
        Conflict(
          id: known.id, kind: known.kind, subject: known.subject, name: known.name, sides: sides, state: .open
        )
      ])
    counter.press(.enter)
    #expect(form(counter) == nil && counter.shows("ยังไม่เคยซิงค์มาถึง"))
  }

  @Test(arguments: [Refusal.role(needed: [.approver]), .conflict(.settled(device: "B", by: "วิภา"))])
  func `a refusal is said, and what was filled in stays`(refusal: Refusal) {
    var counter = open()
    counter.refusal = refusal
    counter.press(.enter, .tab)
    counter.type("x")
    counter.press(.function(8))
    #expect(counter.desk.layers.last?.asks == true)
    counter.press(.escape)
    #expect(form(counter)?.form["reason"]?.text == "x")
  }

  @Test func `leaving asks before a reason is lost, and keeps the list`() {
    var counter = open()
    counter.press(.enter, .escape)
    #expect(screen(counter) != nil)
    counter.press(.enter, .tab)
    counter.type("x")
    counter.press(.escape)
    #expect(counter.desk.layers.last?.asks == true)
    counter.press(.right, .enter)
    #expect(screen(counter) != nil)
  }

  @Test func `after a crash the same conflict, choice, reason and caret come back`() {
    var counter = open()
    counter.press(.down, .enter)
    counter.type(" ")
    counter.press(.tab)
    counter.type("ดูบัตร")
    counter.press(.left)
    var again = Counter(restoring: counter.draft)
    again.conflicts = Sample.conflicts
    again.syncSheet = counter.syncSheet
    again.send(.storeChanged)
    #expect(form(again)?.form.fields == form(counter)?.form.fields)
    #expect(form(again)?.form.focus == form(counter)?.form.focus)
    #expect(again.text == counter.text)
    again.press(.function(8))
    #expect(settlements(again).first?.keep == .device("B"))
  }

  @Test func `an answer that changes under the form keeps what was chosen`() {
    var counter = open()
    counter.press(.down, .enter)
    counter.type(" ")
    counter.conflicts = [Sample.conflicts[0]]
    counter.send(.storeChanged)
    counter.press(.tab)
    counter.type("x")
    counter.press(.function(8))
    #expect(settlements(counter).first?.conflict == Sample.conflicts[1].id)
    #expect(settlements(counter).first?.keep == .device("B"))
  }

  @Test func `sides that do not fit say so, and are paged through`() throws {
    var counter = open(40, 12)
    counter.press(.down)
    #expect(counter.shows("PgDn"))
    try expectGolden(counter.screen, "Conflicts/paged-40x12-th")
    for _ in 0..<6 { counter.press(.pageDown) }
    #expect(counter.shows("PgUp") && counter.shows("ทุกเครื่อง"))
    counter.press(.up)
    #expect(!counter.shows("PgUp"))
  }
}

extension Sample {
  private static func side(_ device: String, _ by: String, hours: Int64, _ value: Conflict.Value)
    -> Conflict.Side
  {
    let log = LogID(high: 7, low: UInt64(device.utf8.first ?? 0))
    return Conflict.Side(
      log: log, device: device, by: by, at: Instant(milliseconds: now.milliseconds - hours * 3_600_000),
      entry: EntryName(log: log, seq: 9), value: value)
  }

  /// A bag given twice, and a person whom three devices describe differently under long names.
  static var conflicts: [Conflict] {
    let house = HouseholdParticulars(houseNumber: "262/29", moo: 9, villageName: "บ้านบางทรายทองพัฒนาเหนือ")
    let names = [
      PersonParticulars(
        title: "นาย", firstName: "ภาณุเดชรัตนพงศ์", surname: "ทรัพย์สุขสวัสดิ์ไพบูลย์", phone: "0900000001"),
      PersonParticulars(title: "นาย", firstName: "ภานุเดช", surname: "ทรัพย์สุข", phone: "0900000002"),
      PersonParticulars(title: "นาย", firstName: "ภาณุเดช", surname: "ทรัพย์สุข"),
    ]
    let differences = Particular.differences(names.map { Particular.of($0) })
    return [
      Conflict(
        id: Conflict.ID([UInt8](repeating: 1, count: 32)), kind: .givenTwice,
        subject: SubjectID(kind: .household, high: 1, low: 1), name: .house(house),
        sides: [
          side(
            "A", "วิภา ใจงาม", hours: 30, .given(receipt: "A-70/0148", quantity: 1, campaign: "ฝนปลายปี 2569")),
          side(
            "B", "สมหญิง ศรีสุวรรณภูมิเจริญ", hours: 29,
            .given(receipt: "B-70/0012", quantity: 1, campaign: "ฝนปลายปี 2569")),
        ], state: .open),
      Conflict(
        id: Conflict.ID([UInt8](repeating: 2, count: 32)), kind: .field(.particulars),
        subject: SubjectID(kind: .person, high: 1, low: 2), name: .text("นายภาณุเดชรัตนพงศ์ ทรัพย์สุขสวัสดิ์ไพบูลย์"),
        sides: zip(["A", "B", "C"], differences).map {
          side($0, "วิภา ใจงาม", hours: 3, .particulars($1))
        }, state: .open),
    ]
  }
}
