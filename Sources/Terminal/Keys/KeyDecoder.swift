public import Screen

/// Turns the bytes of a terminal into strokes, whatever TERM says.
///
/// A value without descriptors or clock: bytes and times come in, strokes come out. What is not finished yet (half a
/// letter, a lone Esc, a paste) is kept until more bytes come or its time runs out. An unknown sequence becomes one
/// `.unknown`, never text; text never holds a control character.
public struct KeyDecoder: Sendable {
  /// How long a lone Esc may wait for the rest of a sequence.
  private let escapeDelay: UInt64
  private var pending: [UInt8] = []
  private var lastByteAt: UInt64 = 0
  private var lastReturnAt: UInt64?
  private var paste: PasteBuffer?
  private var burst = Burst()
  private var strokes: [Stroke] = []

  /// CR LF within this many milliseconds is one Enter.
  private static let returnPair: UInt64 = 20
  /// How long the rest of a sequence or letter that has begun may take.
  private static let restDelay: UInt64 = 100
  /// How long a paste may pause before it counts as ended.
  private static let pasteDelay: UInt64 = 3_000

  /// A decoder that takes an Esc for a key after `escapeDelay` milliseconds; 25 suits a local line, 100 a slow one.
  public init(escapeDelay: UInt64 = 25) {
    self.escapeDelay = escapeDelay
  }

  /// When `settle(at:)` must be called if no byte comes before; nil while nothing waits.
  public var deadline: UInt64? {
    if paste != nil { return lastByteAt + Self.pasteDelay }
    if pending.isEmpty { return nil }
    return lastByteAt + (pending == [Byte.escape] ? escapeDelay : max(Self.restDelay, 4 * escapeDelay))
  }

  /// Takes bytes that were read at `milliseconds` of a monotonic clock; gives what they complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>, at milliseconds: UInt64) -> [Stroke] {
    settleIfDue(at: milliseconds)
    pending.append(contentsOf: bytes)
    lastByteAt = milliseconds
    var start = 0
    while start < pending.count, let used = takeOne(from: start, at: milliseconds) { start += used }
    pending.removeFirst(start)
    return given()
  }

  /// Takes what still waits for what it is, if its time has run out at `milliseconds`.
  public mutating func settle(at milliseconds: UInt64) -> [Stroke] {
    settleIfDue(at: milliseconds)
    return given()
  }

  private mutating func settleIfDue(at milliseconds: UInt64) {
    guard let deadline, milliseconds >= deadline else { return }
    if let text = paste?.text {
      paste = nil
      add(.paste(text), at: lastByteAt)
    } else {
      for input in EscapeSequence.abandoned(pending) { add(input, at: lastByteAt) }
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func given() -> [Stroke] {
    defer { strokes.removeAll() }
    return strokes
  }

  /// How many bytes from `start` on are done with; nil if more are needed.
  private mutating func takeOne(from start: Int, at milliseconds: UInt64) -> Int? {
    if paste != nil { return takePasted(from: start, at: milliseconds) }
    let rest = pending[start...]
    guard let first = rest.first else { return nil }
    if first == Byte.lineFeed, let lastReturnAt, milliseconds - lastReturnAt <= Self.returnPair {
      self.lastReturnAt = nil
      return 1
    }
    switch first == Byte.escape ? EscapeSequence.read(rest) : TypedByte.read(rest) {
    case .more: return nil
    case .pasteBegins(let used):
      paste = PasteBuffer()
      return used
    case .inputs(let inputs, let used):
      for input in inputs { add(input, at: milliseconds) }
      lastReturnAt = first == Byte.carriageReturn ? milliseconds : nil
      return used
    }
  }

  private mutating func takePasted(from start: Int, at milliseconds: UInt64) -> Int {
    for index in start..<pending.count {
      guard let text = paste?.take(pending[index]) else { continue }
      paste = nil
      add(.paste(text), at: milliseconds)
      return index + 1 - start
    }
    return pending.count - start
  }

  private mutating func add(_ input: Input, at milliseconds: UInt64) {
    let ends = burst.isEnded(by: input, at: milliseconds)
    strokes.append(Stroke(input, milliseconds: milliseconds, endsBurst: ends))
  }
}
