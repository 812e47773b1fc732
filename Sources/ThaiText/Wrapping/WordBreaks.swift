import CThai

/// Where Thai words end, asked of libthai.
///
/// Its dictionary (11 MB, some milliseconds) is opened when a text first needs it and then kept. Where there is no
/// dictionary there are no breaks, and lines break at blanks or between letters. Any thread may ask.
enum WordBreaks {
  /// Offsets in `scalars`, a run of Thai, at which a new word starts.
  static func offsets(in scalars: ArraySlice<UInt32>) -> [Int] {
    guard scalars.count > 1 else { return [] }
    let wide = scalars.map { thwchar_t(truncatingIfNeeded: $0) } + [0]
    var starts = [CInt](repeating: 0, count: scalars.count)
    let count = unsafe Int(cthai_word_starts(wide, &starts, starts.count))
    return starts.prefix(max(0, min(count, starts.count))).map(Int.init)
  }
}
