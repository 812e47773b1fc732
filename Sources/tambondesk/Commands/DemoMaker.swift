import Desk
import Foundation
import Records
import Settings
import ThaiText
import Welfare

/// Fills a practice store: people, volunteers, stock, a roster of today and the queue of a morning.
struct DemoMaker {
  let path: String
  let people: Int
  let seed: UInt64
  let surroundings: Surroundings
  let words: Words

  /// Makes the store, whole or not at all: it is built beside and takes its name last.
  ///
  /// - Throws: `StoreTrouble`.
  func make() throws(StoreTrouble) {
    Output.write(words.makingDemo(people: people) + "\n", to: .standardError)
    let beside = path + ".new"
    try? FileManager.default.removeItem(atPath: beside)
    try fill(beside)
    guard unsafe rename(beside, path) == 0 else { throw .failed(path: path, code: errno) }
  }

  private func fill(_ beside: String) throws(StoreTrouble) {
    let store = try Store.create(
      at: beside,
      setup: CentreSetup(tambon: "650811", name: "ดินทอง", use: .practice, rules: ShippedRules.files),
      environment: surroundings.storeEnvironment)
    guard let officer = try store.officers().first(where: { $0.code == "practice" }) else { return }
    var source = Chance(seed: seed)
    let now = surroundings.now()
    let proposer = Proposer(officer: officer.id, counter: 1, at: now)
    let invented = InventedPeople(
      count: people, tambon: "650811", tambonName: "ดินทอง", today: now.day, source: &source)
    _ = try store.importRegister(invented.rows, by: proposer)
    _ = try store.importVolunteers(
      InventedVolunteers(count: 24, today: now.day, source: &source).rows, by: proposer)
    do throws(CommitFailure) {
      try receive(store, proposer)
      try rosterOfToday(store, proposer)
      try morning(store, officer, now, &source)
    } catch {
      if case .trouble(let trouble) = error { throw trouble }
    }
  }

  private func receive(_ store: Store, _ proposer: Proposer) throws(CommitFailure) {
    let day = proposer.at.day
    for (lot, quantity, value, days) in [("69-07", 30, 62_000, 83), ("69-09", 15, 68_000, 240)] {
      _ = try store.commit(
        .receiveStock(
          StockRequest(
            kit: "BAG", lot: lot, quantity: Int64(quantity), unitValue: Int64(value), source: "พมจ.พิษณุโลก",
            expires: day.adding(days: days))), by: proposer)
    }
  }

  private func rosterOfToday(_ store: Store, _ proposer: Proposer) throws(CommitFailure) {
    let today = proposer.at.day
    let (pages, volunteers): ([RosterPage], [VolunteerLine])
    do throws(StoreTrouble) {
      pages = [try store.roster(of: today), try store.roster(of: today.adding(days: 1))]
      volunteers = try store.volunteers(on: today.adding(days: 1)).filter(\.isValid)
    } catch {
      throw .trouble(error)
    }
    var next = volunteers.makeIterator()
    for page in pages {
      for slot in page.slots {
        let wanted = page.day == today && slot == page.slots.last ? 1 : Int(slot.shift.wanted)
        for _ in 0..<wanted {
          guard let duty = page.duties.first?.duty, let volunteer = next.next() else { return }
          _ = try store.commit(
            .assign(volunteer: volunteer.volunteer, duty: duty, day: page.day, shift: slot.shift.shift),
            by: proposer)
        }
      }
    }
  }

  /// A morning's queue: some served with a bag, one being served, several waiting.
  private func morning(
    _ store: Store, _ officer: Officer, _ now: Instant, _ source: inout Chance
  ) throws(CommitFailure) {
    let cards: [HouseholdCard]
    do throws(StoreTrouble) {
      cards = try store.households(limit: 200, at: now).filter { !$0.members.isEmpty }.shuffled(
        using: &source)
    } catch {
      throw .trouble(error)
    }
    let minutes = min(25, now.minuteOfDay)
    for (index, card) in cards.prefix(12).enumerated() {
      let at = now.adding(minutes: -minutes + index * minutes / 12)
      let member = card.members.max { ($0.age ?? 0) < ($1.age ?? 0) }
      let isElder = (member?.age ?? 0) >= 70
      _ = try store.commit(
        .takeTicket(
          lane: isElder ? "พ" : "ก", visitor: Caller(household: card.household, person: member?.person)),
        by: Proposer(officer: officer.id, counter: 0, at: at))
    }
    for index in 0..<4 {
      let at = now.adding(minutes: -minutes / 2 + index)
      let proposer = Proposer(officer: officer.id, counter: 1, at: at)
      let called = try store.commit(.call(ticket: nil), by: proposer)
      guard case .ticketStepped(let ticket, .called)? = called.acts.last?.act else { continue }
      _ = try store.commit(.step(ticket: ticket, .serve), by: proposer)
      if index < 3 { try hand(store, ticket, proposer) }
    }
  }

  private func hand(_ store: Store, _ ticket: Identifier<Ticket>, _ proposer: Proposer) throws(CommitFailure)
  {
    let row: QueueRow?
    do throws(StoreTrouble) {
      row = try store.queueRows(day: proposer.at.day, state: nil, at: proposer.at).first {
        $0.ticket == ticket
      }
    } catch {
      throw .trouble(error)
    }
    if let household = row?.household {
      _ = try store.commit(
        .issueAid(AidRequest(household: household, recipient: row?.person, ticket: ticket)), by: proposer)
    }
    _ = try store.commit(.step(ticket: ticket, .finish(purpose: nil, outcome: nil)), by: proposer)
  }
}
