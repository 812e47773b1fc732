import Testing

@testable import Records

@Suite struct `A file system` {
  static let mounts = """
    21 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw
    36 21 0:33 / /mnt/office rw shared:7 master:1 - nfs4 10.0.0.2:/centre rw
    37 21 0:34 / /mnt/share rw - cifs //10.0.0.2/centre rw
    38 21 0:35 / /home/a/net rw - fuse.sshfs a@10.0.0.2: rw
    39 21 0:36 / /dev/shm rw - tmpfs tmpfs rw
    a line that is none
    40 21 0:37 / /broken rw
    """

  @Test(arguments: [
    (UInt64(254) << 8, "ext4", false), (33, "nfs4", true), (34, "cifs", true), (35, "fuse.sshfs", true),
    (36, "tmpfs", false),
  ])
  func `of another machine or process is known by its mount`(device: UInt64, name: String, isRemote: Bool) {
    let kind = FileSystemKind(device: device, in: Self.mounts)
    #expect(kind?.name == name && kind?.isRemote == isRemote)
  }

  @Test func `that the kernel does not name is not known`() {
    for device in [37, 99] as [UInt64] { #expect(FileSystemKind(device: device, in: Self.mounts) == nil) }
    #expect(FileSystemKind(at: "/no/such/place") == nil)
    #expect(FileSystemKind(at: "/dev/shm")?.name == "tmpfs")
  }
}
