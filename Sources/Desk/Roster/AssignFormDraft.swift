import Screen
import ThaiText
import Welfare

extension AssignForm {
  /// Writes the slot, what was typed and chosen, and the request id.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(signed: Int64(day.number))
    writer.write(slot.shift.shift)
    writer.write(slot.shift.code)
    writer.write(slot.shift.from)
    writer.write(slot.shift.to)
    writer.write(slot.shift.wanted)
    writer.write(duties) { writer, duty in
      writer.write(duty.duty)
      writer.write(duty.code)
      writer.write(duty.title)
    }
    writer.write(request)
    writer.write(field.text)
    writer.write(UInt64(duty.selected))
  }

  /// Reads a form as it was left; `query` is to be asked.
  init(from reader: inout CanonicalReader, context: DeskContext) throws(CanonicalTrouble) {
    guard let number = Int32(exactly: try reader.signed()) else { throw .code }
    let shift = ShiftAdded(
      shift: try reader.identifier(), code: try reader.text(), from: try reader.unsigned(),
      to: try reader.unsigned(), wanted: try reader.unsigned())
    let duties = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      DutyLine(duty: try r.identifier(), code: try r.text(), title: try r.text())
    }
    self.init(
      day: Day(number: number), slot: RosterPage.Slot(shift: shift, assigned: []), duties: duties,
      request: try reader.text(), context: context)
    restore(try reader.text(), duty: Int(clamping: try reader.unsigned()))
  }
}
