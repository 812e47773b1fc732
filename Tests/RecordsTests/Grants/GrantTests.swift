import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A grant in a store: from the request to the closed file, and what is refused on the way.
@Suite struct `A grant for a house` {
  let centre: GrantCentre

  init() throws { centre = try GrantCentre() }

  @Test func `is carried from the request to its end, and every satang is found again`() throws {
    let money = try centre.allot()
    let grant = try centre.apply()
    try centre.carry(grant, to: .building, of: money)
    #expect(try centre.line().reserved == 300_000 && centre.line().committed == 1_600_000)
    for amount: Satang in [600_000, 900_000] {
      try centre.inspect(grant)
      try centre.pay(grant, amount)
    }
    try centre.follow(
      grant,
      .contribute(
        GrantContributed(sort: .labour, tenthsOfDays: 45, value: 135_000, day: centre.today), from: "เพื่อนบ้าน")
    )
    try centre.follow(
      grant,
      .handOver(
        GrantHandedOver(day: centre.today, proof: .fingerprint, evidence: []), witnesses: ["นายง", "นายจ"]))
    try centre.follow(grant, .close(day: centre.today))
    let file = try centre.file(grant)
    #expect(file.step == .closed && file.paid == 1_500_000 && file.contributed == 135_000)
    #expect(file.payments.map(\.facts.paper).map { String($0.suffix(6)) } == ["/P0001", "/P0002"])
    let line = try centre.line()
    #expect(line.reserved == 0 && line.committed == 0 && line.spent == 1_500_000 && line.left == 8_500_000)
    let sheet = try #require(try centre.store.grant(grant, on: centre.today))
    let inspection = try #require(file.inspections.first)
    #expect(sheet.told[inspection.entry]?.particulars.names == GrantCentre.committee)
    #expect(sheet.line.applicant == "นายภาณุเดช ทรัพย์สุข" && sheet.allotment?.code == "BPP")
    let report = try centre.store.verify()
    #expect(report.isSound && report.findings.isEmpty && report.conflicts == 0)
    let before = try centre.store.budgets(on: centre.today)
    _ = try centre.store.verify(rebuild: true)
    #expect(try centre.store.budgets(on: centre.today) == before)
    #expect(try centre.file(grant) == file)
  }

  @Test func `no name and nothing typed about a person stands in clear in the journal`() throws {
    let money = try centre.allot()
    let grant = try centre.apply()
    try centre.carry(grant, to: .building, of: money)
    try centre.inspect(grant)
    try centre.pay(grant, 100_000)
    try centre.follow(grant, .cancel(.movedAway, day: centre.today, note: "ย้ายไปอยู่กับลูก"))
    let all = try centre.store.entries(of: centre.store.log.id).flatMap(\.bytes)
    for text in GrantCentre.committee + ["ร้านวัสดุ", "ย้ายไปอยู่กับลูก", "ทรัพย์สุข"] {
      #expect(!all.indices.contains { all[$0...].starts(with: text.utf8) })
    }
    let sealed = try FileManager.default.contentsOfDirectory(
      atPath: centre.store.path + "/evidence/" + centre.family.household.hex)
    #expect(sealed.count == 2)
    for name in sealed {
      let path = centre.store.path + "/evidence/" + centre.family.household.hex + "/" + name
      let data = try #require(FileManager.default.contents(atPath: path))
      #expect(!data.contains(Data("before".utf8)) && !data.contains(Data("after".utf8)))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func `the second officer is another one, at whatever window, and checks exactly what stands there`()
    throws
  {
    let grant = try centre.apply()
    try centre.carry(grant, to: .decided)
    #expect(try refusal { try centre.follow(grant, .approve(content: nil)) } == .grant(.ownApproval))
    let elsewhere = Proposer(
      officer: centre.centre.officer, counter: 2, at: centre.centre.clock.now)
    #expect(
      try refusal { try centre.follow(grant, .approve(content: nil), by: elsewhere) } == .grant(.ownApproval))
    let seen = try #require(try centre.store.grant(grant, on: centre.today)).content
    try centre.follow(
      grant,
      .decide(
        GrantDecided(
          day: centre.today, amount: 1_700_000, body: "คณะทำงาน", meeting: "2/2565", document: nil)))
    let approver = try centre.approver()
    #expect(
      try refusal { try centre.follow(grant, .approve(content: seen), by: approver) }
        == .grant(.changedSince))
    let now = try #require(try centre.store.grant(grant, on: centre.today)).content
    try centre.follow(grant, .approve(content: now), by: approver)
    #expect(try centre.file(grant).approved == 1_700_000)
  }

  @Test func `evidence that is missing, gone or changed stops the step, and verify names what changed`()
    throws
  {
    let money = try centre.allot()
    let grant = try centre.apply()
    let none = GrantSurveyed(day: centre.today, parts: [.roof], right: .ownLand, evidence: [])
    #expect(try refusal { try centre.follow(grant, .survey(none)) } == .grant(.evidenceMissing(.before)))
    let rented = GrantSurveyed(
      day: centre.today, parts: [.roof], right: .ownersConsent,
      evidence: [try centre.picture("before", .before)])
    #expect(try refusal { try centre.follow(grant, .survey(rented)) } == .grant(.evidenceMissing(.document)))
    try centre.carry(grant, to: .building, of: money)
    let blind = GrantStepRequest.inspect(
      day: centre.today, isPassed: true, committee: GrantCentre.committee, evidence: [])
    #expect(try refusal { try centre.follow(grant, blind) } == .grant(.evidenceMissing(.after)))
    try centre.inspect(grant)
    let folder = centre.store.path + "/evidence/" + centre.family.household.hex + "/"
    let after = try #require(try centre.file(grant).inspections.last?.facts.evidence.first)
    let path = folder + hexadecimal(after.hash)
    let whole = try #require(FileManager.default.contents(atPath: path))
    var changed = whole
    changed[20] ^= 1
    try changed.write(to: URL(filePath: path))
    let name = String(hexadecimal(after.hash).prefix(12))
    #expect(try refusal { try centre.pay(grant, 100_000) } == .grant(.evidenceChanged(hash: name)))
    let paper = try centre.file(grant).application.facts.paper
    #expect(try centre.store.verify().findings == [.evidenceChanged(paper: paper, file: name)])
    // Another picture under its name is not it either.
    try FileManager.default.removeItem(atPath: path)
    #expect(try refusal { try centre.pay(grant, 100_000) } == .grant(.evidenceGone(hash: name)))
    _ = try centre.picture("after", .after)
    try centre.pay(grant, 100_000)
    #expect(try centre.store.verify().findings.isEmpty)
  }

  @Test func `money, days and people that do not fit are refused, and nothing is written`() throws {
    let money = try centre.allot("BPP", 3_000_000)
    let grant = try centre.apply()
    let today = centre.today
    func no(_ request: GrantStepRequest) throws -> String? {
      let before = try centre.store.entries().count
      let rule = try refusal { try centre.follow(grant, request) }?.rule
      #expect(try centre.store.entries().count == before)
      return rule
    }
    let picture = try centre.picture("before", .before)
    func survey(_ day: Day, _ parts: [HousingGrant.Part] = [.roof]) -> GrantStepRequest {
      .survey(GrantSurveyed(day: day, parts: parts, right: .ownLand, evidence: [picture]))
    }
    #expect(try no(survey(today.adding(days: -1))) == "grant.dates-backwards")
    #expect(try no(survey(today.adding(days: 1))) == "grant.day-future")
    #expect(try no(survey(today, [])) == "grant.no-parts")
    #expect(try no(.reserve(money)) == "grant.step")
    try centre.carry(grant, to: .surveyed)
    #expect(
      try no(.meet(GrantMet(day: today, rank: 4, ranked: 3, minutes: "3", attendees: 1))) == "grant.rank")
    #expect(
      try no(.meet(GrantMet(day: today, rank: 1, ranked: 3, minutes: " ", attendees: 1))) == "grant.unsigned")
    try centre.follow(grant, .meet(GrantMet(day: today, rank: 1, ranked: 3, minutes: "3", attendees: 1)))
    func decide(_ amount: Satang, _ body: String = "B") -> GrantStepRequest {
      .decide(GrantDecided(day: today, amount: amount, body: body, meeting: "2", document: nil))
    }
    #expect(try no(decide(1_900_001)) == "grant.over-cap")
    #expect(try no(decide(0)) == "grant.amount")
    #expect(try no(decide(100, "")) == "grant.unsigned")
    try centre.follow(grant, decide(1_900_000))
    try centre.follow(grant, .approve(content: nil), by: try centre.approver())
    try centre.follow(grant, .reserve(money))
    func bill(_ amount: Satang, _ total: Satang?) -> GrantStepRequest {
      .bill(GrantCentre.bill(amount), day: today, total: total)
    }
    #expect(try no(bill(1_900_001, nil)) == "grant.over-approved")
    #expect(try no(bill(1_000_000, 999_999)) == "grant.sum")
    #expect(try no(.bill([], day: today, total: nil)) == "grant.no-parts")
    #expect(try no(bill(0, nil)) == "grant.amount")
    try centre.follow(grant, bill(1_000_000, 1_000_000))
    #expect(try refusal { try centre.pay(grant, 100) }?.rule == "grant.not-inspected")
    for names in [["ก", "ข"], ["ก", "ข", "ข"], ["ก", "ข", "นายภาณุเดช ทรัพย์สุข"], ["ก", "ข", " "]] {
      let request = GrantStepRequest.inspect(
        day: today, isPassed: true, committee: names, evidence: [try centre.picture("after", .after)])
      #expect(try no(request) == "grant.committee")
    }
    try centre.inspect(grant)
    #expect(try refusal { try centre.pay(grant, 1_000_001) }?.rule == "grant.over-bill")
    #expect(try refusal { try centre.pay(grant, 0) }?.rule == "grant.amount")
    #expect(
      try no(.pay(instalment: nil, amount: 1, day: today, payee: " ")) == "grant.no-payee")
    try centre.pay(grant, 400_000)
    #expect(try refusal { try centre.pay(grant, 400_000, 1) }?.rule == "grant.paid-already")
    #expect(try refusal { try centre.pay(grant, 400_000, 2) }?.rule == "grant.not-inspected")
    let mark = GrantStepRequest.handOver(
      GrantHandedOver(day: today, proof: .fingerprint, evidence: []), witnesses: ["ก", "ก"])
    #expect(try no(mark) == "grant.witnesses")
  }

  @Test func `only who lives there asks, once, and again after the years`() throws {
    let stranger = try #require(
      try centre.centre.register([
        (
          HouseholdParticulars(houseNumber: "1", moo: 1),
          [PersonParticulars(firstName: "มานี", surname: "ใจลาภ")]
        )
      ]).first)
    let crossed = GrantProposal.apply(
      GrantRequest(
        household: centre.family.household, applicant: stranger.people[0], kind: .sufficientHome,
        day: centre.today))
    #expect(try refusal { try centre.commit(.grant(crossed)) }?.rule == "grant.not-living-here")
    try centre.commit(.register(.move(stranger.people[0], .died(centre.today))))
    #expect(try refusal { _ = try centre.apply(of: stranger) }?.rule == "grant.not-living-here")
    let money = try centre.allot()
    let grant = try centre.apply()
    #expect(try refusal { _ = try centre.apply() }?.rule == "grant.open-already")
    try centre.carry(grant, to: .building, of: money)
    try centre.inspect(grant)
    try centre.pay(grant, 100_000)
    try centre.follow(
      grant, .handOver(GrantHandedOver(day: centre.today, proof: .signature, evidence: []), witnesses: []))
    let again = try refusal { _ = try centre.apply() }
    #expect(again?.rule == "grant.repaired-recently")
    #expect(again?.possibleFrom.map { centre.today.years(until: $0) } == 5)
    // Another scheme, another part: allowed; the same part is not.
    let other = try centre.apply(.elderlyHome)
    let same = GrantSurveyed(
      day: centre.today, parts: [.roof], right: .ownLand, evidence: [try centre.picture("before", .before)])
    #expect(try refusal { try centre.follow(other, .survey(same)) }?.rule == "grant.same-part")
    let access = GrantSurveyed(
      day: centre.today, parts: [.access], right: .ownLand,
      evidence: [try centre.picture("before", .before)])
    try centre.follow(other, .survey(access))
  }

  @Test func `a step is taken back with what it did to the money, and the request stays`() throws {
    let money = try centre.allot()
    let grant = try centre.apply()
    try centre.carry(grant, to: .building, of: money)
    try centre.inspect(grant)
    try centre.pay(grant, 600_000)
    let day = centre.today
    #expect(try centre.line().spent == 600_000)
    for (step, spent, promised): (HousingGrant.Step, Satang, Satang) in [
      (.building, 0, 1_900_000), (.building, 0, 1_900_000), (.reserved, 0, 1_900_000), (.approved, 0, 0),
      (.decided, 0, 0), (.met, 0, 0), (.surveyed, 0, 0), (.applied, 0, 0),
    ] {
      try centre.follow(grant, .takeBack)
      #expect(try centre.file(grant).step == step)
      #expect(try centre.line().spent == spent && centre.line().promised == promised)
    }
    #expect(try refusal { try centre.follow(grant, .takeBack) }?.rule == "grant.nothing-to-take-back")
    #expect(try centre.store.verify().isSound && centre.line(on: day).left == 10_000_000)
  }

  @Test func `what stands overdue is listed by the days that the rules give`() throws {
    let grant = try centre.apply()
    func line() throws -> GrantLine? {
      try centre.store.grants(of: centre.family.household, on: centre.today).first
    }
    #expect(try line()?.due == centre.today.adding(days: 30) && line()?.isOverdue == false)
    centre.centre.clock.pass(minutes: 31 * 1_440)
    #expect(try line()?.isOverdue == true)
    try centre.carry(grant, to: .surveyed)
    #expect(try line()?.isOverdue == false)
    try centre.carry(grant, to: .met)
    #expect(try line()?.due == nil)
  }
}
