#pragma once
#include <pthread.h>
#include <thai/thbrk.h>
#include <thai/thwbrk.h>
#include <wchar.h>

/* Declared by hand: wchar.h hides it without _XOPEN_SOURCE. Used by the tests to check our own widths. */
extern int wcwidth(wchar_t c);

/* Where new words start in `text`, ended by 0, as offsets in `starts`, at most `room`; answers their number.
   The dictionary is opened at the first call and kept; 0 where there is none. One thread at a time: the lock is a
   pthread mutex because the thread sanitizer cannot see into Swift's own. */
static inline int cthai_word_starts(const thwchar_t *text, int *starts, size_t room) {
  static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
  static ThBrk *dictionary = NULL;
  static int asked = 0;
  pthread_mutex_lock(&turn);
  if (!asked) {
    asked = 1;
    dictionary = th_brk_new(NULL);
  }
  int count = dictionary == NULL ? 0 : th_brk_wc_find_breaks(dictionary, text, starts, room);
  pthread_mutex_unlock(&turn);
  return count;
}
