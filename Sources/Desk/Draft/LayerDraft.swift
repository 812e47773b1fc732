import Screen
import ThaiText
import Welfare

/// What of a layer a draft keeps: forms with all that is filled in, lists and screens; never a question.
extension Layer {
  private enum Code: UInt64 {
    case list = 1
    case takeTicket, finish, stock, bag, stockForm, roster, assign, volunteers, benefits, bagDay, stockHistory
    case lotGiven
    case dayClose = 30
    case reports, paper
    case sync = 50
    case conflicts, settle, remote
    case register = 60
    case duplicates = 70
    case plan = 80
    case planForm
    case importFile = 90
    case grants = 110
    case grantFile, grantForm
    case cases = 120
    case caseFile, caseForm
  }

  /// Whether it comes back after a crash.
  var isKept: Bool {
    switch self {
    case .list(let list): list.subject.code != nil
    case .takeTicket, .finish, .stock, .bag, .stockForm, .stockHistory, .lotGiven, .roster, .assign,
      .volunteers, .benefits, .bagDay, .dayClose, .sync, .conflicts, .settle, .remote, .reports, .paper,
      .register, .duplicates, .plan, .planForm, .importFile, .grants,
      .grantFile, .grantForm, .cases, .caseFile:
      true
    case .caseForm(let form): !form.isRestricted
    case .family, .note, .receipt, .refusal, .help, .keyTest, .question: false
    }
  }

  /// Writes a layer that is kept.
  func encode(into writer: inout CanonicalWriter) {
    switch self {
    case .list(let list):
      writer.write(Code.list.rawValue)
      list.encode(into: &writer)
    case .takeTicket(let form):
      writer.write(Code.takeTicket.rawValue)
      form.encode(into: &writer)
    case .finish(let form):
      writer.write(Code.finish.rawValue)
      form.encode(into: &writer)
    case .stock(let stock):
      writer.write(Code.stock.rawValue)
      stock.encode(into: &writer)
    case .bag(let form):
      writer.write(Code.bag.rawValue)
      form.encode(into: &writer)
    case .stockForm(let form):
      writer.write(Code.stockForm.rawValue)
      form.encode(into: &writer)
    case .roster(let screen):
      writer.write(Code.roster.rawValue)
      screen.encode(into: &writer)
    case .assign(let form):
      writer.write(Code.assign.rawValue)
      form.encode(into: &writer)
    case .volunteers(let list):
      writer.write(Code.volunteers.rawValue)
      list.encode(into: &writer)
    case .benefits(let dialog):
      writer.write(Code.benefits.rawValue)
      dialog.encode(into: &writer)
    case .bagDay(let screen):
      writer.write(Code.bagDay.rawValue)
      screen.encode(into: &writer)
    case .stockHistory(let list):
      writer.write(Code.stockHistory.rawValue)
      list.encode(into: &writer)
    case .lotGiven(let list):
      writer.write(Code.lotGiven.rawValue)
      list.encode(into: &writer)
    case .reports(let screen):
      writer.write(Code.reports.rawValue)
      screen.encode(into: &writer)
    case .paper(let screen):
      writer.write(Code.paper.rawValue)
      screen.encode(into: &writer)
    case .conflicts(let screen):
      writer.write(Code.conflicts.rawValue)
      screen.encode(into: &writer)
    case .duplicates(let screen):
      writer.write(Code.duplicates.rawValue)
      screen.encode(into: &writer)
    case .settle(let form):
      writer.write(Code.settle.rawValue)
      form.encode(into: &writer)
    case .grants(let screen):
      writer.write(Code.grants.rawValue)
      screen.encode(into: &writer)
    case .cases(let screen):
      writer.write(Code.cases.rawValue)
      screen.encode(into: &writer)
    case .caseFile(let screen):
      writer.write(Code.caseFile.rawValue)
      screen.encode(into: &writer)
    case .caseForm(let form):
      writer.write(Code.caseForm.rawValue)
      form.encode(into: &writer)
    case .grantFile(let screen):
      writer.write(Code.grantFile.rawValue)
      screen.encode(into: &writer)
    case .grantForm(let form):
      writer.write(Code.grantForm.rawValue)
      form.encode(into: &writer)
    case .remote(let form):
      writer.write(Code.remote.rawValue)
      form.encode(into: &writer)
    case .importFile(let screen):
      writer.write(Code.importFile.rawValue)
      screen.encode(into: &writer)
    case .sync(let screen):
      writer.write(Code.sync.rawValue)
      screen.encode(into: &writer)
    case .dayClose(let screen):
      writer.write(Code.dayClose.rawValue)
      screen.encode(into: &writer)
    case .register(let form):
      writer.write(Code.register.rawValue)
      form.encode(into: &writer)
    case .plan(let screen):
      writer.write(Code.plan.rawValue)
      screen.encode(into: &writer)
    case .planForm(let form):
      writer.write(Code.planForm.rawValue)
      form.encode(into: &writer)
    case .family, .note, .receipt, .refusal, .help, .keyTest, .question: break
    }
  }

  /// Reads a layer.
  init(from reader: inout CanonicalReader, _ context: DeskContext) throws(CanonicalTrouble) {
    guard let code = Code(rawValue: try reader.unsigned()) else { throw .code }
    switch code {
    case .list: self = .list(try ActionList(from: &reader))
    case .takeTicket: self = .takeTicket(try TakeTicketForm(from: &reader, context))
    case .finish: self = .finish(try FinishForm(from: &reader, context))
    case .stock: self = .stock(try StockRoom(from: &reader))
    case .bag: self = .bag(try BagForm(from: &reader, context: context))
    case .stockForm: self = .stockForm(try StockForm(from: &reader, context: context))
    case .roster: self = .roster(try RosterScreen(from: &reader))
    case .assign: self = .assign(try AssignForm(from: &reader, context: context))
    case .volunteers: self = .volunteers(try VolunteerList(from: &reader, context: context))
    case .benefits: self = .benefits(try BenefitDialog(from: &reader))
    case .bagDay: self = .bagDay(try BagDayScreen(from: &reader, context: context))
    case .reports: self = .reports(try ReportsScreen(from: &reader))
    case .paper: self = .paper(try PaperScreen(from: &reader))
    case .conflicts: self = .conflicts(try ConflictsScreen(from: &reader))
    case .duplicates: self = .duplicates(try DuplicatesScreen(from: &reader))
    case .settle: self = .settle(try SettleForm(from: &reader, context))
    case .grants: self = .grants(try GrantsScreen(from: &reader))
    case .cases: self = .cases(try CasesScreen(from: &reader))
    case .caseFile: self = .caseFile(try CaseFileScreen(from: &reader))
    case .caseForm: self = .caseForm(try CaseForm(from: &reader, context: context))
    case .grantFile: self = .grantFile(try GrantFileScreen(from: &reader))
    case .grantForm: self = .grantForm(try GrantForm(from: &reader, context: context))
    case .remote: self = .remote(try RemoteForm(from: &reader, context))
    case .importFile: self = .importFile(try ImportScreen(from: &reader, context))
    case .sync: self = .sync(try SyncScreen(from: &reader, context))
    case .dayClose: self = .dayClose(try DayCloseScreen(from: &reader, context))
    case .stockHistory: self = .stockHistory(try StockHistoryList(from: &reader))
    case .lotGiven: self = .lotGiven(try LotGivenList(from: &reader))
    case .register: self = .register(try RegisterForm(from: &reader, context: context))
    case .plan: self = .plan(try PlanScreen(from: &reader))
    case .planForm: self = .planForm(try PlanForm(from: &reader, context: context))
    }
  }
}

extension Layer {
  /// The layer in the words of another language, as a draft would bring it back; nil for what is closed then.
  func reworded(_ context: DeskContext) -> Layer? {
    guard isKept else { return nil }
    var writer = CanonicalWriter()
    encode(into: &writer)
    var reader = CanonicalReader(writer.bytes)
    return try? Layer(from: &reader, context)
  }
}

extension ActionList.Subject {
  /// The number of a subject in drafts; nil for those that ask before something that stays, and are not kept.
  var code: UInt64? {
    switch self {
    case .menu: 1
    case .ticket: 2
    case .card: 3
    case .park: 4
    case .transfer: 5
    case .giveTicket: 6
    case .theme: 7
    case .register: 8
    case .notes, .noteReason, .reveal, .reverse, .shelf, .recall, .reverseStock, .pair, .undoImport,
      .endedGoal, .paperForms, .grantNext, .grantPapers, .takeBackGrant, .budget, .caseNext, .casePapers,
      .seeCase,
      .takeBackCase, .officers:
      nil
    }
  }

  /// The ticket that it is about.
  var ticket: Identifier<Ticket>? {
    switch self {
    case .ticket(let ticket), .park(let ticket), .transfer(let ticket): ticket
    default: nil
    }
  }

  init(code: UInt64, ticket: Identifier<Ticket>?) throws(CanonicalTrouble) {
    switch (code, ticket) {
    case (1, nil): self = .menu
    case (2, let ticket?): self = .ticket(ticket)
    case (3, nil): self = .card
    case (4, let ticket?): self = .park(ticket)
    case (5, let ticket?): self = .transfer(ticket)
    case (6, nil): self = .giveTicket
    case (7, nil): self = .theme
    case (8, nil): self = .register
    default: throw .code
    }
  }
}

extension ActionList {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(subject.code ?? 0)
    writer.write(subject.ticket) { $0.write($1) }
    writer.write(request)
    writer.write(UInt64(list.focus))
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    let code = try reader.unsigned()
    let subject = try Subject(code: code, ticket: try reader.optionalID(Ticket.self))
    let request = try reader.text()
    let focus = Int(clamping: try reader.unsigned())
    self.init(subject, request: request, openedBy: nil, count: min(focus, 100) + 1, focus: focus)
  }
}

extension TakeTicketForm {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(request)
    writer.write(text)
    writer.write(UInt64(lane))
    form.encodeFocus(into: &writer)
  }

  init(from reader: inout CanonicalReader, _ context: DeskContext) throws(CanonicalTrouble) {
    let request = try reader.text()
    let text = try reader.text()
    let lane = Int(clamping: try reader.unsigned())
    self.init(request: request, context: context, text: text, lane: lane)
    try restoreFocus(from: &reader)
    resume(context)
  }
}

extension FinishForm {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(ticket)
    writer.write(label)
    writer.write(request)
    writer.write(UInt64(chosen("purpose")))
    writer.write(UInt64(chosen("outcome")))
    form.encodeFocus(into: &writer)
  }

  init(from reader: inout CanonicalReader, _ context: DeskContext) throws(CanonicalTrouble) {
    let ticket: Identifier<Ticket> = try reader.identifier()
    let label = try reader.text()
    let request = try reader.text()
    let purpose = Int(clamping: try reader.unsigned())
    let outcome = Int(clamping: try reader.unsigned())
    self.init(
      ticket: ticket, label: label, request: request, context: context, purpose: purpose, outcome: outcome)
    try restoreFocus(from: &reader)
  }
}

extension Form {
  /// Writes which field has the keyboard, where its caret stands, and whether anything was changed.
  func encodeFocus(into writer: inout CanonicalWriter) {
    switch focus {
    case .field(let index):
      writer.write(UInt64(index) + 1)
      if case .text(let field) = fields[index].content {
        writer.write(UInt64(field.caret))
      } else {
        writer.write(0 as UInt64)
      }
    case .buttons:
      writer.write(0 as UInt64)
      writer.write(UInt64(buttons.focus))
    }
  }

  /// Puts the keyboard back where it was.
  mutating func restoreFocus(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    let place = Int(clamping: try reader.unsigned())
    let caret = Int(clamping: try reader.unsigned())
    if place > 0 {
      guard fields.indices.contains(place - 1) else { throw .code }
      let id = fields[place - 1].id
      focus(on: id)
      change(id) { field in
        if case .text(var text) = field.content {
          text.moveCaret(to: caret)
          field.content = .text(text)
        }
      }
    } else {
      focusButtons(caret)
    }
  }

  /// Moves the keyboard to the buttons, by the keys that an officer would press.
  private mutating func focusButtons(_ index: Int) {
    for _ in 0...fields.count where focus != .buttons {
      _ = update(Stroke(.key(.tab), milliseconds: 0))
    }
    buttons.move(to: index)
  }
}
