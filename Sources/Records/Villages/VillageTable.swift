import Welfare

extension Fold {
  /// What the registration office counts.
  func keepVillages(_ arrived: Arrived) throws {
    guard case .villagesCounted(let facts) = arrived.act else { return }
    for village in facts.villages {
      try tables.run(
        """
        INSERT OR IGNORE INTO village (code, year, month, entry_order, log, seq, name, male, female, houses)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, .text(village.code), .unsigned(facts.year), .unsigned(facts.month),
        .unsigned(arrived.entry.order), .id(arrived.entry.name.log), .unsigned(arrived.entry.name.seq),
        .text(village.name), .unsigned(village.male), .unsigned(village.female), .unsigned(village.houses))
    }
  }
}

extension Look {
  /// The newest counts of every village of a tambon, by code.
  func officialVillages(of tambon: String) throws -> [OfficialVillage] {
    var villages: [OfficialVillage] = []
    try tables.each(
      """
      SELECT code, year, month, name, male, female, houses FROM village
      WHERE code >= ? AND code < ? ORDER BY code, year, month, entry_order, log, seq
      """, .text(tambon), .text(tambon + ":")
    ) { row in
      let village = OfficialVillage(
        village: VillagesCounted.Village(
          code: row.text(0), name: row.text(3), male: row.unsigned(4), female: row.unsigned(5),
          houses: row.unsigned(6)), year: row.unsigned(1), month: row.unsigned(2))
      if villages.last?.village.code.utf8.elementsEqual(village.village.code.utf8) == true {
        villages.removeLast()
      }
      villages.append(village)
    }
    return villages
  }

  /// What the registration office calls a village; nil if it did not say.
  func villageName(_ code: String?) throws -> String? {
    guard let code else { return nil }
    return try tables.first(
      "SELECT name FROM village WHERE code = ? ORDER BY year DESC, month DESC, entry_order DESC LIMIT 1",
      .text(code)
    ) { $0.text(0) }
  }
}
