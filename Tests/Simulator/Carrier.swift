import Exchange
import Foundation
import Records
import TestSupport
import Welfare

/// A folder that a sync can lose at any step. What is carried, and how, is the real folder's doing.
struct Carrier: SegmentRemote {
  let folder: FolderRemote
  let weather: Weather

  /// What can go wrong on one visit, and what did.
  final class Weather: @unchecked Sendable {
    /// After how many steps it fails; nil for a good day.
    var failsAfter: Int?
    /// How it fails.
    var failure: Fault = .partition
    /// Whether segments come more than once, or in another order.
    var isRepeating = false
    var isReordering = false
    /// What another device does in the middle.
    var meanwhile: (() -> Void)?
    var chance = Seeded(0)
    private(set) var seen: Set<Fault> = []

    func see(_ fault: Fault) { seen.insert(fault) }

    /// One more step. Returns whether it may be done; it fails after it was done if that is an answer lost.
    func step(_ path: String) throws(RemoteTrouble) {
      guard let left = failsAfter else { return }
      failsAfter = left - 1
      guard left <= 0 else { return }
      see(failure)
      throw failure == .fullRemote ? .full(path: path) : .gone(path: path)
    }
  }

  func visit(_ scope: Scope) throws(RemoteTrouble) -> any RemoteVisit {
    if weather.failure == .partition, weather.failsAfter != nil {
      weather.see(.partition)
      throw .notFound(path: folder.path)
    }
    return CarrierVisit(try folder.visit(scope), weather, folder.path)
  }
}

/// One visit to it.
private final class CarrierVisit: RemoteVisit {
  private let real: any RemoteVisit
  private let weather: Carrier.Weather
  private let path: String

  init(_ real: any RemoteVisit, _ weather: Carrier.Weather, _ path: String) {
    self.real = real
    self.weather = weather
    self.path = path
  }

  var traffic: Traffic { real.traffic }

  private func writing<Value>(_ body: () throws -> Value) throws -> Value {
    if weather.failure != .lostAnswer { try weather.step(path) }
    let value = try body()
    if weather.failure == .lostAnswer { try weather.step(path) }
    return value
  }

  func differences(from held: [HeldSegment]) throws(RemoteTrouble) -> Differences {
    if weather.failure == .goneMidway { try weather.step(path) }
    return try real.differences(from: held)
  }

  func get(_ wanted: [RemoteSegment], each: (Arrival) throws -> Bool) throws {
    var arrivals: [Arrival] = []
    try real.get(wanted) {
      arrivals.append($0)
      return true
    }
    if weather.isRepeating, let again = arrivals.randomElement(using: &weather.chance) {
      arrivals.append(again)
      weather.see(.repeated)
    }
    if weather.isReordering, arrivals.count > 1 {
      arrivals.shuffle(using: &weather.chance)
      weather.see(.reordered)
    }
    for arrival in arrivals {
      if weather.failure == .goneMidway { try weather.step(path) }
      if let meanwhile = weather.meanwhile {
        weather.meanwhile = nil
        meanwhile()
      }
      guard try each(arrival) else { return }
    }
  }

  func put(
    _ offered: [SegmentReference], make: (SegmentReference) throws -> Parcel?, each: (Delivery) -> Bool
  ) throws {
    for reference in offered {
      if let meanwhile = weather.meanwhile {
        weather.meanwhile = nil
        meanwhile()
      }
      var goesOn = true
      try writing {
        try real.put([reference], make: make) {
          goesOn = each($0); return goesOn
        }
      }
      guard goesOn else { return }
    }
  }

  func getKeys(
    beside wanted: [SegmentReference],
    each: (SegmentReference, Result<KeyPack, SegmentTrouble>?) throws -> Void
  ) throws { try real.getKeys(beside: wanted, each: each) }

  func put(_ packs: [(beside: SegmentReference, pack: KeyPack)]) throws(RemoteTrouble) {
    try weather.step(path)
    try real.put(packs)
  }

  func asks() throws -> [JoinAsk] { try real.asks() }
  func put(_ ask: JoinAsk) throws { try writing { try real.put(ask) } }
  func put(_ answer: JoinAnswer) throws { try writing { try real.put(answer) } }
  func answer(to ask: JoinAsk) throws -> JoinAnswer? { try real.answer(to: ask) }
}
