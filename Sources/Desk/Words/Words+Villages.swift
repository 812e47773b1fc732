import ThaiText
public import Welfare

/// Villages, as the register and the registration office count them.
extension Words {
  func savedVillages(_ facts: VillagesCounted) -> String {
    let villages = number(facts.villages.count)
    return choose(
      "บันทึกแล้ว  จำนวนประชากร \(villages) หมู่บ้าน \(month(facts.year, facts.month))",
      "Saved  counts of \(villages) villages for \(month(facts.year, facts.month))")
  }

  /// ตุลาคม 2569.
  func month(_ year: UInt64, _ month: UInt64) -> String {
    guard let day = Day(year: Int(clamping: year), month: Int(clamping: month), day: 1) else { return "" }
    return figures(day.monthText(language))
  }

  /// A village: who stands in the register, whom the office counts, and the difference.
  public func villageLine(_ village: VillageSheet) -> String {
    let own = choose(
      "\(number(village.households)) ครัวเรือน \(number(village.people)) คน",
      "\(number(village.households)) households, \(number(village.people)) people")
    let place = self.village(village.moo, village.name)
    guard let official = village.official else {
      return choose(
        "\(place)   ทะเบียน \(own)   ไม่มีจำนวนของกรมการปกครอง",
        "\(place)   register \(own)   no official counts")
    }
    let counted = choose(
      "\(number(official.village.houses)) หลัง \(number(official.village.people)) คน",
      "\(number(official.village.houses)) houses, \(number(official.village.people)) people")
    let when = month(official.year, official.month)
    let difference = self.difference(village.difference ?? 0)
    return choose(
      "\(place)   ทะเบียน \(own)   กรมการปกครอง \(counted) (\(when))   ต่าง \(difference) คน",
      "\(place)   register \(own)   office \(counted) (\(when))   difference \(difference)")
  }

  /// Villages of other tambons were passed over.
  public func otherTambons(_ count: Int) -> String {
    choose(
      "ข้าม \(number(count)) หมู่บ้านของตำบลอื่น", "\(number(count)) villages of other tambons were passed over")
  }

  private func difference(_ value: Int64) -> String {
    value > 0 ? "+" + number(value) : value < 0 ? "-" + number(value.magnitude) : number(0)
  }
}
