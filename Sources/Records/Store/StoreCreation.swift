import Crypto
import Foundation
import GRDB
import Glibc
import ThaiText
public import Welfare

extension Store {
  /// Makes a store in a new directory at `path` and opens it.
  ///
  /// It is built in a directory beside it and renamed, so that it is there whole or not at all.
  ///
  /// - Throws: `StoreTrouble`: `exists`, `notOurs` (a directory with other files, or a file), `networkFileSystem`,
  ///   `rules`, `diskFull`, `readOnly`, `failed`.
  public static func create(
    at path: String, setup: CentreSetup, environment: StoreEnvironment
  ) throws(StoreTrouble) -> Store {
    do {
      return try make(at: path, environment: environment) { making in
        let book = try environment.parseRules(setup.rules)
        let founding = Founding(
          setup: setup, book: book, environment: environment, random: RandomBits(environment.random))
        try build(making, for: path, environment) { try founding.write(to: $0, at: making) }
      }
    } catch {
      throw StoreTrouble(error, path: path, holders: { [] })
    }
  }

  /// Makes a store in a directory beside `path` and gives it that name when `build` is done: it is there whole or not at all.
  static func make(
    at path: String, environment: StoreEnvironment, _ build: (StorePlace) throws -> Void
  ) throws -> Store {
    try requireRoom(at: path)
    var random = RandomBits(environment.random)
    let making = StorePlace(path: path + ".making-" + String(random.next(), radix: 16))
    do {
      try build(making)
      try settle(making, at: path)
    } catch {
      try? FileManager.default.removeItem(atPath: making.path)
      throw error
    }
    return try open(at: path, environment: environment)
  }

  static func requireRoom(at path: String) throws(StoreTrouble) {
    let place = StorePlace(path: path)
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return }
    var found = stat()
    if unsafe stat(place.database, &found) == 0 { throw .exists(path: path) }
    if errno == EACCES { throw .readOnly(path: path) }
    guard status.st_mode & S_IFMT == S_IFDIR, place.isEmpty else { throw .notOurs(path: path) }
  }

  /// The directories and the database with its tables; `write` fills it.
  static func build(
    _ place: StorePlace, for path: String, _ environment: StoreEnvironment,
    _ write: (Connection) throws -> Void
  ) throws {
    try prepare(place, for: path)
    let connection = try Connection.writing(place, patience: environment.patience)
    try connection.write { tables in
      _ = try tables.first("PRAGMA journal_mode = WAL") { $0.text(0) }
      try Schema.bringUpToDate(tables.database)
    }
    try write(connection)
    // The last connection to close copies the log into the database and takes it away.
    try connection.close()
  }

  /// The directories and empty files of a store, for nobody else to read.
  static func prepare(_ place: StorePlace, for path: String) throws {
    try FileManager.default.createDirectory(
      atPath: place.parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    if FileSystemKind(at: place.parent)?.isRemote == true {
      throw StoreTrouble.networkFileSystem(path: path)
    }
    for directory in [place.path, place.desks, place.drafts] {
      guard unsafe mkdir(directory, 0o700) == 0 else { throw StoreTrouble(errno: errno, path: path) }
    }
    // SQLite gives its -wal and -shm the mode of the database.
    for file in [place.database, place.tick] {
      let descriptor = unsafe Glibc.open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw StoreTrouble(errno: errno, path: path) }
      close(descriptor)
    }
  }

  private static func settle(_ making: StorePlace, at path: String) throws {
    sync(directory: making.path)
    guard unsafe rename(making.path, path) == 0 else {
      throw errno == ENOTEMPTY || errno == EEXIST
        ? StoreTrouble.exists(path: path) : StoreTrouble(errno: errno, path: path)
    }
    sync(directory: StorePlace(path: path).parent)
  }

  private static func sync(directory: String) {
    let descriptor = unsafe Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
