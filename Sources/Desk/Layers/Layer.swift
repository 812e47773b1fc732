import Screen
import Welfare

/// Something over the panes that has the keyboard.
enum Layer: Hashable, Sendable {
  /// A list of numbered actions.
  case list(ActionList)
  /// The ticket form.
  case takeTicket(TakeTicketForm)
  /// The form that ends a service.
  case finish(FinishForm)
  /// มอบถุงยังชีพ.
  case bag(BagForm)
  /// An earlier hand-over.
  case receipt(ReceiptView)
  /// Why something cannot be done.
  case refusal(RefusalDialog)
  /// คลัง.
  case stock(StockRoom)
  /// Goods that come in, move, leave or are counted; new kits, campaigns and places.
  case stockForm(StockForm)
  /// ความเคลื่อนไหว.
  case stockHistory(StockHistoryList)
  /// ครัวเรือนที่ได้รับล็อตนี้.
  case lotGiven(LotGivenList)
  /// The week's roster.
  case roster(RosterScreen)
  /// จัดคนเข้าเวร.
  case assign(AssignForm)
  /// วันมอบถุง.
  case bagDay(BagDayScreen)
  /// พิมพ์/รายงาน.
  case reports(ReportsScreen)
  /// A report or list on the screen.
  case paper(PaperScreen)
  /// ปิดวัน.
  case dayClose(DayCloseScreen)
  /// ซิงค์.
  case sync(SyncScreen)
  /// นำเข้าไฟล์.
  case importFile(ImportScreen)
  /// ที่ซิงค์.
  case remote(RemoteForm)
  /// ข้อมูลไม่ตรงกัน.
  case conflicts(ConflictsScreen)
  /// รายชื่อที่อาจซ้ำ.
  case duplicates(DuplicatesScreen)
  /// บ้านพอเพียง.
  case grants(GrantsScreen)
  /// แฟ้มเงินซ่อมบ้าน.
  case grantFile(GrantFileScreen)
  /// A form of a grant or its money.
  case grantForm(GrantForm)
  /// เรื่อง.
  case cases(CasesScreen)
  /// แฟ้มเรื่อง.
  case caseFile(CaseFileScreen)
  /// A form of a case.
  case caseForm(CaseForm)
  /// ตกลงข้อมูลที่ไม่ตรงกัน.
  case settle(SettleForm)
  /// แยกครอบครัว.
  case family(FamilyForm)
  /// อพม.
  case volunteers(VolunteerList)
  /// สิทธิที่น่าจะได้.
  case benefits(BenefitDialog)
  /// A form of the register.
  case register(RegisterForm)
  /// แผนครอบครัว.
  case plan(PlanScreen)
  /// A goal that is new, or ended.
  case planForm(PlanForm)
  /// A sensitive note while it is shown.
  case note(NoteView)
  /// F1.
  case help(HelpScreen)
  /// ทดสอบแป้น.
  case keyTest(KeyTest)
  /// A question before something that cannot be taken back.
  case question(Question, Asked)

  /// What a question is about.
  enum Asked: Hashable, Sendable {
    /// Whether to leave the program.
    case quit
    /// Whether to lose what a form holds.
    case discard
  }

  /// Whether nothing pressed before it stood on the screen may answer it.
  var asks: Bool {
    switch self {
    case .question, .refusal: true
    case .list(let list): list.subject.asks
    case .receipt(let receipt): if case .asking = receipt.step { true } else { false }
    case .roster(let roster): if case .asking = roster.place { true } else { false }
    case .dayClose(let screen): screen.isAsking
    case .sync(let screen): screen.isAsking
    case .takeTicket, .finish, .bag, .bagDay, .importFile, .remote, .conflicts, .duplicates, .settle, .grants,
      .grantFile, .grantForm, .cases, .caseFile, .caseForm,
      .reports, .paper,
      .family, .stock,
      .register, .plan, .planForm, .note,
      .stockForm,
      .stockHistory,
      .lotGiven, .assign,
      .volunteers, .benefits, .help, .keyTest:
      false
    }
  }

  /// Whether it is bag day.
  var isBagDay: Bool { if case .bagDay = self { true } else { false } }

  /// Whether it stays while F7 takes back what was done in it.
  var staysForUndo: Bool {
    switch self {
    case .bagDay, .stock, .stockHistory, .duplicates, .plan: true
    default: false
    }
  }

  /// Whether it is a form with something filled in that leaving would lose.
  var isFilled: Bool {
    switch self {
    case .takeTicket(let form): form.form.isDirty || !form.text.isEmpty
    case .finish(let form): form.form.isDirty
    case .bag(let form): form.isDirty
    case .stockForm(let form): form.isDirty
    case .assign(let form): form.isDirty
    case .family(let form): form.form.isDirty
    case .remote(let form): form.form.isDirty
    case .settle(let form): form.isFilled
    case .register(let form): form.isDirty
    case .grantForm(let form): form.isDirty
    case .caseForm(let form): form.isDirty
    case .planForm(let form): form.isDirty
    case .list, .plan, .grants, .grantFile, .cases, .caseFile, .note, .receipt, .refusal, .bagDay, .dayClose,
      .sync, .importFile,
      .conflicts,
      .duplicates,
      .reports,
      .paper, .stock,
      .stockHistory,
      .lotGiven,
      .roster, .volunteers,
      .benefits,
      .help, .keyTest, .question:
      false
    }
  }

  /// Whether it is a form that F8 saves.
  var isForm: Bool {
    switch self {
    case .takeTicket, .finish, .bag, .family, .stockForm, .assign, .remote, .settle, .register, .planForm,
      .grantForm, .caseForm:
      true
    case .list, .plan, .grants, .grantFile, .cases, .caseFile, .note, .receipt, .refusal, .bagDay, .dayClose,
      .sync, .importFile,
      .conflicts,
      .duplicates,
      .reports,
      .paper, .stock,
      .stockHistory,
      .lotGiven,
      .roster, .volunteers,
      .benefits,
      .help, .keyTest, .question:
      false
    }
  }

  /// The request id under which it saves; nil for what saves nothing itself.
  var request: String? {
    switch self {
    case .takeTicket(let form): form.request
    case .finish(let form): form.request
    case .bag(let form): form.request
    case .receipt(let receipt): receipt.request
    case .stockForm(let form): form.request
    case .roster(let roster): roster.request
    case .assign(let form): form.request
    case .benefits(let dialog): dialog.request
    case .bagDay(let screen): screen.request
    case .dayClose(let screen): screen.request
    case .settle(let form): form.request
    case .family(let form): form.request
    case .register(let form): form.request
    case .grantForm(let form): form.request
    case .caseForm(let form): form.request
    case .planForm(let form): form.request
    case .list, .plan, .grants, .grantFile, .cases, .caseFile, .note, .refusal, .sync, .importFile, .remote,
      .conflicts,
      .duplicates, .reports,
      .paper, .stock,
      .stockHistory,
      .lotGiven,
      .volunteers, .help,
      .keyTest,
      .question:
      nil
    }
  }

  /// Whether typed text goes into it now.
  var takesText: Bool {
    switch self {
    case .takeTicket(let form): form.form.focus == .field(0)
    case .bag(let form): form.form.isOnText
    case .stockForm(let form): form.form.isOnText
    case .assign(let form): form.takesText
    case .help, .volunteers: true
    case .importFile(let screen): screen.takesText
    case .bagDay(let screen): screen.chosen == nil
    case .remote(let form): form.form.isOnText
    case .settle(let form): form.form.isOnText
    case .register(let form): form.form.isOnText
    case .grantForm(let form): form.form.isOnText
    case .caseForm(let form): form.form.isOnText
    case .planForm(let form): form.form.isOnText
    case .list, .plan, .grants, .grantFile, .cases, .caseFile, .note, .finish, .dayClose, .sync, .conflicts,
      .duplicates,
      .reports, .paper, .family,
      .receipt, .refusal,
      .stock,
      .stockHistory,
      .lotGiven, .roster, .benefits,
      .keyTest, .question:
      false
    }
  }
}

extension Form {
  /// Whether the keyboard is in a field of typed text.
  var isOnText: Bool {
    guard case .field(let index) = focus, fields.indices.contains(index) else { return false }
    if case .text = fields[index].content { return true }
    return false
  }
}
