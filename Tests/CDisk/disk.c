#include "CDisk.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { DISKS = 32, FILES = 24, PATH = 512 };

/* A write, or a truncation (no bytes), that no sync has made safe. */
struct change {
  struct change *before;
  int file;
  sqlite3_int64 offset;
  sqlite3_int64 size; /* of the file before */
  int count;          /* bytes written: they follow this */
  int old;            /* bytes that stood there: they follow those */
  int is_truncation;
};

struct disk {
  char root[PATH];
  char files[FILES][PATH];
  int file_count;
  struct change *newest;
  int plan, has_happened, is_off;
  long after, span;
};

struct file {
  sqlite3_file base;
  struct disk *disk;
  int number;
};

static sqlite3_vfs *usual;
static sqlite3_vfs ours;
static struct disk disks[DISKS];
static int disk_count;

static int behind(void) { return ((int)sizeof(struct file) + 15) / 16 * 16; }
static sqlite3_file *real(sqlite3_file *file) { return (sqlite3_file *)((char *)file + behind()); }
static struct file *own(sqlite3_file *file) { return (struct file *)file; }

static struct disk *disk_of(const char *path) {
  for (int index = 0; path != NULL && index < disk_count; index++)
    if (strncmp(path, disks[index].root, strlen(disks[index].root)) == 0) return &disks[index];
  return NULL;
}

static int number_of(struct disk *disk, const char *path) {
  for (int index = 0; index < disk->file_count; index++)
    if (strcmp(disk->files[index], path) == 0) return index;
  if (disk->file_count == FILES || strlen(path) >= PATH) return -1;
  strcpy(disk->files[disk->file_count], path);
  return disk->file_count++;
}

/* One more write or sync: whether it may be done. */
static int step(struct disk *disk, int is_sync) {
  if (disk == NULL) return SQLITE_OK;
  if (disk->is_off) return SQLITE_IOERR;
  if (disk->plan == cd_none || disk->after-- > 0) return SQLITE_OK;
  switch (disk->plan) {
  case cd_power:
    disk->has_happened = disk->is_off = 1;
    return SQLITE_IOERR_WRITE;
  case cd_full:
    if (is_sync) return SQLITE_OK;
    disk->has_happened = 1;
    if (--disk->span <= 0) disk->plan = cd_none;
    return SQLITE_FULL;
  default:
    if (!is_sync) return SQLITE_OK;
    disk->has_happened = 1;
    disk->plan = cd_none;
    return SQLITE_IOERR_FSYNC;
  }
}

static unsigned char *bytes_of(struct change *change) { return (unsigned char *)(change + 1); }

static int remember(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset, int is_truncation) {
  struct disk *disk = own(file)->disk;
  sqlite3_int64 size = 0;
  int code = real(file)->pMethods->xFileSize(real(file), &size);
  if (code != SQLITE_OK) return code;
  sqlite3_int64 there = size > offset ? size - offset : 0;
  int old = is_truncation ? (int)there : (int)(there < count ? there : count);
  struct change *change = malloc(sizeof(struct change) + (size_t)count + (size_t)old);
  if (change == NULL) return SQLITE_NOMEM;
  *change = (struct change){disk->newest, own(file)->number, offset, size, count, old, is_truncation};
  if (count > 0) memcpy(bytes_of(change), bytes, (size_t)count);
  if (old > 0) code = real(file)->pMethods->xRead(real(file), bytes_of(change) + count, old, offset);
  disk->newest = change;
  return code;
}

/* What a sync makes safe is not remembered any more; so is what belonged to a file that is gone. */
static void forget(struct disk *disk, int number) {
  struct change **place = &disk->newest;
  while (*place != NULL) {
    struct change *change = *place;
    if (change->file == number) {
      *place = change->before;
      free(change);
    } else {
      place = &change->before;
    }
  }
}

static int file_close(sqlite3_file *file) {
  int code = real(file)->pMethods->xClose(real(file));
  file->pMethods = NULL;
  return code;
}

static int file_read(sqlite3_file *file, void *into, int count, sqlite3_int64 offset) {
  if (own(file)->disk != NULL && own(file)->disk->is_off) return SQLITE_IOERR_READ;
  return real(file)->pMethods->xRead(real(file), into, count, offset);
}

static int file_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  struct disk *disk = own(file)->disk;
  if (disk == NULL) return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
  int was_off = disk->is_off;
  int code = step(disk, 0);
  if (code == SQLITE_OK || (disk->is_off && !was_off)) {
    /* The one that the power went in may be there in part. */
    int remembered = remember(file, bytes, count, offset, 0);
    if (code == SQLITE_OK) code = remembered;
  }
  return code == SQLITE_OK ? real(file)->pMethods->xWrite(real(file), bytes, count, offset) : code;
}

static int file_truncate(sqlite3_file *file, sqlite3_int64 size) {
  if (own(file)->disk != NULL) {
    int code = step(own(file)->disk, 0);
    if (code == SQLITE_OK) code = remember(file, NULL, 0, size, 1);
    if (code != SQLITE_OK) return code;
  }
  return real(file)->pMethods->xTruncate(real(file), size);
}

static int file_sync(sqlite3_file *file, int flags) {
  int code = step(own(file)->disk, 1);
  if (code != SQLITE_OK) return code;
  code = real(file)->pMethods->xSync(real(file), flags);
  if (code == SQLITE_OK && own(file)->disk != NULL) forget(own(file)->disk, own(file)->number);
  return code;
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size) {
  if (own(file)->disk != NULL && own(file)->disk->is_off) return SQLITE_IOERR;
  return real(file)->pMethods->xFileSize(real(file), size);
}

static int file_lock(sqlite3_file *file, int lock) { return real(file)->pMethods->xLock(real(file), lock); }
static int file_unlock(sqlite3_file *file, int lock) { return real(file)->pMethods->xUnlock(real(file), lock); }
static int file_is_reserved(sqlite3_file *file, int *out) {
  return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
static int file_control(sqlite3_file *file, int what, void *argument) {
  return real(file)->pMethods->xFileControl(real(file), what, argument);
}
static int file_sector(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
static int file_traits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
static int file_shm_map(sqlite3_file *file, int page, int size, int extend, void volatile **out) {
  return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
static int file_shm_lock(sqlite3_file *file, int offset, int count, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
static void file_shm_barrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
static int file_shm_unmap(sqlite3_file *file, int remove) {
  return real(file)->pMethods->xShmUnmap(real(file), remove);
}

static const sqlite3_io_methods methods = {
    2,           file_close,   file_read,    file_write,       file_truncate, file_sync,     file_size,
    file_lock,   file_unlock,  file_is_reserved, file_control, file_sector,   file_traits,   file_shm_map,
    file_shm_lock, file_shm_barrier, file_shm_unmap, NULL, NULL};

static int open_file(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *flags_out) {
  (void)vfs;
  struct disk *disk = disk_of(path);
  *own(file) = (struct file){{NULL}, disk, disk == NULL ? -1 : number_of(disk, path)};
  if (disk != NULL && disk->is_off) return SQLITE_CANTOPEN;
  int code = usual->xOpen(usual, path, real(file), flags, flags_out);
  if (real(file)->pMethods != NULL) file->pMethods = &methods;
  return code;
}

static int delete_file(sqlite3_vfs *vfs, const char *path, int sync) {
  (void)vfs;
  struct disk *disk = disk_of(path);
  int code = step(disk, 0);
  if (code != SQLITE_OK) return code;
  if (disk != NULL) forget(disk, number_of(disk, path));
  return usual->xDelete(usual, path, sync);
}

int cd_install(void) {
  usual = sqlite3_vfs_find(NULL);
  if (usual == NULL) return 1;
  ours = *usual;
  ours.pNext = NULL;
  ours.zName = "tambondesk-failing-disk";
  ours.szOsFile = behind() + usual->szOsFile;
  ours.xOpen = open_file;
  ours.xDelete = delete_file;
  return sqlite3_vfs_register(&ours, 1);
}

int cd_add(const char *root) {
  if (disk_count == DISKS || strlen(root) >= PATH) return -1;
  memset(&disks[disk_count], 0, sizeof(struct disk));
  strcpy(disks[disk_count].root, root);
  return disk_count++;
}

void cd_forget_all(void) {
  for (int index = 0; index < disk_count; index++)
    for (int file = 0; file < disks[index].file_count; file++) forget(&disks[index], file);
  disk_count = 0;
}

void cd_plan(int disk, int plan, long after, long span) {
  disks[disk].plan = plan;
  disks[disk].after = after;
  disks[disk].span = span;
  disks[disk].has_happened = 0;
}

int cd_has_happened(int disk) { return disks[disk].has_happened; }

int cd_is_off(int disk) { return disks[disk].is_off; }

static uint64_t next(uint64_t *state) {
  uint64_t z = (*state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

/* Back to what was synced, then forward by what had reached the disk anyway. */
static void settle(struct disk *disk, int number, uint64_t *chance) {
  int descriptor = open(disk->files[number], O_RDWR | O_CLOEXEC);
  if (descriptor < 0) return;
  int count = 0;
  for (struct change *change = disk->newest; change != NULL; change = change->before) count += change->file == number;
  struct change **order = calloc((size_t)count + 1, sizeof *order);
  int place = count;
  for (struct change *change = disk->newest; change != NULL && order != NULL; change = change->before) {
    if (change->file != number) continue;
    order[--place] = change;
    if (pwrite(descriptor, bytes_of(change) + change->count, (size_t)change->old, change->offset) < 0) break;
    if (ftruncate(descriptor, change->size) != 0) break;
  }
  uint64_t manner = next(chance) % 3;
  for (int index = 0; order != NULL && index < count; index++) {
    struct change *change = order[index];
    if (manner == 0 || (manner == 2 && next(chance) % 2 == 0)) continue;
    if (change->is_truncation) {
      if (ftruncate(descriptor, change->offset) != 0) break;
      continue;
    }
    size_t bytes = (size_t)change->count;
    if (index == count - 1 && next(chance) % 2 == 0) bytes = bytes / 1024 * 512;
    if (pwrite(descriptor, bytes_of(change), bytes, change->offset) < 0) break;
  }
  free(order);
  close(descriptor);
}

void cd_restart(int disk, uint64_t seed) {
  struct disk *it = &disks[disk];
  for (int number = 0; number < it->file_count; number++) {
    settle(it, number, &seed);
    forget(it, number);
    /* Shared memory does not outlive the power. */
    char shared[PATH + 8];
    strcpy(shared, it->files[number]);
    strcat(shared, "-shm");
    unlink(shared);
  }
  it->plan = cd_none;
  it->is_off = 0;
}
