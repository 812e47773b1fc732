extension NameLetters {
  /// The name as it sounds: the second fold.
  ///
  /// Killed consonants go, and with them what is silent before them (จันทร์, ศาสตร์, ลักษณ์); รร is an, before ม a (ธรรม); letters of one
  /// sound are one (ศ ษ ส ซ, ณ น, ญ ย, ฎ ด, ฏ ต, ฐ ฑ ฒ ถ ท ธ, ผ พ ภ, ข ค ฆ, ร ล ฬ ฤ, ห ฮ, ใ ไ, อำ and ัม, ิ ี, ึ ื, ุ ู);
  /// ั and ะ, doubled letters and tones go. Of a beginning it is mostly the beginning.
  public var sound: NameLetters {
    var made: [UInt8] = []
    made.reserveCapacity(bytes.count)
    for letter in spoken { Self.append(Self.soundOf[Int(letter)], to: &made) }
    return NameLetters(bytes: made)
  }

  /// The name as it roughly sounds: the third fold. The first consonant, then classes of those that follow as they sound at
  /// the end of a syllable (กขคฆ, จดตทส…, บปพฟ, นรล, ม, ย, ว, ง); vowels go, so do ห and อ after the first letter, and
  /// a last ร that is not heard (บุตร, เพชร).
  public var roughSound: NameLetters {
    var heard = sound.bytes
    if heard.count > 2, heard.last == Self.r, Self.silencing.contains(heard[heard.count - 2]) {
      heard.removeLast()
    }
    var made: [UInt8] = []
    for letter in heard where !Self.isVowel(letter) {
      let class_ = made.isEmpty ? letter : Self.classOf[Int(letter)]
      if class_ != 0, made.last != class_ { made.append(class_) }
    }
    return NameLetters(bytes: made)
  }

  /// A pair of letters that differ between two names and sound the same, as `ศ/ส`; nil if nothing so short tells it.
  ///
  /// - Parameter other: what was typed; it may be the beginning only.
  public func homophones(with other: NameLetters) -> (Unicode.Scalar, Unicode.Scalar)? {
    let mine = toneless.bytes
    let typed = other.toneless.bytes
    guard let place = zip(mine, typed).enumerated().first(where: { $1.0 != $1.1 })?.offset else { return nil }
    let (left, right) = (mine[place], typed[place])
    guard ThaiLetter.isConsonant(left), ThaiLetter.isConsonant(right),
      Self.soundOf[Int(left)] == Self.soundOf[Int(right)],
      let a = Unicode.Scalar(UInt32(left) + 0xD60), let b = Unicode.Scalar(UInt32(right) + 0xD60)
    else { return nil }
    return (b, a)
  }
}

extension NameLetters {
  private static func append(_ letter: UInt8, to made: inout [UInt8]) {
    guard letter != 0, made.last != letter else { return }
    made.append(letter)
  }

  /// The letters that are heard, รร and ำ written out, tones gone.
  private var spoken: [UInt8] {
    var heard: [UInt8] = []
    heard.reserveCapacity(bytes.count + 2)
    for (place, letter) in bytes.enumerated() {
      switch letter {
      case ThaiLetter.thanthakhat: Self.kill(&heard)
      case 0xD3: heard.append(Self.m)  // ำ is heard as am, which ัม is too.
      case Self.r where heard.last == Self.r:
        heard.removeLast()
        if place + 1 == bytes.count || bytes[place + 1] != Self.m { heard.append(Self.n) }
      case _ where ThaiLetter.isToneLike(letter): break
      default: heard.append(letter)
      }
    }
    return heard
  }

  /// Takes away a consonant under thanthakhat, its vowel, and what is silent before it.
  private static func kill(_ heard: inout [UInt8]) {
    var hasVowel = false
    while let last = heard.last, !ThaiLetter.isConsonant(last) {
      guard last &- 0xD4 < 7, !hasVowel else { return }
      hasVowel = true
      heard.removeLast()
    }
    guard let killed = heard.popLast(), let before = heard.last else { return }
    if silentBefore[killed]?.contains(before) == true { heard.removeLast() }
  }

  private static let m = ThaiLetter.of("ม")
  private static let n = ThaiLetter.of("น")
  private static let r = ThaiLetter.of("ร")

  /// Of a killed consonant, those that are silent with it: จันทร์, ศาสตร์, จักร์; ลักษณ์, ลักษมณ์.
  private static let silentBefore: [UInt8: [UInt8]] = [
    ThaiLetter.of("ร"): ["ท", "ต", "ด"].map(ThaiLetter.of), ThaiLetter.of("ณ"): [ThaiLetter.of("ษ")],
    ThaiLetter.of("ย"): [ThaiLetter.of("ท")],
  ]

  /// After these a last ร is not heard.
  private static let silencing: [UInt8] = ["ต", "ท", "ช", "ก", "ด"].map(ThaiLetter.of)

  private static func isVowel(_ letter: UInt8) -> Bool { letter &- 0xD0 < 11 || letter &- 0xE0 < 6 }

  /// What each letter is heard as; 0 for what is not.
  private static let soundOf: [UInt8] = {
    var table = (0...255).map { UInt8($0) }
    for alike in [
      "สศษซ", "นณ", "ยญ", "ดฎ", "ตฏ", "ทฐฑฒถธ", "พผภ", "คขฃฅฆ", "รลฬฤฦ", "หฮ", "ไใ", "ชฌ", "ฟฝ", "ีิ", "ืึ",
      "ูุ",
    ] {
      let letters = alike.unicodeScalars.map(ThaiLetter.of)
      for letter in letters { table[Int(letter)] = letters[0] }
    }
    for unheard in ["ั", "ะ"] as [Unicode.Scalar] { table[Int(ThaiLetter.of(unheard))] = 0 }
    return table
  }()

  /// The class of a letter of ``sound`` where it is not the first; 0 for what is not heard.
  private static let classOf: [UInt8] = {
    var table = (0...255).map { UInt8($0) }
    for alike in ["กค", "ดจชตทส", "บปพฟ", "นร"] {
      let letters = alike.unicodeScalars.map(ThaiLetter.of)
      for letter in letters { table[Int(letter)] = letters[0] }
    }
    for unheard in ["ห", "อ"] as [Unicode.Scalar] { table[Int(ThaiLetter.of(unheard))] = 0 }
    return table
  }()
}
