import Glibc

/// A socket that listens on a free port of 127.0.0.1.
public struct Listener {
  let descriptor: CInt
  /// Where it listens.
  public let port: UInt16

  /// Listens on a port that is free; whoever connects is never answered.
  public init() throws {
    descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
    var address = Self.loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isListening = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(descriptor, address, length) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    guard isListening else { throw CommandFailed(text: "no port is free") }
    port = UInt16(bigEndian: address.sin_port)
  }

  /// Waits until somebody has connected, and leaves them without an answer.
  ///
  /// - Returns: false where nobody has within `seconds`.
  public func waitForCaller(seconds: CInt) -> Bool {
    var caller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&caller, 1, seconds * 1_000) > 0
  }

  /// Stops.
  public func close() { Glibc.close(descriptor) }

  static func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  /// Connects to a port of 127.0.0.1; nil where nobody listens.
  static func connect(to port: UInt16) -> CInt? {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
    var address = loopback(port)
    let code = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe Glibc.connect(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if code == 0 { return descriptor }
    Glibc.close(descriptor)
    return nil
  }
}
