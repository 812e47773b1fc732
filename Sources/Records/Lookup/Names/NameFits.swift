/// How the tokens of a dictionary fit a word.
struct NameFits {
  private var table: [UInt8]
  private var tokens: [UInt32] = []
  /// How many entries bear them.
  private(set) var places = 0

  /// All tokens that fit, forgivingly; those that fit strictly, and those that hold the word inside, if asked for.
  init(_ word: NameWord, in dictionary: NameDictionary, isStrictToo: Bool, isInside: Bool) {
    table = [UInt8](repeating: .max, count: dictionary.count)
    let strict = dictionary.beginning(word)
    for token in strict {
      table[token] = dictionary.fit(token, word).rawValue
      if isStrictToo { tokens.append(UInt32(token)) }
    }
    var found: [UInt32] = []
    var table = table
    func add(_ token: Int, _ fit: NameFit) {
      guard token < table.count, table[token] == .max else { return }
      table[token] = fit.rawValue
      found.append(UInt32(token))
    }
    if isInside { dictionary.inside(word) { add($0, .inside) } }
    var beginnings: [Int] = []
    dictionary.sounding(word) { if $1 == .sound { add($0, $1) } else { beginnings.append($0) } }
    for token in beginnings { add(token, .soundBeginning) }
    dictionary.typos(word) { add($0, $1) }
    dictionary.soundingRoughly(word) { add($0, .roughSound) }
    self.table = table
    tokens += found
    for token in tokens { places += dictionary.places(of: Int(token)..<Int(token) + 1).count }
  }

  /// How a token fits; nil if it does not.
  @inline(__always) func fit(_ token: UInt32) -> NameFit? {
    Int(token) < table.count ? NameFit(rawValue: table[Int(token)]) : nil
  }

  /// Every token that fits.
  func each(_ body: (UInt32, NameFit) -> Void) {
    for token in tokens { if let fit = fit(token) { body(token, fit) } }
  }
}
