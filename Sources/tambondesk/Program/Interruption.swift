import Dispatch
import Foundation
import Synchronization

/// Whether somebody pressed Ctrl-C while long work goes on: it ends what it is at, and says how far it came.
final class Interruption {
  private let asked: Asked
  private let source: any DispatchSourceSignal

  /// Begins to take Ctrl-C as a question.
  init() {
    let asked = Asked()
    self.asked = asked
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { asked.isSet.store(true, ordering: .relaxed) }
    source.resume()
  }

  /// Whether it was pressed.
  var wasAsked: Bool { asked.isSet.load(ordering: .relaxed) }

  /// From here on Ctrl-C ends the program again.
  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }

  private final class Asked: Sendable {
    let isSet = Atomic(false)
  }
}
