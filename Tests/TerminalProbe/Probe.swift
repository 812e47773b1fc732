import Glibc
import Screen
import Terminal

/// A tiny full-screen program: what the tests of `Terminal` run in a pseudo-terminal.
@main struct Probe {
  static func main() {
    Terminal.blockSignals()
    let wishes = Wishes(CommandLine.arguments.dropFirst())
    do {
      let terminal = try Terminal.claim(name: term, theme: ProbeTheme.theme, options: wishes.options)
      let code = run(terminal, wishes)
      terminal.release()
      exit(code)
    } catch {
      print("refused: \(error)")
      exit(2)
    }
  }

  private static var term: String? {
    unsafe getenv("TERM").map { unsafe String(cString: $0) }
  }

  /// Until `q` or a signal that ends the program; gives the exit code.
  private static func run(_ terminal: Terminal, _ wishes: Wishes) -> Int32 {
    let mailbox = Mailbox<Int>()
    let loop = EventLoop(terminal: terminal, bell: mailbox.bell)
    var desk = ProbeDesk(size: terminal.size, depth: terminal.depth)
    if let file = wishes.watched { desk.watch = loop.watch(file, for: wishes.change) }
    terminal.paint(desk.view())
    while true {
      for wake in loop.wait() {
        if case .mailbox = wake { desk.received += mailbox.drain().count }
        switch desk.step(wake) {
        case .nothing: break
        case .quit(let code): return code
        case .crash(let crash): crash.happen()
        case .post: Workers.post(to: mailbox)
        case .repaint: terminal.repaintAll()
        case .timer: loop.setTimer(30)
        }
      }
      desk.paints += 1
      terminal.paint(desk.view())
    }
  }
}
