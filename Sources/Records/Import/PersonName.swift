import ThaiText
import Welfare

/// A person's name in its parts.
struct PersonName {
  var title = ""
  var first = ""
  var surname = ""
  /// The whole as one column had it, else the parts in a row.
  var whole: String {
    written.isEmpty ? title + first + (surname.isEmpty ? "" : " " + surname) : written
  }
  private var written = ""

  init() {}

  /// Takes apart `นายสิทธิชัย ต้นเกษม`; `whole` is tidy.
  init(whole: String) {
    written = whole
    var rest = whole.unicodeScalars[...]
    if let title = PersonName.titles.first(where: { rest.starts(with: $0.unicodeScalars) }) {
      let name = rest.dropFirst(title.unicodeScalars.count)
      if let next = name.first, !PersonName.isMark(next) {
        self.title = title
        rest = name.first == " " ? name.dropFirst() : name
      }
    }
    let gap = rest.firstIndex(of: " ")
    first = String(rest[..<(gap ?? rest.endIndex)])
    if let gap { surname = String(rest[gap...].dropFirst()) }
  }

  /// The sex that a title says, nil for one that says none.
  static func sex(ofTitle title: String) -> Person.Sex? {
    let title = folded(title)
    if words("นาย", "เด็กชาย", "ด.ช.", "พระ", "สามเณร", "mr.", "mr", "master", hold: title) { return .male }
    let isFemale = words(
      "นาง", "นางสาว", "น.ส.", "เด็กหญิง", "ด.ญ.", "แม่ชี", "mrs.", "mrs", "miss", "ms.", "ms", hold: title)
    return isFemale ? .female : nil
  }

  /// A name such as นายก begins like a title; one that goes on with a mark is no title for certain.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.columns == 0 }

  /// Longest first.
  private static let titles = [
    "ว่าที่ ร.ต.หญิง", "ว่าที่ ร.ต. หญิง", "ว่าที่ร้อยตรีหญิง", "ว่าที่ร้อยตรี", "ว่าที่ ร.ต.", "ว่าที่ร.ต.", "เด็กหญิง", "เด็กชาย",
    "นางสาว", "สามเณร",
    "แม่ชี", "จ.ส.อ.", "จ.ส.ต.", "ส.อ.", "ส.ต.", "ด.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต.", "ร.ต.", "ร.ท.", "ร.อ.",
    "พ.ต.", "พ.ท.", "พ.อ.",
    "น.ส.", "ด.ช.", "ด.ญ.", "ม.ร.ว.", "ม.ล.", "พระ", "นาย", "นาง", "Mr.", "Mrs.", "Ms.", "Miss ",
  ].sorted { $0.unicodeScalars.count > $1.unicodeScalars.count }
}
