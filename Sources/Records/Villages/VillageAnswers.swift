public import Welfare

extension Store {
  /// The villages of the centre's tambon, by number: what the register has and what the registration office counts.
  ///
  /// - Throws: `StoreTrouble`.
  public func villages() throws(StoreTrouble) -> [VillageSheet] {
    try read(from: try separateReader()) { tables in
      let look = Look(tables: tables)
      guard let centre = try tables.centre() else { return [] }
      var counted: [UInt64: (name: String, households: UInt64, people: UInt64)] = [:]
      for household in try look.householdsInOrder() {
        guard let house = try look.vault.household(household) else { continue }
        let members = try look.memberships(of: household).count { $0.membership.isRegistered }
        var village = counted[house.moo] ?? ("", 0, 0)
        if village.name.isEmpty { village.name = house.villageName }
        village.households += 1
        village.people += UInt64(members)
        counted[house.moo] = village
      }
      let official = try look.officialVillages(of: centre.tambon)
      let all = Set(counted.keys).union(official.map(\.village.moo)).sorted()
      return all.map { moo in
        let told = official.first { $0.village.moo == moo }
        let own = counted[moo]
        let name = own.flatMap { $0.name.isEmpty ? nil : $0.name } ?? told?.village.name ?? ""
        return VillageSheet(
          moo: moo, name: name, households: own?.households ?? 0, people: own?.people ?? 0, official: told)
      }
    }
  }
}
