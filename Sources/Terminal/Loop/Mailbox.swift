import Synchronization

/// Carries messages from other threads to the one that owns the terminal; nothing posted is lost, order is kept.
///
/// A sleeping loop never runs the main actor, so work done elsewhere reports here and the loop fetches it.
public final class Mailbox<Message: Sendable>: Sendable {
  /// Rung by every message.
  public let bell: Bell
  private let messages = Mutex<[Message]>([])

  /// An empty mailbox with a bell; several mailboxes may share one.
  public init(bell: Bell = Bell()) {
    self.bell = bell
  }

  /// Puts a message in and wakes the loop. Safe from any thread.
  public func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    bell.ring()
  }

  /// Takes out all messages, oldest first.
  public func drain() -> [Message] {
    messages.withLock { waiting in
      defer { waiting.removeAll(keepingCapacity: true) }
      return waiting
    }
  }
}
