import TestSupport
import Testing

@testable import Records

@Suite struct `Taking turns` {
  private let scratch: ScratchDirectory
  private let one: Turns
  private let other: Turns

  init() throws {
    scratch = try ScratchDirectory()
    one = Turns(path: scratch.file("tick"), moment: .seconds(3_600))
    other = Turns(path: scratch.file("tick"))
  }

  @Test func `a desk that waited for a while is seen to wait until its turn is over`() {
    #expect(!one.isSomebodyWaiting)
    other.isNotFree(for: .milliseconds(1))
    #expect(!one.isSomebodyWaiting)
    other.isNotFree(for: .milliseconds(5))
    #expect(one.isSomebodyWaiting && !other.isSomebodyWaiting)
    other.isNotFree(for: .milliseconds(6))
    other.end()
    #expect(!one.isSomebodyWaiting)
  }

  @Test func `two that wait are both seen, and one that is gone waits no more`() throws {
    var third: Turns? = Turns(path: scratch.file("tick"))
    third?.isNotFree(for: .seconds(1))
    other.isNotFree(for: .seconds(1))
    other.end()
    #expect(one.isSomebodyWaiting && other.isSomebodyWaiting)
    third = nil
    #expect(!one.isSomebodyWaiting)
  }

  @Test func `a desk that had no turn lately asks for none to go first`() {
    other.isNotFree(for: .seconds(1))
    #expect(one.letOthersGoFirst() == 0)
    one.end()
    #expect(one.letOthersGoFirst() > 1)
    other.end()
    #expect(one.letOthersGoFirst() == 0)
  }
}
