import Screen
import ThaiText
import Welfare

extension GrantForm {
  /// Writes what was typed, where the focus stands and the request id.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(kind.rawValue))
    switch about {
    case .nothing: writer.write(0 as UInt64)
    case .household(let household):
      writer.write(1 as UInt64)
      writer.write(household)
    case .grant(let grant):
      writer.write(2 as UInt64)
      writer.write(grant)
    case .budget(let allotment):
      writer.write(3 as UInt64)
      writer.write(allotment)
    }
    writer.write(request)
    writer.write(lines) { $1.encode(into: &$0) }
    writer.write(isDirty)
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
    case 0: about = .nothing
    case 1: about = .household(try reader.identifier())
    case 2: about = .grant(try reader.identifier())
    case 3: about = .budget(try reader.identifier())
    default: throw .code
    }
    let request = try reader.text()
    let lines = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try BillLine(from: &r)
    }
    let isDirty = try reader.boolean()
    let fields = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      (id: try r.text(), value: try r.text())
    }
    let focus = try reader.text()
    self.init(kind, about: about, known: GrantKnown(), request: request, context: context)
    resume(fields, lines: lines, focus: focus, isDirty: isDirty, context)
  }
}
