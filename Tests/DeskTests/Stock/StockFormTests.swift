import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct StockFormTests {
  private static let lot: Identifier<Lot> = Sample.id(320)

  private func wishes(_ counter: Counter) -> [StockProposal] {
    counter.proposed.compactMap { if case .stock(let wish) = $0.proposal { wish } else { nil } }
  }

  private func lines(_ quantity: Int64) -> [StockLineRequest] {
    [StockLineRequest(lot: Self.lot, quantity: quantity)]
  }

  @Test func `goods move to another place, and the stock stands there again`() {
    var counter = Counter.atStock()
    counter.act("3")
    counter.type("๑๒")
    counter.press(.function(8))
    #expect(wishes(counter) == [.move(from: Sample.centreShelf, to: Sample.temple, lines: lines(12))])
    #expect(counter.desk.layers.count == 1)
  }

  @Test func `a volunteer named by part of the name or by the card takes goods along`() {
    for who in ["ธีระ", "65-00002"] {
      var counter = Counter.atStock()
      counter.act("4")
      counter.type("3")
      counter.press(.enter)
      counter.type(who)
      #expect(counter.shows("อพม. นายธีระ วิสิงห์พงศ์"))
      counter.press(.function(8))
      #expect(
        wishes(counter) == [
          .carry(CarryRequest(volunteer: Sample.id(402), from: Sample.centreShelf, lines: lines(3)))
        ])
    }
  }

  @Test(arguments: [("", "ต้องใส่"), ("สมหมาย", "ไม่พบ"), ("65-", "3 คน พิมพ์ต่อ")])
  func `who cannot be found, or is several people, carries nothing`(who: String, why: String) {
    var counter = Counter.atStock()
    counter.act("4")
    counter.type("3")
    counter.press(.enter)
    counter.type(who)
    counter.press(.function(8))
    #expect(counter.proposed.isEmpty)
    #expect(counter.shows(why))
  }

  @Test func `goods are sent to a centre by its code, and written off for a reason`() {
    var counter = Counter.atStock()
    counter.act("5")
    counter.type("10")
    counter.press(.enter)
    counter.type("650802")
    counter.press(.function(8))
    counter.act("6")
    counter.type("2")
    counter.press(.enter)
    counter.type("  ")
    counter.press(.function(8))
    #expect(
      wishes(counter) == [
        .send(from: Sample.centreShelf, receiver: "650802", lines: lines(10)),
        .writeOff(
          place: Sample.centreShelf, line: StockLineRequest(lot: Self.lot, quantity: 2), reason: .lost),
      ])
  }

  @Test func `a place is counted lot by lot as of a time, seen by an officer`() {
    var counter = Counter.atStock()
    counter.act("2")
    counter.type("40")
    counter.press(.down, .down)
    counter.type("0")
    counter.press(.down, .down, .down, .down)
    counter.type("9.30")
    counter.press(.down)
    counter.type("wipha")
    #expect(counter.shows("จนท. วิภา ใจงาม"))
    counter.press(.function(8))
    #expect(
      wishes(counter) == [
        .count(
          CountRequest(
            place: Sample.centreShelf, asOf: Instant(Sample.now.day, minuteOfDay: 570),
            witness: .officer(Sample.id(1)),
            lines: [
              StockLineRequest(lot: Self.lot, quantity: 40),
              StockLineRequest(lot: Sample.id(322), quantity: 0),
            ]))
      ])
  }

  @Test func `a count of nothing at all is not saved, and a field of a number takes digits alone`() {
    var counter = Counter.atStock()
    counter.act("2")
    counter.type("สอง")
    counter.press(.function(8))
    #expect(counter.proposed.isEmpty)
    #expect(counter.shows("ต้องใส่"))
  }

  @Test(arguments: ["25.00", "9", "พรุ่งนี้", "9.30.10"])
  func `a time that is none is said beside the field`(typed: String) {
    var counter = Counter.atStock()
    counter.act("2")
    counter.type("40")
    for _ in 0..<6 { counter.press(.down) }
    counter.type(typed)
    counter.press(.function(8))
    #expect(counter.proposed.isEmpty)
    #expect(counter.shows("ใส่เวลา"))
  }

  @Test func `a recall asks for a reason with nothing chosen, and a recalled lot is released at once`() {
    var counter = Counter.atStock()
    counter.act("7")
    counter.press(.enter)
    #expect(counter.proposed.isEmpty)
    counter.act("7")
    counter.type("1")
    counter.go(to: .shelf(StockShelf(lot: Sample.id(322), place: Sample.centreShelf)))
    counter.press(.enter)
    counter.type("7")
    #expect(wishes(counter) == [.recall(Self.lot, reason: .unsafe), .release(Sample.id(322))])
  }

  @Test func `what a volunteer brings back is what is left, or fewer`() {
    var counter = Counter.atStock()
    counter.go(to: .carrying(Sample.id(350)))
    counter.press(.enter, .backspace)
    counter.type("2")
    counter.press(.function(8))
    #expect(wishes(counter) == [.bringBack(Sample.id(350), to: Sample.centreShelf, lines: lines(2))])
  }

  @Test func `a transfer is taken in as it was sent, or as it arrived`() {
    var counter = Counter.atStock()
    for typed in ["", "9"] {
      counter.go(to: .transfer("T-70/0003"))
      counter.press(.enter)
      if !typed.isEmpty {
        counter.press(.backspace, .backspace)
        counter.type(typed)
      }
      counter.press(.function(8))
    }
    #expect(
      wishes(counter) == [
        .takeIn(Sample.id(360), to: Sample.centreShelf, lines: nil),
        .takeIn(Sample.id(360), to: Sample.centreShelf, lines: lines(9)),
      ])
  }

  @Test func `of a transfer of more lots than a form can ask for, the others came as they were sent`() {
    let sent = (0..<9).map { StockLine(lot: Sample.id(500 + $0), quantity: 4) }
    let transfer = TransferLine(
      transfer: Sample.id(360), paper: "T-70/0003", receiver: "650811", at: Sample.now, sent: 36, arrived: 0,
      isOpen: true, lines: sent)
    var counter = Counter.atStock(
      80, 24, .thai, StockBoard(lots: [Sample.lot], places: Sample.places, transfers: [transfer]))
    counter.go(to: .transfer("T-70/0003"))
    counter.press(.enter, .backspace)
    counter.type("3")
    counter.press(.function(8))
    guard case .takeIn(_, _, let lines?)? = wishes(counter).last else {
      Issue.record("nothing taken in")
      return
    }
    #expect(lines.map(\.quantity) == [3, 4, 4, 4, 4, 4, 4, 4, 4])
    #expect(lines.map(\.lot) == sent.map(\.lot))
  }

  @Test func `what is odd is asked once: saved again as it stands, it is meant; changed, it is asked anew`() {
    var counter = Counter.atStock()
    counter.act("1")
    counter.type("900")
    counter.refusal = .stock(.oddQuantity(900, usual: 50))
    counter.press(.function(8), .escape, .function(8), .escape)
    counter.press(.backspace)
    counter.press(.function(8))
    let confirmed = counter.proposed.compactMap { proposed -> Bool? in
      if case .receiveStock(let request) = proposed.proposal { request.isConfirmed } else { nil }
    }
    #expect(confirmed == [false, true, false])
  }

  @Test func `an entry is taken back from what moved, one that was already or is a hand-over is not`() {
    var counter = Counter.atStock()
    counter.act("8")
    counter.press(.down, .enter)
    #expect(counter.shows("กลับจากใบรับ"))
    counter.press(.down, .enter)
    #expect(counter.shows("กลับไปแล้ว"))
    counter.press(.up, .up, .enter)
    counter.type("2")
    #expect(wishes(counter) == [.reverse(EntryName(log: Sample.log, seq: 9), reason: .miscounted)])
    #expect(counter.desk.layers.count == 2)
  }

  @Test func `F7 takes back the last act about goods, with a reason, and only once`() {
    var counter = Counter.atStock()
    counter.act("3")
    counter.type("2")
    counter.press(.function(8), .function(7))
    counter.type("1")
    #expect(
      wishes(counter).last == .reverse(EntryName(log: Sample.log, seq: 1), reason: .mistake))
    counter.press(.function(7))
    #expect(wishes(counter).count == 2)
  }

  @Test func `what a kit holds is typed in words, and a place has a code and a title`() {
    var counter = Counter.atStock()
    counter.go(to: .addKit)
    counter.press(.enter)
    counter.type("BABY")
    counter.press(.enter)
    counter.type("เด็กเล็ก")
    counter.press(.enter)
    counter.stroke(.paste("นมผง 2 กล่อง, ผ้าอ้อม ๑ ห่อ"))
    counter.press(.function(8))
    counter.go(to: .addPlace)
    counter.press(.enter)
    counter.type("HALL")
    counter.press(.enter)
    counter.type("ศาลากลางบ้าน")
    counter.press(.function(8))
    #expect(
      counter.proposed.map(\.proposal) == [
        .addKit(
          code: "BABY", title: "เด็กเล็ก",
          items: [
            KitItem(title: "นมผง", quantity: 2, unit: "กล่อง"),
            KitItem(title: "ผ้าอ้อม", quantity: 1, unit: "ห่อ"),
          ]), .stock(.addPlaces([PlaceRequest(code: "HALL", title: "ศาลากลางบ้าน")])),
      ])
  }

  @Test(arguments: StockForm.Kind.allCases)
  func `a form half filled comes back after a crash with what was typed`(kind: StockForm.Kind) {
    var counter = Counter.atStock()
    switch kind {
    case .receive: counter.act("1")
    case .count: counter.act("2")
    case .move: counter.act("3")
    case .carry: counter.act("4")
    case .send: counter.act("5")
    case .writeOff: counter.act("6")
    case .kit: counter.go(to: .addKit)
    case .campaign: counter.go(to: .openCampaign)
    case .place: counter.go(to: .addPlace)
    case .takeIn: counter.go(to: .transfer("T-70/0003"))
    case .bringBack: counter.go(to: .carrying(Sample.id(350)))
    }
    if case .stock = counter.desk.layers.last { counter.press(.enter) }
    counter.type("7")
    counter.press(.down)
    counter.type("7")
    let again = Counter(stock: Sample.busyStock, restoring: counter.draft)
    #expect(again.desk.draft() == counter.desk.draft())
    #expect(again.text[2...] == counter.text[2...])
  }
}
