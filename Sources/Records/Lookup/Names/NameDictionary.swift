import ThaiText

/// The distinct first names, or surnames, of an index: found by how they begin, what they hold and how they sound.
struct NameDictionary: Sendable {
  private let letters: NameTexts
  /// Toneless.
  private let plain: NameTexts
  private let sound: NameTexts
  private let rough: NameTexts
  private let soundOrder: NameColumn<UInt32>
  private let roughOrder: NameColumn<UInt32>
  private let signatures: NameColumn<UInt64>
  private let starts: NameColumn<UInt32>
  /// Entries by token, then by the other field's token, then by weight.
  let entries: NameColumn<UInt32>
  /// Their other field's tokens.
  let others: NameColumn<UInt32>

  init(_ data: NameIndexData, _ field: NameField) {
    letters = NameTexts(data, IndexSection.firstLetters.of(field), IndexSection.firstLetterStarts.of(field))
    plain = NameTexts(data, IndexSection.firstPlain.of(field), IndexSection.firstPlainStarts.of(field))
    sound = NameTexts(data, IndexSection.firstSound.of(field), IndexSection.firstSoundStarts.of(field))
    rough = NameTexts(data, IndexSection.firstRough.of(field), IndexSection.firstRoughStarts.of(field))
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
    let low = Int(starts[tokens.lowerBound])
    return low..<max(low, Int(starts[tokens.upperBound]))
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

  /// Tokens one slip away.
  func typos(_ word: NameWord, _ body: (Int) -> Void) {
    guard let typo = word.typo else { return }
    let isBeginning = word.plain.count >= 5
    unsafe signatures.with(0..<count) { signatures in
      for token in 0..<signatures.count where unsafe typo.mayBe(signatures[token]) {
        if unsafe plain.with(token, { unsafe typo.isAway(from: $0, isBeginning: isBeginning) }) {
          body(token)
        }
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

/// Texts of bytes one after the other, in the order of their numbers.
struct NameTexts: Sendable {
  private let bytes: NameColumn<UInt8>
  private let starts: NameColumn<UInt32>

  init(_ data: NameIndexData, _ bytes: IndexSection, _ starts: IndexSection) {
    self.bytes = data.column(bytes)
    self.starts = data.column(starts)
  }

  var count: Int { max(0, starts.count - 1) }

  @inline(__always) private func range(_ text: Int) -> Range<Int> {
    let low = Int(starts[text])
    return low..<max(low, Int(starts[text + 1]))
  }

  /// How many bytes a text has.
  @inline(__always) func length(_ text: Int) -> Int { range(text).count }

  /// Whether a text holds `part` at a place.
  @inline(__always) func holds(_ text: Int, _ part: [UInt8], at place: Int) -> Bool {
    let range = range(text)
    guard range.count >= place + part.count else { return false }
    return unsafe bytes.with(range.lowerBound + place..<range.lowerBound + place + part.count) { bytes in
      guard bytes.count == part.count else { return false }
      for index in 0..<part.count where unsafe bytes[index] != part[index] { return false }
      return true
    }
  }

  func with<Result>(_ text: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    unsafe bytes.with(range(text), body)
  }

  /// Where the texts that begin so stand, in an order in which they ascend.
  func beginning(_ part: [UInt8], order: (Int) -> Int) -> Range<Int> {
    let low = bound { compare(order($0), part) < 0 }
    return low..<max(low, bound { compare(order($0), part) <= 0 })
  }

  /// Below 0 if the text comes before those that begin with `part`, 0 if it begins so, else above.
  private func compare(_ text: Int, _ part: [UInt8]) -> Int {
    unsafe bytes.with(range(text)) { bytes in
      for index in 0..<part.count {
        guard index < bytes.count else { return -1 }
        let byte = unsafe bytes[index]
        if byte != part[index] { return byte < part[index] ? -1 : 1 }
      }
      return 0
    }
  }

  private func bound(_ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) >> 1
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Texts that hold `part` after their beginning, each once.
  func inside(_ part: [UInt8], _ body: (Int) -> Void) {
    var next = 0
    unsafe bytes.with(0..<bytes.count) { all in
      unsafe each(part, in: UnsafeRawBufferPointer(all)) { place in
        guard place >= next else { return }
        let text = bound { Int(starts[$0 + 1]) <= place }
        let range = range(text)
        guard place > range.lowerBound, place + part.count <= range.upperBound else { return }
        next = range.upperBound
        body(text)
      }
    }
  }

  /// Every place where `part` begins: its first bytes are looked for at 32 places at a time.
  private func each(_ part: [UInt8], in all: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
    guard part.count >= 2 else { return }
    let ones = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
    let first = ones &* UInt64(part[0])
    let second = ones &* UInt64(part[1])
    let third = ones &* UInt64(part.count > 2 ? part[2] : 0)
    let isLong = part.count > 2
    func isHere(_ place: Int) -> Bool {
      guard place + part.count <= all.count else { return false }
      for index in 0..<part.count where unsafe all[place + index] != part[index] { return false }
      return true
    }
    var place = 0
    while place + 34 <= all.count {
      var differences = unsafe all.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self) ^ first
      differences |= unsafe all.loadUnaligned(fromByteOffset: place + 1, as: SIMD4<UInt64>.self) ^ second
      if isLong {
        differences |= unsafe all.loadUnaligned(fromByteOffset: place + 2, as: SIMD4<UInt64>.self) ^ third
      }
      // A byte of 0 is a place where all are met; its top bit is set in what follows.
      let met = (differences &- ones) & ~differences & (ones &* 0x80)
      if met[0] | met[1] | met[2] | met[3] != 0 {
        for lane in 0..<4 {
          var bits = met[lane]
          while bits != 0 {
            let here = place + lane * 8 + bits.trailingZeroBitCount / 8
            if isHere(here) { body(here) }
            bits &= bits &- 1
          }
        }
      }
      place += 32
    }
    while place < all.count {
      if isHere(place) { body(place) }
      place += 1
    }
  }
}
