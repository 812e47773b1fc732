import Foundation
import PtySupport
import Testing

/// The program as built, run as a command in a directory of its own.
struct ProgramUnderTest {
  /// What a run left behind.
  struct Result {
    let exit: Int32
    let output: String
    let errors: String

    /// The JSON objects of stdout, a line each.
    var objects: [[String: Any]] {
      output.split(separator: "\n").compactMap {
        try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }

    /// The last JSON object.
    var last: [String: Any] { objects.last ?? [:] }

    /// The refusal of the last JSON object.
    var refusal: [String: Any] { last["refusal"] as? [String: Any] ?? [:] }
  }

  /// The directory of this test; `store` lies in it.
  let directory: String

  /// Where the built program lies.
  static let path = BuiltProgram.path("tambondesk")

  init() throws {
    directory = NSTemporaryDirectory() + "tambondesk-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  }

  /// The store of this test.
  var store: String { directory + "/store" }

  /// Removes everything of this test.
  func clear() {
    try? FileManager.default.removeItem(atPath: directory)
  }

  /// A copy of a further device's store: it does not hold the root key, so nothing can be written to it.
  func copyOfSecondDevice() throws -> String {
    let (folder, second, copy) = (directory + "/stick", directory + "/second", directory + "/copy")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let join = ["init", "--tambon", "650811", "--practice", "--join", "folder:" + folder, "--store", second]
    for arguments in [join, ["sync", "folder:" + folder, "--store", store], join] {
      let result = try run(arguments)
      #expect(result.exit == 0, "\(arguments) \(result.errors)")
    }
    try FileManager.default.copyItem(atPath: second, toPath: copy)
    return copy
  }

  /// Runs the program; it is ended after `deadline` seconds.
  func run(
    _ arguments: [String], environment: [String: String] = [:], directory start: String? = nil,
    deadline: TimeInterval = 300
  ) throws -> Result {
    let process = Process()
    if let start { process.currentDirectoryURL = URL(fileURLWithPath: start) }
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["XDG_DATA_HOME": directory, "XDG_CONFIG_HOME": directory, "XDG_RUNTIME_DIR": directory]) {
        $1
      }
      .merging(environment) { $1 }
    let (output, errors) = (directory + "/out", directory + "/err")
    for file in [output, errors] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    let files = try [output, errors].map { try FileHandle(forWritingTo: URL(filePath: $0)) }
    // A process that has ended keeps its files, and starting one with a thousand of them open crashes.
    defer { for file in files { try? file.close() } }
    (process.standardOutput, process.standardError) = (files[0], files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let guardian = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + deadline, execute: guardian)
    process.waitUntilExit()
    guardian.cancel()
    return Result(
      exit: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// What the clock says where nothing else is said, so that no test meets midnight, or the end of a fiscal year.
  static let morning = "2026-11-23T09:00:00+07:00"

  /// Runs a command on this test's practice store, as JSON; the words of `line` are split at spaces.
  func callAsFunction(_ line: String, _ more: String..., environment: [String: String] = [:]) throws -> Result
  {
    let words = line.split(separator: " ").map(String.init) + more
    return try run(
      words + (words.contains("--now") ? [] : ["--now", Self.morning]) + ["--store", store, "--json"],
      environment: environment)
  }

  /// A practice store with a register and volunteers, ready for a visit.
  ///
  /// - Parameter time: what the clock says meanwhile.
  func furnish(at time: String = ProgramUnderTest.morning) throws {
    let clock = " --now " + time
    #expect(try self("init --tambon 650811 --practice" + clock).exit == 0)
    try writeRegister()
    #expect(try self("import register" + clock, directory + "/register.csv").exit == 0)
    try volunteers.write(toFile: directory + "/volunteers.csv", atomically: true, encoding: .utf8)
    #expect(try self("import volunteers" + clock, directory + "/volunteers.csv").exit == 0)
  }

  /// Writes the small register to `register.csv`.
  func writeRegister() throws {
    try register.write(toFile: directory + "/register.csv", atomically: true, encoding: .utf8)
  }

  /// A small register: two houses, one bad ID, one date that does not exist, one person without an ID.
  private var register: String {
    """
    รหัสประจำบ้าน,บ้านเลขที่,หมู่ที่,ชื่อหมู่บ้าน,ตำบล,เลขประจำตัวประชาชน,คำนำหน้า,ชื่อ,นามสกุล,เพศ,วันเกิด,สถานะในบ้าน,โทรศัพท์
    65080000066,262/29,9,บ้านบางทราย,ดินทอง,9650800000011,นาย,ภาณุเดช,ทรัพย์สุข,ชาย,2481,เจ้าบ้าน,
    65080000066,262/29,9,บ้านบางทราย,ดินทอง,9650811000123,นาง,สำเนียง,ทรัพย์สุข,หญิง,01/02/2508,ผู้อาศัย,0818377915
    65080000023,93,4,บ้านสระน้อย,ดินทอง,9650800000071,นาย,ชุติกิจ,ต้นลาภทอง,ชาย,2513,เจ้าบ้าน,
    65080000023,93,4,บ้านสระน้อย,ดินทอง,9650800000072,นาง,ผิดหลัก,ต้นลาภทอง,หญิง,2515,ผู้อาศัย,
    65080000023,93,4,บ้านสระน้อย,ดินทอง,9650800000020,นาง,วันผิด,ต้นลาภทอง,หญิง,31/02/2515,ผู้อาศัย,
    65080000031,32,2,บ้านดอนสูง,ดินทอง,,นาง,น้ำทิพย์,ไม่มีเลข,หญิง,2499,เจ้าบ้าน,

    """
  }

  private var volunteers: String {
    """
    เลขที่บัตร อพม.,ระดับ,เลขประจำตัวประชาชน,ชื่อ-สกุล,หมู่ที่,โทรศัพท์,วันออกบัตร,วันหมดอายุ,อบรม
    65-00001,หมู่บ้าน,,นางศิริพร สมมติ,3,0657806481,01/10/2566,30/09/2569,
    65-00002,หมู่บ้าน,,นายธีระ สมมติ,1,0835234800,01/10/2566,30/09/2599,พื้นฐาน

    """
  }
}
