#pragma once
#include <stddef.h>

/* Saves the settings of the terminal line `descriptor` and `bytes` (at most 512), and takes SEGV, BUS, ILL, FPE,
   ABRT and TRAP: whichever comes first, in whatever thread, the bytes are written, the settings put back, unread
   keys thrown away (they may be personal data on their way to a shell), and the signal raised again. exit()
   restores too. 0, or -1. */
int cs_restore_arm(int descriptor, const char *bytes, size_t length);

/* Puts the saved settings of the line back, when armed. */
void cs_restore_line(void);

/* Ends the watch: nothing more is written or put back. */
void cs_restore_disarm(void);
