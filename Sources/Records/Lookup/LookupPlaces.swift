import ThaiText
import Welfare

extension LookupSearch {
  /// Who lives in a place and answers to a name; whoever stands for each house of a village, if none was typed.
  mutating func people(of place: LookupText.Place) {
    if let house = place.house {
      var moo: UInt64?
      if case .moo(let typed) = place.village { moo = typed }
      names(LookupText(place.name).names, in: .house(house, moo: moo))
    } else if let village = place.village {
      if place.name.isEmpty {
        houses(in: village)
      } else {
        names(LookupText(place.name).names, in: .village(village))
      }
    }
  }

  /// The houses of a village.
  private mutating func houses(in village: VillageText) {
    switch village {
    case .moo(let moo): houses(ofMoo: moo)
    case .name(let letters): houses(named: letters)
    }
  }
}
