import Glibc
import Welfare

/// What a store remembers of where it lies: a copied, moved or restored one has another.
struct Fingerprint: Hashable {
  /// What names the machine.
  let machine: String
  /// The file system's id.
  let fileSystem: UInt64
  /// The database's inode.
  let inode: UInt64

  /// What `local` keeps.
  var bytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.write(machine)
    writer.write(fileSystem)
    writer.write(inode)
    return writer.bytes
  }

  /// The fingerprint of a file; nil if the file cannot be looked at.
  init?(machine: String, file: String) {
    var status = stat()
    var system = statvfs()
    guard unsafe stat(file, &status) == 0, unsafe statvfs(file, &system) == 0 else { return nil }
    self.machine = machine
    fileSystem = UInt64(system.f_fsid)
    inode = UInt64(status.st_ino)
  }
}
