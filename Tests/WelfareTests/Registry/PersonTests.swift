import Testing
import Welfare

@Suite struct PersonTests {
  @Test(
    arguments: [
      ("นาย", "ภาณุเดช", "ทรัพย์สุข", "นายภาณุเดช ทรัพย์สุข"), ("เด็กชาย", "ธีรพงษ์", "ทรัพย์สุข", "ด.ช.ธีรพงษ์ ทรัพย์สุข"),
      ("เด็กหญิง", "ฟ้า", "ใจดี", "ด.ญ.ฟ้า ใจดี"), ("นางสาว", "น้ำ", "ใจดี", "น.ส.น้ำ ใจดี"),
      ("ว่าที่ร้อยตรี", "สมชาย", "", "ว่าที่ร้อยตรีสมชาย"), ("", "มะลิ", "", "มะลิ"), ("", "", "", ""),
    ])
  func `a card shows title, first name and surname, long titles shortened`(
    title: String, first: String, surname: String, full: String
  ) {
    let person = PersonParticulars(title: title, firstName: first, surname: surname)
    #expect(utf8(person.fullName) == utf8(full))
  }

  @Test func `a household counts who lives there and who stands in its register`() {
    let members = [(true, true), (true, false), (false, true), (false, false), (true, false)].map {
      registered, lives in
      HouseholdCard.Member(
        person: Sample.id(1), particulars: PersonParticulars(firstName: "ก"),
        membership: Membership(
          household: Sample.id(2), position: .resident, isRegistered: registered, livesHere: lives), age: nil)
    }
    let card = HouseholdCard(
      household: Sample.id(2), particulars: HouseholdParticulars(houseNumber: "1", moo: 1), members: members)
    #expect(card.registered == 3)
    #expect(card.living == 2)
  }
}
