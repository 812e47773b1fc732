import Foundation
import Testing

/// What `household show` says of others that gave to a household, on a second device that met the first over a folder.
@Suite struct ElsewhereCommandTests {
  private let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    let morning = "2026-11-23T09:00:00+07:00"
    try program.furnish(at: morning)
    let received = try program(
      "stock receive --kit BAG --lot 69-07 --quantity 5 --unit-value 62000 --source พมจ. --now " + morning)
    #expect(received.exit == 0, "\(received.errors)")
  }

  private var second: String { program.directory + "/second" }

  /// Another device that has met the first.
  private func join() throws {
    let folder = program.directory + "/stick"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let join = ["init", "--tambon", "650811", "--practice", "--join", "folder:" + folder, "--store", second]
    for arguments in [join, ["sync", "folder:" + folder, "--store", program.store], join] {
      let result = try program.run(arguments + ["--now", "2026-11-23T09:30:00+07:00"])
      #expect(result.exit == 0, "\(arguments) \(result.errors)")
    }
  }

  private func shown(_ store: String, at time: String, _ options: String...) throws -> ProgramUnderTest.Result
  {
    try program.run(
      ["household", "show", "65080000066", "--now", time, "--store", store] + options)
  }

  private func places(_ store: String, at time: String = "2026-11-23T10:00:00+07:00") throws -> [[String:
    Any]]
  {
    let elsewhere = try shown(store, at: time, "--json").last["elsewhere"] as? [String: Any]
    #expect(elsewhere?["since"] as? String == "2026-10-01")
    return try #require(elsewhere?["places"] as? [[String: Any]])
  }

  @Test func `one device alone says that other tambons are not checked`() throws {
    defer { program.clear() }
    let places = try places(program.store)
    #expect(places.map { $0["place"] as? String } == ["other_tambons"])
    #expect(places[0]["answer"] as? String == "not_checked" && places[0]["newest"] is NSNull)
    #expect(try shown(program.store, at: "2026-11-23T10:00:00+07:00").output.contains("ตำบลอื่น  ยังไม่ได้ตรวจ"))
  }

  @Test func `a second device says what the first one gave, and how old that is`() throws {
    defer { program.clear() }
    try join()
    var first = try #require(try places(second).first)
    #expect(first["device"] as? String == "A" && first["answer"] as? String == "not_found")
    #expect(first["stale"] as? Bool == false)
    let issued = try program(
      "aid issue --household 65080000066 --campaign PRACTICE --now 2026-11-23T10:30:00+07:00")
    #expect(issued.exit == 0, "\(issued.errors)")
    let receipt = try #require(issued.last["receipt"] as? String)
    #expect(try places(second).first?["answer"] as? String == "not_found", "it has not come yet")
    for store in [program.store, second] {
      let synced = try program.run([
        "sync", "folder:" + program.directory + "/stick", "--now", "2026-11-23T10:40:00+07:00", "--store",
        store,
      ])
      #expect(synced.exit == 0, "\(synced.errors)")
    }
    first = try #require(try places(second).first)
    #expect(first["answer"] as? String == "found")
    let given = try #require((first["given"] as? [[String: Any]])?.first)
    #expect(given["receipt"] as? String == receipt && given["day"] as? String == "2026-11-23")
    #expect(given["quantity"] as? Int == 1 && given["aid"] as? String == "bag")
    let late = try #require(try places(second, at: "2026-11-30T10:00:00+07:00").first)
    #expect(late["stale"] as? Bool == true && (late["age_days"] as? Int ?? 0) > 3)
    let thai = try shown(second, at: "2026-11-30T10:00:00+07:00").output
    #expect(thai.contains("! เครื่อง A  พบ 1 ชุด  เก่า") && thai.contains(receipt))
    let english = try shown(second, at: "2026-11-30T10:00:00+07:00", "--lang", "en").output
    #expect(english.contains("! Device A  found 1 bag") && english.contains("Other tambons  not checked"))
    #expect(try places(program.store).contains { $0["answer"] as? String == "found" } == false)
  }
}
