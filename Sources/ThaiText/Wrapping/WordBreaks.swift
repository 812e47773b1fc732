import CThai
import Synchronization

/// Where Thai words end, asked of libthai.
///
/// Its dictionary (11 MB, some milliseconds) is opened when a text first needs it and then kept; one thread asks at
/// a time. Where there is no dictionary there are no breaks, and lines break at blanks or between letters.
enum WordBreaks {
  /// libthai's dictionary: not asked for, missing, or open.
  @unsafe private enum Dictionary {
    case unopened
    case missing
    case open(OpaquePointer)
  }

  private static let dictionary = unsafe Mutex(Dictionary.unopened)

  /// Offsets in `scalars`, a run of Thai, at which a new word starts.
  static func offsets(in scalars: ArraySlice<UInt32>) -> [Int] {
    guard scalars.count > 1 else { return [] }
    let wide = scalars.map { thwchar_t(truncatingIfNeeded: $0) } + [0]
    var found = [CInt](repeating: 0, count: scalars.count)
    let count = unsafe dictionary.withLock { dictionary in
      guard let breaker = unsafe opened(&dictionary) else { return 0 }
      return unsafe Int(th_brk_wc_find_breaks(breaker, wide, &found, found.count))
    }
    return found.prefix(max(0, min(count, found.count))).map(Int.init)
  }

  private static func opened(_ dictionary: inout Dictionary) -> OpaquePointer? {
    switch unsafe dictionary {
    case .open(let breaker): return unsafe breaker
    case .missing: return nil
    case .unopened:
      guard let breaker = unsafe th_brk_new(nil) else {
        unsafe dictionary = .missing
        return nil
      }
      unsafe dictionary = .open(breaker)
      return unsafe breaker
    }
  }
}
