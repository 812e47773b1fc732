import Exchange
import Foundation
import Records
import TestSupport
import Welfare

/// What officers do, and what they do when the power comes back.
extension World {
  func propose(at device: Device) throws {
    guard let proposal = work.proposal(at: device.now, &chance) else { return }
    serial += 1
    let request = "request-" + String(serial)
    let by = Proposer(
      officer: template.officer, counter: UInt64.random(in: 1...2, using: &chance), at: device.now,
      request: request)
    try propose(request, proposal, by, at: device)
  }

  func propose(_ request: String, _ proposal: Proposal, _ by: Proposer, at device: Device) throws {
    do {
      let done = try device.opened().commit(proposal, by: by)
      if !done.acts.isEmpty { shown[request] = device.name }
      work.learn(done.acts)
      device.unanswered = nil
      tell(
        "\(device.name) \(request): \(done.acts.map(\.act.kind))\(done.isReplayed ? " again" : "") \(done.acts.flatMap(\.act.stockMoves).map { "\($0.lot.hex.prefix(4))@\($0.place.hex.prefix(4)) \($0.quantity)" })"
      )
    } catch CommitFailure.refused(let refusal) {
      refused.insert(request)
      device.unanswered = nil
      tell("\(device.name) \(request): refused, \(refusal.rule)")
    } catch {
      device.tries = device.unanswered?.request == request ? device.tries + 1 : 1
      // No disk fails so often in a row: it is the store.
      guard device.tries < 25 else {
        throw Broken.invariant("\(request) is neither written nor refused: \(error)")
      }
      device.unanswered = (request, proposal, by)
      try recover(device, from: error)
    }
  }

  /// A device's disk failed: after a power cut it starts anew, and its officer asks again what was not answered.
  func recover(_ device: Device, from error: any Error) throws {
    note(device)
    tell("\(device.name): \(error)")
    if device.disk.isOff {
      device.restart()
      if isOne(in: 3) { device.disk.plan(.power, after: Int.random(in: 0...20, using: &chance)) }
      do {
        _ = try device.opened()
      } catch {
        note(device)
        guard device.disk.isOff else { throw error }
        device.restart()
        _ = try device.opened()
      }
    } else if isExpected(error) {
      // The disk has room again, or makes safe what is written, by the time that somebody comes back to it.
      if device.unanswered == nil { device.disk.planNothing() }
    } else {
      throw error
    }
    guard let (request, proposal, by) = device.unanswered else { return }
    if try trouble(in: error) == .logClosed || reopened(device).isReadOnly {
      // Nothing can be written until it has another log: the officer gives up, and it has not happened.
      device.unanswered = nil
      refused.insert(request)
    } else {
      try propose(request, proposal, by, at: device)
    }
  }

  /// The store, on a disk that lets itself be opened.
  private func reopened(_ device: Device) throws -> Store {
    do {
      return try device.opened()
    } catch let error where isExpected(error) {
      device.disk.planNothing()
      return try device.opened()
    }
  }

  func trouble(in error: any Error) -> StoreTrouble? {
    switch error {
    case CommitFailure.trouble(let trouble): trouble
    case ApplyFailure.trouble(let trouble): trouble
    default: error as? StoreTrouble
    }
  }

  func isExpected(_ error: any Error) -> Bool {
    switch trouble(in: error) {
    case .diskFull?, .failed?, .moved?, .logClosed?: true
    default: error is RemoteTrouble
    }
  }

  /// Remembers which of the disk's failures came to pass.
  func note(_ device: Device) {
    guard device.disk.hasFailed else { return }
    seen.insert(device.planned)
  }
}
