/// The one gate that all text passes before it is drawn, a scalar at a time.
///
/// Nothing that leaves it can move the cursor, hide, or change what stands beside it: escapes and other controls
/// become pictures, bidi and zero-width formats a visible sign, a mark with nothing to stand on gets a ◌.
struct Gate {
  /// What becomes of one scalar.
  enum Outcome {
    /// Nothing is drawn for it.
    case dropped
    /// It joins the cell to its left.
    case mark(Unicode.Scalar)
    /// A mark with no cell to stand on: it is drawn on ``circle``.
    case orphan(Unicode.Scalar)
    /// It starts a cell of one or two columns.
    case base(Unicode.Scalar, columns: Int)
  }

  /// U+25CC, on which orphan marks stand.
  static let circle: Unicode.Scalar = "\u{25CC}"
  /// U+FFFD, in place of what is not a character.
  static let replacement: Unicode.Scalar = "\u{FFFD}"
  /// U+00A6, in place of invisible formats.
  static let hiddenSign: Unicode.Scalar = "\u{A6}"

  private var canCarryMarks = false
  private var afterWide = false
  private var joining = false

  /// What becomes of the next scalar of the text.
  @inline(__always) mutating func pass(_ scalar: Unicode.Scalar) -> Outcome {
    switch ScalarKind(scalar) {
    case .narrow: return base(scalar)
    case .mark: return canCarryMarks ? .mark(scalar) : orphan(scalar)
    case .wide: return picture(scalar)
    case .control: return base(Gate.picture(ofControl: scalar), carriesMarks: false)
    case .unknown: return base(Gate.replacement, carriesMarks: false)
    case .dropped: return .dropped
    case .hidden: return hidden(scalar)
    }
  }

  @inline(__always) private mutating func base(_ scalar: Unicode.Scalar) -> Outcome {
    let letter = scalar.value &- 0x1F1E6 < 26 ? Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + 0x41) : scalar
    return base(letter, carriesMarks: letter != " ")
  }

  @inline(__always)
  private mutating func base(_ scalar: Unicode.Scalar, carriesMarks: Bool) -> Outcome {
    canCarryMarks = carriesMarks
    afterWide = false
    joining = false
    return .base(scalar, columns: 1)
  }

  private mutating func orphan(_ scalar: Unicode.Scalar) -> Outcome {
    canCarryMarks = true
    afterWide = false
    joining = false
    return .orphan(scalar)
  }

  /// Of pictures joined into one, as in a family, the first alone is kept.
  private mutating func picture(_ scalar: Unicode.Scalar) -> Outcome {
    defer { joining = false }
    if joining { return .dropped }
    canCarryMarks = true
    afterWide = true
    return .base(scalar, columns: 2)
  }

  private mutating func hidden(_ scalar: Unicode.Scalar) -> Outcome {
    if scalar == "\u{200D}", afterWide {
      joining = true
      return .dropped
    }
    return base(Gate.hiddenSign, carriesMarks: false)
  }

  /// U+2400–2421 show the C0 controls and DEL; U+2424 a line separator.
  private static func picture(ofControl scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    default: "\u{2424}"
    }
  }
}

/// `text` as it may be shown: each scalar that could harm or hide is replaced by a visible one.
///
/// Passing it twice changes nothing more. Fifth and later marks of a cell are kept here (a cell drops them).
public func gated(_ text: String) -> String {
  var gate = Gate()
  var shown = String.UnicodeScalarView()
  shown.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch gate.pass(scalar) {
    case .dropped: continue
    case .mark(let mark): shown.append(mark)
    case .base(let base, _): shown.append(base)
    case .orphan(let mark):
      shown.append(Gate.circle)
      shown.append(mark)
    }
  }
  return String(shown)
}
