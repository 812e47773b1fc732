#include "cs_files.h"

#include <stdint.h>
#include <sys/vfs.h>

/* Numbers from linux/magic.h, cifsfs.h and cephfs: not all of them are in every kernel's headers. */
static enum cs_file_system kind(uint32_t magic) {
  switch (magic) {
  case 0x01021994: /* tmpfs */
  case 0x858458f6: /* ramfs */
    return CS_FILE_SYSTEM_MEMORY;
  case 0x00006969: /* NFS */
  case 0x0000517b: /* SMB */
  case 0xff534d42: /* CIFS */
  case 0xfe534d42: /* SMB2 */
  case 0x5346414f: /* AFS, OpenAFS */
  case 0x6b414653: /* AFS of the kernel */
  case 0x00c36400: /* Ceph */
  case 0x01021997: /* 9P */
  case 0x73757245: /* Coda */
  case 0x0000564c: /* NCP */
    return CS_FILE_SYSTEM_NETWORK;
  case 0x65735546: /* FUSE */
    return CS_FILE_SYSTEM_FUSE;
  default:
    return CS_FILE_SYSTEM_LOCAL;
  }
}

enum cs_file_system cs_file_system_of(const char *path) {
  struct statfs facts;
  return statfs(path, &facts) == 0 ? kind((uint32_t)facts.f_type) : CS_FILE_SYSTEM_UNKNOWN;
}

enum cs_file_system cs_file_system_of_descriptor(int descriptor) {
  struct statfs facts;
  return fstatfs(descriptor, &facts) == 0 ? kind((uint32_t)facts.f_type) : CS_FILE_SYSTEM_UNKNOWN;
}
