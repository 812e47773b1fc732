import Glibc

/// Finds programs that were built together with the running tests.
public enum BuiltProgram {
  /// The file of the program `name`: beside the tests' own, or in the directory that `TAMBONDESK_BUILT` names, so that
  /// the same tests try a release build.
  public static func path(_ name: String) -> String {
    (unsafe getenv("TAMBONDESK_BUILT").map { unsafe String(cString: $0) } ?? beside) + "/" + name
  }

  private static var beside: String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let own = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let directory = own.lastIndex(of: UInt8(ascii: "/")).map { own[..<$0] } ?? []
    return String(decoding: directory, as: UTF8.self)
  }
}
