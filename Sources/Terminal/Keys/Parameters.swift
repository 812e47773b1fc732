/// The figures of a sequence: `1;5` is 1 and 5; a missing one is 0.
struct Parameters {
  private let values: [Int]

  /// Reads `bytes`, figures parted by `;` (what follows a `:` is left aside). A figure past 9999 counts as 9999.
  init(_ bytes: some Collection<UInt8>) {
    values = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      part.prefix { (0x30...0x39).contains($0) }.reduce(0) { min(9_999, $0 * 10 + Int($1) - 0x30) }
    }
  }

  /// The first figure; 0 if there is none.
  var first: Int { values.first ?? 0 }
  /// The second figure; 0 if there is none.
  var second: Int { values.count > 1 ? values[1] : 0 }
  /// The third figure; 0 if there is none.
  var third: Int { values.count > 2 ? values[2] : 0 }
  /// The last figure; 0 if there is none.
  var last: Int { values.last ?? 0 }
}
