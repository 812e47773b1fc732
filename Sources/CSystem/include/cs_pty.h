#pragma once
#include <sys/types.h>

/* What a test needs of the settings of a terminal line. */
struct cs_line_settings {
  unsigned int input, output, control, local;
};

/* Starts a program on a new pseudo-terminal of its own session, with no other open file and no signal blocked or
   ignored. The master never blocks; the line's other end stays open here too, so that what the program leaves
   behind can be read. `arguments` and `environment` end with NULL; `directory` may be NULL, and so may `before`, which
   takes the line's settings as the program finds them. The process id, or -1. */
pid_t cs_spawn_pty(const char *path, char *const arguments[], char *const environment[], const char *directory,
                   int columns, int rows, int *master, int *line, struct cs_line_settings *before);

/* Sets the size; the kernel tells the program. 0, or -1. */
int cs_resize_pty(int master, int columns, int rows);

/* Reads the settings of the line. 0, or -1. */
int cs_read_line_settings(int line, struct cs_line_settings *settings);

/* 1 once the process has ended (then `status` is as from waitpid), 0 while it runs, -1 if it is not ours. */
int cs_poll_exit(pid_t process, int *status);

/* 1 once the process has stopped since the last call, else 0. An end is not taken. */
int cs_poll_stop(pid_t process);
