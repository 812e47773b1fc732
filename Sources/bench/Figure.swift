/// Times of one thing done many times, in nanoseconds.
struct Figure {
  private var samples: [UInt64] = []

  /// How often it was timed.
  var count: Int { samples.count }

  /// Times `work` once more.
  mutating func time<Value>(_ work: () throws -> Value) rethrows -> Value {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try work()
    add(start.duration(to: clock.now))
    return value
  }

  /// Adds a time taken elsewhere.
  mutating func add(_ duration: Duration) {
    let parts = duration.components
    samples.append(
      UInt64(max(0, parts.seconds)) * 1_000_000_000 + UInt64(max(0, parts.attoseconds / 1_000_000_000)))
  }

  /// Adds all times of another figure.
  mutating func add(_ other: Figure) {
    samples += other.samples
  }

  /// The time that `fraction` of the samples do not exceed, ms.
  func percentile(_ fraction: Double) -> Double {
    guard !samples.isEmpty else { return 0 }
    let sorted = samples.sorted()
    let index = min(sorted.count - 1, Int(Double(sorted.count) * fraction))
    return Double(sorted[index]) / 1_000_000
  }

  /// All times added up, ms.
  var total: Double { Double(samples.reduce(0, +)) / 1_000_000 }

  /// `name: value unit (n, p50, p99)`.
  func print(_ name: String) {
    Swift.print(
      "\(name): \(rounded(percentile(0.5))) ms (n \(samples.count), p50 \(rounded(percentile(0.5))), p99 \(rounded(percentile(0.99))))"
    )
  }
}

/// Three significant places, enough for noisy machines.
func rounded(_ value: Double) -> String {
  let scale: Double = value >= 100 ? 1 : value >= 1 ? 100 : 10_000
  return String((value * scale).rounded() / scale)
}
