import Desk
import ThaiText

@testable import Welfare

/// Grants as their papers show them.
extension PaperSample {
  /// Long names, a long list of materials, two instalments, gifts, a hand-over by fingerprint.
  static let longSheet = grantSheet(longActs, names: longNames, applicant: longName)
  private static let longName = "นางสาวกุิ้งนาง น้ำผู้นำที่ปรึกษา ณ อยุธยาธรรมนูญศักดิ์สิทธิ์วัฒนาพาณิชย์"

  /// The usual one, of which the first `count` things happened.
  static func usualSheet(_ count: Int) -> GrantPaperSheet {
    GrantPaperSheet(
      Sample.grantSheet(count), maskedID: "965xxxxxx0011", position: .head, age: 84, members: 4)
  }

  /// The work of the second instalment was not accepted.
  static let failedSheet = grantSheet(
    Array(longActs.prefix(10)), names: longNames, applicant: "นายภาณุเดช ทรัพย์สุข")

  /// Paid once, then cancelled.
  static let cancelledSheet = grantSheet(
    Array(longActs.prefix(9)) + [
      .cancelled(GrantCancelled(day: d(20), reason: .movedAway, release: release))
    ], names: longNames, applicant: "นายภาณุเดช ทรัพย์สุข")

  /// Paid once, and that taken back.
  static let voidSheet = grantSheet(
    Array(longActs.prefix(9)) + [.takenBack(EntryName(log: Sample.log, seq: 9))], names: longNames,
    applicant: "นายภาณุเดช ทรัพย์สุข")

  private static func d(_ day: Int) -> Day { Sample.day(2022, 1, day) }
  private static let allotment: Identifier<Allotment> = Sample.id(950)
  private static let release = BudgetRelease(allotment: allotment, reserved: 0, committed: 0)

  private static func evidence(_ byte: UInt8, _ moment: Evidence.Moment) -> Evidence {
    Evidence(hash: [UInt8](repeating: byte, count: 32), size: 120_000, moment: moment)
  }

  private static let longNames: [Int: [String]] = [
    7: [
      "นายกุิ้ น้ำผู้นำที่ปรึกษา ณ อยุธยาธรรมนูญศักดิ์สิทธิ์", "นางสาวจันทร์เพ็ญ วงศ์สว่างพัฒนานุกูลกิจเจริญรุ่งเรือง", "นายค สาม",
    ],
    8: ["ห้างหุ้นส่วนจำกัด ดินทองวัสดุก่อสร้างและเคหะภัณฑ์ (สำนักงานใหญ่) สาขาตลาดสดเทศบาล"],
    9: ["นายก หนึ่ง", "นายข สอง", "นางค สาม"], 10: ["ร้านวัสดุดินทอง"], 11: ["เพื่อนบ้าน หมู่ที่ 9"],
    12: ["กลุ่มออมทรัพย์เพื่อการผลิตบ้านบางทรายพัฒนาและวัดบางทรายธรรมาราม"], 13: ["นายง พยานหนึ่ง", "นางจ พยานสอง"],
  ]

  private static let longBill: [BillLine] = [
    BillLine(part: .roof, title: "สังกะสี 8 ฟุต", quantity: 6_000, unit: "แผ่น", unitPrice: 18_500),
    BillLine(
      part: .floor, title: "ไม้เนื้อแข็งไสสี่ด้าน ขนาด 2×4 นิ้ว ยาว 4 เมตร เกรดก่อสร้าง", quantity: 750, unit: "ท่อน",
      unitPrice: 50_000),
    BillLine(part: .openings, title: "บานพับ", quantity: 1_425, unit: "ชุดใหญ่พิเศษ", unitPrice: 10_000),
    BillLine(part: .structure, title: "ตะปู", quantity: 333, unit: "กก.", unitPrice: 5_255),
  ]

  private static let longActs: [GrantAct] = [
    .applied(
      GrantApplied(
        paper: "A-65/H0001", fiscalYear: 2565, number: 1, kind: .sufficientHome, applicant: Sample.id(201),
        day: d(10))),
    .surveyed(
      GrantSurveyed(
        day: d(11), parts: [.roof, .floor, .openings], right: .ownersConsent,
        evidence: [evidence(0xA5, .before), evidence(0xA6, .before), evidence(0xD1, .document)])),
    .met(GrantMet(day: d(12), rank: 2, ranked: 14, minutes: "3/2565", attendees: 27)),
    .decided(
      GrantDecided(
        day: d(13), amount: 1_900_000, body: "คณะทำงานบ้านพอเพียงตำบลดินทองและเครือข่ายองค์กรชุมชน", meeting: "2/2565",
        document: nil)),
    .approved(GrantApproved(decision: EntryName(log: Sample.log, seq: 4), content: evidence(1, .after).hash)),
    .reserved(GrantReserved(allotment: allotment, amount: 1_900_000)),
    .billed(GrantBilled(allotment: allotment, day: d(14), lines: longBill, replaced: 0)),
    .inspected(GrantInspected(instalment: 1, day: d(15), isPassed: true, evidence: [evidence(0xC7, .after)])),
    .paid(
      GrantPaid(
        allotment: allotment, instalment: 1, amount: 1_000_025, paper: "A-65/P0001", fiscalYear: 2565,
        number: 1, day: d(15))),
    .inspected(
      GrantInspected(instalment: 2, day: d(16), isPassed: false, evidence: [evidence(0xC8, .during)])),
    .inspected(GrantInspected(instalment: 2, day: d(17), isPassed: true, evidence: [evidence(0xC9, .after)])),
    .contributed(GrantContributed(sort: .labour, tenthsOfDays: 45, value: 150_000, day: d(17))),
    .contributed(GrantContributed(sort: .materials, tenthsOfDays: 0, value: 80_050, day: d(18))),
    .paid(
      GrantPaid(
        allotment: allotment, instalment: 2, amount: 644_974, paper: "A-65/P0002", fiscalYear: 2565,
        number: 2, day: d(18))),
    .handedOver(GrantHandedOver(day: d(19), proof: .fingerprint, evidence: [evidence(0xE1, .after)])),
  ]

  /// A sheet of what happened, with the names of some of it by place.
  private static func grantSheet(
    _ acts: [GrantAct], names: [Int: [String]], applicant: String
  ) -> GrantPaperSheet {
    var state = GrantState()
    var told: [EntryName: GrantSheet.Told] = [:]
    for (index, act) in acts.enumerated() {
      let full = Act.grant(GrantFacts(grant: Sample.grant, household: Sample.id(100), act: act))
      let name = EntryName(log: Sample.log, seq: UInt64(index) + 1)
      let entry = Entry(
        name: name, order: UInt64(index) + 1,
        at: Instant(act.day ?? d(13), minuteOfDay: 540 + index).milliseconds,
        by: Sample.id(index == 4 ? 902 : 901), counter: 1, request: String(index), about: full.about,
        kind: full.kind, version: 1, facts: full.facts, prev: [UInt8](repeating: 0, count: 32))
      state.fold(full, EntryPlace(of: entry))
      let place =
        switch index {
        case ..<9: index
        case 9, 10: 9
        case 13: 10
        case 14: 13
        default: index
        }
      told[name] = GrantSheet.Told(
        by: "วิภา ใจงาม", counter: 1, particulars: GrantParticulars(names: names[place] ?? []))
    }
    let file = GrantFile(Sample.grant, state) ?? Sample.grantFile(1)
    let house = HouseholdParticulars(
      houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย", tambonName: "ดินทอง")
    return GrantPaperSheet(
      GrantSheet(
        line: GrantLine(
          file: file, household: Sample.id(100), house: house, applicant: applicant, due: nil,
          isOverdue: false),
        told: told, content: evidence(0x5A, .after).hash, allotment: Sample.budgets[0].facts),
      maskedID: "965xxxxxx0011", position: .head, age: 84, members: 4)
  }
}
