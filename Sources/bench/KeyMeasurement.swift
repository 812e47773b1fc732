import Desk
import Records
import Screen
import ThaiText
import Welfare

extension Workbench {
  /// `key-to-paint`: from a key to the cells that change, the records' answers included, the terminal left out.
  func measureKeys() throws {
    let store = try store()
    try store.prepareLookup()
    guard let officer = try store.officers().first(where: { $0.code == "practice" }) else { return }
    for row in rows.prefix(20) {
      _ = try store.commit(
        .takeTicket(lane: "ก", visitor: Caller(name: row.person.firstName)), by: try proposer(store))
    }
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      var desk = try HeadlessDesk(store, officer: officer, now: now(), size: size)
      let name = "key-to-paint.\(size.columns)x\(size.rows)"
      time(name + ".queue", &desk, (0..<400).map { $0 % 40 < 20 ? .key(.down) : .key(.up) })
      _ = desk.press(.key(.function(3)))
      time(name + ".lookup", &desk, rows.prefix(60).flatMap { Self.typed($0.person.firstName) })
      _ = desk.press(.key(.enter))
      _ = desk.press(.key(.function(4)))
      _ = desk.press(.text("1"))
      time(name + ".bag-form", &desk, (0..<200).flatMap { _ in [.key(.down), .text(" ")] })
    }
  }

  private func time(_ name: String, _ desk: inout HeadlessDesk, _ keys: [Input]) {
    var figure = Figure()
    var cells = 0
    for key in keys { cells += figure.time { desk.press(key) } }
    figure.print(name)
    print("\(name).cells: \(rounded(Double(cells) / Double(max(1, keys.count)))) a key")
  }

  /// A name letter by letter, and away again with Esc.
  private static func typed(_ name: String) -> [Input] {
    name.unicodeScalars.map { .text(String($0)) } + [.key(.escape)]
  }
}
