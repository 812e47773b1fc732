import ThaiText
public import Welfare

extension Store {
  /// What a file looks like before it is imported, with what was kept of such a file's columns.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: where it lies.
  ///   - source: what it is taken for; nil to let the header say.
  /// - Throws: `ImportTrouble`: `file`, `store`.
  public func sheet(
    of bytes: [UInt8], at path: String, as source: ImportFinished.Source? = nil
  ) throws(ImportTrouble) -> ImportSheet {
    let look = try FileLook.at(bytes, path: path, as: source)
    let kept = try kept(of: look.source, bytes)
    if source == nil, kept.isEmpty {
      // What such a file was told to be once, it is again.
      for other in ImportFinished.Source.allCases where other != look.source {
        let kept = try self.kept(of: other, bytes)
        if !kept.isEmpty { return try FileLook.at(bytes, path: path, as: other).sheet(kept: kept) }
      }
    }
    return look.sheet(kept: kept)
  }

  private func kept(
    of source: ImportFinished.Source, _ bytes: [UInt8]
  ) throws(ImportTrouble) -> [ImportOptions.Mapping] {
    do throws(StoreTrouble) { return try keptColumns(of: source.code, bytes) } catch { throw .store(error) }
  }

  /// Keeps what somebody said of a file's columns where its headers do not say so themselves.
  ///
  /// - Throws: `ImportTrouble`: `file`, `store`.
  public func keepColumns(of wish: ImportWish, _ bytes: [UInt8]) throws(ImportTrouble) {
    let plain = try FileLook.at(bytes, path: wish.path, as: wish.source).sheet(kept: [])
    let told = zip(wish.columns, plain.columns).filter { $0.holds != $1.holds }.map(\.0)
    do throws(StoreTrouble) {
      try keepColumns(wish.mappings(of: told), of: wish.source.code, bytes)
    } catch {
      throw .store(error)
    }
  }
}

extension ImportWish {
  /// How its columns are told to the reader of the file.
  public var mappings: [ImportOptions.Mapping] { mappings(of: columns) }

  /// A column goes by its header; by its number where another one has the same header, or it has none.
  fileprivate func mappings(of told: [Column]) -> [ImportOptions.Mapping] {
    let headers = columns.map(\.header)
    return columns.indices.filter { told.contains(columns[$0]) }.map { index in
      let isFound = Told.place(named: headers[index], in: headers) == index
      return ImportOptions.Mapping(
        column: isFound ? headers[index] : "#\(index + 1)", field: columns[index].holds)
    }
  }
}

/// A file looked at: what it is, and what its columns hold.
private struct FileLook {
  let source: ImportFinished.Source
  private let file: ImportedBytes
  private let header: FileHeader
  private let isRecognised: Bool

  static func at(
    _ bytes: [UInt8], path: String, as wanted: ImportFinished.Source?
  ) throws(ImportTrouble) -> FileLook {
    do throws(FileTrouble) { return try FileLook(bytes, path: path, as: wanted) } catch { throw .file(error) }
  }

  private init(_ bytes: [UInt8], path: String, as wanted: ImportFinished.Source?) throws(FileTrouble) {
    file = try ImportedBytes(bytes, path: path, encoding: nil)
    guard !PopulationFile.isOne(bytes) else { throw .population(path: path) }
    var best: (source: ImportFinished.Source, header: FileHeader, isWhole: Bool)?
    // Surveys and lists name what a register has not: where two kinds know as many headers, it is a register.
    for source in [ImportFinished.Source.register, .volunteers, .tpmap, .logbook]
    where wanted == nil || wanted == source {
      let header = try FileHeader(file, reading: Set(source.columns))
      let isWhole = source.missing(from: Set(header.columns(of: source).places.keys)).isEmpty
      let rank = (isWhole ? 1 : 0, header.known)
      if best.map({ rank > ($0.isWhole ? 1 : 0, $0.header.known) }) ?? true {
        best = (source, header, isWhole)
      }
    }
    guard let best else { throw .empty(path: path) }
    if best.header.known == 0, FileLook.isBinary(bytes) { throw .notText(path: path) }
    (header, isRecognised) = (best.header, best.isWhole)
    source = best.source
    guard FileLook.hasRows(file, header) else { throw .noRows(path: path) }
  }

  /// Control characters that no text has, near its beginning.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(4096).contains { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }
  }

  private static func hasRows(_ file: ImportedBytes, _ header: FileHeader) -> Bool {
    var reader = CSVReader(file.bytes, separator: header.separator, from: file.start)
    var record = CSVRecord()
    _ = reader.next(&record)
    while reader.next(&record) { if !record.isBlank { return true } }
    return false
  }

  /// Rows that are looked through for cells to show.
  private static let sampledRows = 200
  /// Characters of a cell that are shown.
  private static let sampleLength = 60

  func sheet(kept: [ImportOptions.Mapping]) -> ImportSheet {
    var (places, unused) = header.columns(of: source)
    var origins: Set<Int> = []
    for mapping in kept {
      guard let place = Told.place(named: mapping.column, in: header.names),
        mapping.field == .unused || source.columns.contains(mapping.field)
      else { continue }
      places = places.filter { $0.value != place }
      if mapping.field == .unused { unused.insert(place) } else { places[mapping.field] = place }
      origins.insert(place)
    }
    let held = Dictionary(places.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    let (samples, rows) = samples()
    return ImportSheet(
      path: file.path, source: source, isRecognised: isRecognised, encoding: file.encoding,
      separator: ImportSheet.Separator(rawValue: header.separator) ?? .comma, rows: rows,
      columns: header.names.indices.map { index in
        ImportSheet.Column(
          header: header.names[index], holds: held[index] ?? .unused,
          origin: origins.contains(index) ? .kept : .header, samples: samples[index])
      })
  }

  /// The first cells of each column that are not empty, and how many rows there are.
  private func samples() -> (samples: [[String]], rows: Int) {
    var samples = [[String]](repeating: [], count: header.names.count)
    var reader = CSVReader(file.bytes, separator: header.separator, from: file.start)
    var record = CSVRecord()
    _ = reader.next(&record)
    var rows = 0
    while reader.next(&record) {
      if record.isBlank { continue }
      rows += 1
      guard rows <= FileLook.sampledRows, !record.isTooLong, !record.hasOpenQuote else { continue }
      for (index, field) in record.fields.enumerated()
      where index < samples.count && samples[index].count < ImportSheet.mostSamples && field.start < field.end
      {
        let text = tidied(file.read(field).text).unicodeScalars.prefix(FileLook.sampleLength)
        let cell = String(String.UnicodeScalarView(text))
        if !cell.isEmpty, !samples[index].contains(where: { holds([$0], cell) }) {
          samples[index].append(cell)
        }
      }
    }
    return (samples, rows)
  }
}

extension FileHeader {
  /// Which column holds what, as the headers say; of two that say the same the first. The others are not used.
  fileprivate func columns(
    of source: ImportFinished.Source
  ) -> (places: [ImportColumn: Int], unused: Set<Int>) {
    let wanted = Set(source.columns)
    var places: [ImportColumn: Int] = [:]
    var unused: Set<Int> = []
    for (index, name) in names.enumerated() {
      if let column = ColumnSynonyms.column(of: name, among: wanted), places[column] == nil {
        places[column] = index
      } else {
        unused.insert(index)
      }
    }
    places.takeFullNameForSurname()
    return (places, unused)
  }
}
