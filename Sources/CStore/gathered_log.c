#include "CStore.h"

#include <pthread.h>
#include <sqlite3.h>
#include <string.h>

/* What stands behind the system's file, in the memory that SQLite gives for both. */
struct behind {
  sqlite3_file *log;      /* of a database: its -wal, if that is gathered */
  sqlite3_file *database; /* of a -wal: its database */
  unsigned char *bytes;   /* of a -wal: what is gathered, */
  int count;              /* how much that is, */
  sqlite3_int64 offset;   /* and where the first byte belongs */
};

/* SQLite's writing takes no more than 0x1ffff bytes at once. */
enum { CAPACITY = 96 * 1024 };

static sqlite3_vfs *usual;
static sqlite3_vfs ours;
/* The system's methods, known from the first file of each sort, and the same with some of ours in their place. */
static const sqlite3_io_methods *usual_log;
static const sqlite3_io_methods *usual_database;
static sqlite3_io_methods log_methods;
static sqlite3_io_methods database_methods;

static int behind_offset(void) { return (usual->szOsFile + 15) / 16 * 16; }

static struct behind *behind(sqlite3_file *file) {
  return (struct behind *)((char *)file + behind_offset());
}

/* Writes what is gathered. If that fails it is let go: SQLite undoes the transaction then, and what is left of it must
   not be written later, where another one may stand. */
static int hand_over(sqlite3_file *log) {
  struct behind *gathered = behind(log);
  int count = gathered->count;
  gathered->count = 0;
  return count == 0 ? SQLITE_OK : usual_log->xWrite(log, gathered->bytes, count, gathered->offset);
}

static int log_close(sqlite3_file *log) {
  hand_over(log);
  sqlite3_free(behind(log)->bytes);
  behind(behind(log)->database)->log = NULL;
  return usual_log->xClose(log);
}

static int log_read(sqlite3_file *log, void *into, int count, sqlite3_int64 offset) {
  /* SQLITE_FULL might be taken for a failed statement of a transaction that goes on. */
  if (hand_over(log) != SQLITE_OK) return SQLITE_IOERR_READ;
  return usual_log->xRead(log, into, count, offset);
}

static int log_write(sqlite3_file *log, const void *bytes, int count, sqlite3_int64 offset) {
  struct behind *gathered = behind(log);
  if (offset != gathered->offset + gathered->count || count > CAPACITY - gathered->count) {
    int code = hand_over(log);
    if (code != SQLITE_OK) return code;
    gathered->offset = offset;
  }
  if (count > CAPACITY) return usual_log->xWrite(log, bytes, count, offset);
  memcpy(gathered->bytes + gathered->count, bytes, (size_t)count);
  gathered->count += count;
  return SQLITE_OK;
}

static int log_truncate(sqlite3_file *log, sqlite3_int64 size) {
  int code = hand_over(log);
  return code == SQLITE_OK ? usual_log->xTruncate(log, size) : code;
}

static int log_sync(sqlite3_file *log, int flags) {
  int code = hand_over(log);
  return code == SQLITE_OK ? usual_log->xSync(log, flags) : code;
}

static int log_size(sqlite3_file *log, sqlite3_int64 *size) {
  int code = hand_over(log);
  return code == SQLITE_OK ? usual_log->xFileSize(log, size) : code;
}

static int database_shm_lock(sqlite3_file *database, int offset, int count, int flags) {
  sqlite3_file *log = behind(database)->log;
  if (log != NULL && (flags & SQLITE_SHM_UNLOCK) && (flags & SQLITE_SHM_EXCLUSIVE)) hand_over(log);
  return usual_database->xShmLock(database, offset, count, flags);
}

static void watch(sqlite3_file *database) {
  if (usual_database == NULL && database->pMethods->iVersion >= 2) {
    usual_database = database->pMethods;
    database_methods = *usual_database;
    database_methods.xShmLock = database_shm_lock;
  }
  if (database->pMethods == usual_database) database->pMethods = &database_methods;
}

/* Gathers for a -wal, if the locks of its database are watched. */
static void gather(sqlite3_file *log, const char *path) {
  if (usual_log == NULL) {
    usual_log = log->pMethods;
    log_methods = *usual_log;
    log_methods.xClose = log_close;
    log_methods.xRead = log_read;
    log_methods.xWrite = log_write;
    log_methods.xTruncate = log_truncate;
    log_methods.xSync = log_sync;
    log_methods.xFileSize = log_size;
  }
  sqlite3_file *database = sqlite3_database_file_object(path);
  if (database->pMethods != &database_methods || log->pMethods != usual_log) return;
  unsigned char *bytes = sqlite3_malloc(CAPACITY);
  if (bytes == NULL) return;
  behind(log)->bytes = bytes;
  behind(log)->database = database;
  behind(database)->log = log;
  log->pMethods = &log_methods;
}

static int open_file(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *flags_out) {
  (void)vfs;
  int code = usual->xOpen(usual, path, file, flags, flags_out);
  if (code != SQLITE_OK) return code;
  *behind(file) = (struct behind){0};
  static pthread_mutex_t learning = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&learning);
  if (flags & SQLITE_OPEN_MAIN_DB) watch(file);
  if (flags & SQLITE_OPEN_WAL) gather(file, path);
  pthread_mutex_unlock(&learning);
  return code;
}

static void enrol(void) {
  usual = sqlite3_vfs_find(NULL);
  if (usual == NULL) return;
  ours = *usual;
  ours.pNext = NULL;
  ours.zName = "tambondesk-gathered";
  ours.szOsFile = behind_offset() + (int)sizeof(struct behind);
  ours.xOpen = open_file;
  if (sqlite3_vfs_register(&ours, 0) != SQLITE_OK) usual = NULL;
}

const char *cst_gathered_log(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, enrol);
  return usual == NULL ? NULL : ours.zName;
}
