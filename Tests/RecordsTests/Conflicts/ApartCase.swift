import Testing
import ThaiText
import Welfare

@testable import Records

/// Work done apart, and what it comes to when the devices meet.
struct ApartCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The kinds listed once the devices have met.
  let kinds: [String]
  /// The devices of each conflict's sides.
  let sides: [[String]]
  let work: @Sendable (ApartDevices) throws -> Void

  init(
    _ name: String, _ kinds: [String], _ sides: [[String]],
    _ work: @escaping @Sendable (ApartDevices) throws -> Void
  ) {
    testDescription = name
    self.kinds = kinds
    self.sides = sides
    self.work = work
  }

  static let all: [ApartCase] = [
    ApartCase("nothing", [], []) { _ in },
    ApartCase("one phone, two numbers", ["field.particulars"], [["A", "B"]]) { devices in
      try devices.describe(0, phone: "0900000002")
      try devices.describe(1, phone: "0900000003")
    },
    ApartCase("one phone, the same number twice", [], []) { devices in
      try devices.describe(0, phone: "0900000002")
      try devices.describe(1, phone: "0900000002")
    },
    ApartCase("one phone, three devices, two of them alike", ["field.particulars"], [["A", "B", "C"]]) {
      devices in
      try devices.describe(0, phone: "0900000002")
      try devices.describe(1, phone: "0900000003")
      try devices.describe(2, phone: "0900000002")
    },
    ApartCase(
      "a phone and a house at once", ["field.particulars", "field.membership"], [["A", "B"], ["A", "B"]]
    ) { devices in
      try devices.describe(0, phone: "0900000002", livesHere: false)
      try devices.describe(1, phone: "0900000003")
    },
    ApartCase("a phone that one had seen of the other", [], []) { devices in
      try devices.describe(0, phone: "0900000002")
      try devices.stores[1].apply(try devices.stores[0].copyOfOwnLog())
      try devices.describe(1, phone: "0900000003")
    },
    ApartCase("a newcomer in two registers", ["registered-twice"], [["A", "B"]]) { devices in
      for device in 0..<2 { try devices.enter(device, id: 9_650_800_000_071) }
    },
    ApartCase("a newcomer in two registers, one of them with another number by now", [], []) { devices in
      try devices.enter(0, id: 9_650_800_000_071)
      let person = try devices.enter(1, id: 9_650_800_000_071)
      try devices.enter(1, id: 9_650_800_000_020, as: person)
    },
    ApartCase("one name edited differently", ["field.name"], [["A", "B"]]) { devices in
      try devices.edit(0, .name(NameRequest(surname: .set("ใจดี"))))
      try devices.edit(1, .name(NameRequest(surname: .set("ใจงาม"))))
    },
    ApartCase("a name, an ID and phones, each edited at another device", [], []) { devices in
      try devices.edit(0, .name(NameRequest(surname: .set("ใจดี"))))
      try devices.edit(1, .identity(IdentityRequest(nationalID: .set("9650800000071"))))
      try devices.edit(2, .contact(["0900000005", "1669"]))
    },
    ApartCase("phones edited at one device and imported at another", [], []) { devices in
      try devices.edit(0, .contact(["0900000005"]))
      try devices.describe(1, phone: "0900000002")
    },
    ApartCase("one address edited differently", ["field.address"], [["B", "C"]]) { devices in
      for (device, number) in [(1, "1/1"), (2, "1/2")] {
        try devices.at(
          device,
          .register(
            .editHousehold(
              devices.family.household, HouseRequest(houseNumber: .set(number)), .correction)))
      }
    },
    ApartCase("somebody moved away and died", ["field.residence"], [["A", "B"]]) { devices in
      let day = devices.now.day
      try devices.at(0, .register(.move(devices.family.people[1], .died(day))))
      try devices.at(1, .register(.move(devices.family.people[1], .movedOut(day, staysRegistered: false))))
    },
    ApartCase("somebody written in twice", ["registered-twice"], [["A", "B"]]) { devices in
      for device in 0..<2 {
        try devices.at(
          device,
          .register(
            .addPerson(
              PersonRequest(
                name: NameRequest(firstName: .set("ปิติ")),
                identity: IdentityRequest(nationalID: .set("9650800000071"))),
              StayRequest(household: devices.family.household))))
      }
    },
    ApartCase("an ID that two carried until one of them was corrected", [], []) { devices in
      try devices.enter(0, id: 9_650_800_000_071)
      let person = try devices.enter(1, id: 9_650_800_000_071)
      try devices.at(
        1,
        .register(
          .edit(
            person, [.identity(IdentityRequest(nationalID: .set("9650800000020")))], .correction)))
    },
    ApartCase("a ticket called to two windows", ["misfit"], [["A", "B"]]) { devices in
      try devices.at(0, .call(ticket: devices.ticket))
      try devices.at(1, .call(ticket: devices.ticket))
    },
    ApartCase("a visitor of two houses", ["field.household"], [["A", "B"]]) { devices in
      let house = devices.family.household
      try devices.at(0, .identify(ticket: devices.ticket, household: house, person: devices.family.people[0]))
      try devices.at(1, .identify(ticket: devices.ticket, household: house, person: devices.family.people[1]))
    },
    ApartCase("a visitor of the same house twice", [], []) { devices in
      let house = devices.family.household
      for device in 0..<2 {
        try devices.at(device, .identify(ticket: devices.ticket, household: house, person: nil))
      }
    },
    ApartCase("a bag from two devices", ["given-twice"], [["A", "B"]]) { devices in
      for device in 0..<2 { try devices.issue(device) }
    },
    ApartCase("a bag from three devices", ["given-twice"], [["A", "B", "C"]]) { devices in
      for device in 0..<3 { try devices.issue(device) }
    },
    ApartCase("a bag from two devices, one taken back since", [], []) { devices in
      try devices.issue(0)
      let facts = try devices.issue(1)
      try devices.at(1, .reverseAid(receipt: facts.receipt, reason: .returned))
    },
    ApartCase("a bag from two devices, of two campaigns a window apart", ["given-twice"], [["A", "B"]]) {
      devices in
      let day = devices.now.day
      try devices.at(
        1,
        .openCampaign(
          CampaignRequest(code: "B1", title: "รอบสอง", kits: ["BAG"], from: day, to: day.adding(days: 5))))
      try devices.issue(0)
      let campaign = try #require(try devices.stores[1].campaign(code: "B1"))
      try devices.at(
        1, .issueAid(AidRequest(household: devices.family.household, campaign: campaign.campaign)))
    },
    ApartCase("a volunteer at two duties", ["double-booked"], [["A", "B"]]) { devices in
      for device in 0..<2 { try devices.assign(device, "morning") }
    },
    ApartCase("a volunteer in two shifts", [], []) { devices in
      try devices.assign(0, "morning")
      try devices.assign(1, "afternoon")
    },
    ApartCase("a volunteer at two duties, one cancelled", [], []) { devices in
      try devices.assign(0, "morning")
      let made = try devices.assign(1, "morning")
      try devices.at(1, .cancelAssignment(made.assignment))
    },
    ApartCase("more taken out of a place than lay there", ["below-zero"], [["A", "B"]]) { devices in
      let shelf = try devices.shelf(of: 0)
      let some = [StockLineRequest(lot: shelf.lot, quantity: 15)]
      // B takes the place over, of which A knows nothing.
      let all = [StockLineRequest(lot: shelf.lot, quantity: 20)]
      try devices.at(1, .stock(.count(CountRequest(place: shelf.place, lines: all))))
      for device in 0..<2 {
        try devices.at(device, .stock(.send(from: shelf.place, receiver: "650802", lines: some)))
      }
    },
    ApartCase("a place kept by two", ["field.keeper"], [["B", "C"]]) { devices in
      let shelf = try devices.shelf(of: 0)
      let all = [StockLineRequest(lot: shelf.lot, quantity: 20)]
      for device in 1..<3 {
        try devices.at(device, .stock(.count(CountRequest(place: shelf.place, lines: all))))
      }
    },
    ApartCase("a lot recalled for two reasons", ["field.recall"], [["A", "B"]]) { devices in
      let lot = try devices.shelf(of: 0).lot
      try devices.at(0, .stock(.recall(lot, reason: .unsafe)))
      try devices.at(1, .stock(.recall(lot, reason: .damaged)))
    },
    ApartCase("one receipt taken back twice", ["taken-back-twice"], [["A", "B"]]) { devices in
      let facts = try devices.issue(0)
      try devices.meet()
      for device in 0..<2 { try devices.at(device, .reverseAid(receipt: facts.receipt, reason: .mistake)) }
    },
    ApartCase("a transfer that arrived twice", ["arrived-twice"], [["B", "C"]]) { devices in
      let shelf = try devices.shelf(of: 0)
      let sent = try devices.at(
        0,
        .stock(
          .send(
            from: shelf.place, receiver: "650802", lines: [StockLineRequest(lot: shelf.lot, quantity: 2)])))
      guard case .stockSent(let facts)? = sent.acts.last?.act else { throw StoreTrouble.logClosed }
      try devices.meet()
      for device in 1..<3 {
        let place = try devices.shelf(of: device).place
        try devices.at(device, .stock(.takeIn(facts.transfer, to: place, lines: nil)))
      }
    },
    ApartCase("a code for two campaigns", ["code-twice"], [["A", "B"]]) { devices in
      let day = devices.now.day
      for device in 0..<2 {
        try devices.at(
          device,
          .openCampaign(
            CampaignRequest(code: "SAME", title: "รอบ", kits: ["BAG"], from: day, to: day.adding(days: 5))))
      }
    },
    ApartCase("two rule books", ["rules-twice"], [["A", "C"]]) { devices in
      try devices.at(0, .adoptRules([RuleFile(name: "lanes.toml", text: "a")]))
      try devices.at(2, .adoptRules([RuleFile(name: "lanes.toml", text: "b")]))
    },
  ]
}

extension ApartDevices {
  @discardableResult
  func assign(_ device: Int, _ shift: String) throws -> AssignmentMade {
    let store = stores[device]
    let done = try at(
      device,
      .assign(
        volunteer: try #require(try store.volunteer(card: "65-00001")),
        duty: try #require(try store.duty(code: "front")), day: now.day.adding(days: 1),
        shift: try #require(try store.shift(code: shift))))
    guard case .assignmentMade(let facts)? = done.acts.last?.act else { throw StoreTrouble.logClosed }
    return facts
  }
}
