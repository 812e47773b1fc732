#pragma once

/* Blocks WINCH, TERM, HUP, INT, QUIT, TSTP and CONT in this thread and in all it starts. To be called before any
   other thread exists: they are then read from cs_signalfd() only. 0, or an error number. */
int cs_block_signals(void);

/* Undoes cs_block_signals() for this thread. */
int cs_unblock_signals(void);

/* A new signalfd for the blocked signals, close-on-exec and never blocking; -1 if there is none left. */
int cs_signalfd(void);

/* The number of the next signal, 0 when there is none. */
int cs_signalfd_next(int descriptor);

/* Gives TSTP a handler that does nothing. Without one ncurses ignores TSTP while it writes, and a pending one is
   lost. To be called before newterm. */
void cs_keep_stop_signal(void);

/* Stops the whole foreground group as the terminal's own ^Z would, and returns when it is continued. Does nothing
   when there is no shell to come back from (an orphaned group). */
void cs_stop_here(void);

/* Ends this process by `number` so that whoever waits sees the signal. Returns only if it is ignored. */
void cs_end_by(int number);
