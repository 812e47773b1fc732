import ArgumentParser
import Records
import ThaiText
import Welfare

/// What goods a command speaks of: one lot and a quantity, or several lines.
struct LineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("ล็อต · The lot's code.", valueName: "l"))
  var lot: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("จำนวนชุด · How many.", valueName: "n"))
  var quantity: Int64?
  @Option(help: ArgumentHelp("รหัสชุด ถ้ารหัสล็อตซ้ำ · The kit, where several have that lot code.", valueName: "k"))
  var kit: String?
  @Option(help: ArgumentHelp("ล็อต=จำนวน ซ้ำได้ · Lot and quantity; may repeat.", valueName: "lot=n"))
  var line: [LineArgument] = []

  func validate() throws {
    guard (lot == nil) == (quantity == nil) else { throw ValidationError("--lot L --quantity N") }
    guard lot != nil || !line.isEmpty else { throw ValidationError("--lot L --quantity N / --line L=N") }
  }

  /// The lines, each lot found by its code.
  func lines(_ session: Session) throws(Ending) -> [StockLineRequest] {
    var lines: [StockLineRequest] = []
    if let lot, let quantity {
      lines.append(StockLineRequest(lot: try session.lot(lot, kit: kit), quantity: quantity))
    }
    for argument in line {
      lines.append(
        StockLineRequest(lot: try session.lot(argument.lot, kit: kit), quantity: argument.quantity))
    }
    return lines
  }
}

/// `69-07=3` on the command line.
struct LineArgument: ExpressibleByArgument {
  let lot: String
  let quantity: Int64

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="),
      let quantity = Int64(argument[argument.index(after: equals)...])
    else { return nil }
    lot = String(argument[..<equals])
    self.quantity = quantity
  }
}

extension Session {
  /// The lot of a code, or of an id; one of several kits wants the kit named.
  func lot(_ code: String, kit: String?) throws(Ending) -> Identifier<Lot> {
    if let id = Identifier<Lot>(hex: code) { return id }
    let found = try read { () throws(StoreTrouble) in try store.lots(code: code, kit: kit) }
    guard let first = found.first else { throw fail(.notFound(.lot, code)) }
    guard found.allSatisfy({ $0.lot == first.lot }) else {
      let kits = Set(found.map(\.kitCode)).sorted()
      throw fail(.stock(.lotAmbiguous(lot: code, kits: kits)))
    }
    return first.lot
  }

  /// The place of a code, a title or an id; nil: where this device's goods lie.
  func place(_ text: String?) throws(Ending) -> Identifier<Place> {
    let places = try read { () throws(StoreTrouble) in try store.places() }
    let found =
      if let text {
        places.first { $0.code == text } ?? places.first { $0.title == text }
          ?? places.first { $0.place.hex == text }
      } else {
        places.first(where: \.isKept) ?? places.first
      }
    guard let found else { throw fail(.notFound(.place, text ?? "")) }
    return found.place
  }

  /// The entry that a text names: `<log>/<seq>`, or the number alone of this device's log.
  func entry(_ text: String) throws(Ending) -> EntryName {
    guard let entry = EntryName(text, own: store.logID) else { throw fail(.notFound(.movement, text)) }
    return entry
  }
}

extension Committed {
  /// Kits on hand afterwards, as scripts read it.
  var onHand: JSON { remaining.map { JSON($0) } ?? .null }
}

/// Where the goods of a hand-over are taken from, where that is not a shelf as usual.
struct GoodsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("ของที่อาสานำไป ตาม stock carried · What a volunteer carries.", valueName: "carrying"))
  var carried: String?
  @Option(
    name: .customLong("handed-on"),
    help: ArgumentHelp("วันที่มอบจริง · The day it was handed over, if not today.", valueName: "d"))
  var handedOn: DayArgument?
  @Flag(help: "มอบชุดอื่นแทน ต้องระบุ --lot · Another kit stands in; needs --lot.")
  var substitute = false
  @Flag(help: "มอบเกินบัญชี ต้องระบุ --lot · Beyond the record; needs --lot, and a count settles it.")
  var unheld = false
  @Flag(help: "ยืนยันจำนวนที่ผิดปกติ · The odd quantity is meant.")
  var confirm = false

  /// The goods that these options mean.
  func goods(_ session: Session) throws(Ending) -> HandOverGoods {
    HandOverGoods(
      carrying: try carried.map { (text) throws(Ending) in try session.carrying(text) }, isUnheld: unheld,
      isConfirmed: confirm)
  }
}
