import Exchange
import Foundation
import GRDB
import Records
import TestSupport
import ThaiText
import Welfare

/// A scope's three devices on the morning of the first day, and a fourth of a newer program: made once by the real founding and joining,
/// put back before each seed.
struct Template {
  /// Where everything of this process lies.
  let root: String
  /// A, which holds the root key, B and C: where each lies, and its database's bytes that morning.
  let devices: [(letter: String, path: String, database: [UInt8])]
  /// The newer program's device.
  let newer: NewerDevice.Identity
  /// Whom officers serve.
  let officer: Identifier<Officer>
  let households: [Identifier<Household>]
  let volunteers: [Identifier<Volunteer>]
  let duties: [Identifier<Duty>]
  let shifts: [Identifier<Shift>]
  let lots: [Identifier<Lot>]
  let places: [Identifier<Place>]

  /// 23 November 2026, 09:00 in Bangkok.
  static let morning = Instant(Day(number: 20_780), minuteOfDay: 540)

  /// What no file that leaves a device may have in it: parts of everybody's name and telephone number.
  static let secrets = ["ซ่อนเร้น", "0899"]

  init(under root: String) throws {
    self.root = root
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    let remote = FolderRemote(path: root + "/first")
    try FileManager.default.createDirectory(atPath: remote.path, withIntermediateDirectories: false)
    let first = try Store.create(at: root + "/A", setup: .simulated, environment: .simulated("A", seed: 1))
    guard let officer = try first.officer(code: "practice")?.id else {
      throw StoreTrouble.damaged(path: first.path)
    }
    let by = Proposer(officer: officer, counter: 0, at: Self.morning)
    let families = (1...12).map { SimulatedPeople.row($0) }
    _ = try first.importRegister(families, by: by)
    _ = try first.importVolunteers((1...4).map { SimulatedPeople.volunteer($0) }, by: by)
    households = try first.households(limit: nil, at: Self.morning).map(\.household).sorted()
    volunteers = try first.volunteers(on: Self.morning.day).map(\.volunteer).sorted()
    var stores = [first]
    for (index, letter) in ["B", "C", "N"].enumerated() {
      _ = try Syncing(first, with: remote).run()
      let device = try JoiningDevice(
        forStoreAt: root + "/" + letter, scope: first.scope,
        environment: .simulated(letter, seed: UInt64(index + 2)))
      stores.append(
        try device.makeStore(try first.answer(device.ask)) { _ = try Syncing($0, with: remote).run() })
    }
    for store in stores.dropLast() { try Self.stock(store, by) }
    for _ in 0..<2 { for store in stores { _ = try Syncing(store, with: remote).run() } }
    newer = try NewerDevice.Identity(of: stores[3])
    duties = try first.ruleBook().duties.compactMap { try first.duty(code: $0.code) }
    shifts = try first.ruleBook().shifts.compactMap { try first.shift(code: $0.code) }
    lots = try first.lots(kit: nil).map(\.lot)
    places = try first.places().map(\.place)
    let paths = stores.map(\.path)
    stores = []
    devices = try zip(["A", "B", "C"], paths).map { letter, path in
      let file = path + "/" + databaseName
      try DatabaseQueue(path: file).writeWithoutTransaction {
        _ = try Row.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      return (letter, path, [UInt8](try Data(contentsOf: URL(filePath: file))))
    }
    self.officer = officer
  }

  /// Goods in a place of the device's own.
  private static func stock(_ store: Store, _ by: Proposer) throws {
    let code = "S" + store.letter
    if store.letter != "A" {
      _ = try store.commit(.stock(.addPlaces([PlaceRequest(code: code, title: code)])), by: by)
    }
    let place = try store.places().first { $0.isKept }?.place
    _ = try store.commit(
      .receiveStock(
        StockRequest(
          kit: "BAG", lot: "L" + store.letter, quantity: 8, unitValue: 65_000, source: "พมจ", expires: nil,
          place: place)), by: by)
  }
}

/// A store's database, in its directory.
let databaseName = "centre.sqlite"

extension CentreSetup {
  static let simulated = CentreSetup(
    tambon: "650811", name: "ดินทอง", use: .practice, rules: SimulatedRules.files)
}

/// People who do not exist, whose names and numbers all hold one of `Template.secrets`.
enum SimulatedPeople {
  static func row(_ number: Int, phone: Int = 1) -> RegisterRow {
    RegisterRow(
      line: UInt64(number + 1),
      person: PersonParticulars(
        title: "นาย", firstName: "คนที่" + String(number), surname: "ซ่อนเร้น",
        nationalID: NationalID(number: 9_650_800_000_000 + UInt64(number)),
        phone: "0899" + String(100_000 + number * 100 + phone)),
      household: HouseholdParticulars(houseNumber: String(100 + number), moo: 3), position: .head)
  }

  static func volunteer(_ number: Int, phone: Int = 1) -> VolunteerRow {
    VolunteerRow(
      line: UInt64(number + 1),
      particulars: VolunteerParticulars(
        cardNumber: "65-0000\(number)", fullName: "อาสา ซ่อนเร้น\(number)", nationalID: nil, moo: 1,
        phone: "0899" + String(200_000 + number * 100 + phone)),
      card: VolunteerCard(
        level: .village, issued: nil, expires: Template.morning.day.adding(days: 400), training: []))
  }
}
