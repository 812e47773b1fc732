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
  /// คลัง.
  case stock(StockScreen)
  /// F1.
  case help(HelpScreen)
  /// ทดสอบแป้น.
  case keyTest(KeyTest)
  /// มอบถุงยังชีพ.
  case bag(BagForm)
  /// Why something cannot be done.
  case refusal(RefusalDialog)
  /// ใบรับ.
  case receipt(ReceiptView)
  /// The roster of the week.
  case week(RosterScreen)
  /// Who goes on a slot of the roster.
  case assign(AssignList)
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
    case .question: true
    case .list(let list): list.subject.asks
    case .takeTicket, .finish, .stock, .help, .keyTest, .bag, .refusal, .receipt, .week, .assign: false
    }
  }

  /// Whether it is a form with something filled in that leaving would lose.
  var isFilled: Bool {
    switch self {
    case .takeTicket(let form): form.form.isDirty || !form.text.isEmpty
    case .finish(let form): form.form.isDirty
    case .bag(let form): form.isDirty
    case .list, .stock, .help, .keyTest, .question, .refusal, .receipt, .week, .assign: false
    }
  }

  /// The request id under which a form saves; nil for what is no form.
  var request: String? {
    switch self {
    case .takeTicket(let form): form.request
    case .finish(let form): form.request
    case .bag(let form): form.request
    case .receipt(let view): view.request
    case .assign(let list): list.request
    case .list, .stock, .help, .keyTest, .question, .refusal, .week: nil
    }
  }

  /// Whether typed text goes into it now.
  var takesText: Bool {
    switch self {
    case .takeTicket(let form): form.form.focus == .field(0)
    case .help: true
    case .bag(let form): form.form.focusesText
    case .list, .finish, .stock, .keyTest, .question, .refusal, .receipt, .week, .assign: false
    }
  }
}
