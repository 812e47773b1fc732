/// One cell of text: a base scalar with up to four width-0 marks, one or two columns wide.
///
/// The scalars lie inside the value (16 bytes, no heap). What it holds has passed the text gate, so a cell can
/// never carry an escape or another control to the terminal.
public struct TextCell: Hashable, Sendable {
  /// Marks that one cell can draw; ncurses holds no more.
  public static let mostMarks = 4

  /// Base, first and second mark, 21 bits each from the low end.
  private var front: UInt64
  /// Third and fourth mark, 21 bits each, then at bit 48 the width.
  private var back: UInt64

  /// A space.
  public static let blank = TextCell(passed: " ", columns: 1)

  /// A cell showing `base`, as the gate lets it through: a control as its picture, a lone mark on U+25CC.
  public init(_ base: Unicode.Scalar) {
    var gate = Gate()
    switch gate.pass(base) {
    case .base(let passed, let columns): self.init(passed: passed, columns: columns)
    case .orphan(let mark), .mark(let mark):
      self.init(passed: Gate.circle, columns: 1)
      attach(mark)
    case .dropped: self.init(passed: Gate.hiddenSign, columns: 1)
    }
  }

  @inline(__always) init(passed base: Unicode.Scalar, columns: Int) {
    front = UInt64(base.value)
    back = UInt64(truncatingIfNeeded: columns) << 48
  }

  /// Columns taken: 1 or 2.
  @inline(__always) public var columns: Int { Int(truncatingIfNeeded: back >> 48) }

  /// The scalar that the marks stand on.
  @inline(__always) public var base: Unicode.Scalar { scalars[0] }

  /// The base and then its marks, without copying anything to the heap.
  @inline(__always) public var scalars: Scalars { Scalars(front: front, back: back & 0x3FF_FFFF_FFFF) }

  /// The scalars as a string.
  public var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Adds a width-0 mark; a fifth one, or a scalar that takes columns of its own, is not taken.
  @inline(__always) mutating func attach(_ mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    if front >> 21 == 0 {
      front |= value << 21
    } else if front >> 42 == 0 {
      front |= value << 42
    } else if back & 0x1F_FFFF == 0 {
      back |= value
    } else if back & 0x3FF_FFE0_0000 == 0 {
      back |= value << 21
    }
  }
}

extension TextCell {
  /// The one to five scalars of a cell.
  public struct Scalars: RandomAccessCollection, Sendable {
    fileprivate let front: UInt64
    fileprivate let back: UInt64

    /// Always 0.
    @inline(__always) public var startIndex: Int { 0 }

    /// The number of scalars: 1 and the marks.
    @inline(__always) public var endIndex: Int {
      if front >> 21 == 0 { return 1 }
      if front >> 42 == 0 { return 2 }
      return back == 0 ? 3 : back >> 21 == 0 ? 4 : 5
    }

    /// The base at 0, then the marks in the order they were typed.
    @inline(__always) public subscript(position: Int) -> Unicode.Scalar {
      let half = position < 3 ? front >> UInt64(21 * position) : back >> UInt64(21 * (position - 3))
      return Unicode.Scalar(UInt32(truncatingIfNeeded: half & 0x1F_FFFF)) ?? Gate.replacement
    }
  }
}

extension TextCell: CustomStringConvertible {
  /// The cell's text.
  public var description: String { text }
}
