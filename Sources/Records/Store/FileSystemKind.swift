import Foundation
import Glibc

/// The kind of file system under a path, as the kernel's list of mounts names it.
struct FileSystemKind: Hashable {
  /// `ext4`, `nfs4`, `fuse.sshfs` ….
  let name: String

  /// A kind of this name.
  init(name: String) {
    self.name = name
  }

  /// The kind under `path`; nil if the kernel does not tell.
  init?(at path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0,
      let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    else { return nil }
    self.init(device: UInt64(status.st_dev), in: mounts)
  }

  /// The kind of the mount of a device, in the form of `proc(5)`'s mountinfo:
  /// `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw`.
  init?(device: UInt64, in mounts: String) {
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
    let wanted = String(major) + ":" + String(minor)
    for line in mounts.utf8.split(separator: 0x0A) {
      let fields = line.split(separator: 0x20)
      guard fields.count > 3, fields[2].elementsEqual(wanted.utf8),
        let dash = fields.firstIndex(where: { $0.elementsEqual("-".utf8) }), dash + 1 < fields.count
      else { continue }
      name = String(decoding: fields[dash + 1], as: UTF8.self)
      return
    }
    return nil
  }

  /// Whether the files lie on another machine or in another process, where SQLite's shared memory cannot be
  /// shared: NFS, SMB, FUSE.
  var isRemote: Bool {
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph"].contains(name) || name.hasPrefix("fuse")
  }
}
