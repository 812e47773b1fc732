/// Names one watched file to the one who asked for the watch.
public struct WatchID: Hashable, Sendable {
  let number: Int
}
