import ArgumentParser
import Desk
import Records
import Settings
import ThaiText
import Welfare

/// `init`: makes a store.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "สร้างที่เก็บข้อมูลของศูนย์ · Make a centre's store.")

  @Option(help: ArgumentHelp("รหัสตำบล 6 หลัก · The tambon's six digits.", valueName: "n6"))
  var tambon: String
  @Option(help: ArgumentHelp("รหัสจุดบริการ · The service point's code.", valueName: "point"))
  var point: String?
  @Option(help: ArgumentHelp("ชื่อศูนย์ · The centre's name.", valueName: "name"))
  var name: String?
  @Flag(help: "ที่ฝึก ใช้กับคนสมมติ · A practice store, for invented people.")
  var practice = false
  @Option(
    name: .customLong("officer"),
    help: ArgumentHelp("รหัสเจ้าหน้าที่คนแรก · The first officer's code.", valueName: "code"))
  var officerCode: String?
  @Option(help: ArgumentHelp("ชื่อเจ้าหน้าที่คนแรก · The first officer's name.", valueName: "name"))
  var officerName: String?
  @Option(
    help: ArgumentHelp(
      "ร่วมกับเครื่องที่มีอยู่ ผ่าน folder:PATH หรือ postgres://… · Join the scope's devices through a remote.",
      valueName: "remote"))
  var join: String?
  @Option(name: .long, help: ArgumentHelp("ที่เก็บข้อมูล · The store's directory.", valueName: "dir"))
  var store: String?
  @Flag(name: .long, help: "ผลเป็น JSON · One JSON object.")
  var json = false
  @Option(name: .long, help: ArgumentHelp("ภาษา · Language of the words.", valueName: "th|en"))
  var lang: LanguageArgument?
  @Option(
    name: .long, help: ArgumentHelp("เวลาที่สร้าง เฉพาะที่ฝึก · The time (practice stores).", valueName: "time"))
  var now: InstantArgument?

  func validate() throws {
    guard isTambonCode(tambon) else {
      throw ValidationError("--tambon: ต้องเป็นตัวเลข 6 หลัก เช่น 650811 · six digits, such as 650811")
    }
    if practice, officerCode != nil || officerName != nil {
      throw ValidationError("--practice ไม่ใช้กับ --officer · a practice store makes its own officers")
    }
    if join != nil {
      guard officerCode == nil, officerName == nil, name == nil, point == nil else {
        throw ValidationError(
          "--join ใช้ชื่อศูนย์และเจ้าหน้าที่ที่มีอยู่แล้ว · a joining device takes over the centre's name and officers")
      }
    } else if !practice, officerCode == nil || officerName == nil {
      throw ValidationError(
        "ต้องมี --officer CODE --officer-name T หรือ --practice · name the first officer, or --practice")
    }
    if now != nil, !practice { throw ValidationError("--now ใช้ได้เฉพาะที่ฝึก · practice stores only") }
  }

  func run() throws {
    let output = Output(isJSON: json)
    let words = Words(lang?.language ?? .thai)
    let path = Surroundings.store(store)
    let surroundings = Surroundings(clock: now?.instant)
    if let join {
      return try InitJoining(
        remote: join, scope: practice ? .practice(tambon) : .tambon(tambon), path: path,
        surroundings: surroundings, output: output, words: words
      ).run()
    }
    let setup = CentreSetup(
      tambon: tambon, point: point, name: name ?? KnownCentre.name(ofTambon: tambon) ?? tambon,
      use: officerCode.map { .real(officerCode: $0, officerName: officerName ?? $0) } ?? .practice,
      rules: ShippedRules.files)
    do throws(StoreTrouble) {
      let made = try Store.create(at: path, setup: setup, environment: surroundings.storeEnvironment)
      output.row(
        [
          "ok": true, "store": .text(path), "device": .text(hexadecimal(made.device)),
          "letter": .text(made.letter), "scope": .text(made.scope.name), "practice": .boolean(practice),
        ], words.storeMade(path: path, name: setup.name, isPractice: practice))
    } catch {
      throw Session.fail(error, output, words)
    }
  }
}
