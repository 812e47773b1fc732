import Screen
import ThaiText
import Welfare

/// F9, 7 พิมพ์/รายงาน: what can be read on the screen, printed, or kept as a file.
struct ReportsScreen: Hashable, Sendable {
  /// A row.
  enum Item: Hashable, Sendable {
    /// รายงานประจำวัน of the day chosen.
    case day
    /// รายงานประจำเดือน of the month chosen.
    case month
    /// รายงานประจำปีงบประมาณ of the year chosen.
    case year
    /// Who is likely to get something, by village.
    case coverage
    /// บัญชีรายชื่อผู้รับถุงยังชีพ of an open campaign.
    case signing(CampaignOpened)
  }

  /// The day whose report is meant.
  private(set) var day: Day
  /// The month whose report is meant.
  private(set) var month: ReportPeriod
  /// The fiscal year whose report is meant.
  private(set) var year: ReportPeriod
  /// The open campaigns; nil before the first answer.
  private(set) var campaigns: [CampaignOpened]?
  /// The rows.
  private(set) var list: ListView

  /// The list with a day, a month and a fiscal year chosen.
  init(day: Day, month: ReportPeriod, year: ReportPeriod, focus: Int = 0) {
    self.day = day
    self.month = month
    self.year = year
    list = ListView(count: max(4, focus + 1), focus: focus)
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .bagDay }

  /// The rows: reports, then lists.
  var items: [Item] { [.day, .month, .year, .coverage] + (campaigns ?? []).map { .signing($0) } }

  /// The row with the focus.
  var focused: Item { items[min(list.focus, items.count - 1)] }

  /// Takes over the open campaigns; another answer is passed by.
  mutating func receive(_ answer: Answer) {
    guard case .bagDay(let board) = answer else { return }
    campaigns = board.rounds.map(\.campaign)
    list.show(count: items.count)
  }

  /// Takes a key while `rows` rows are in sight.
  mutating func update(_ stroke: Stroke, rows: Int, _ context: DeskContext) -> FormOutcome {
    guard !stroke.endsBurst else { return .handled }
    switch stroke.input {
    case .key(.escape): return .close
    case .key(.left): return turn(by: -1, far: false, context.now.day)
    case .key(.right): return turn(by: 1, far: false, context.now.day)
    case .key(.pageUp): return turn(by: -1, far: true, context.now.day)
    case .key(.pageDown): return turn(by: 1, far: true, context.now.day)
    case .text(let text):
      let scalars = text.unicodeScalars
      guard let scalar = scalars.first, scalars.count == 1, let number = digitOrKey(of: scalar),
        items.indices.contains(number - 1)
      else { return .ignored }
      list.move(to: number - 1)
      return open(items[number - 1])
    default: break
    }
    list.show(count: items.count)
    switch list.update(stroke.input, rows: rows) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .opened(let index): return open(items[index])
    }
  }

  /// Another day, month or year, never one that has not come; `far` goes a month, or a year.
  private mutating func turn(by step: Int, far: Bool, _ today: Day) -> FormOutcome {
    switch focused {
    case .day:
      let next = far ? day.adding(days: 30 * step) : day.adding(days: step)
      day = min(next, today)
    case .month:
      var next = month
      for _ in 0..<(far ? 12 : 1) {
        next = ReportPeriod(monthOf: step < 0 ? next.first.adding(days: -1) : next.last.adding(days: 1))
      }
      month = next.first <= today ? next : ReportPeriod(monthOf: today)
    case .year:
      let next = ReportPeriod(
        FiscalYear(of: (step < 0 ? year.first.adding(days: -1) : year.last.adding(days: 1))))
      year = next.first <= today ? next : ReportPeriod(FiscalYear(of: today))
    case .coverage, .signing: break
    }
    return .handled
  }

  private func open(_ item: Item) -> FormOutcome {
    switch item {
    case .day: .open(.paper(.report(ReportPeriod(day)), title: ""))
    case .month: .open(.paper(.report(month), title: ""))
    case .year: .open(.paper(.report(year), title: ""))
    case .coverage: .open(.paper(.coverage(moo: nil, benefit: nil), title: ""))
    case .signing(let campaign): .open(.paper(.signingList(campaign.campaign), title: campaign.title))
    }
  }

  /// Writes what is chosen.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(signed: Int64(day.number))
    writer.write(signed: Int64(month.first.number))
    writer.write(signed: Int64(year.first.number))
    writer.write(UInt64(list.focus))
  }

  /// Reads what was chosen; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      day: try reader.draftDay(), month: ReportPeriod(monthOf: try reader.draftDay()),
      year: ReportPeriod(FiscalYear(of: try reader.draftDay())),
      focus: min(100, Int(clamping: try reader.unsigned())))
  }
}
