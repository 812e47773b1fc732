import Desk
import Screen
import ThaiText

@testable import Welfare

/// Grants at every step, and the money they are paid from.
extension Sample {
  static let grant: Identifier<HousingGrant> = id(960)
  static let allotment: Identifier<Allotment> = id(950)

  private static func picture(_ byte: UInt8, _ moment: Evidence.Moment) -> Evidence {
    Evidence(hash: [UInt8](repeating: byte, count: 32), size: 120_000, moment: moment)
  }

  /// What happened in a grant from the request to its end, in order.
  private static func deeds(_ kind: HousingGrant.Kind, _ number: UInt64) -> [(day: Day, act: GrantAct)] {
    let lines = [
      BillLine(part: .roof, title: "สังกะสี 8 ฟุต", quantity: 6_000, unit: "แผ่น", unitPrice: 18_500),
      BillLine(part: .floor, title: "ไม้เนื้อแข็ง 2×4", quantity: 1_050, unit: "ท่อน", unitPrice: 50_000),
    ]
    let (d1, d2, d3) = (day(2026, 10, 5), day(2026, 10, 12), day(2026, 11, 10))
    return [
      (
        d1,
        .applied(
          GrantApplied(
            paper: "A-70/H000\(number)", fiscalYear: 2570, number: number, kind: kind, applicant: id(201),
            day: d1))
      ),
      (
        d1,
        .surveyed(
          GrantSurveyed(
            day: d1, parts: [.roof, .floor], right: .ownLand, evidence: [picture(0xA5, .before)]))
      ),
      (d2, .met(GrantMet(day: d2, rank: 1, ranked: 3, minutes: "3/2570", attendees: 40))),
      (
        d2,
        .decided(
          GrantDecided(
            day: d2, amount: 1_900_000, body: "คณะทำงานจังหวัด", meeting: "2/2570",
            document: picture(0xB6, .document)))
      ),
      (d2, .approved(GrantApproved(decision: EntryName(log: log, seq: 4), content: picture(1, .after).hash))),
      (d2, .reserved(GrantReserved(allotment: allotment, amount: 1_900_000))),
      (d3, .billed(GrantBilled(allotment: allotment, day: d3, lines: lines, replaced: 0))),
      (
        d3,
        .inspected(
          GrantInspected(instalment: 1, day: d3, isPassed: true, evidence: [picture(0xC7, .after)]))
      ),
      (
        d3,
        .paid(
          GrantPaid(
            allotment: allotment, instalment: 1, amount: 1_000_000, paper: "A-70/P0001", fiscalYear: 2570,
            number: 1, day: d3))
      ),
      (d3, .contributed(GrantContributed(sort: .labour, tenthsOfDays: 45, value: 150_000, day: d3))),
      (d3, .handedOver(GrantHandedOver(day: d3, proof: .signature, evidence: []))),
      (
        d3,
        .closed(
          GrantClosed(
            day: d3, release: BudgetRelease(allotment: allotment, reserved: 265_000, committed: 635_000)))
      ),
    ]
  }

  /// A grant of which the first `count` things happened.
  static func grantFile(
    _ count: Int, _ grant: Identifier<HousingGrant> = grant, kind: HousingGrant.Kind = .sufficientHome,
    number: UInt64 = 1
  ) -> GrantFile {
    var state = GrantState()
    for (index, deed) in deeds(kind, number).prefix(count).enumerated() {
      let act = Act.grant(GrantFacts(grant: grant, household: id(100), act: deed.act))
      let entry = Entry(
        name: EntryName(log: log, seq: UInt64(index) + 1), order: UInt64(index) + 1,
        at: Instant(deed.day, minuteOfDay: 540 + index * 7).milliseconds, by: id(index == 4 ? 902 : 901),
        counter: 1,
        request: String(index), about: act.about, kind: act.kind, version: 1, facts: act.facts,
        prev: [UInt8](repeating: 0, count: 32))
      state.fold(act, EntryPlace(of: entry))
    }
    return GrantFile(grant, state) ?? grantFile(1)
  }

  static func grantLine(
    _ file: GrantFile, house: String = "262/29", moo: UInt64 = 9, applicant: String = "นายภาณุเดช ทรัพย์สุข",
    due: Day? = day(2026, 12, 10), isOverdue: Bool = false
  ) -> GrantLine {
    GrantLine(
      file: file, household: id(100),
      house: HouseholdParticulars(houseCode: nil, houseNumber: house, moo: moo, villageName: "บ้านบางทราย"),
      applicant: applicant, due: due, isOverdue: isOverdue)
  }

  static func grantSheet(_ count: Int, isOverdue: Bool = false) -> GrantSheet {
    let file = grantFile(count)
    let names: [Int: [String]] = [
      7: ["นายก หนึ่ง", "นายข สอง", "นางค สาม"], 8: ["ร้านวัสดุดินทอง"], 9: ["เพื่อนบ้าน หมู่ 9"],
    ]
    let told = file.history.enumerated().map { index, deed in
      (
        deed.entry,
        GrantSheet.Told(
          by: index == 4 ? "ธีระ แสงทอง" : "วิภา ใจงาม", counter: 1,
          particulars: GrantParticulars(names: names[index] ?? []))
      )
    }
    return GrantSheet(
      line: grantLine(
        file, due: isOverdue ? day(2026, 11, 4) : file.step.isLast ? nil : day(2026, 12, 10),
        isOverdue: isOverdue),
      told: Dictionary(told) { first, _ in first }, content: [UInt8](repeating: 0x5A, count: 32),
      allotment: count > 5 ? budgets[0].facts : nil)
  }

  static let budgets = [
    budget(950, "BPP-70", allotted: 10_000_000, reserved: 265_000, committed: 635_000, spent: 1_000_000),
    budget(951, "BPP-70-2", allotted: 5_000_000),
    budget(952, "ELD-70", kind: .elderlyHome, allotted: 4_000_000, isKept: false),
  ]

  private static func budget(
    _ number: UInt64, _ code: String, kind: HousingGrant.Kind = .sufficientHome, allotted: Satang,
    reserved: Satang = 0, committed: Satang = 0, spent: Satang = 0, isKept: Bool = true
  ) -> BudgetLine {
    BudgetLine(
      facts: BudgetAllotted(
        allotment: id(number), code: code, kind: kind, fiscalYear: 2570, amount: allotted, source: "พอช.",
        document: "12/2570", day: day(2026, 10, 2)),
      isKept: isKept, carriedOver: nil, allotted: allotted, reserved: reserved, committed: committed,
      spent: spent)
  }

  /// Grants at many steps, in no order.
  static let grants = GrantsBoard(
    grants: [
      grantLine(
        grantFile(12, id(961), number: 1), house: "47", moo: 1, applicant: "นางสมหญิง ใจลาภ", due: nil),
      grantLine(grantFile(9, number: 2)),
      grantLine(
        grantFile(2, id(962), number: 3), house: "119/3", moo: 4, applicant: "นางบุญเรือง บัวเกษมโชติ",
        due: day(2026, 11, 4), isOverdue: true),
      grantLine(
        grantFile(4, id(963), kind: .elderlyHome, number: 4), house: "8", moo: 2,
        applicant: "นายดำรง รอดชัยทอง",
        due: day(2026, 12, 1)),
      grantLine(grantFile(1, id(964), number: 5), house: "15/1", moo: 9, applicant: "น.ส.นันนี มียิ่งรัตน์"),
    ], budgets: budgets, on: now.day)
}
