import Crypto
import ThaiText
import Welfare

extension Look {
  /// Households by village, then by house number as people count: 9, 10, 10/2, 10/11.
  func householdsInOrder(limit: Int? = nil) throws -> [Identifier<Household>] {
    let aliases = try tables.aliases(of: .household)
    var houses: [(place: HousePlace, id: Identifier<Household>)] = []
    let edited = try tables.edited(.household)
    try tables.each(
      """
      SELECT p.kind, p.id, k.key, p.log, p.seq, p.idx, p.nonce, p.box
      FROM part p JOIN subject_key k ON k.kind = p.kind AND k.id = p.id
      WHERE p.kind = ? ORDER BY p.id, p.log, p.seq, p.idx
      """, .kind(.household)
    ) { row in
      let subject = row.subject(0)
      guard !edited.contains(subject), !aliases.isAlias(subject) else { return }
      let key = SymmetricKey(data: row.bytes(2))
      guard let plain = Vault.open(row, from: 3, of: subject, key: key) else { return }
      var reader = CanonicalReader(plain)
      let place = HousePlace(try HouseholdParticulars(from: &reader))
      let id: Identifier<Household> = subject.identifier()
      if houses.last?.id == id { houses.removeLast() }
      houses.append((place, id))
    }
    for subject in edited where !aliases.isAlias(subject) {
      guard let house = try vault.household(subject.identifier()) else { continue }
      houses.append((HousePlace(house), subject.identifier()))
    }
    houses.sort { ($0.place, $0.id) < ($1.place, $1.id) }
    return houses.prefix(limit ?? houses.count).map(\.id)
  }

  /// Some households by village, then by house number; those that cannot be opened last.
  func inOrder(_ households: Set<Identifier<Household>>) throws -> [Identifier<Household>] {
    try households.map { household in
      let house = try vault.household(household) ?? HouseholdParticulars(houseNumber: "", moo: 0)
      return (place: HousePlace(house), id: household)
    }.sorted { ($0.place, $0.id) < ($1.place, $1.id) }.map(\.id)
  }
}

/// Where a house stands in a list.
struct HousePlace: Comparable {
  private let moo: UInt64
  /// Digits as numbers, everything else scalar by scalar after them.
  private let number: [UInt64]

  /// หมู่ที่; 0 if unknown, which stands last.
  var village: UInt64 { moo == .max ? 0 : moo }

  init(_ house: HouseholdParticulars) {
    moo = house.moo == 0 ? .max : house.moo
    var number: [UInt64] = []
    var isInNumber = false
    for scalar in folded(house.houseNumber).unicodeScalars {
      if let value = digit(of: scalar) {
        let before = isInNumber ? number.removeLast() : 0
        number.append(min(before, 1 << 40) * 10 + UInt64(value))
        isInNumber = true
      } else {
        number.append(1 << 50 + UInt64(scalar.value))
        isInNumber = false
      }
    }
    self.number = number
  }

  static func < (left: Self, right: Self) -> Bool {
    left.moo == right.moo ? left.number.lexicographicallyPrecedes(right.number) : left.moo < right.moo
  }
}
