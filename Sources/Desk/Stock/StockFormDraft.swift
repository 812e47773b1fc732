import Screen
import ThaiText
import Welfare

extension StockForm {
  /// Writes what was typed, where the focus stands and the request id.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(kind.rawValue))
    switch about {
    case .kit(let code):
      writer.write(1 as UInt64)
      writer.write(code)
    case .shelf(let shelf):
      writer.write(2 as UInt64)
      writer.write(shelf.lot)
      writer.write(shelf.place)
    case .carrying(let carrying):
      writer.write(3 as UInt64)
      writer.write(carrying)
    case .transfer(let transfer):
      writer.write(4 as UInt64)
      writer.write(transfer)
    }
    writer.write(request)
    writer.write(kept) { writer, field in
      writer.write(field.id)
      writer.write(field.value)
    }
    writer.write(keptFocus)
  }

  /// Reads a form as it was left; `queries` are to be asked.
  init(from reader: inout CanonicalReader, context: DeskContext) throws(CanonicalTrouble) {
    guard let raw = UInt8(exactly: try reader.unsigned()), let kind = Kind(rawValue: raw) else { throw .code }
    let about: About
    switch try reader.unsigned() {
    case 1: about = .kit(try reader.text())
    case 2: about = .shelf(StockShelf(lot: try reader.identifier(), place: try reader.identifier()))
    case 3: about = .carrying(try reader.identifier())
    case 4: about = .transfer(try reader.identifier())
    default: throw .code
    }
    let request = try reader.text()
    let fields = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      (id: try r.text(), value: try r.text())
    }
    let focus = try reader.text()
    self.init(kind, about: about, board: nil, request: request, context: context)
    resume(fields, focus: focus, context)
  }
}
