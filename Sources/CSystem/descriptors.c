#include "cs_descriptors.h"

#include <errno.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

int cs_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

int cs_eventfd_post(int descriptor) { return eventfd_write(descriptor, 1); }

int cs_eventfd_clear(int descriptor) {
  eventfd_t count = 0;
  return eventfd_read(descriptor, &count) == 0 && count > 0;
}

int cs_minute_timer(void) { return timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK); }

int cs_minute_timer_arm(int descriptor) {
  struct timespec now;
  if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
  struct itimerspec every = {0};
  every.it_value.tv_sec = now.tv_sec - now.tv_sec % 60 + 60;
  every.it_interval.tv_sec = 60;
  return timerfd_settime(descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &every, NULL);
}

int cs_minute_timer_clear(int descriptor) {
  uint64_t times = 0;
  if (read(descriptor, &times, sizeof times) == (ssize_t)sizeof times) return times > 0;
  if (errno != ECANCELED) return 0;
  cs_minute_timer_arm(descriptor);
  return 1;
}

uint64_t cs_monotonic_milliseconds(void) {
  struct timespec now;
  if (clock_gettime(CLOCK_MONOTONIC, &now) != 0) return 0;
  return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

int cs_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}
