#define _GNU_SOURCE
#include "cs_restore.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { MOST_BYTES = 512, STACK_BYTES = 64 * 1024 };

static volatile sig_atomic_t armed;
static int line = -1;
static struct termios saved;
static char farewell[MOST_BYTES];
static size_t farewell_length;
static char stack[STACK_BYTES];
static int exit_watched;

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP};
enum { CRASHES = sizeof crashes / sizeof crashes[0] };

static void write_all(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(line, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    bytes += count;
    length -= (size_t)count;
  }
}

/* Only async-signal-safe calls. With TTOU blocked a process in the background restores instead of stopping. */
static void restore(void) {
  if (__atomic_exchange_n(&armed, 0, __ATOMIC_ACQ_REL) == 0) return;
  sigset_t quiet, before;
  sigemptyset(&quiet);
  sigaddset(&quiet, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &quiet, &before);
  write_all(farewell, farewell_length);
  tcflush(line, TCIFLUSH);
  tcsetattr(line, TCSANOW, &saved);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/* SA_RESETHAND has put the default back: raising again ends the process as if we had not been here. */
static void crashed(int number) {
  restore();
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &one, NULL);
}

static void take_crashes(void) {
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < CRASHES; index++) sigaction(crashes[index], &action, NULL);
}

static void leave_crashes(void) {
  for (int index = 0; index < CRASHES; index++) signal(crashes[index], SIG_DFL);
}

int cs_restore_arm(int descriptor, const char *bytes, size_t length) {
  if (length > MOST_BYTES || tcgetattr(descriptor, &saved) != 0) return -1;
  memcpy(farewell, bytes, length);
  farewell_length = length;
  line = descriptor;
  if (!exit_watched) exit_watched = atexit(restore) == 0;
  armed = 1;
  take_crashes();
  return 0;
}

void cs_restore_line(void) {
  if (armed) tcsetattr(line, TCSANOW, &saved);
}

void cs_restore_disarm(void) {
  armed = 0;
  leave_crashes();
}
