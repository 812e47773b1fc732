import Crypto
import Foundation
import GRDB
import ThaiText
import Welfare

/// What stands in a store from its first moment: keys, the log, and the acts that `init` writes.
struct Founding {
  let setup: CentreSetup
  let book: RuleBook
  let environment: StoreEnvironment
  let random: RandomBits

  /// Writes everything in one transaction.
  func write(to connection: Connection, at place: StorePlace) throws {
    var random = random
    let device = try Curve25519.Signing.PrivateKey(rawRepresentation: random.bytes(32))
    let root = try Curve25519.Signing.PrivateKey(rawRepresentation: random.bytes(32))
    let hashing = random.bytes(32)
    let drafts = random.bytes(32)
    let secrets = Secrets(hashing: hashing, drafts: drafts)
    let descriptor = Log(
      device: Array(device.publicKey.rawRepresentation), scope: setup.scope, letter: "A",
      openedAt: environment.now().milliseconds
    ).descriptor
    try connection.write(secrets) { tables in
      try tables.inWriteTransaction {
        let local = LocalTable(tables: tables)
        try local.set(.deviceKey, Array(device.rawRepresentation))
        try local.set(.rootKey, Array(root.rawRepresentation))
        try local.set(.dataKey, random.bytes(32))
        try local.set(.hashKey, hashing)
        try local.set(.draftKey, drafts)
        try local.setFoldVersion()
        if let fingerprint = Fingerprint(machine: environment.machineID, file: place.database) {
          try local.set(.fingerprint, fingerprint.bytes)
        }
        let log = try OwnLog(descriptor: descriptor)
        try LogTable(tables: tables).keep(log, try Certificate(of: descriptor, by: root), isOwn: true)
        try writeActs(to: log, in: tables, random)
      }
    }
  }

  private func writeActs(to log: OwnLog, in tables: Tables, _ random: RandomBits) throws {
    var random = random
    let first: Identifier<Officer> = random.identifier()
    let request = hexadecimal(random.bytes(16))
    var appending = try Appending(
      to: log, in: tables, by: Proposer(officer: first, counter: 0, at: environment.now()), request: request,
      random: random)
    let centre: Identifier<Centre> = random.identifier()
    switch setup.use {
    case .practice:
      try add(first, "practice", FirstNames.practiceOfficer, Officer.Role.allCases, to: &appending)
    case .real(let code, let name): try add(first, code, name, Officer.Role.allCases, to: &appending)
    }
    try appending.append(
      .centreOpened(
        CentreOpened(
          centre: centre, tambon: setup.tambon, point: setup.point, name: setup.name,
          isPractice: setup.isPractice)))
    try appending.append(.rulesAdopted(centre: centre, files: RuleFile.canonical(setup.rules)))
    if setup.isPractice {
      for role in Officer.Role.allCases {
        try add(random.identifier(), role.code, FirstNames.officer(role), [role], to: &appending)
      }
    }
    for number in 1...2 as ClosedRange<UInt64> {
      try appending.append(.counterAdded(counter: random.identifier(), number: number))
    }
    try appending.append(.placeAdded(place: random.identifier(), code: "MAIN", title: FirstNames.place))
    for duty in book.duties {
      try appending.append(.dutyAdded(duty: random.identifier(), code: duty.code, title: duty.thai))
    }
    for shift in book.shifts {
      try appending.append(
        .shiftAdded(
          ShiftAdded(
            shift: random.identifier(), code: shift.code, from: shift.from, to: shift.to, wanted: shift.wanted
          )))
    }
    if setup.isPractice { try addPracticeGoods(to: &appending, random) }
  }

  private func add(
    _ officer: Identifier<Officer>, _ code: String, _ name: String, _ roles: [Officer.Role],
    to appending: inout Appending
  ) throws {
    try appending.append(
      .officerAdded(officer: officer, code: code, roles: roles),
      parts: [PlainPart(officer.of(.officer)) { OfficerParticulars(name: name).encode(into: &$0) }])
  }

  private func addPracticeGoods(to appending: inout Appending, _ random: RandomBits) throws {
    var random = random
    let kit: Identifier<Kit> = random.identifier()
    let today = environment.now().day
    try appending.append(.kitAdded(KitAdded(kit: kit, code: "BAG", version: 1, title: FirstNames.kit)))
    try appending.append(
      .campaignOpened(
        CampaignOpened(
          campaign: random.identifier(), code: "PRACTICE", title: FirstNames.campaign,
          from: today.adding(days: -30), to: today.adding(days: 335), ceiling: 70_000, window: 30, kits: [kit]
        )))
  }
}
