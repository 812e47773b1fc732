import ThaiText

/// A line of text being typed.
///
/// Typed scalars are kept as they come: the limit of marks on a cell is for drawing alone. The caret stands between
/// scalars; arrows and Delete move by cells, Backspace takes one scalar, the Thai habit.
public struct TextField: Hashable, Sendable {
  /// What may be typed.
  public enum Kind: Hashable, Sendable {
    /// Any words.
    case words
    /// A number: each key of a digit row is its digit at once, whichever layout is on; nothing else is taken.
    case number
    /// Digits that may be written with dashes and blanks, as on an ID card or a phone: kept as typed, read by
    /// `digits`, so that `-` is a dash on one layout and 3 on the other.
    case code
    /// Words that nobody may read over a shoulder: drawn as `*`.
    case secret
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key is not for a field.
    case ignored
    /// The caret has moved, or there was nothing to take away.
    case moved
    /// The text has changed.
    case changed
  }

  /// What may be typed.
  public let kind: Kind
  /// What is shown while it is empty.
  public let placeholder: String
  /// The most scalars it takes.
  public let limit: Int
  /// The scalars typed so far.
  var scalars: [Unicode.Scalar]
  /// How many scalars stand before the caret.
  public private(set) var caret: Int

  /// A field that holds `text`, with the caret behind it.
  public init(_ text: String = "", kind: Kind = .words, placeholder: String = "", limit: Int = 200) {
    self.kind = kind
    self.placeholder = placeholder
    self.limit = limit
    scalars = Array(text.unicodeScalars.prefix(max(0, limit)))
    caret = scalars.count
  }

  /// What has been typed, as it was typed.
  public var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Whether nothing has been typed.
  public var isEmpty: Bool { scalars.isEmpty }

  /// Replaces the text; the caret goes behind it.
  public mutating func replace(with text: String) {
    scalars = Array(text.unicodeScalars.prefix(limit))
    caret = scalars.count
  }

  /// Moves the caret, as far as there are scalars: how a draft comes back as it was left.
  public mutating func moveCaret(to place: Int) {
    caret = max(0, min(place, scalars.count))
  }

  /// Takes what was typed or pasted.
  public mutating func update(_ input: Input) -> Outcome {
    switch input {
    case .text(let text): insert(text.unicodeScalars.filter { !$0.isControl })
    case .paste(let text): insert(TextField.onOneLine(text))
    case .key(let key): press(key)
    case .resize, .tick, .focus, .unknown: .ignored
    }
  }

  private mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .left: return moved(to: starts.last { $0 < caret } ?? 0)
    case .right: return moved(to: starts.first { $0 > caret } ?? scalars.count)
    case .home: return moved(to: 0)
    case .end: return moved(to: scalars.count)
    case .backspace: return remove(max(0, caret - 1)..<caret)
    case .delete: return remove(caret..<(starts.first { $0 > caret } ?? scalars.count))
    default: return .ignored
    }
  }

  /// Where its cells start, in scalars.
  var starts: [Int] { cellStarts(text) }

  private mutating func moved(to place: Int) -> Outcome {
    caret = place
    return .moved
  }

  private mutating func remove(_ range: Range<Int>) -> Outcome {
    guard !range.isEmpty else { return .moved }
    scalars.removeSubrange(range)
    caret = range.lowerBound
    return .changed
  }

  private mutating func insert(_ typed: some Sequence<Unicode.Scalar>) -> Outcome {
    let taken = kind == .number ? typed.compactMap(\.asDigit) : Array(typed)
    let fitting = taken.prefix(max(0, limit - scalars.count))
    guard !fitting.isEmpty else { return .moved }
    scalars.insert(contentsOf: fitting, at: caret)
    caret += fitting.count
    return .changed
  }

  /// Pasted text on one line: line ends and tabs are blanks (CR LF one), other controls are gone.
  private static func onOneLine(_ text: String) -> [Unicode.Scalar] {
    var line: [Unicode.Scalar] = []
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where afterReturn: continue
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": line.append(" ")
      default: if !scalar.isControl { line.append(scalar) }
      }
    }
    return line
  }
}

extension Unicode.Scalar {
  /// A C0 or C1 control or DEL.
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  /// The ASCII digit meant by an ASCII or Thai digit or a key of the Kedmanee digit row.
  fileprivate var asDigit: Unicode.Scalar? {
    digitOrKey(of: self).map { Unicode.Scalar(UInt8(0x30 + $0)) }
  }
}
