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
    let isKnown = unsafe getsockopt(socket, CInt(IPPROTO_TCP), TCP_INFO, &information, &length) == 0
    self.init(information.prefix(isKnown ? Int(length) : 0))
  }

  /// What a `struct tcp_info` says, as far as this kernel's goes. The kernel counts what it sent again, because an answer was late, as
  /// sent too; that is no more that was said.
  init(_ information: some Collection<UInt8>) {
    let information = Array(information)
    received = Self.number(information, at: 128)
    sent = max(0, Self.number(information, at: 200) - Self.number(information, at: 208))
  }

  private static func number(_ information: [UInt8], at place: Int) -> Int {
    guard information.count >= place + 8 else { return 0 }
    return unsafe information.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: place, as: Int.self) }
  }
}
