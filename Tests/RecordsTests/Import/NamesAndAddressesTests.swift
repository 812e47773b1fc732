import Testing
import Welfare

@testable import Records

@Suite struct NamesAndAddressesTests {
  @Test(
    arguments: [
      ("124/28 หมู่ 2", "124/28", 2, ""), ("93 หมู่ที่ ๔", "93", 4, ""),
      ("7/2 ม.8 ต.ดินทอง อ.วังทอง", "7/2", 8, "ดินทอง"),
      ("บ้านเลขที่ 12 หมู่9 ตำบล ดินทอง", "12", 9, "ดินทอง"), ("เลขที่ 5", "5", 0, ""), ("", "", 0, ""),
      ("หมู่ 3", "", 3, ""),
      ("262/29 moo 9", "262/29", 9, ""),
    ] as [(String, String, UInt64, String)])
  func `an address is taken apart`(text: String, house: String, moo: UInt64, tambon: String) {
    let address = AddressText(text)
    #expect((address.houseNumber, address.moo, address.tambon) == (house, moo, tambon))
  }

  @Test(
    arguments: [
      ("2", 2), ("02", 2), ("หมู่ 2", 2), ("ม.12", 12), ("0", nil), ("100", nil), ("-1", nil), ("", nil),
      ("2ก", nil),
    ] as [(String, UInt64?)])
  func `a village number is 1 to 99`(text: String, moo: UInt64?) {
    #expect(AddressText.moo(text) == moo)
  }

  @Test(arguments: [
    ("นายสิทธิชัย ต้นเกษม", "นาย", "สิทธิชัย", "ต้นเกษม"), ("นางสาว กฤษภา เทพ คงรัตน์", "นางสาว", "กฤษภา", "เทพ คงรัตน์"),
    ("ว่าที่ ร.ต.ปรเทพ ใจวงศ์", "ว่าที่ ร.ต.", "ปรเทพ", "ใจวงศ์"), ("ด.ต.รัฐชนก รักใน", "ด.ต.", "รัฐชนก", "รักใน"),
    ("สมชาย", "", "สมชาย", ""), ("นายิกา ใจดี", "", "นายิกา", "ใจดี"), ("พระสมชาย", "พระ", "สมชาย", ""),
  ])
  func `a whole name is taken apart`(whole: String, title: String, first: String, surname: String) {
    let name = PersonName(whole: whole)
    #expect((name.title, name.first, name.surname) == (title, first, surname))
    #expect(name.whole == whole)
  }

  @Test(
    arguments: [
      ("นาย", .male), ("เด็กหญิง", .female), ("น.ส.", .female), ("พระ", .male), ("ว่าที่ ร.ต.", nil), ("", nil),
    ] as [(String, Person.Sex?)])
  func `a title says a sex or none`(title: String, sex: Person.Sex?) {
    #expect(PersonName.sex(ofTitle: title) == sex)
  }
}
