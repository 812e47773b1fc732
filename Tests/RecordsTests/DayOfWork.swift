import Testing
import ThaiText
import Welfare

@testable import Records

/// One day at the counter on which an act of every kind happens: on a seeded store the same bytes every time.
struct DayOfWork {
  /// What of the day describes people: it must stand nowhere in clear.
  static let personal = [
    "ภาณุเดช", "ทรัพย์สุข", "สำเนียง", "ชุติกิจ", "ต้นลาภทอง", "น้ำทิพย์", "ไม่มีเลข", "9650800000011", "9650811000123",
    "9650800000071", "0818377915", "0657806481", "262/29", "บ้านบางทราย", "65080000066", "ศิริพร สิงห์สุข",
    "ธีระ นาคทอง",
    "65-00001", "65-00002", "ลุงมา บ้านไกล", "ป้าแจ๋ว", "หลานชายข้างบ้าน", "บุญเรือง บัวเกษม", "นอนติดเตียง ฝากรับ",
    FirstNames.practiceOfficer, "ปิติรัตน์", "ใจงามยิ่ง", "0555211234", "77/1", "9650800000160", "มีหมาดุ", "ซ่อมห้องน้ำ",
    "คุณครูข้างบ้าน",
    "ได้โถใหม่",
  ]

  let centre: PracticeCentre

  private var store: Store { centre.store }

  /// Works the whole day on a store just made.
  static func work(on centre: PracticeCentre) throws {
    let day = DayOfWork(centre: centre)
    try day.fillRegister()
    try day.serveQueue()
    try day.handOver()
    try day.planRoster()
    try day.askAboutBenefits()
    try day.moveOn(.closeDay(centre.clock.now.day, .wentHome))
    try day.writeRegister()
    try day.planForFamily()
  }

  /// The register's rows: two houses, four people, one of them without an ID.
  static let rows: [RegisterRow] = {
    let sand = HouseholdParticulars(
      houseCode: HouseCode(number: 65_080_000_066), houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย",
      tambonName: "ดินทอง", villageCode: "65081109")
    let pond = HouseholdParticulars(
      houseCode: HouseCode(number: 65_080_000_023), houseNumber: "93", moo: 4, villageName: "บ้านสระน้อย",
      tambonName: "ดินทอง", villageCode: "65081104")
    let people: [(PersonParticulars, HouseholdParticulars)] = [
      (
        PersonParticulars(
          title: "นาย", firstName: "ภาณุเดช", surname: "ทรัพย์สุข",
          nationalID: NationalID(number: 9_650_800_000_011), sex: .male,
          birth: PartialDay(Day(number: -11_000), precision: .year)), sand
      ),
      (
        PersonParticulars(
          title: "นาง", firstName: "สำเนียง", surname: "ทรัพย์สุข",
          nationalID: NationalID(number: 9_650_811_000_123), sex: .female,
          birth: PartialDay(Day(number: -1_795)), phone: "0818377915"), sand
      ),
      (
        PersonParticulars(
          title: "นาย", firstName: "ชุติกิจ", surname: "ต้นลาภทอง",
          nationalID: NationalID(number: 9_650_800_000_071)), pond
      ),
      (PersonParticulars(title: "นาง", firstName: "น้ำทิพย์", surname: "ไม่มีเลข", noNumber: .notInSource), pond),
    ]
    return people.enumerated().map { index, one in
      RegisterRow(
        line: UInt64(index + 2), person: one.0, household: one.1, position: index % 2 == 0 ? .head : .resident
      )
    }
  }()

  /// Two volunteers, the second one's card expired.
  static let volunteers = [
    VolunteerRow(
      line: 2,
      particulars: VolunteerParticulars(
        cardNumber: "65-00001", fullName: "นางศิริพร สิงห์สุข", nationalID: nil, moo: 3, phone: "0657806481"),
      card: VolunteerCard(
        level: .village, issued: Day(number: 20_000), expires: Day(number: 21_000), training: ["พื้นฐาน"])),
    VolunteerRow(
      line: 3,
      particulars: VolunteerParticulars(
        cardNumber: "65-00002", fullName: "นายธีระ นาคทอง", nationalID: nil, moo: 1, phone: ""),
      card: VolunteerCard(level: .tambon, issued: nil, expires: Day(number: 20_000), training: [])),
  ]

  private func fillRegister() throws {
    _ = try centre.store.importRegister(Self.rows, by: centre.at(0))
    _ = try centre.store.importVolunteers(Self.volunteers, by: centre.at(0))
  }

  private func serveQueue() throws {
    let first = try take(nil, Caller(name: "ลุงมา บ้านไกล"))
    let second = try take("ก", Caller(household: try household("9650800000071")))
    let third = try take("พ", Caller())
    try moveOn(.call(ticket: first), .step(ticket: first, .serve))
    try moveOn(
      .identify(ticket: first, household: try household("9650800000011"), person: nil),
      .step(ticket: first, .park(reason: "papers")), .call(ticket: first),
      .step(ticket: first, .transfer(lane: "พ")), .call(ticket: first), .step(ticket: first, .serve),
      .step(ticket: first, .finish(purpose: "advice", outcome: "advised")))
    try moveOn(
      .call(ticket: second), .step(ticket: second, .recall), .step(ticket: second, .recall),
      .step(ticket: second, .miss), .step(ticket: second, .leave))
    try moveOn(.step(ticket: third, .leave), .undoTicket(third))
    try moveOn(.walkIn(lane: nil, visitor: Caller(name: "ป้าแจ๋ว")), .undoTicket(nil))
  }

  private func handOver() throws {
    try centre.receive(10, expires: centre.clock.now.day.adding(days: 90))
    try moveOn(
      .addKit(code: "RICE", title: "ข้าวสาร 5 กก."),
      .openCampaign(
        CampaignRequest(
          code: "FLOOD", title: "น้ำท่วม", kits: ["BAG", "RICE"], from: centre.clock.now.day,
          to: centre.clock.now.day.adding(days: 60))),
      .issueAid(
        AidRequest(
          household: try household("9650800000011"), venue: .home, proof: .fingerprint,
          particulars: HandOverParticulars(
            proxyName: "บุญเรือง บัวเกษม", relation: "หลานชายข้างบ้าน", note: "ฝากรับ", reason: "นอนติดเตียง",
            witnesses: ["มานะ", "ปิติ"]))),
      .issueAid(AidRequest(household: try household("9650800000071"))),
      .reverseAid(receipt: "A-70/0002", reason: .returned))
    try listHouseholds()
  }

  private func listHouseholds() throws {
    let campaign = try #require(try store.campaign(code: "FLOOD")).campaign
    let house = try household("9650800000011")
    let member = try #require(try store.read { try AidReading(tables: $0).members(of: house) }.max())
    try moveOn(
      .certify(
        CertificationRequest(
          campaign: campaign, body: "ประชาคม ม.9", document: "3/2569", day: centre.clock.now.day,
          file: Array(repeating: 9, count: 32), households: [try household("9650800000071")])),
      .withdrawList(campaign: campaign), .declareFamily(household: house, members: [member]))
  }

  private func planRoster() throws {
    let volunteer = try #require(try store.volunteer(card: "65-00001"))
    let made = try centre.commit(
      .assign(
        volunteer: volunteer, duty: try #require(try store.duty(code: "front")), day: centre.clock.now.day,
        shift: try #require(try store.shift(code: "morning"))))
    guard case .assignmentMade(let facts)? = made.acts.first?.act else { throw Missing() }
    try moveOn(
      .cancelAssignment(facts.assignment), .recordExport(what: "aid", rows: 1, reveal: nil),
      .reveal(
        person: try #require(try store.person(matching: "9650800000011")).person, reason: "check-papers"))
    let sheet = try #require(try store.receiptSheet("A-70/0001"))
    try moveOn(
      .recordPrint(
        PrintRequest(
          .receipt, of: sheet.issuance.of(.issuance), also: [sheet.household.of(.household)], pages: 1)))
  }

  private func askAboutBenefits() throws {
    let person = try #require(try store.person(matching: "9650800000011"))
    try moveOn(
      .answer(
        AnswerRequest(
          about: .person(person.person), benefit: "old-age", question: "state-pension", reply: .no)),
      .answer(
        AnswerRequest(
          about: .household(try household("9650800000011")), benefit: "welfare-card", question: "income-low",
          reply: .yes)))
  }

  private func writeRegister() throws {
    let person = try #require(try store.person(matching: "9650811000123")).person
    let house = try household("9650800000071")
    let day = centre.clock.now.day
    try moveOn(
      .register(
        .addHousehold(
          HouseRequest(houseNumber: .set("77/1"), moo: .set(5)),
          head: PersonRequest(
            name: NameRequest(firstName: .set("ปิติรัตน์")),
            identity: IdentityRequest(nationalID: .set("9650800000160")), phones: ["05 5521 1234"]))),
      .register(.edit(person, [.name(NameRequest(surname: .set("ใจงามยิ่ง")))], .change)),
      .register(.editHousehold(house, HouseRequest(villageName: .set("บ้านบางทราย")), .correction)),
      .register(
        .move(person, .movedIn(StayRequest(household: house, isRegistered: false, day: day)))),
      .register(.noteConsent(ConsentRequest(person: person, basis: .publicTask, purposes: [.aid]))),
      .register(.writeNote(.household(house), .safety, "มีหมาดุ")))
    let note = try #require(try store.read { try $0.notes(of: .household(house)).first })
    try moveOn(.register(.openNote(.household(house), note.part.entry, .service)))
  }

  private func planForFamily() throws {
    let house = try household("9650800000071")
    let added = try centre.commit(
      .plan(
        .add(
          PlanRequest(
            household: house, dimension: .living, goal: "ซ่อมห้องน้ำ", due: centre.clock.now.day.adding(days: 30),
            responsible: "คุณครูข้างบ้าน"))))
    guard case .planItemAdded(let facts)? = added.acts.first?.act else { throw Missing() }
    let closed = try centre.commit(
      .plan(.close(facts.item, .reached, on: centre.clock.now.day, text: "ได้โถใหม่")))
    try moveOn(.register(.takeBack(try #require(closed.acts.first?.entry))))
  }

  private func take(_ lane: String?, _ visitor: Caller) throws -> Identifier<Ticket> {
    let written = try centre.commit(.takeTicket(lane: lane, visitor: visitor))
    guard case .ticketTaken(let facts)? = written.acts.first?.act else { throw Missing() }
    return facts.ticket
  }

  private func moveOn(_ proposals: Proposal...) throws {
    for proposal in proposals {
      centre.clock.pass(minutes: 2)
      try centre.commit(proposal)
    }
  }

  private func household(_ id: String) throws -> Identifier<Household> {
    try #require(try store.household(matching: id))
  }
}

extension Store {
  /// The journal of one log, or of all, in order.
  func entries(of log: LogID? = nil) throws -> [(bytes: [UInt8], hash: [UInt8])] {
    try read { tables in
      try tables.rows(
        "SELECT bytes, hash FROM journal WHERE log = ? OR ? ORDER BY log, seq, hash", .id(log ?? self.log.id),
        .flag(log == nil)
      ) { ($0.bytes(0), $0.bytes(1)) }
    }
  }
}
