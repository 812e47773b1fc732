import Terminal

/// Threads that post while the probe sleeps.
enum Workers {
  /// Four tasks that post 250 messages each.
  static func post(to mailbox: Mailbox<Int>) {
    for task in 0..<4 {
      Task.detached { for number in 0..<250 { mailbox.post(task * 250 + number) } }
    }
  }
}
