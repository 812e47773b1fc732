import ThaiText
import Welfare

extension LookupSearch {
  /// Who lives in a place and answers to a name.
  mutating func people(of place: LookupText.Place) {
    names(LookupText(place.name).names, in: PlaceText(house: place.house, village: place.village))
  }

  /// Whoever stands for each house of a village, where no more was typed; or of a number in a village that is named.
  mutating func houses(of place: LookupText.Place) {
    switch (place.house, place.village) {
    case (nil, .moo(let moo)): houses(ofMoo: moo)
    case (nil, .name(let letters)): houses(named: letters)
    case (let number?, .name):
      houses(number, isWhole: true, in: place.village)
      houses(number, isWhole: false, in: place.village)
    case (_, nil), (_?, .moo): return
    }
  }
}

/// Where people must live, in the numbers of one index.
enum LookupPlaces {
  case villages(LookupVillages)
  case houses(HouseSet)
}

/// Villages of one index.
struct LookupVillages {
  private let areWanted: [Bool]

  /// Those of which this says so, by their numbers; none.
  init(areWanted: [Bool] = []) { self.areWanted = areWanted }

  /// Whether a village is one of them.
  @inline(__always) func contains(_ village: UInt16) -> Bool {
    Int(village) < areWanted.count && areWanted[Int(village)]
  }

  /// Them all.
  var all: [UInt16] { areWanted.indices.filter { areWanted[$0] }.map { UInt16($0) } }
}

/// A place as typed: a village, a house number in any village, or in one.
struct PlaceText: Hashable {
  /// A house number, folded.
  var house: String?
  var village: VillageText?
}

/// A village as typed.
enum VillageText: Hashable {
  /// `ม.3`.
  case moo(UInt64)
  /// `บ้านหนองบัว`: the toneless letters after บ้าน, or its beginning.
  case name([UInt8])
}
