import Foundation
import Synchronization
import TestSupport
import ThaiText
import Welfare

@testable import Records

/// A directory that goes away with the value.
final class ScratchDirectory: Sendable {
  let path: String

  init(under parent: String = NSTemporaryDirectory()) throws {
    path = (parent as NSString).appendingPathComponent("records-" + UUID().uuidString)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path in it.
  func file(_ name: String) -> String { path + "/" + name }
}

/// A clock that stands until it is moved.
final class Clock: Sendable {
  private let time: Mutex<Int64>

  /// 23 November 2026, 09:00 in Bangkok.
  init(_ instant: Instant = Instant(rfc3339: "2026-11-23T09:00:00+07:00") ?? Instant(milliseconds: 0)) {
    time = Mutex(instant.milliseconds)
  }

  var now: Instant { Instant(milliseconds: time.withLock { $0 }) }

  func pass(minutes: Int) { time.withLock { $0 += Int64(minutes) * 60_000 } }
}

/// Repeatable randomness that several threads may draw from.
final class SharedSeed: Sendable {
  private let seeded: Mutex<Seeded>

  init(_ seed: UInt64) { seeded = Mutex(Seeded(seed)) }

  func next() -> UInt64 { seeded.withLock { $0.next() } }
}

/// The rules of the shipped files, as far as these tests need them.
let sampleRules = sampleBook()

/// The same, with rules of money for houses.
func sampleBook(
  housing: HousingRules = HousingRules(), regulations: [DatedRows<Regulation>] = [],
  deadlines: [DatedRows<Deadline>] = [], cases: CaseRules = CaseRules()
) -> RuleBook {
  RuleBook(
    queue: QueueRules(
      lanes: [
        Lane(letter: "ก", title: "ทั่วไป", englishTitle: "general", weight: 0),
        Lane(letter: "พ", title: "พิเศษ", englishTitle: "priority", weight: 20),
      ], greatestOvertakings: 3, greatestWaitMinutes: 30, recallSeconds: 60, callsBeforeMissed: 3,
      reentryAfter: 2),
    purposes: [Choice(code: "advice", thai: "ขอคำแนะนำ", english: "advice")],
    outcomes: [Choice(code: "advised", thai: "ให้คำแนะนำ", english: "advised")],
    parkReasons: [Choice(code: "papers", thai: "รอเอกสาร", english: "papers")],
    campaignDefaults: DatedRows(always: CampaignDefaults(ceiling: 70_000, window: 30, perUnit: 1)),
    duties: [Choice(code: "front", thai: "ต้อนรับ", english: "front desk")],
    shifts: [
      ShiftDefault(code: "morning", from: 510, to: 720, wanted: 2),
      ShiftDefault(code: "afternoon", from: 780, to: 990, wanted: 2),
    ], regulations: regulations, deadlines: deadlines, housing: housing, benefits: sampleBenefits,
    cases: cases)
}

private let sampleBenefits: BenefitRules = {
  let local = Choice(code: "local", thai: "อบต.", english: "local")
  let pension = BenefitQuestion(
    code: "state-pension", thai: "รับบำนาญ", english: "has a pension", about: .person)
  let income = BenefitQuestion(
    code: "income-low", thai: "รายได้น้อย", english: "low income", about: .household, holdsDays: 365)
  let oldAge = Benefit(
    code: "old-age", thai: "เบี้ยยังชีพ", english: "old age", unit: .person, payer: local, paid: .month,
    member: Benefit.Member(ages: Ages(from: 60)), excludes: [pension], papers: [],
    amounts: [Benefit.Amount(satang: 60_000)])
  let card = Benefit(
    code: "welfare-card", thai: "บัตรสวัสดิการ", english: "welfare card", unit: .household, payer: local,
    paid: .month, needs: [income], papers: [])
  return BenefitRules(
    benefits: [oldAge, card].map { DatedRows(always: $0) }, questions: [income, pension])
}()

extension StoreEnvironment {
  /// An environment without chance: a fixed clock, seeded randomness.
  static func fixed(
    clock: Clock = Clock(), seed: UInt64 = 1, machine: String = "machine-1", runtime: String = "/dev/shm",
    patience: Duration = .seconds(60), rules: RuleBook = sampleRules
  ) -> StoreEnvironment {
    let shared = SharedSeed(seed)
    return StoreEnvironment(
      now: { clock.now }, random: { shared.next() }, machineID: machine, runtimeDirectory: runtime,
      parseRules: { (_: [RuleFile]) throws(RuleFileTrouble) in rules }, patience: patience)
  }
}

extension CentreSetup {
  /// The practice store of ดินทอง.
  static let practice = CentreSetup(
    tambon: "650811", name: "ดินทอง", use: .practice,
    rules: [RuleFile(name: "lanes.toml", text: "version = 1\r\n")])
}
