public import Welfare

/// Reads a household register: one row a person, headers in any order.
public enum RegisterFile {
  /// The rows of the register in `bytes`, good and set aside; `path` is only named in troubles.
  ///
  /// - Throws: `FileTrouble` when nothing can be read.
  public static func read(
    _ bytes: [UInt8], path: String, options: ImportOptions
  ) throws(FileTrouble) -> ParsedRegister {
    let file = try ImportedBytes(bytes, path: path, encoding: options.encoding)
    let columns = try ImportColumns(file, as: .register, mappings: options.mappings)
    var repeats = RepeatedPeople()
    return try FileRows(file, columns, options).read {
      (cells: inout RowCells) throws(Rejection) -> RegisterRow in
      let name = try cells.name()
      let id = try cells.nationalID()
      let person = PersonParticulars(
        title: name.title, firstName: name.first, surname: name.surname, nationalID: id,
        noNumber: id == nil ? .notInSource : nil, sex: try cells.sex(title: name.title),
        birth: try cells.birth(), phone: try cells.phone())
      let row = RegisterRow(
        line: cells.record.line, person: person, household: try cells.household(),
        position: try cells.position())
      if let reason = repeats.reject(row) { throw cells.aside(id == nil ? .row : .nationalID, reason) }
      return row
    }
  }
}
