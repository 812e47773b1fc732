import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `roster`: who is on duty.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster", abstract: "เวร อพม. · The volunteers' roster.",
    subcommands: [Assign.self, Show.self])

  struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "จัดเวร · Put a volunteer on the roster.")
    @Option(help: ArgumentHelp("เลขที่บัตร อพม. · The volunteer's card number.", valueName: "card"))
    var volunteer: String
    @Option(help: ArgumentHelp("หน้าที่ · The duty's code.", valueName: "d"))
    var duty: String
    @Option(help: ArgumentHelp("วันที่ · The day.", valueName: "d"))
    var day: DayArgument
    @Option(help: ArgumentHelp("ช่วงเวร: morning, afternoon · The shift's code.", valueName: "s"))
    var shift: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let who = try session.found(.volunteer, volunteer) { () throws(StoreTrouble) in
        try session.store.volunteer(card: volunteer)
      }
      let what = try session.found(.duty, duty) { () throws(StoreTrouble) in
        try session.store.duty(code: duty)
      }
      let part = try session.found(.shift, shift) { () throws(StoreTrouble) in
        try session.store.shift(code: shift)
      }
      let committed = try session.commit(.assign(volunteer: who, duty: what, day: day.day, shift: part))
      guard let act = committed.acts.last?.act, case .assignmentMade(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "assignment": .text(facts.assignment.hex), "volunteer": .text(volunteer), "duty": .text(duty),
          "day": .text(facts.day.iso), "shift": .text(shift),
        ])
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ดูเวร · The roster of a day, week or month.")
    @Option(help: ArgumentHelp("วันที่ · A day; default today.", valueName: "d"))
    var day: DayArgument?
    @Option(help: ArgumentHelp("สัปดาห์ของวันที่ · The week of a day.", valueName: "d"))
    var week: DayArgument?
    @Option(help: ArgumentHelp("เดือน เช่น 2026-11 · A month.", valueName: "yyyy-mm"))
    var month: String?
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if [day != nil, week != nil, month != nil].count(where: { $0 }) > 1 {
        throw ValidationError("--day, --week, --month: อย่างเดียว · only one of them")
      }
      if let month, Day(iso: month + "-01") == nil { throw ValidationError("--month: YYYY-MM") }
    }

    private func days(from today: Day) -> [Day] {
      if let week {
        let monday = week.day.adding(days: 1 - week.day.weekday)
        return (0..<7).map { monday.adding(days: $0) }
      }
      if let month, let first = Day(iso: month + "-01") {
        return (0..<31).map { first.adding(days: $0) }.filter { $0.month == first.month }
      }
      return [day?.day ?? today]
    }

    func run() throws {
      let session = try Session(common)
      for day in days(from: session.today) {
        let page = try session.read { () throws(StoreTrouble) in try session.store.roster(of: day) }
        if session.output.isJSON {
          for slot in page.slots {
            for one in slot.assigned { session.output.row(one.fields(day, slot), "") }
          }
        } else {
          session.output.say(session.words.rosterText(page))
        }
      }
    }
  }
}

extension RosterPage.Assigned {
  /// The line as scripts read it.
  func fields(_ day: Day, _ slot: RosterPage.Slot) -> [String: JSON] {
    [
      "day": .text(day.iso), "shift": .text(slot.shift.code), "duty": .text(duty), "name": .text(name),
      "volunteer": .text(cardNumber), "assignment": .text(assignment.hex),
    ]
  }
}
