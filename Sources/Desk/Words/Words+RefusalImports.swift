import ThaiText
import Welfare

/// Refusals of imports as a whole.
extension Words {
  func refusal(_ refusal: ImportRefusal) -> RefusalText {
    let title = choose("ยกเลิกการนำเข้าครั้งนี้ไม่ได้", "This import cannot be taken back")
    switch refusal {
    case .undone:
      return RefusalText(
        title: title,
        because: choose("การนำเข้าครั้งนี้ถูกยกเลิกไปแล้ว", "It was taken back already."),
        instead: choose(
          "ถ้ายังเห็นข้อมูล อาจมาจากการนำเข้าครั้งอื่น ดูที่ tambondesk import list",
          "If its rows are still there, another import brought them: see tambondesk import list."),
        tell: choose("ข้อมูลชุดนี้ยกเลิกไปแล้วค่ะ", "That data was taken back already."))
    case .used(let act, let day):
      return RefusalText(
        title: title,
        because: choose(
          "มีรายการของผู้ที่การนำเข้านี้เพิ่มเข้ามา: \(deed(act)) \(date(day, .long))",
          "Somebody whom it brought has an act since: \(deed(act)), \(date(day, .long))."),
        instead: choose(
          "แก้เป็นรายคนหรือรายบ้าน หรือถ้าเป็นการนำเข้าครั้งหลัง ยกเลิกครั้งนั้นก่อน",
          "Correct people and houses one by one; if a later import did it, take that back first."),
        tell: choose(
          "ข้อมูลชุดนี้มีการใช้แล้วค่ะ ขอแก้เป็นรายๆ นะคะ", "That data is in use; let me correct it one by one."))
    }
  }
}
