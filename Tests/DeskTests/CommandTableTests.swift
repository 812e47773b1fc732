import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct CommandTableTests {
  @Test func `every command stands in the table once`() {
    #expect(
      CommandTable().commands.map(\.id).sorted { $0.rawValue < $1.rawValue }
        == CommandID.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  @Test func `no two commands claim one key`() {
    #expect(CommandTable().collisions().isEmpty)
  }

  @Test func `nothing stands on F10 to F12, and no command needs more than the certain keys`() {
    for command in CommandTable().commands {
      for key in command.keys {
        if case .function(let number) = key { #expect((1...9).contains(number)) }
      }
    }
  }

  @Test func `a key given by the centre leads to its command, and the bar shows it`() {
    var counter = Counter(keymap: Keymap(keys: ["call-next": [.control("k")]]))
    #expect(counter.shows("Ctrl-K"))
    counter.press(.function(6))
    #expect(counter.proposed.isEmpty)
    counter.press(.control("k"))
    #expect(counter.proposed.count == 1)
  }

  @Test func `a keymap cannot take the keys that everything is reached by`() {
    let table = CommandTable(Keymap(keys: ["quit": [.enter, .tab, .escape]]))
    #expect(table.command(for: .enter) == nil)
    #expect(table.command(for: .escape) == .back)
  }

  @Test func `two commands given one key are told of`() {
    let table = CommandTable(Keymap(keys: ["undo": [.function(6)]]))
    #expect(table.collisions().map(\.commands) == [[.callNext, .undo]])
  }

  @Test(arguments: CommandID.allCases)
  func `every command is reached by arrows, Tab, Enter, Esc, Backspace, Space and text`(id: CommandID) throws
  {
    let command = try #require(CommandTable()[id])
    var walk = Walk(id)
    switch command.path {
    case .bar: walk.bar(id)
    case .menu: walk.menu(command)
    case .ticketActions: walk.ticket(command)
    case .cardActions: walk.card(command)
    case .lotActions: walk.lot(command)
    case .registerActions: walk.register(command)
    case .queueRow: walk.counter.press(.up, .enter)
    case .button: walk.form()
    case .escape: walk.escape()
    }
    #expect(walk.reached == id)
  }
}

/// Walks to a command by the certain keys alone.
private struct Walk {
  var counter: Counter
  private var left = false

  init(_ id: CommandID) {
    counter = Counter(board: Walk.board(for: id))
  }

  var reached: CommandID? { left ? .back : counter.desk.given }

  /// A queue in which the command can be given on the first row.
  private static func board(for id: CommandID) -> QueueBoard {
    let row: QueueRow? =
      switch id {
      case .recall, .serve, .miss: Sample.row(4, "พ004", nil, .called(counter: 1), minutes: 9, calls: 3)
      case .finish, .identifyServed:
        Sample.row(12, "ก012", nil, .serving(counter: 1, visit: Sample.id(1)), minutes: 9)
      default: nil
      }
    let parked: [QueueRow] =
      id == .undoStep ? [Sample.row(9, "ก009", nil, .parked(reason: "away", visit: nil), minutes: 5)] : []
    return QueueBoard(
      day: Sample.now.day, windows: [QueueBoard.Window(number: 1, ticket: row)],
      waiting: id == .undoStep ? [] : [Sample.waiting[1]], parked: parked, missed: [], served: 0,
      averageMinutes: nil, why: nil)
  }

  mutating func bar(_ id: CommandID) {
    if id == .undo {
      counter.press(.enter)
      counter.type("1")
    }
    for _ in 0..<(counter.desk.focus == .queue ? 4 : 3) { counter.press(.tab) }
    for _ in 0..<(CommandTable.bar.firstIndex(of: id) ?? 0) { counter.press(.right) }
    counter.press(.enter)
  }

  mutating func menu(_ command: Command) {
    bar(.menu)
    if let number = command.number {
      counter.type(String(number))
    } else {
      let place = counter.desk.entries(of: .menu).firstIndex { $0.deed == .command(command.id) } ?? 0
      for _ in 0..<place { counter.press(.down) }
      counter.press(.enter)
    }
    if command.id == .quit {
      counter.press(.right)
      counter.press(.enter)
    }
  }

  mutating func ticket(_ command: Command) {
    if command.id == .identify {
      openCard()
      counter.press(.tab, .tab, .tab, .tab)
    }
    counter.type(" ")
    counter.type(command.number.map(String.init) ?? "")
  }

  mutating func card(_ command: Command) {
    if command.id == .otherHouse { counter.card = Sample.fullCard }
    openCard()
    if command.id == .otherHouse { counter.press(.home, .down) }
    counter.press(.enter)
    counter.type(command.number.map(String.init) ?? "")
  }

  mutating func register(_ command: Command) {
    counter.card = Sample.fullCard
    counter.register("")
    counter.type(command.number.map(String.init) ?? "")
  }

  mutating func lot(_ command: Command) {
    counter.stock = Sample.busyStock
    counter.openStock()
    counter.press(.down, .enter)
    counter.type(command.number.map(String.init) ?? "")
  }

  private mutating func openCard() {
    counter.press(.tab)
    counter.type("ทรัพย์")
    counter.press(.enter)
  }

  mutating func form() {
    counter.press(.up, .enter, .enter, .enter, .enter)
  }

  mutating func escape() {
    bar(.menu)
    counter.press(.escape)
    left = counter.desk.layers.isEmpty
  }
}
