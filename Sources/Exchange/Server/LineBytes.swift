import Glibc

/// How many bytes went over a TCP connection, as the kernel counts them, TLS and all; 0 of a local socket.
struct LineBytes: Hashable {
  var sent = 0
  var received = 0

  init() {}

  /// What the kernel knows of a socket: `struct tcp_info`, whose fields never move. Linux, 4.19 or later for `sent`.
  init(of socket: CInt) {
    var information = [UInt8](repeating: 0, count: 256)
    var length = socklen_t(information.count)
    guard unsafe getsockopt(socket, CInt(IPPROTO_TCP), TCP_INFO, &information, &length) == 0 else { return }
    received = Self.number(information, at: 128, of: Int(length))
    sent = Self.number(information, at: 200, of: Int(length))
  }

  private static func number(_ information: [UInt8], at place: Int, of length: Int) -> Int {
    guard length >= place + 8 else { return 0 }
    return unsafe information.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: place, as: Int.self) }
  }
}
