#define _GNU_SOURCE
#include "cs_signals.h"

#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

static sigset_t handled(void) {
  static const int numbers[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
  sigset_t set;
  sigemptyset(&set);
  for (unsigned index = 0; index < sizeof numbers / sizeof numbers[0]; index++) sigaddset(&set, numbers[index]);
  return set;
}

int cs_block_signals(void) {
  sigset_t set = handled();
  return pthread_sigmask(SIG_BLOCK, &set, NULL);
}

int cs_unblock_signals(void) {
  sigset_t set = handled();
  return pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

int cs_signalfd(void) {
  sigset_t set = handled();
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int cs_signalfd_next(int descriptor) {
  struct signalfd_siginfo facts;
  return read(descriptor, &facts, sizeof facts) == (ssize_t)sizeof facts ? (int)facts.ssi_signo : 0;
}

static void nothing(int number) { (void)number; }

void cs_keep_stop_signal(void) {
  struct sigaction action = {.sa_handler = nothing, .sa_flags = SA_RESTART};
  sigaction(SIGTSTP, &action, NULL);
}

static void let_through(int number) {
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  pthread_sigmask(SIG_UNBLOCK, &one, NULL);
}

void cs_stop_here(void) {
  sigset_t before;
  pthread_sigmask(SIG_BLOCK, NULL, &before);
  struct sigaction standard = {.sa_handler = SIG_DFL}, kept;
  sigaction(SIGTSTP, &standard, &kept);
  kill(0, SIGTSTP);
  let_through(SIGTSTP);
  sigaction(SIGTSTP, &kept, NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void cs_end_by(int number) {
  signal(number, SIG_DFL);
  kill(getpid(), number);
  let_through(number);
}
