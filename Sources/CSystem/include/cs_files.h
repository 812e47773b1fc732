#pragma once

/* What kind of file system a path lies on. */
enum cs_file_system {
  CS_FILE_SYSTEM_UNKNOWN = -1, /* the path cannot be asked; errno says why */
  CS_FILE_SYSTEM_LOCAL = 0,
  CS_FILE_SYSTEM_MEMORY = 1,  /* tmpfs, ramfs */
  CS_FILE_SYSTEM_NETWORK = 2, /* NFS, SMB, CIFS, AFS, Ceph, 9P, Coda, NCP */
  CS_FILE_SYSTEM_FUSE = 3
};

/* The kind of file system that holds `path`. */
enum cs_file_system cs_file_system_of(const char *path);

/* The same for an open file. */
enum cs_file_system cs_file_system_of_descriptor(int descriptor);
