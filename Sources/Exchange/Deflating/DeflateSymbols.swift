/// The symbols of RFC 1951 (3.2.5): each stands for several lengths or distances, and extra bits say which.
struct DeflateSymbols: Sendable {
  /// Symbols of bytes, end and lengths.
  static let letters = 286
  /// Symbols of distances.
  static let distances = 30
  /// In which order the lengths of the codes of lengths stand (3.2.7).
  static let orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  /// The only ones.
  static let shared = DeflateSymbols()

  /// The symbol of each length less 3, from 0.
  let ofLength: [UInt8]
  /// The first distance less 1 that each symbol stands for.
  let firstDistance: [UInt16]
  private let firstLength: [UInt16]
  private let lengthExtra: [UInt8]
  private let distanceExtra: [UInt8]
  /// Of distances less 1 below 256, then of every 128th.
  private let distanceSymbols: [UInt8]

  private init() {
    lengthExtra = (0..<28).map { $0 < 4 ? 0 : $0 / 4 - 1 } + [0]
    distanceExtra = (0..<30).map { $0 < 2 ? 0 : $0 / 2 - 1 }
    // 258 has a symbol of its own.
    let lengths = Self.firsts(lengthExtra).dropLast() + [255]
    let distances = Self.firsts(distanceExtra)
    ofLength = (0..<256).map { length in UInt8(lengths.lastIndex { $0 <= length } ?? 0) }
    distanceSymbols = (0..<512).map { index in
      let distance = index < 256 ? index : (index - 256) << 7
      return UInt8(distances.lastIndex { $0 <= distance } ?? 0)
    }
    firstLength = lengths.map { UInt16($0) }
    firstDistance = distances.map { UInt16($0) }
  }

  /// The symbol of a distance less 1.
  func ofDistance(_ distance: Int) -> Int {
    Int(distanceSymbols[distance < 256 ? distance : 256 + distance >> 7])
  }

  /// What is written for each length less 3: its symbol's code and the extra bits.
  func wordsOfLengths(_ code: PrefixCode) -> [PrefixCode.Word] {
    (0..<256).map { length in
      let symbol = Int(ofLength[length])
      let word = code.words[257 + symbol]
      let extra = UInt32(length) - UInt32(firstLength[symbol])
      return PrefixCode.Word(
        bits: word.bits | extra << UInt32(word.count), count: word.count + lengthExtra[symbol])
    }
  }

  /// What is written for each symbol of distances, and how many extra bits follow.
  func wordsOfDistances(_ code: PrefixCode) -> [PrefixCode.Word] {
    (0..<Self.distances).map { symbol in
      let word = code.words[symbol]
      return PrefixCode.Word(bits: word.bits, count: word.count, extra: distanceExtra[symbol])
    }
  }

  private static func firsts(_ extra: [UInt8]) -> [Int] {
    extra.reduce(into: [0]) { $0.append($0[$0.count - 1] + 1 << Int($1)) }.dropLast()
  }
}
