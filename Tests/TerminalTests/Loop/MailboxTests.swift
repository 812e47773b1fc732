import Testing

@testable import Terminal

@Suite struct MailboxTests {
  @Test func `messages come out in the order they were put in, and once`() {
    let mailbox = Mailbox<Int>()
    for number in 1...5 { mailbox.post(number) }
    #expect(mailbox.drain() == [1, 2, 3, 4, 5])
    #expect(mailbox.drain() == [])
  }

  @Test func `the bell is rung by a message and heard once`() {
    let mailbox = Mailbox<Int>()
    #expect(!mailbox.bell.wasRung())
    mailbox.post(1)
    mailbox.post(2)
    #expect(mailbox.bell.wasRung())
    #expect(!mailbox.bell.wasRung())
  }

  @Test func `nothing is lost when four tasks post at once`() async {
    let mailbox = Mailbox<Int>()
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask { for number in 0..<1_000 { mailbox.post(task * 1_000 + number) } }
      }
    }
    #expect(mailbox.drain().sorted() == Array(0..<4_000))
    #expect(mailbox.bell.wasRung())
  }
}
