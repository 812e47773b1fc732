import ThaiText

/// A name that answers, the best first.
struct NameHit: Hashable {
  /// How the worst of what was typed fits, then the best; lower is better.
  let rank: UInt16
  /// The worst fit.
  let fit: NameFit
  /// What the fits are of.
  let part: Part
  /// The entry in its index.
  let entry: UInt32

  /// What of a name answers.
  enum Part: UInt8 {
    case first, surname
    /// Both, the first name typed first.
    case both
    /// Both, the surname typed first.
    case bothTurned
  }
}

/// Searches one index for one text.
struct NameSearch {
  /// So many matches are looked at to count the households that answer.
  static let counted = 2_500
  /// So many pairs of a search that forgives are looked at.
  private static let mostPairs = 400_000

  let index: LookupIndex
  /// Houses that are told of elsewhere; their people are passed over.
  let hidden: Set<UInt32>
  /// Only those who live there.
  let places: LookupPlaces?
  private var best: BestNames
  private var seen: HouseSet
  /// How many matches were counted, those of one household that follow each other once, and the last.
  private var looked = (count: 0, last: UInt32.max)

  init(_ index: LookupIndex, limit: Int, hidden: Set<UInt32> = [], places: LookupPlaces? = nil) {
    self.index = index
    self.hidden = hidden
    self.places = places
    best = BestNames(limit: limit)
    seen = HouseSet(of: index.houses.high.count)
  }

  /// What answers, best first, each entry once.
  var hits: [NameHit] { best.hits }

  /// The households that answer, as far as they are counted.
  var households: Int { seen.count }

  /// How many answer, as far as it matters for the limit.
  var count: Int { best.count }

  /// Finds names as typed, tones aside.
  mutating func searchStrictly(_ text: NameText) {
    for word in text.wholes { one(word) }
    for pair in text.pairs {
      both(pair.0, pair.1, isTurned: false)
      both(pair.1, pair.0, isTurned: true)
    }
    if text.pairs.isEmpty { for word in text.wholes { joined(word) } }
  }

  /// Finds names that hold one word, or of which both parts sound like what was typed or are one slip away.
  mutating func searchForgivingly(_ text: NameText) {
    for word in text.wholes {
      for field in NameField.allCases {
        let fits = NameFits(word, in: index.dictionary(field), isStrictToo: false, isInside: true)
        fits.each { token, fit in
          take(field, Int(token)..<Int(token) + 1, fit, field == .first ? .first : .surname)
        }
      }
    }
    for pair in text.pairs { meet(pair.0, pair.1, .both, isInside: false) }
  }

  /// Finds what is left where nobody answered otherwise: two words inside names, or the surname first with a slip.
  mutating func searchAnyhow(_ text: NameText) {
    for pair in text.pairs {
      meet(pair.0, pair.1, .both, isInside: true)
      meet(pair.1, pair.0, .bothTurned, isInside: true)
    }
  }

  private mutating func meet(_ first: NameWord, _ surname: NameWord, _ part: NameHit.Part, isInside: Bool) {
    meet(
      NameFits(first, in: index.firsts, isStrictToo: true, isInside: isInside),
      NameFits(surname, in: index.surnames, isStrictToo: true, isInside: isInside), part)
  }
}

extension NameSearch {
  /// First names and surnames that begin with one word.
  private mutating func one(_ word: NameWord) {
    for field in NameField.allCases {
      let dictionary = index.dictionary(field)
      for token in dictionary.beginning(word) {
        take(field, token..<token + 1, dictionary.fit(token, word), field == .first ? .first : .surname)
      }
    }
  }

  /// First names that begin with one word and surnames that begin with another.
  private mutating func both(_ first: NameWord, _ surname: NameWord, isTurned: Bool) {
    let firsts = index.firsts.beginning(first)
    let surnames = index.surnames.beginning(surname)
    guard !firsts.isEmpty, !surnames.isEmpty else { return }
    let part: NameHit.Part = isTurned ? .bothTurned : .both
    let isFirst = firsts.count <= surnames.count
    let mine = isFirst ? index.firsts : index.surnames
    let (tokens, range) = isFirst ? (firsts, surnames) : (surnames, firsts)
    for token in tokens {
      let places = mine.places(mine.places(of: token..<token + 1), whoseOtherIs: range)
      guard !places.isEmpty else { continue }
      let fit = isFirst ? index.firsts.fit(token, first) : index.surnames.fit(token, surname)
      var (last, otherFit) = (UInt32.max, fit)
      for place in places {
        let other = mine.others[place]
        if other != last {
          last = other
          otherFit = isFirst ? index.surnames.fit(Int(other), surname) : index.firsts.fit(Int(other), first)
        }
        consider(mine.entries[place], fit, otherFit, part)
      }
    }
  }

  /// A first name and the beginning of a surname typed without a blank.
  private mutating func joined(_ word: NameWord) {
    guard word.plain.count >= 5 else { return }
    for cut in 2..<word.plain.count - 1 {
      let first = NameWord(plain: Array(word.plain[..<cut]))
      let tokens = index.firsts.beginning(first).prefix { index.firsts.fit($0, first) != .beginning }
      guard !tokens.isEmpty else { continue }
      let surname = NameWord(plain: Array(word.plain[cut...]))
      let range = index.surnames.beginning(surname)
      for token in tokens where !range.isEmpty {
        for place in index.firsts.places(index.firsts.places(of: token..<token + 1), whoseOtherIs: range) {
          consider(index.firsts.entries[place], .beginningToneless, .beginningToneless, .both)
        }
      }
    }
  }

  /// People whose first name is of one set and whose surname of another.
  private mutating func meet(_ firsts: NameFits, _ surnames: NameFits, _ part: NameHit.Part) {
    let isFirst = firsts.places <= surnames.places
    let (mine, other) = isFirst ? (firsts, surnames) : (surnames, firsts)
    let dictionary = isFirst ? index.firsts : index.surnames
    var left = Self.mostPairs
    mine.each { token, fit in
      let places = dictionary.places(of: Int(token)..<Int(token) + 1)
      guard left > 0 else { return }
      left -= places.count
      for place in places {
        guard let otherFit = other.fit(dictionary.others[place]) else { continue }
        consider(dictionary.entries[place], fit, otherFit, part)
      }
    }
  }

  private mutating func take(_ field: NameField, _ tokens: Range<Int>, _ fit: NameFit, _ part: NameHit.Part) {
    let dictionary = index.dictionary(field)
    let isWorse = best.isFull && !best.mayTake(Self.rank(fit, fit, part))
    if isWorse, looked.count >= Self.counted { return }
    for place in dictionary.places(of: tokens) { consider(dictionary.entries[place], fit, fit, part) }
  }

  @inline(__always) private mutating func consider(
    _ entry: UInt32, _ one: NameFit, _ other: NameFit, _ part: NameHit.Part
  ) {
    let former: UInt16 = index.isFormer(entry) ? 1 : 0
    let key = BestNames.key(Self.rank(one, other, part) + former, entry, max(one, other), part)
    let isCounting = looked.count < Self.counted
    guard isCounting || best.mayTake(key: key) else { return }
    if let places, !index.lives(entry, in: places) { return }
    if !hidden.isEmpty, hidden.contains(index.house(entry)) { return }
    if isCounting {
      let household = index.house(entry)
      if looked.last != household {
        looked = (looked.count + 1, household)
        seen.insert(Int(household))
      }
    }
    best.take(key)
  }

  /// Lower is better: the worse fit, then the better, then first names before surnames; former names last of all alike.
  @inline(__always) static func rank(_ one: NameFit, _ other: NameFit, _ part: NameHit.Part) -> UInt16 {
    let worse = UInt16(max(one, other).rawValue)
    let better = UInt16(min(one, other).rawValue)
    return (worse * 16 + better) * 8 + UInt16(part == .surname || part == .bothTurned ? 2 : 0)
  }
}
