import Screen
import ThaiText
import Welfare

/// What a draft keeps of it: the path, and the columns as they were told.
extension ImportScreen {
  /// Writes it; what runs is not kept.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(path.text)
    let kept = activity.stage == .choosing ? nil : activity.sheet
    writer.write(kept) { writer, sheet in
      writer.write(UInt64(sheet.source.rawValue))
      writer.write(activity.holds) { $0.write($1.code) }
    }
  }

  /// Reads it; the file is to be opened again where columns were told.
  init(from reader: inout CanonicalReader, _ context: DeskContext) throws(CanonicalTrouble) {
    let path = try reader.text()
    var activity = ImportActivity()
    if try reader.boolean() {
      guard let source = UInt8(exactly: try reader.unsigned()).flatMap(ImportFinished.Source.init(rawValue:))
      else { throw .code }
      let codes = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
      activity.kept = ImportActivity.Kept(
        source: source, holds: codes.map { ImportColumn(code: $0) ?? .unused })
    }
    self.init(activity, path: path, context)
  }
}
