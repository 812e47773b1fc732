import ThaiText

/// The distinct first names, or surnames, of an index: found by how they begin, what they hold and how they sound.
struct NameDictionary: Sendable {
  private let letters: IndexTexts
  /// Toneless.
  private let plain: IndexTexts
  private let sound: IndexTexts
  private let rough: IndexTexts
  private let soundOrder: IndexColumn<UInt32>
  private let roughOrder: IndexColumn<UInt32>
  private let signatures: IndexColumn<UInt64>
  private let starts: IndexColumn<UInt32>
  /// Entries by token, then by the other field's token, then by weight.
  let entries: IndexColumn<UInt32>
  /// Their other field's tokens.
  let others: IndexColumn<UInt32>

  init(_ data: LookupIndexData, _ field: NameField) {
    letters = IndexTexts(data, IndexSection.firstLetters.of(field), IndexSection.firstLetterStarts.of(field))
    plain = IndexTexts(data, IndexSection.firstPlain.of(field), IndexSection.firstPlainStarts.of(field))
    sound = IndexTexts(data, IndexSection.firstSound.of(field), IndexSection.firstSoundStarts.of(field))
    rough = IndexTexts(data, IndexSection.firstRough.of(field), IndexSection.firstRoughStarts.of(field))
    soundOrder = data.column(IndexSection.firstSoundOrder.of(field))
    roughOrder = data.column(IndexSection.firstRoughOrder.of(field))
    signatures = data.column(IndexSection.firstSignatures.of(field))
    starts = data.column(IndexSection.firstStarts.of(field))
    entries = data.column(IndexSection.firstEntries.of(field))
    others = data.column(IndexSection.firstOthers.of(field))
  }

  /// How many tokens.
  var count: Int { signatures.count }

  /// Where the entries of these tokens stand.
  @inline(__always) func places(of tokens: Range<Int>) -> Range<Int> {
    let low = min(Int(starts[tokens.lowerBound]), entries.count)
    return low..<max(low, min(Int(starts[tokens.upperBound]), entries.count))
  }

  /// Tokens whose toneless letters begin so.
  func beginning(_ word: NameWord) -> Range<Int> { plain.beginning(word.plain) { $0 } }

  /// How a token of ``beginning(_:)`` fits.
  @inline(__always) func fit(_ token: Int, _ word: NameWord) -> NameFit {
    let length = letters.length(token)
    if length >= word.letters.count, letters.holds(token, word.letters, at: 0) {
      return length == word.letters.count ? .whole : .beginning
    }
    return plain.length(token) == word.plain.count ? .wholeToneless : .beginningToneless
  }

  /// Tokens that hold the word's toneless letters elsewhere than at their beginning.
  func inside(_ word: NameWord, _ body: (Int) -> Void) { plain.inside(word.plain, body) }

  /// Tokens that sound so, or begin to.
  func sounding(_ word: NameWord, _ body: (Int, NameFit) -> Void) {
    guard !word.sound.isEmpty else { return }
    for place in sound.beginning(word.sound, order: { Int(soundOrder[$0]) }) {
      let token = Int(soundOrder[place])
      body(token, sound.length(token) == word.sound.count ? .sound : .soundBeginning)
    }
  }

  /// Tokens one slip away, or of which the beginning is.
  func typos(_ word: NameWord, _ body: (Int, NameFit) -> Void) {
    guard let typo = word.typo else { return }
    let isBeginning = word.plain.count >= 5
    unsafe signatures.with(0..<count) { signatures in
      for token in 0..<signatures.count where unsafe typo.mayBe(signatures[token]) {
        let fit = unsafe plain.with(token) { letters -> NameFit? in
          guard unsafe typo.isAway(from: letters, isBeginning: isBeginning) else { return nil }
          let isWhole = unsafe !isBeginning || typo.isAway(from: letters, isBeginning: false)
          return isWhole ? .typo : .typoInBeginning
        }
        if let fit { body(token, fit) }
      }
    }
  }

  /// Tokens that roughly sound so.
  func soundingRoughly(_ word: NameWord, _ body: (Int) -> Void) {
    guard word.rough.count >= 2 else { return }
    for place in rough.beginning(word.rough, order: { Int(roughOrder[$0]) }) {
      let token = Int(roughOrder[place])
      if rough.length(token) == word.rough.count { body(token) }
    }
  }

  /// Within the places of one token, those whose other token lies in `range`.
  @inline(__always) func places(_ places: Range<Int>, whoseOtherIs range: Range<Int>) -> Range<Int> {
    let low = lowerBound(places, range.lowerBound)
    return low..<lowerBound(low..<places.upperBound, range.upperBound)
  }

  @inline(__always) private func lowerBound(_ places: Range<Int>, _ token: Int) -> Int {
    var low = places.lowerBound
    var high = places.upperBound
    while low < high {
      let middle = (low + high) >> 1
      if Int(others[middle]) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
