import Glibc

/// Finds programs that were built together with the running tests.
public enum BuiltProgram {
  /// The file of the program `name`: it lies beside the tests' own.
  public static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let own = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let directory = own.lastIndex(of: UInt8(ascii: "/")).map { own[..<$0] } ?? []
    return String(decoding: directory, as: UTF8.self) + "/" + name
  }
}
