import Glibc

/// Waits until something outside the screen is so: a file, a process.
///
/// - Throws: `PtyTrouble.tooLate` where it is not so in time.
public func waitUntil(
  _ what: String, within patience: Duration = PtyProgram.patience, _ isSo: () throws -> Bool
) throws {
  let deadline = ContinuousClock.now + patience
  while try !isSo() {
    guard ContinuousClock.now < deadline else { throw PtyTrouble.tooLate(waitingFor: what, screen: "") }
    usleep(5_000)
  }
}

/// Whether a process has ended, waited for by its parent or not.
public func hasEnded(_ process: Int32) -> Bool {
  let file = unsafe open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return true }
  defer { close(file) }
  var bytes = [UInt8](repeating: 0, count: 512)
  let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
  // After the name, which ends at the last bracket: Z is a process that only waits to be waited for.
  guard count > 0, let bracket = bytes[..<count].lastIndex(of: UInt8(ascii: ")")), bracket + 2 < count else {
    return true
  }
  return bytes[bracket + 2] == UInt8(ascii: "Z")
}
