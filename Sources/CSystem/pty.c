#define _GNU_SOURCE
#include "cs_pty.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/* Between fork and exec: only calls that are safe after a fork of a threaded process. */
static void become(const char *path, char *const arguments[], char *const environment[], const char *directory,
                   int line) {
  setsid();
  ioctl(line, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(line, descriptor);
  close_range(3, ~0U, 0);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (directory == NULL || chdir(directory) == 0) execve(path, arguments, environment);
  _exit(127);
}

pid_t cs_spawn_pty(const char *path, char *const arguments[], char *const environment[], const char *directory,
                   int columns, int rows, int *master, int *line, struct cs_line_settings *before) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  if (openpty(master, line, NULL, NULL, &size) != 0) return -1;
  if (before != NULL) cs_read_line_settings(*line, before);
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  fcntl(*line, F_SETFD, FD_CLOEXEC);
  pid_t process = fork();
  if (process == 0) become(path, arguments, environment, directory, *line);
  if (process < 0) {
    close(*master);
    close(*line);
    return -1;
  }
  fcntl(*master, F_SETFL, fcntl(*master, F_GETFL) | O_NONBLOCK);
  return process;
}

int cs_resize_pty(int master, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(master, TIOCSWINSZ, &size);
}

int cs_read_line_settings(int line, struct cs_line_settings *settings) {
  struct termios now;
  if (tcgetattr(line, &now) != 0) return -1;
  settings->input = now.c_iflag;
  settings->output = now.c_oflag;
  settings->control = now.c_cflag;
  settings->local = now.c_lflag;
  return 0;
}

int cs_poll_exit(pid_t process, int *status) {
  pid_t ended = waitpid(process, status, WNOHANG);
  return ended == process ? 1 : ended == 0 ? 0 : -1;
}

int cs_poll_stop(pid_t process) {
  siginfo_t facts = {0};
  if (waitid(P_PID, (id_t)process, &facts, WSTOPPED | WNOHANG) != 0) return 0;
  return facts.si_pid == process;
}
