/// What a scalar is on a terminal, before any gate.
enum ScalarKind: UInt32 {
  /// Takes no column of its own and joins the cell to its left.
  case mark = 0
  /// One column.
  case narrow = 1
  /// Two columns.
  case wide = 2
  /// Unassigned, private or a C1 control: drawn as U+FFFD.
  case unknown = 3
  /// A C0 control, DEL or a line separator: drawn as its picture.
  case control = 4
  /// Bidi controls, zero-width spaces and other invisible formats: drawn as ``Gate/hiddenSign``.
  case hidden = 5
  /// Decorations of a picture (variation selectors, skin tones, keycaps, tags): left out.
  case dropped = 6

  /// The kind of `scalar`: at once for ASCII and Thai, else a search in ``scalarKinds``.
  @inline(__always) init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x7F {
      self = value >= 0x20 ? .narrow : .control
    } else if value &- 0xE00 < 0x80 {
      self = ScalarKind.thai(value &- 0xE00)
    } else {
      self = ScalarKind.searched(value)
    }
  }

  /// The kind of U+0E00 + `offset`: marks U+0E31, 0E34–0E3A, 0E47–0E4E; nothing at 0E00, 0E3B–0E3E, 0E5C–0E7F.
  @inline(__always) private static func thai(_ offset: UInt32) -> ScalarKind {
    if offset < 64 {
      let bit: UInt64 = 1 << UInt64(offset)
      return bit & 0x07F2_0000_0000_0000 != 0 ? .mark : bit & 0x7800_0000_0000_0001 != 0 ? .unknown : .narrow
    }
    let bit: UInt64 = 1 << UInt64(offset &- 64)
    return bit & 0x0000_7F80 != 0 ? .mark : offset > 0x5B ? .unknown : .narrow
  }

  @inline(never) private static func searched(_ value: UInt32) -> ScalarKind {
    let key = value << 3 | 7
    var low = 0
    var high = scalarKinds.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if scalarKinds[middle] <= key { low = middle } else { high = middle }
    }
    return ScalarKind(rawValue: scalarKinds[low] & 7) ?? .unknown
  }
}

extension Unicode.Scalar {
  /// Columns that this scalar takes on a terminal: 0, 1 or 2.
  ///
  /// 0 for marks, which share the cell to their left, and for everything the gate replaces (controls, hidden
  /// formats, unassigned scalars). SARA AM and Lao AM take 1. Equals the C library's `wcwidth` in C.UTF-8.
  public var columns: Int {
    switch ScalarKind(self) {
    case .narrow: 1
    case .wide: 2
    case .mark, .unknown, .control, .hidden, .dropped: 0
    }
  }
}
