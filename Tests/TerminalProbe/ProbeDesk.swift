import Screen
import Terminal

/// What the probe knows and shows: a list with Thai names, what came last, and what has happened so often.
struct ProbeDesk {
  /// What the program has to do after a wake.
  enum Order {
    case nothing, post, repaint, timer
    case quit(Int32)
    case crash(Crash)

    var isNothing: Bool { if case .nothing = self { true } else { false } }
  }

  var size: Size
  let depth: ColourDepth
  var watch: WatchID?
  var received = 0
  var paints = 0
  private var focus = 0
  private var frame = 0
  private var typed = ""
  private var last: [String] = []
  private var log: [String] = []
  private var changes = 0

  static let names = [
    "กุิ้ น้ำ ผู้นำ", "ที่ปรึกษา", "สำเนียง ทรัพย์สุข", "บุญเรือง บัวเกษม", "ชุติกิจ ต้นลาภทอง", "日本 wide 語", "é plain ASCII",
    "ก\u{0E49}\u{0E34}\u{0E38}\u{0E4D} สี่วรรณยุกต์",
  ]

  init(size: Size, depth: ColourDepth) {
    self.size = size
    self.depth = depth
  }

  mutating func step(_ wake: Wake) -> Order {
    switch wake {
    case .strokes(let strokes): return strokes.map { take($0) }.last { !$0.isNothing } ?? .nothing
    case .resized(let size): self.size = size
    case .resumed: log.append("resumed")
    case .timer: log.append("timer")
    case .fileChanged(let id): if id == watch { changes += 1 }
    case .minute, .mailbox: break
    case .signal(let signal): return .quit(signal.exitCode)
    }
    return .nothing
  }

  private mutating func take(_ stroke: Stroke) -> Order {
    note(stroke)
    switch stroke.input {
    case .key(.down): focus = min(focus + 1, Self.names.count - 1)
    case .key(.up): focus = max(0, focus - 1)
    case .text("q"): return .quit(0)
    case .text("p"): return .post
    case .text("t"): return .timer
    case .text("f"): frame += 1
    case .key(.control("l")): return .repaint
    case .key(.control("t")): return .crash(.trap)
    case .key(.control("o")): return .crash(.overflow)
    case .key(.control("w")): return .crash(.wildPointer)
    case .key(.control("a")): return .crash(.abort)
    case .key(.control("e")): return .crash(.exitWithoutRelease)
    case .text(let text): typed = String((typed + text).suffix(20))
    default: break
    }
    return .nothing
  }

  private mutating func note(_ stroke: Stroke) {
    guard ![.key(.up), .key(.down)].contains(stroke.input) else { return }
    switch stroke.input {
    case .key(let key): last.append("<\(key.name)\(stroke.endsBurst ? "!" : "")>")
    case .text(let text): last.append(text)
    case .paste(let text): last.append("<paste \(text)>")
    case .unknown(let bytes): last.append("<unknown \(bytes.count)>")
    default: last.append("<other>")
    }
    last = last.suffix(16)
  }

  func view() -> Grid {
    frame > 0 ? ProbeFrames.grid(frame, size: size) : list()
  }

  private func list() -> Grid {
    var canvas = Canvas(size: size)
    for (index, name) in Self.names.enumerated() {
      let line = Rect(size).inset(top: 2).line(index)
      canvas.write((index == focus ? ">" : " ") + name, in: line, role: index == focus ? .selection : .text)
    }
    let status = [
      "typed [\(typed)]", "last \(last.joined())", "log \(log.joined(separator: ",")) changes \(changes)",
      "received \(received)", "paints \(paints > 100 ? "many" : "few")",
    ]
    for (index, text) in status.enumerated() {
      canvas.write(text, in: Rect(size).inset(top: 12).line(index), role: .text)
    }
    canvas.write("ขวา", endingAt: size.columns, row: size.rows - 1, role: .textStrong)
    canvas.write("Probe \(size.columns)x\(size.rows) \(depth)", in: Rect(size).line(0), role: .header)
    canvas.placeCursor(at: Point(column: 0, row: 2 + focus))
    return canvas.grid
  }
}
