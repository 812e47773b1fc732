import Foundation
import Testing

/// `household list --duplicates`, `merge` and `unmerge` on a small register.
@Suite struct `The commands of what may be one` {
  let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    let file = program.directory + "/register.csv"
    try """
    house_no,moo,village,title,first_name,surname,birth_date
    262/29,9,บ้านบางทราย,นาง,สมหญิง,ทรัพย์สุข,1965-03-09
    47,1,บ้านทุ่งใต้,นาง,สมหญิง,ทรัพยสุข,1965-03-09
    8,2,บ้านหนองบัว,นาย,มานะ,ใจลาภ,1980-01-02

    """.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try program("import register", file).exit == 0)
  }

  @Test func `two are listed with what speaks for it, merged, and taken apart`() throws {
    defer { program.clear() }
    let listed = try program("household list --duplicates")
    #expect(listed.exit == 0 && listed.objects.count == 1)
    let row = try #require(listed.objects.first)
    #expect(row["kind"] as? String == "person" && row["rule"] as? String == "name-and-birth-year")
    let fields = try #require(row["fields"] as? [String: String])
    #expect(fields["birth"] == "match" && fields["surname"] == "near" && fields["house"] == "mismatch")
    let (one, other) = (try #require(row["one"] as? String), try #require(row["other"] as? String))
    let merged = try program("household merge --person \(one) \(other) --request M1")
    #expect(merged.exit == 0 && merged.last["act"] as? String == "person.merged")
    #expect(merged.last["kept"] as? String == one && merged.last["alias"] as? String == other)
    #expect(
      try program("household merge --person \(one) \(other) --request M1").last["replayed"] as? Bool == true)
    #expect(try program("household list --duplicates").objects.isEmpty)
    let again = try program("household merge --person \(one) \(other)")
    #expect(again.exit == 3 && again.refusal["rule"] as? String == "duplicate.same")
    let apart = try program("household unmerge --person \(other)")
    #expect(apart.exit == 0 && apart.last["act"] as? String == "person.unmerged")
    let told = try program("household merge --person --not-the-same \(one) \(other)")
    #expect(told.exit == 0 && told.last["act"] as? String == "pair.told-apart")
    #expect(try program("household list --duplicates").objects.isEmpty)
    #expect(try program("household unmerge --person \(other)").exit == 3)
    #expect(try program("verify").exit == 0)
  }

  @Test func `households are merged by their ids, and the list shows one`() throws {
    defer { program.clear() }
    let ids = try program("household list").objects.compactMap { $0["id"] as? String }
    #expect(ids.count == 3)
    #expect(try program("household merge \(ids[0]) \(ids[1])").last["act"] as? String == "household.merged")
    let shown = try program("household list").objects
    #expect(shown.count == 2 && (shown.first?["members"] as? [Any])?.count == 2)
    #expect(try program("household show \(ids[1])").last["id"] as? String == ids[0])
    #expect(try program("household unmerge \(ids[1])").exit == 0)
    #expect(try program("household list").objects.count == 3)
    #expect(try program("household merge \(ids[0]) ffffffffffffffffffffffffffffffff").exit == 3)
  }
}
