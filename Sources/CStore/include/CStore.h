#ifndef CSTORE_H
#define CSTORE_H

/* A SQLite file system that hands each commit's part of the -wal to the kernel in one piece.

   SQLite writes a commit's pages one by one, a 24-byte header and then the page, and syncs when all are
   written. Here they are gathered, and written together before anything that needs them in the file: a sync, a
   read, a truncation, a question for the size, the close, and the end of the write lock, after which another
   process may write in the same place. Everything else is the system's own.

   For connections with synchronous=FULL: there a commit is synced before the shared index names its pages, and
   no process reads what the index does not name. What a killed process had gathered, it had not committed.

   Returns the name to open a database with (file:…?vfs=NAME), registered at the first call, from any thread;
   NULL if SQLite does not take it: open without one then. */
const char *cst_gathered_log(void);

#endif
