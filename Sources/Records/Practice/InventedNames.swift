/// Common Thai name elements, put together at random: the people they make do not exist.
enum InventedNames {
  static let villages = [
    "ทุ่งใต้", "ดอนสูง", "โนนใหญ่", "สระน้อย", "แม่เจริญ", "โนนเหนือ", "หัวขาม", "ท่าสะอาด", "บางทราย",
  ]

  /// Sizes of households, as often as they occur: 3 on average.
  static let sizes = [1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6]

  private static let male = [
    "สมชาย", "ประเสริฐ", "วิชัย", "สุชาติ", "ณรงค์", "บุญมี", "ธีระ", "ชูชาติ", "กิตติ", "เกษม", "จำเริญ", "ดำรง",
    "ทวี", "นิคม", "ปรีชา", "พิชัย", "มานะ", "ยุทธนา", "วันชัย", "ศักดา", "สถาพร", "อำนาจ", "ไพบูลย์", "เฉลิม",
    "น้ำเพชร", "เอกชัย", "โอภาส", "แสวง", "กำพล", "ภาณุเดช",
  ]
  private static let female = [
    "สมศรี", "ประภา", "วิไล", "สุนีย์", "ณัฐธิดา", "บุญเรือง", "ธนพร", "ชุติมา", "กัลยา", "เกศินี", "จันทร์เพ็ญ",
    "ดวงใจ", "ทองใบ", "น้ำฝน", "ปราณี", "พรทิพย์", "มาลี", "ยุพิน", "วรรณา", "ศิริพร", "สายใจ", "อารีย์", "ไพลิน",
    "เฉลา", "น้ำทิพย์", "เพ็ญศรี", "โสภา", "แสงเดือน", "กนกวรรณ", "สำเนียง",
  ]
  private static let endings = ["", "", "", "พร", "ชัย", "วัฒน์", "กุล", "ศรี", "รัตน์", "พงษ์"]
  private static let surnameFirst = [
    "ทอง", "ศรี", "วงศ์", "สุข", "แก้ว", "บุญ", "จันทร์", "เจริญ", "คำ", "อินทร์", "พรหม", "เพชร", "สิงห์", "แสง", "ใจ",
    "มั่น", "เรือง", "สุวรรณ", "ปาน", "ผล", "ภู่", "ยอด", "ราช", "สาย", "อ่อน", "เอี่ยม", "กล้า", "ขวัญ", "คง", "น้อย",
  ]
  private static let surnameSecond = [
    "สุข", "ดี", "มา", "วงศ์", "พันธ์", "รักษ์", "เดช", "กุล", "ศักดิ์", "สวัสดิ์", "งาม", "เจริญ", "ชัย", "ลาภ",
    "ทรัพย์", "สิน", "ภักดี", "ยิ่ง", "เกษม", "วัฒนา", "นาค", "ฤทธิ์", "โชติ", "ทิพย์", "มาลา", "ยืน", "สำราญ", "โพธิ์",
  ]

  /// A first name; early ones of the list come far more often, as real names do.
  static func firstName(isMale: Bool, _ source: inout some RandomNumberGenerator) -> String {
    let names = isMale ? male : female
    let x = Double.random(in: 0..<1, using: &source)
    let name = names[Int(x * x * Double(names.count))]
    return Int.random(in: 0..<3, using: &source) == 0
      ? name + (endings.randomElement(using: &source) ?? "") : name
  }

  /// A surname of two elements, at times three.
  static func surname(_ source: inout some RandomNumberGenerator) -> String {
    let first = surnameFirst.randomElement(using: &source) ?? "ทอง"
    let second = surnameSecond.randomElement(using: &source) ?? "สุข"
    return first + second
      + (Int.random(in: 0..<3, using: &source) == 0 ? endings.randomElement(using: &source) ?? "" : "")
  }
}
