extension FigureID {
  /// A table of cases.
  public enum CaseTable: CaseIterable, Hashable, Sendable {
    /// By status.
    case status
    /// By the agency that they were sent to.
    case letters
    /// By the regulation that money was asked or given under.
    case money
    /// By village.
    case villages
    /// Money by regulation since the fiscal year began.
    case year
    /// By what was to be done.
    case followUps

    /// What is counted in it, in the order of its columns.
    public var figures: [Caseload] {
      switch self {
      case .status: [.opened, .standing, .overTime]
      case .letters: [.sent, .answered, .waiting, .letterOverdue]
      case .money: [.asked, .refused, .times, .people, .households, .value]
      case .villages: [.villageOpened, .villageStanding, .villageTimes, .villageHouseholds, .villageValue]
      case .year: [.yearTimes, .yearValue]
      case .followUps: [.due, .done, .late, .dropped, .followUpOverdue]
      }
    }
  }

  /// What is counted of cases.
  public enum Caseload: String, CaseIterable, Hashable, Sendable {
    /// Cases that were opened in the period.
    case opened = "cases/opened"
    /// Cases that were not at their end when the period was, and those that came to it in the period.
    case standing = "cases/standing"
    /// Of those, the ones that took longer than they may.
    case overTime = "cases/over-time"
    /// Letters that left in the period.
    case sent = "case-letters/sent"
    /// Answers that came in the period.
    case answered = "case-letters/answered"
    /// Letters that an answer is waited for.
    case waiting = "case-letters/waiting"
    /// Of those, the ones whose answer is overdue.
    case letterOverdue = "case-letters/overdue"
    /// Cases opened in the period that ask for money.
    case asked = "case-money/asked"
    /// Cases that asked for money and were found not eligible in the period.
    case refused = "case-money/refused"
    /// Times that money was given on days of the period.
    case times = "case-money/times"
    /// People to whom it was given, each once.
    case people = "case-money/people"
    /// Households in whose cases it was given, each once.
    case households = "case-money/households"
    /// How much, satang.
    case value = "case-money/value"
    /// Cases opened in the period, by village.
    case villageOpened = "case-villages/opened"
    /// Cases as `standing` counts them, by village.
    case villageStanding = "case-villages/standing"
    /// Times that money was given, by village.
    case villageTimes = "case-villages/times"
    /// Households in whose cases it was given, each once, by village.
    case villageHouseholds = "case-villages/households"
    /// How much, satang, by village.
    case villageValue = "case-villages/value"
    /// Times since the fiscal year began.
    case yearTimes = "case-year/times"
    /// How much since then, satang.
    case yearValue = "case-year/value"
    /// Follow-ups whose day is in the period.
    case due = "follow-ups/due"
    /// Follow-ups made in the period, planned or not.
    case done = "follow-ups/done"
    /// Of those, the ones made after the day they were planned for.
    case late = "follow-ups/late"
    /// Plans given up in the period.
    case dropped = "follow-ups/dropped"
    /// Follow-ups that are overdue when the period ends, whenever they were due.
    case followUpOverdue = "follow-ups/overdue"

    /// Whether it is money, satang.
    public var isMoney: Bool { self == .value || self == .villageValue || self == .yearValue }
  }

  /// A line of a table of cases.
  public enum Line: Hashable, Sendable {
    /// The sum.
    case all
    /// Restricted cases, together: told by no status, agency, regulation or village.
    case restricted
    /// What stands under a code.
    case of(String)

    /// Its word in a figure's name. A code that would read as another word, or as two, is written so that it does not.
    var word: String {
      switch self {
      case .all: "all"
      case .restricted: "restricted"
      case .of(let code) where ["", "all", "restricted"].contains(code): "%" + code
      case .of(let code): code.replacing("%", with: "%25").replacing("/", with: "%2F")
      }
    }

    /// Reads a word.
    init(word: String) {
      switch word {
      case "all": self = .all
      case "restricted": self = .restricted
      case "%", "%all", "%restricted": self = .of(String(word.dropFirst()))
      default: self = .of(word.replacing("%2F", with: "/").replacing("%25", with: "%"))
      }
    }
  }

  /// Reads the words of a figure about cases; nil if they name none.
  static func caseload(_ words: [String]) -> FigureID? {
    guard words.count == 3, let what = Caseload(rawValue: words[0] + "/" + words[1]) else { return nil }
    let line = Line(word: words[2])
    return line.word == words[2] ? .caseload(what, line) : nil
  }
}

/// The figures of cases: each the sum of its rows.
extension Report {
  /// The codes that stand in a table, ascending; the sum and restricted cases are none.
  public func codes(in table: FigureID.CaseTable) -> [String] {
    Set(
      table.figures.flatMap { caseload.lines(of: $0) }.compactMap { line in
        if case .of(let code) = line { code } else { nil }
      }
    ).sorted()
  }

  /// Whether restricted cases stand in a table.
  public func hasRestricted(in table: FigureID.CaseTable) -> Bool {
    table.figures.contains { caseload.lines(of: $0).contains(.restricted) }
  }

  /// Whether nothing stands in a table.
  public func isEmpty(_ table: FigureID.CaseTable) -> Bool {
    table.figures.allSatisfy { caseload.lines(of: $0).isEmpty }
  }

  /// Villages of cases that are not restricted, by number, those elsewhere last.
  public var caseVillages: [ReportFacts.Village] {
    let codes = Set(codes(in: .villages))
    let all = facts.caseload.cases.compactMap(\.village) + facts.caseload.money.compactMap(\.village)
    return Self.ordered(all.filter { codes.contains($0.key) })
  }
}
