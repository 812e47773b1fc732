#pragma once
#include <stdint.h>

/* A new eventfd, close-on-exec and never blocking; -1 if there is none left. */
int cs_eventfd(void);

/* Makes the eventfd readable. Safe from any thread. 0, or -1. */
int cs_eventfd_post(int descriptor);

/* Makes the eventfd unreadable again. 1 if it had been posted, else 0. */
int cs_eventfd_clear(int descriptor);

/* A new timer on the wall clock, close-on-exec and never blocking; -1 if there is none left. */
int cs_minute_timer(void);

/* Arms the timer for every full minute of the wall clock from the next one on. 0, or -1. */
int cs_minute_timer_arm(int descriptor);

/* 1 if a minute has passed since the last call, or the clock was set (the timer is then armed anew); else 0. */
int cs_minute_timer_clear(int descriptor);

/* Milliseconds of the monotonic clock. */
uint64_t cs_monotonic_milliseconds(void);

/* The terminal's size by the kernel. 0, or -1 if it is no terminal. */
int cs_window_size(int descriptor, int *columns, int *rows);
