import Screen
import ThaiText
import Welfare

/// F9, 2 วันมอบถุง: a household a line. Type or scan, Enter, look, Enter, next.
struct BagDayScreen: Hashable, Sendable {
  /// What is looked for.
  private(set) var field: TextField
  /// What answers to it, a row a household; nil before the answer.
  private(set) var rows: [LookupRow]?
  /// The rows.
  private(set) var list = ListView()
  /// Open campaigns and what was handed over last; nil before the first answer.
  private(set) var board: BagDayBoard?
  /// The household chosen, as a hand-over; nil while looking for one.
  private(set) var chosen: AidRequest?
  /// What the records say of it.
  private(set) var sheet: BagSheet?
  /// The campaign chosen of those open.
  private(set) var round = 0
  /// The request id under which the next bag is saved, however often Enter is pressed.
  private(set) var request: String

  /// A screen with nothing looked for yet.
  init(request: String, context: DeskContext, text: String = "", round: Int = 0) {
    self.request = request
    self.round = round
    field = TextField(text, placeholder: context.words.bagDayPlaceholder, limit: 120)
  }

  /// What is to be asked when it opens and when the records have changed.
  var queries: [Query] {
    [.bagDay] + (chosen.map { [.bag($0)] } ?? []) + (field.isEmpty || chosen != nil ? [] : [lookup])
  }

  /// What is looked for: the digits meant, if it was typed on the digit row of the Thai layout.
  private var lookup: Query {
    let text = field.text
    return .lookup([13, 11].lazy.compactMap { kedmaneeDigits(text, count: $0) }.first ?? text, limit: 60)
  }

  /// The campaign that is given now; nil if none is open.
  var campaign: CampaignRound? {
    guard let board, !board.rounds.isEmpty else { return nil }
    return board.rounds[min(round, board.rounds.count - 1)]
  }

  /// Takes over an answer; one to something else is passed by.
  mutating func receive(_ answer: Answer) {
    switch answer {
    case .bagDay(let board): self.board = board
    case .bag(let sheet) where sheet.request == chosen: self.sheet = sheet
    case .lookup(let page) where chosen == nil && !field.isEmpty:
      var seen: Set<Identifier<Household>> = []
      let rows = page.rows.filter { seen.insert($0.household).inserted }
      self.rows = rows
      list.show(count: rows.count)
    default: break
    }
  }

  /// The bag is saved: the next household.
  mutating func settled(next request: String) {
    self.request = request
    clear()
  }

  private mutating func clear() {
    chosen = nil
    sheet = nil
    rows = nil
    list = ListView()
    field.replace(with: "")
  }

  /// Takes a key while about `count` rows are in sight.
  mutating func update(_ stroke: Stroke, rows count: Int) -> FormOutcome {
    if let chosen {
      switch stroke.input {
      case .key(.enter), .key(.function(8)), .key(.control("s")):
        return stroke.endsBurst ? .handled : give(chosen)
      case .key(.escape):
        clear()
        return .handled
      case .text(" "): return .open(.bagAs(chosen))
      case .text, .paste, .key(.backspace): clear()
      default: return .ignored
      }
    }
    return look(stroke, rows: count)
  }

  private func give(_ chosen: AidRequest) -> FormOutcome {
    guard let sheet, sheet.request == chosen else { return .handled }
    switch sheet.answer {
    case .allowed: return .propose(.issueAid(chosen))
    case .refused(let refusal): return .open(.refusal(refusal, household: chosen.household))
    }
  }

  private mutating func look(_ stroke: Stroke, rows count: Int) -> FormOutcome {
    if stroke.key == .escape {
      if field.isEmpty { return .close }
      clear()
      return .handled
    }
    if stroke.key == .tab || stroke.key == .backTab {
      guard let board, board.rounds.count > 1 else { return .handled }
      let step = stroke.key == .tab ? 1 : board.rounds.count - 1
      round = (min(round, board.rounds.count - 1) + step) % board.rounds.count
      return .handled
    }
    switch list.update(stroke.input, rows: count) {
    case .moved: return .handled
    case .opened(let index): return choose(index)
    case .ignored: break
    }
    switch field.update(stroke.input) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved: return .handled
    case .changed:
      rows = nil
      list = ListView()
      return field.isEmpty ? .handled : .ask(lookup)
    }
  }

  /// A household is chosen; who was found by the whole ID stands at the table and takes it.
  private mutating func choose(_ index: Int) -> FormOutcome {
    guard let rows, rows.indices.contains(index), let campaign else { return .handled }
    let row = rows[index]
    let request = AidRequest(
      household: row.household, campaign: campaign.campaign.campaign,
      recipient: row.why == .nationalID ? row.person : nil, venue: .point)
    chosen = request
    sheet = nil
    return .ask(.bag(request))
  }

  /// Writes what was typed.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(request)
    writer.write(field.text)
    writer.write(UInt64(round))
  }

  /// Reads what was typed; `queries` are to be asked.
  init(from reader: inout CanonicalReader, context: DeskContext) throws(CanonicalTrouble) {
    self.init(
      request: try reader.text(), context: context, text: try reader.text(),
      round: Int(clamping: try reader.unsigned()))
  }
}
