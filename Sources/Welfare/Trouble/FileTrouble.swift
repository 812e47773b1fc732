/// Why a file could not be read or written at all. Closed, with values; `Desk/Words` has the sentences.
public enum FileTrouble: Error, Hashable, Sendable {
  /// There is no file there.
  case missing(path: String)
  /// A file of that name is there already, and is never written over.
  case exists(path: String)
  /// It is a directory.
  case directory(path: String)
  /// It may not be read.
  case notReadable(path: String)
  /// Nothing stands in it.
  case empty(path: String)
  /// A header, and no row below it.
  case noRows(path: String)
  /// The first line holds none of the headers that are known.
  case noHeader(path: String)
  /// Columns that must be there are not.
  case missingColumns([ImportField])
  /// No column of that header or number; the headers there are.
  case noSuchColumn(String, known: [String])
  /// Two columns hold the same.
  case repeatedColumn(ImportField)
  /// A line has more than so many bytes.
  case lineTooLong(line: UInt64, limit: Int)
  /// The registration office's counts by village, which name nobody.
  case population(path: String)
  /// Holds NUL bytes: not a text file.
  case notText(path: String)
  /// No batch of that id was imported here.
  case unknownBatch(String)
  /// A file could not be written: rows set aside, an export, a paper.
  case notWritable(path: String)
  /// Reading failed otherwise; the system's error number, 0 if it gave none.
  case failed(path: String, code: Int32)
}
