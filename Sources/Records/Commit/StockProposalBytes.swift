import ThaiText
import Welfare

extension CanonicalWriter {
  /// A wish about goods in canonical form.
  mutating func write(_ wish: StockProposal) {
    switch wish {
    case .addPlaces(let places):
      write("addPlaces")
      write(places) { writer, place in
        writer.write(place.code)
        writer.write(place.title)
      }
    case .move(let from, let to, let lines):
      write("move")
      write(from)
      write(to)
      write(lines)
    case .writeOff(let place, let line, let reason):
      write("writeOff")
      write(place)
      write([line])
      write(UInt64(reason.rawValue))
    case .recall(let lot, let reason):
      write("recall")
      write(lot)
      write(UInt64(reason.rawValue))
    case .release(let lot):
      write("release")
      write(lot)
    case .count(let request):
      write("count")
      write(request)
    case .send(let from, let receiver, let lines):
      write("send")
      write(from)
      write(receiver)
      write(lines)
    case .takeIn(let transfer, let place, let lines):
      write("takeIn")
      write(transfer)
      write(place)
      write(lines) { $0.write($1) }
    case .carry(let request):
      write("carry")
      write(request.volunteer)
      write(request.from)
      write(request.campaign) { $0.write($1) }
      write(request.lines)
    case .bringBack(let carrying, let place, let lines):
      write("bringBack")
      write(carrying)
      write(place)
      write(lines) { $0.write($1) }
    case .reverse(let entry, let reason):
      write("reverse")
      write(entry)
      write(UInt64(reason.rawValue))
    }
  }

  private mutating func write(_ lines: [StockLineRequest]) {
    write(lines) { writer, line in
      writer.write(line.lot)
      writer.write(signed: line.quantity)
    }
  }

  private mutating func write(_ request: CountRequest) {
    write(request.place)
    write(request.asOf) { $0.write(signed: $1.milliseconds) }
    write(request.witness) { $0.write($1.subject) }
    write(request.lines)
  }
}
