import ThaiText
import Welfare

/// Refusals of the roster.
extension Words {
  func refusal(_ refusal: RosterRefusal) -> RefusalText {
    switch refusal {
    case .cardExpired(let name, let expired): cardExpired(name, expired)
    case .doubleBooked(let name, let shift, let duty, let day): doubleBooked(name, shift, duty, day)
    }
  }

  func cardExpired(_ name: String, _ expired: Day) -> RefusalText {
    RefusalText(
      title: choose("ยังจัดเวรให้ \(name) ไม่ได้", "\(name) cannot go on the roster"),
      because: choose(
        "บัตร อพม. หมดอายุเมื่อ \(date(expired, .long))", "The volunteer card expired on \(date(expired, .long))."
      ),
      instead: choose(
        "เลือกคนอื่นที่บัตรยังใช้ได้ หรือต่ออายุบัตรก่อน", "Choose somebody with a valid card, or renew it first."),
      tell: choose(
        "บัตร อพม. หมดอายุแล้วค่ะ ต่ออายุเมื่อไรจัดเวรให้ได้เลยนะคะ",
        "Your volunteer card has expired; once it is renewed you can go on the roster."))
  }

  func doubleBooked(_ name: String, _ shift: String, _ duty: String, _ day: Day) -> RefusalText {
    RefusalText(
      title: choose("ยังจัดเวรให้ \(name) ไม่ได้", "\(name) cannot go on the roster"),
      because: choose(
        "\(date(day, .long)) มีเวร\(self.shift(shift)) หน้าที่\(duty) อยู่แล้ว",
        "On \(date(day, .long)) there is the shift \(self.shift(shift)) already: \(duty)."),
      instead: choose("เลือกคนอื่น หรือยกเลิกเวรเดิมก่อน", "Choose somebody else, or cancel the other shift first."),
      tell: choose(
        "วันนั้นมีเวรอยู่แล้วค่ะ ขอจัดเป็นเวรอื่นให้นะคะ", "You have a shift at those hours; let me find you another."))
  }
}
