import Foundation
import Glibc
import Synchronization

/// Carries bytes between whoever connects and a server, counts them, and can cut the line or swallow answers.
public final class CuttingProxy: Sendable {
  /// Where it listens on 127.0.0.1.
  public let port: UInt16
  private let server: UInt16
  private let listener: CInt
  private let state: Mutex<State>

  /// What went through.
  public struct Carried: Hashable, Sendable {
    /// Bytes to the server.
    public var toServer = 0
    /// Bytes from the server.
    public var fromServer = 0
    /// How often the server spoke after it had been spoken to.
    public var turns = 0
  }

  fileprivate struct State {
    var carried = Carried()
    var isServersTurn = false
    var mostToServer = Int.max
    var mostFromServer = Int.max
    var isSwallowing = false
    var isClosed = false
  }

  /// A proxy before a port of 127.0.0.1.
  ///
  /// - Parameters:
  ///   - mostToServer: after so many bytes to the server the line is cut.
  ///   - mostFromServer: likewise from the server.
  public init(before server: UInt16, mostToServer: Int = .max, mostFromServer: Int = .max) throws {
    let listener = try Listener()
    self.server = server
    self.listener = listener.descriptor
    port = listener.port
    state = Mutex(State(mostToServer: mostToServer, mostFromServer: mostFromServer))
    let thread = Thread { [self] in accept() }
    thread.start()
  }

  /// What went through until now.
  public var carried: Carried { state.withLock { $0.carried } }

  /// From now on whatever the server says is lost.
  public func swallow() { state.withLock { $0.isSwallowing = true } }

  /// Takes no more connections.
  public func close() {
    state.withLock { $0.isClosed = true }
    shutdown(listener, CInt(SHUT_RDWR))
    Glibc.close(listener)
  }

  private func accept() {
    while true {
      let client = Glibc.accept(listener, nil, nil)
      if client < 0 { return }
      guard let server = Listener.connect(to: server) else {
        Glibc.close(client)
        continue
      }
      let thread = Thread { [self] in carry(client, server) }
      thread.start()
    }
  }

  /// Carries both ways until one end is done, the line is to be cut, or nothing moved for a minute.
  private func carry(_ client: CInt, _ server: CInt) {
    defer {
      Glibc.close(client)
      Glibc.close(server)
    }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      var both = [
        pollfd(fd: client, events: Int16(POLLIN), revents: 0),
        pollfd(fd: server, events: Int16(POLLIN), revents: 0),
      ]
      guard unsafe poll(&both, 2, 60_000) > 0 else { return }
      for (isFromServer, item) in zip([false, true], both) where item.revents != 0 {
        let count = unsafe read(item.fd, &buffer, buffer.count)
        guard count > 0 else { return }
        let allowed = state.withLock { $0.note(count, isFromServer) }
        if allowed > 0, !Self.send(buffer[..<allowed], to: isFromServer ? client : server) { return }
        if allowed < count, allowed >= 0 { return }
      }
    }
  }

  private static func send(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

extension CuttingProxy.State {
  /// Counts bytes that came; how many of them go on, -1 for none while the line stays.
  fileprivate mutating func note(_ count: Int, _ isFromServer: Bool) -> Int {
    if isFromServer {
      if isSwallowing { return -1 }
      if isServersTurn {
        carried.turns += 1
        isServersTurn = false
      }
      let allowed = min(count, mostFromServer - carried.fromServer)
      carried.fromServer += allowed
      return allowed
    }
    isServersTurn = true
    let allowed = min(count, mostToServer - carried.toServer)
    carried.toServer += allowed
    return allowed
  }
}
