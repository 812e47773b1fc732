import Dispatch
import Synchronization

/// Does two things at the same time where there are two cores to do them, and gives what came of both.
///
/// - Throws: what either throws, the first one's before the other's, when both have ended.
func bothAtOnce<One: Sendable, Other: Sendable>(
  _ one: @Sendable () throws -> One, _ other: @Sendable () throws -> Other
) throws -> (One, Other) {
  let results = Mutex<(one: Result<One, any Error>?, other: Result<Other, any Error>?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { index in
    if index == 0 {
      let result = Result { try one() }
      results.withLock { $0.one = result }
    } else {
      let result = Result { try other() }
      results.withLock { $0.other = result }
    }
  }
  let (first, second) = results.withLock { ($0.one, $0.other) }
  guard let first, let second else { throw CancellationError() }
  return (try first.get(), try second.get())
}
