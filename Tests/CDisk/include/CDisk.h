#pragma once
#include <stdint.h>

/* Disks that fail: an SQLite file system under which every write of a store can be the last one.

   Once installed, it is what SQLite opens every file with. Files under a directory that was added belong to that directory's disk; all others go
   to the system as they are. What was written and not yet synced is remembered: when the power comes back, any
   part of it may be there or not. One thread works with a disk at a time. */

enum cd_plan {
  cd_none,
  cd_power,  /* the write or sync is not done, nor anything after it, until cd_restart */
  cd_full,   /* so many writes find no room */
  cd_unsynced /* a sync fails */
};

/* 0; not 0 if SQLite does not take it. Before any database is opened. */
int cd_install(void);

/* A disk for all files under a directory, new and whole. Its number, or -1 if there are too many. */
int cd_add(const char *root);

/* Lets all disks go; no file of theirs may be open. */
void cd_forget_all(void);

/* What happens after so many more writes and syncs, and to how many of them. */
void cd_plan(int disk, int plan, long after, long span);

/* Whether what was planned last has happened. */
int cd_has_happened(int disk);

/* Whether the power is off. */
int cd_is_off(int disk);

/* The power is back, every file closed: what was not synced is there, or not, as `seed` has it. */
void cd_restart(int disk, uint64_t seed);
