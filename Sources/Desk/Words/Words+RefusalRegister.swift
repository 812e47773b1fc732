import ThaiText
import Welfare

/// Refusals about the register.
extension Words {
  func refusal(_ refusal: RegisterRefusal) -> RefusalText {
    switch refusal {
    case .idLength, .idCheckDigit, .idOnlyForPractice, .idOfAnother, .noNumberUnexplained, .birthInFuture,
      .birthImpossible, .noName, .phoneLength:
      refusalOfPerson(refusal)
    case .noHouse:
      registerText(
        houseTitle, choose("ต้องมีทั้งบ้านเลขที่และหมู่ที่", "A house number and a moo are both needed."),
        choose("ใส่บ้านเลขที่และหมู่ที่", "Enter the house number and the moo."))
    case .houseCodeLength:
      registerText(
        houseTitle, choose("เลขรหัสประจำบ้านต้องมี 11 หลัก", "A house code has eleven digits."),
        choose("ตรวจเลขอีกครั้ง หรือเว้นว่าง", "Check the digits, or leave it empty."))
    case .houseCodeOfAnother(let house):
      registerText(
        houseTitle,
        choose("เลขรหัสประจำบ้านนี้เป็นของ \(self.house(house))", "\(self.house(house)) has this house code."),
        choose("เปิดบ้านนั้นแทน หรือตรวจเลขอีกครั้ง", "Open that household instead, or check the digits."))
    case .tooLong(let limit):
      registerText(
        registerTitle, choose("ยาวเกิน \(number(limit))", "It is longer than \(number(limit))."),
        choose("ย่อให้สั้นลง", "Shorten it."))
    case .nothingChanged:
      registerText(
        choose("ไม่มีอะไรต้องบันทึก", "There is nothing to save"),
        choose("ข้อมูลเหมือนเดิมทุกช่อง", "Everything is as it was."),
        choose("แก้ช่องที่ต้องการก่อน", "Change a field first."))
    case .alreadyClosed, .datesBackwards, .dayInFuture, .nowhere: refusalOfMove(refusal)
    case .noPurpose:
      registerText(
        choose("บันทึกความยินยอมแบบนี้ไม่ได้", "This consent cannot be noted"),
        choose("ยังไม่ได้เลือกว่าใช้เพื่ออะไร", "It is not said for what."),
        choose("เลือกอย่างน้อยหนึ่งข้อ", "Choose at least one purpose."))
    case .noteEmpty:
      registerText(
        choose("บันทึกข้อความนี้ไม่ได้", "This note cannot be saved"),
        choose("ยังไม่มีข้อความ", "It says nothing."), choose("พิมพ์ข้อความก่อน", "Type the note first."))
    case .changedSince:
      registerText(
        choose("ย้อนการแก้ไขนี้ไม่ได้", "This edit cannot be taken back"),
        choose("มีการแก้ไขส่วนเดียวกันหลังจากนั้น", "The same section was written again since."),
        choose("เปิดบัตรครัวเรือน แล้วแก้ไขใหม่", "Open the card and edit it."))
    }
  }

  private func refusalOfPerson(_ refusal: RegisterRefusal) -> RefusalText {
    switch refusal {
    case .idLength(let count):
      registerText(
        idTitle,
        choose(
          "ต้องมี 13 หลัก แต่มี \(number(count)) หลัก", "An ID has thirteen digits; there are \(number(count))."),
        choose("ตรวจเลขจากบัตรอีกครั้ง", "Check the digits on the card."))
    case .idCheckDigit(let place):
      registerText(
        idTitle, choose("หลักสุดท้ายไม่ตรงกับหลักอื่น", "The last digit does not agree with the others."),
        place.map {
          choose(
            "อาจสลับหลักที่ \(number($0)) กับ \(number($0 + 1))",
            "Digits \(number($0)) and \(number($0 + 1)) may be swapped.")
        } ?? choose("ตรวจเลขจากบัตรอีกครั้ง", "Check the digits on the card."))
    case .idOnlyForPractice:
      registerText(
        idTitle,
        choose("เลขที่ขึ้นต้นด้วย 9 ใช้ได้เฉพาะชุดฝึก", "Numbers that begin with 9 are for practice stores only."),
        choose("ตรวจเลขจากบัตรอีกครั้ง", "Check the digits on the card."))
    case .idOfAnother(let name):
      registerText(
        idTitle, choose("เป็นเลขของ \(name) อยู่แล้ว", "\(name) carries this number."),
        choose("ค้นหาคนนั้น แล้วตรวจว่าเป็นคนเดียวกันหรือไม่", "Find them and check whether it is the same person."))
    case .noNumberUnexplained:
      registerText(
        idTitle, choose("ไม่มีเลขประจำตัว และไม่ได้บอกว่าเพราะอะไร", "There is no ID and no reason why."),
        choose("ใส่เลข หรือเลือกเหตุที่ไม่มี", "Enter the number, or choose why there is none."))
    case .birthInFuture(let birth):
      registerText(
        choose("วันเกิดนี้ใช้ไม่ได้", "This birth date cannot be"),
        choose("\(day(birth)) ยังมาไม่ถึง", "\(day(birth)) has not come yet."), birthAdvice)
    case .birthImpossible(let birth):
      registerText(
        choose("วันเกิดนี้ใช้ไม่ได้", "This birth date cannot be"),
        choose("\(day(birth)) นานเกินกว่าอายุคน", "\(day(birth)) is longer ago than anybody lives."), birthAdvice
      )
    case .phoneLength(let count):
      registerText(
        choose("เบอร์โทรศัพท์นี้ใช้ไม่ได้", "This phone number cannot be"),
        choose(
          "ต้องมี 10, 9 หรือ 4 หลัก แต่มี \(number(count)) หลัก",
          "It has ten, nine or four digits; there are \(number(count))."),
        choose("ตรวจเบอร์อีกครั้ง คั่นหลายเบอร์ด้วยจุลภาค", "Check the number; separate several by commas."))
    default:
      registerText(
        choose("บันทึกชื่อนี้ไม่ได้", "This name cannot be saved"),
        choose("ยังไม่มีชื่อ", "There is no first name."),
        choose("ใส่ชื่อตามที่เจ้าตัวบอก แม้ไม่มีนามสกุล", "Enter the name as told, even without a surname."))
    }
  }

  private func refusalOfMove(_ refusal: RegisterRefusal) -> RefusalText {
    let because: String
    let instead: String
    switch refusal {
    case .alreadyClosed(let name, let change, let day):
      let when = day.map { choose(" เมื่อ \(date($0))", " on \(date($0))") } ?? ""
      because = choose(
        "\(name) \(moveChange(change))แล้ว\(when)", "\(name) \(moveChange(change)) already\(when).")
      instead = choose("ถ้าบันทึกผิด ให้เลือกแก้ข้อมูล", "If that was written wrongly, choose to correct it.")
    case .datesBackwards(let day, let before):
      because = choose("\(date(day)) อยู่ก่อน \(date(before))", "\(date(day)) is before \(date(before)).")
      instead = choose("ตรวจวันที่อีกครั้ง", "Check the day.")
    case .dayInFuture(let day):
      because = choose("\(date(day)) ยังมาไม่ถึง", "\(date(day)) has not come yet.")
      instead = choose("ตรวจวันที่อีกครั้ง", "Check the day.")
    default:
      because = choose("ไม่ได้อยู่จริง และไม่มีชื่อในทะเบียน", "Neither living there nor in the register.")
      instead = choose(
        "เลือกอย่างน้อยหนึ่งอย่าง หรือบันทึกว่าย้ายออก", "Choose at least one, or note that they moved away.")
    }
    return registerText(choose("บันทึกการย้ายแบบนี้ไม่ได้", "This move cannot be saved"), because, instead)
  }

  private func registerText(_ title: String, _ because: String, _ instead: String) -> RefusalText {
    RefusalText(
      title: title, because: because, instead: instead,
      tell: choose("ขอตรวจข้อมูลอีกครั้งสักครู่นะคะ", "Let me check that once more, please."))
  }

  private var registerTitle: String { choose("บันทึกในทะเบียนไม่ได้", "The register cannot hold this") }
  private var houseTitle: String { choose("บันทึกที่อยู่นี้ไม่ได้", "This address cannot be saved") }
  private var idTitle: String { choose("เลขประจำตัวนี้ใช้ไม่ได้", "This ID cannot be saved") }
  private var birthAdvice: String {
    choose("ตรวจปี พ.ศ. อีกครั้ง ไม่รู้วันเดือนใส่เฉพาะปี", "Check the year; of an unknown day enter the year alone.")
  }

  private func day(_ birth: PartialDay) -> String { figures(birth.text(.short, language: language)) }
}
