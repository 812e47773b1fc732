import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `backup`: everything as it stands at one moment, in one file.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "สำรองข้อมูลทั้งหมดไว้ในไฟล์เดียว · Copy the whole store into one file.")

  @Argument(help: ArgumentHelp("ไฟล์ใหม่ · A file that is not there yet.", valueName: "file"))
  var file: String
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common)
    do {
      let bytes = try session.store.backup(to: file)
      session.output.row(
        ["ok": true, "file": .text(file), "bytes": JSON(bytes)], session.words.backedUp(file, bytes: bytes))
    } catch let trouble as FileTrouble {
      throw session.fail(trouble)
    } catch let trouble as StoreTrouble {
      throw session.fail(trouble)
    }
  }
}

/// `restore`: a store of a backup, with a log of its own.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "กู้คืนจากไฟล์สำรองเป็นที่เก็บใหม่ · Make a store of a backup.")

  @Argument(help: ArgumentHelp("ไฟล์สำรอง · The backup.", valueName: "file"))
  var file: String
  @Option(help: ArgumentHelp("ที่เก็บใหม่ · The new store's directory.", valueName: "dir"))
  var to: String
  @Flag(name: .long, help: "ผลเป็น JSON · One JSON object.")
  var json = false
  @Option(name: .long, help: ArgumentHelp("ภาษา · Language of the words.", valueName: "th|en"))
  var lang: LanguageArgument?

  func run() throws {
    let output = Output(isJSON: json)
    let words = Words(lang?.language ?? .thai)
    let path = Surroundings.store(to)
    do {
      let store = try Store.restore(
        file, to: path, environment: Surroundings(clock: nil).storeEnvironment)
      output.row(
        [
          "ok": true, "store": .text(path), "scope": .text(store.scope.name),
          "letter": store.isReadOnly ? .null : .text(store.letter), "practice": .boolean(store.isPractice),
        ], words.restored(path, letter: store.isReadOnly ? nil : store.letter))
    } catch let trouble as FileTrouble {
      throw Session.fail(.other, words.trouble(trouble), output)
    } catch let trouble as StoreTrouble {
      throw Session.fail(trouble, output, words)
    }
  }
}
