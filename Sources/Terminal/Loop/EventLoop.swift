import CSystem
import Glibc
import Screen

/// The one place where the program sleeps: a `poll()` over the keyboard, signals, the minute, watched files and the
/// bell. Used by the thread that owns the terminal.
public final class EventLoop {
  private let terminal: Terminal
  private let bell: Bell
  private let files = FileWatch()
  private let signals: Int32
  private let minute: Int32
  private var keyboard: Keyboard
  private var timer: UInt64?
  private var hasToldHangUp = false

  /// A loop for a claimed terminal, woken from other threads by `bell`.
  public init(terminal: Terminal, bell: Bell) {
    self.terminal = terminal
    self.bell = bell
    keyboard = Keyboard(descriptor: STDIN_FILENO, escapeDelay: terminal.escapeDelay)
    signals = cs_signalfd()
    minute = cs_minute_timer()
    _ = cs_minute_timer_arm(minute)
  }

  deinit {
    for descriptor in [signals, minute] where descriptor >= 0 { close(descriptor) }
  }

  /// Milliseconds of the clock by which strokes are stamped.
  public var now: UInt64 { cs_monotonic_milliseconds() }

  /// Asks for one `.timer` after that many milliseconds, in place of one asked for before; nil asks for none.
  public func setTimer(_ milliseconds: UInt64?) {
    timer = milliseconds.map { now + $0 }
  }

  /// Watches a file; nil if its folder does not exist or the machine has no watches left.
  public func watch(_ path: String, for change: WatchedChange) -> WatchID? {
    files.add(path, for: change)
  }

  /// Sleeps until something happens; gives all that has happened by then, so that it is painted once. Never empty.
  public func wait() -> [Wake] {
    while true {
      let ready = sleep()
      let wakes = collect(ready)
      if !wakes.isEmpty { return wakes }
    }
  }

  private struct Ready {
    var keyboard = false
    var signals = false
    var minute = false
    var files = false
    var bell = false
  }

  private func sleep() -> Ready {
    let wanted = [keyboard.descriptor, signals, minute, files.descriptor, bell.descriptor]
    var entries = wanted.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard unsafe poll(&entries, nfds_t(entries.count), patience()) > 0 else { return Ready() }
    let ready = entries.map { $0.revents != 0 }
    return Ready(keyboard: ready[0], signals: ready[1], minute: ready[2], files: ready[3], bell: ready[4])
  }

  /// Milliseconds until the nearest deadline; -1 if there is none.
  private func patience() -> Int32 {
    guard let next = [keyboard.deadline, timer].compactMap(\.self).min() else { return -1 }
    let now = now
    return next > now ? Int32(clamping: next - now) : 0
  }

  private func collect(_ ready: Ready) -> [Wake] {
    let now = now
    var wakes: [Wake] = []
    var strokes = ready.keyboard ? keyboard.read(at: now) : []
    strokes += keyboard.settle(at: now)
    let typed = terminal.allowsSuspending ? strokes.filter { $0.key != .control("z") } : strokes
    let news = signalNews(ready.signals, wantsStop: typed.count < strokes.count)
    if news.isResumed { wakes.append(.resumed) }
    if news.isResized { wakes.append(.resized(terminal.size)) }
    if !typed.isEmpty { wakes.append(.strokes(typed)) }
    if ready.files { wakes += files.changes().map(Wake.fileChanged) }
    if ready.bell, bell.wasRung() { wakes.append(.mailbox) }
    if ready.minute, cs_minute_timer_clear(minute) == 1 { wakes.append(.minute) }
    if let due = timer, due <= now {
      timer = nil
      wakes.append(.timer)
    }
    return wakes + ends(news.endings)
  }

  private func ends(_ endings: [TerminationSignal]) -> [Wake] {
    let told = endings.map(Wake.signal)
    if keyboard.isThere || hasToldHangUp { return told }
    hasToldHangUp = true
    return endings.contains(.hangUp) ? told : told + [.signal(.hangUp)]
  }

  private func signalNews(_ isReady: Bool, wantsStop: Bool) -> SignalNews {
    var news = SignalNews()
    news.wantsStop = wantsStop
    if isReady { news.read(from: signals) }
    let before = terminal.size
    if news.wantsStop, terminal.allowsSuspending {
      terminal.suspend()
      news.read(from: signals)
      news.isResumed = true
    } else if news.isResumed {
      terminal.resume()
    }
    if news.isResized { terminal.fitToWindow() }
    news.isResized = news.isResized || terminal.size != before
    return news
  }
}
